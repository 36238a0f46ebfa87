package io.github.ecf4j.curriculum.load;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.ecf4j.curriculum.EcfCurriculum;
import io.github.ecf4j.model.table.DataFileException;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LoadErrorTest {
  private static final String STATEMENTS = "framework/statements.tsv";

  @Test
  void readsTheTablesAsTheyAre() {
    assertThatCode(() -> new EditedTables("none", lines -> {}).readAll())
        .doesNotThrowAnyException();
  }

  @Test
  void aTableThatBreaksOffIsRefusedAtTheLine() {
    Tables broken =
        name ->
            new BrokenReader(new StringReader("#edition\t1\nkey\ttitle\tpublisher\tyear\nECF\t"));

    assertThatThrownBy(() -> ProgrammeReader.read(broken, EcfCurriculum.framework(), "ambition"))
        .isInstanceOf(DataFileException.class)
        .hasMessage("sources.tsv, line 3: cannot be read: java.io.IOException: the line is dead");
  }

  /** A text whose end cannot be read. */
  private static final class BrokenReader extends FilterReader {
    BrokenReader(Reader text) {
      super(text);
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
      int count = super.read(buffer, from, length);
      if (count < 0) {
        throw new IOException("the line is dead");
      }
      return count;
    }
  }

  @Test
  void refusesStrandsOutOfTheOrderOfTheirTermsWhereTheLaterOneBegins() {
    assertThatThrownBy(
            EditedTables.withCell("programmes/ambition/strands.tsv", 3, "term", "6")::readAll)
        .isInstanceOf(DataFileException.class)
        .hasMessage(
            "programmes/ambition/modules.tsv, line 15, column strand: strand I belongs to an"
                + " earlier term than strand B");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # file                        | line | column              | cell            | refused column       | problem
          sources.tsv                   | 4    | key                 | ECF             | key                  | ECF occurs twice
          sources.tsv                   | 3    | year                | soon            | year                 | must be a whole number, but was: soon
          framework/framework.tsv       | 3    | title               | ' '             | title                | must not be blank
          framework/framework.tsv       | 3    | cohort_from         | 2025-09-02      | cohort_from          | must be on or after 2025-09-02, but was: 2025-09-01
          framework/framework.tsv       | 3    | last_day            | soon            | last_day             | must be a day that exists
          framework/standards.tsv       | 4    | number              | 1               | number               | 1 must come after 1
          framework/standards.tsv       | 3    | core_area           | SPORT           | core_area            | must be one of [BEHAVIOUR_MANAGEMENT,
          framework/practices.tsv       | 4    | number              | 1               | number               | must come in the order of standards and numbers, each once
          framework/practices.tsv       | 31   | standard            | 9               | standard             | there is no standard 9
          framework/statements.tsv      | 3    | summary             | ' '             | summary              | must not be blank
          framework/statements.tsv      | 3    | code                | 9.1             | code                 | there is no standard 9
          framework/statements.tsv      | 3    | code                | 1A              | code                 | must be a code such as 7.2 or 7c
          framework/statements.tsv      | 5    | code                | 1.1             | code                 | 1.1 must come after 1.2
          framework/statements.tsv      | 4    | code                | 1.1             | code                 | 1.1 must come after 1.1
          framework/statements.tsv      | 9    | practice            | 9               | practice             | nothing is called 9
          framework/statements.tsv      | 9    | practice            | ''              | practice             | must be given for learn how to 1a
          framework/statements.tsv      | 3    | practice            | 1               | practice             | must be absent for learn that 1.1
          framework/statements.tsv      | 3    | source              | DFE             | source               | nothing is called DFE
          programmes.tsv                | 3    | module_minutes      | an hour         | module_minutes       | must be a whole number, but was: an hour
          programmes/ambition/strands.tsv         | 4    | code                | B               | code                 | B occurs twice
          programmes/ambition/modules.tsv         | 4    | number              | 1               | number               | 1 must be greater than 1, of the row before
          programmes/ambition/modules.tsv         | 38   | number              | 129             | number               | must be from 1 to 128, but was: 129
          programmes/ambition/modules.tsv         | 4    | code                | B1              | code                 | B1 occurs twice
          programmes/ambition/modules.tsv         | 4    | strand              | X               | strand               | nothing is called X in strands.tsv
          programmes/ambition/modules.tsv         | 16   | strand              | B               | strand               | strand B belongs to an earlier term than strand I
          programmes/ambition/modules.tsv         | 4    | code                | b2              | code                 | must be a capital letter and up to 15 more letters and digits, but was: b2
          programmes/ambition/modules.tsv         | 4    | minutes             | 601             | minutes              | must be from 0 to 600, but was: 601
          programmes/ambition/modules.tsv         | 4    | mentor_minutes      | -1              | mentor_minutes       | must be from 0 to 600, but was: -1
          programmes/ambition/modules.tsv         | 4    | half                | 1               | term                 | must not be blank: term, half, week go together, all or none
          programmes/ambition/coverage.tsv        | 3    | strand              | B               | module               | must be the only one of module, strand and event, but was: 1
          programmes/ambition/coverage.tsv        | 3    | place               | STAGE           | place                | must be one of [STUDY,
          programmes/ambition/events.tsv           | 3    | mode                | BOTH            | mode                 | must be one of [FACE_TO_FACE,
          programmes/ambition/events.tsv           | 3    | term                | 1               | half                 | must not be blank
          programmes/ambition/modules.tsv         | 3    | kind                | GAME            | kind                 | must be one of [OVERVIEW, TOPIC,
          programmes/ambition/coverage.tsv        | 3    | module              | 37              | module               | there is no module 37
          programmes/ambition/coverage.tsv        | 3    | statement           | 9z              | statement            | ecf-2019 has no statement 9z
          programmes/ambition/coverage.tsv        | 3    | strength            | STRONG          | strength             | must be one of [CORE,
          programmes/ambition/coverage.tsv        | 3    | strength            | EVENT           | strength             | must be CORE, CONNECTOR or ECHOED
          programmes/ambition/coverage.tsv        | 3    | suspect             | yes             | note                 | must be given for a suspect row
          programmes/ambition/coverage.tsv        | 3    | suspect             | perhaps         | suspect              | must be yes or blank, but was: perhaps
          programmes/ambition/coverage.tsv        | 3    | source              | BOOK            | source               | nothing is called BOOK
          programmes/ambition/events.tsv           | 3    | minutes             | -60             | minutes              | must be from 1 to 1440, but was: -60
          programmes/ambition/events.tsv           | 3    | minutes             | sixty           | minutes              | must be a whole number, but was: sixty
          programmes/ambition/events.tsv           | 4    | event               | ECT-CONFERENCE-1 | event               | ECT-CONFERENCE-1 occurs twice
          programmes/ambition/events.tsv           | 3    | event               | Clinic 1        | event                | must be capital letters and digits
          programmes/ambition/events.tsv           | 3    | kind                | LECTURE         | kind                 | must be one of [CONFERENCE,
          programmes/ambition/events.tsv           | 3    | year                | ''              | year                 | must not be blank: year, slot_term, slot_part go together, all or none
          programmes/ambition/events.tsv           | 3    | other_reading       | Another topic   | note                 | must be given with another reading
          programmes/ambition-2020/event-coverage.tsv | 3 | event               | ECT-CLINIC-13   | event                | nothing is called ECT-CLINIC-13
          programmes/ambition-2020/event-coverage.tsv | 3 | statement           | 9z              | statement            | ecf-2019 has no statement 9z
          programmes/ambition-2020/event-coverage.tsv | 3 | suspect             | yes             | note                 | must be given for a suspect row
          programmes/ambition/bank/areas.tsv                | 3    | number              | 2               | id                   | must be B2-2, but was: B2-1
          programmes/ambition/bank/areas.tsv                | 3    | module              | 40              | module               | nothing is called 40
          programmes/ambition/bank/steps.tsv                | 3    | id                  | B1-1-1          | id                   | there is no development area B1-1
          programmes/ambition/bank/steps.tsv                | 4    | id                  | B2-1-1          | id                   | B2-1-1 occurs twice
          programmes/ambition/bank/steps.tsv                | 3    | statements          | 1.2,9z          | statements           | must be statements that module 2 treats, but was: 9z
          programmes/ambition/bank/steps.tsv                | 3    | statements          | 1.1             | statements           | must be statements that module 2 treats, but was: 1.1
          programmes/ambition/bank/steps.tsv                | 3    | statements          | 1f              | statements           | must be statements that module 2 treats, but was: 1f
          programmes/ambition/bank/steps.tsv                | 126  | statements          | 2.7             | statements           | must be statements that module 16 treats, but was: 2.7
          programmes/ambition/bank/steps.tsv                | 3    | statements          | 1.2,1.4,7.1,7c  | statements           | must be from 0 to 3, but was: 4
          programmes/ambition/bank/steps.tsv                | 3    | id                  | B2-1-           | id                   | must be an area and a number
          programmes/ambition/bank/steps.tsv                | 3    | example_improving   | ''              | example_improving    | must not be blank
          programmes/ambition/bank/areas.tsv                | 3    | module              | 1               | module               | must be a topic, but module 1 is not
          programmes.tsv                | 3    | module_minutes      | -5              | module_minutes       | must be from 0 to 600, but was: -5
          programmes.tsv                | 3    | shares              | nowhere         | shares               | must be a programme that shares nothing itself, but was: nowhere
          programmes.tsv                | 3    | shares              | ambition-2020   | shares               | must be a programme that shares nothing itself, but was: ambition-2020
          programmes.tsv                | 3    | cycle_weeks_year_1  | 0               | cycle_weeks_year_1   | must be from 1 to 12, but was: 0
          programmes/ambition/coaching.tsv         | 3    | figure              | PRAISE          | figure               | must be one of [OBSERVATION_MINUTES,
          programmes/ambition/coaching.tsv         | 4    | figure              | OBSERVATION_MINUTES | figure           | OBSERVATION_MINUTES occurs twice
          programmes/ambition/coaching.tsv         | 3    | least               | ten             | least                | must be a whole number, but was: ten
          programmes/ambition/coaching.tsv         | 3    | least               | 0               | least                | must be from 1 to 1440, but was: 0
          programmes/ambition/coaching.tsv         | 3    | least               | 16              | most                 | must be from 16 to 1440, but was: 15
          programmes/ambition/coaching.tsv         | 3    | most                | 1441            | most                 | must be from 1 to 1440, but was: 1441
          programmes/ambition/rules.tsv            | 3    | rule                | Study order     | rule                 | must be capital letters
          programmes/ambition/rules.tsv            | 3    | weight              | HEAVY           | weight               | must be one of [CORE,
          programmes/ambition/rules.tsv            | 4    | weight              | FLEX            | weight               | must be the same in each row of STEP-AFTER-STUDY
          programmes/ambition/rules.tsv            | 4    | where               | section 2       | where                | must be each once
          programmes/ambition/rules.tsv            | 3    | source              | BOOK            | source               | nothing is called BOOK
          programmes.tsv                | 3    | stages              | PRAISE REST     | stages               | must name some of [PRAISE, SHARE, MODEL, PRACTISE], each once, but was: REST
          programmes.tsv                | 3    | stages              | PRAISE PRAISE   | stages               | must name some of [PRAISE, SHARE, MODEL, PRACTISE], each once, but was: PRAISE
          programmes/ambition/events.tsv           | 3    | slot_term           | ''              | slot_term            | must not be blank
          programmes/ambition/events.tsv           | 3    | slot_term           | 4               | slot_term            | must be from 1 to 3, but was: 4
          """)
  void namesThePlaceOfABadCell(
      String file, int line, String column, String cell, String refused, String problem) {
    assertThatThrownBy(() -> EditedTables.withCell(file, line, column, cell).readAll())
        .isInstanceOf(DataFileException.class)
        .hasMessageStartingWith(file + ", line " + line + ", column " + refused + ": " + problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5  | week    | 1  | week 1 of half 1 of term 1 comes before week 2 of half 1 of term 1
          56 | minutes | 45 | must be 0 in a week that asks for nothing, but was: 45
          """)
  void namesThePlaceOfABadPublishedWeek(int line, String column, String cell, String problem) {
    String file = "programmes/ucl/modules.tsv";
    Tables tables = EditedTables.withCell(file, line, column, cell);

    assertThatThrownBy(() -> ProgrammeReader.read(tables, EcfCurriculum.framework(), "ucl"))
        .isInstanceOf(DataFileException.class)
        .hasMessageStartingWith(file + ", line " + line + ", column " + column + ": " + problem);
  }

  @ParameterizedTest
  @MethodSource
  void namesThePlaceOfABadLine(
      String what, String file, Consumer<List<String>> edit, String message) {
    assertThatThrownBy(() -> new EditedTables(file, edit).readAll())
        .as(what)
        .isInstanceOf(DataFileException.class)
        .hasMessageStartingWith(file + ", line " + message);
  }

  static Stream<Arguments> namesThePlaceOfABadLine() {
    return Stream.of(
        bad("an empty file", STATEMENTS, List::clear, "1, column #edition: the first line must"),
        bad("no edition", STATEMENTS, lines -> lines.remove(0), "1, column #edition: the first"),
        bad(
            "an edition without a name",
            STATEMENTS,
            lines -> lines.set(0, "#edition\t"),
            "1, column #edition: the first line must give the edition"),
        bad(
            "an edition alone",
            STATEMENTS,
            lines -> lines.subList(1, lines.size()).clear(),
            "2, column code: the header must be code, practice, summary, source, where"),
        bad(
            "another header",
            STATEMENTS,
            lines -> lines.set(1, lines.get(1).replace("where", "page")),
            "2, column code: the header must be code, practice, summary, source, where"),
        bad(
            "too few cells",
            STATEMENTS,
            lines -> lines.set(4, "1.3\t\tA summary.\tECF"),
            "5, column source: expected 5 cells, found 4"),
        bad(
            "too many cells",
            STATEMENTS,
            lines -> lines.set(4, lines.get(4) + "\t"),
            "5, column where: expected 5 cells, found 6"),
        bad("a blank line", STATEMENTS, lines -> lines.add(4, ""), "5, column code: expected 5"),
        bad(
            "a summary said before",
            STATEMENTS,
            lines -> lines.set(3, lines.get(2).replace("1.1", "1.2")),
            "4, column summary: says the same as an earlier statement"),
        bad(
            "a strand without a module",
            "programmes/ambition/strands.tsv",
            lines -> lines.add("Z\tEmpty\t6"),
            "6, column code: no module is of strand Z"),
        bad(
            "no such programme",
            "programmes.tsv",
            lines -> lines.remove(2),
            "2, column id: there is no programme ambition"),
        bad(
            "a programme twice",
            "programmes.tsv",
            lines -> lines.add(lines.get(2)),
            "7, column id: ambition occurs twice"),
        bad(
            "an event for mentors and one for teachers exchanged",
            "programmes/ambition/events.tsv",
            lines -> Collections.swap(lines, 4, 11),
            "6, column audience: the events for teachers must come before those for mentors"),
        bad(
            "an area twice",
            "programmes/ambition/bank/areas.tsv",
            lines -> lines.add(lines.get(2)),
            "102, column id: B2-1 must come in the order of modules and numbers"),
        bad(
            "an area without steps",
            "programmes/ambition/bank/areas.tsv",
            lines -> lines.add("S12-4\t36\t4\tAny title"),
            "102, column id: S12-4 has no steps"),
        bad(
            "a step without criterion",
            "programmes/ambition/bank/steps.tsv",
            lines -> lines.set(2, "B2-1-1\tTitle\tText.\t\t\t\t\t\t\t"),
            "3, column criterion_1: must not be blank"),
        bad(
            "a row of coverage twice",
            "programmes/ambition/coverage.tsv",
            lines -> lines.add(3, lines.get(2)),
            "4, column statement: the same row occurs twice"));
  }

  private static Arguments bad(
      String what, String file, Consumer<List<String>> edit, String message) {
    return arguments(what, file, edit, message);
  }
}
