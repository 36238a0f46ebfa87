package io.github.ecf4j.rules.service;

import static io.github.ecf4j.rules.Samples.day;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was served under each appropriate body, exact and as the register takes it. */
class BodyServiceTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "no body recorded, 2021-09-06..2022-05-27@1@A, 2022-09-30, '[2021-09-06..2022-05-27 2.5] 2.5"
        + " 2.5'",
    "SG 2.34: one body, 2021-09-06..2022-05-27@0.5@A@@Hub, 2022-09-30,"
        + " 'Hub [2021-09-06..2022-05-27 1.25] 1.25 1.3'",
    "still running, 2021-09-06..@1@A@@Hub, 2021-10-15, 'Hub [2021-09-06..2021-10-15 0.5] 0.5 0.5'",
    "two schools with one body, 2021-09-06..2022-03-25@1@A@@Hub 2022-04-18..@0.6@B@@Hub,"
        + " 2022-07-08,"
        + " 'Hub [2021-09-06..2022-03-25 2 2022-04-18..2022-07-08 0.6] 2.6 2.6'",
    "two schools with two, 2021-09-06..2022-03-25@1@A@@Hub 2022-04-18..@0.6@B@@Other,"
        + " 2022-07-08,"
        + " 'Hub [2021-09-06..2022-03-25 2] 2 2.0; Other [2022-04-18..2022-07-08 0.6] 0.6 0.6'",
    // SG 2.33: the employment is one, and counts as a whole.
    "another body within a term, 2021-09-06..2021-10-15@1@A@@Authority 2021-10-16..@1@A@@Hub,"
        + " 2021-11-26, 'Authority [2021-09-06..2021-10-15 0.5] 0.5 0.5; Hub"
        + " [2021-10-16..2021-11-26 0.5] 0.5 0.5'",
    "before the second, 2021-09-06..2021-10-15@1@A@@Authority 2021-10-16..@1@A@@Hub,"
        + " 2021-10-15, 'Authority [2021-09-06..2021-10-15 0.5] 0.5 0.5'",
    "back with the first, 2021-09-06..2021-11-26@1@A@@Hub 2022-01-03..2022-03-25@1@A@@Other"
        + " 2022-04-18..@1@A@@Hub, 2022-07-08,"
        + " 'Hub [2021-09-06..2021-11-26 1 2022-04-18..2022-07-08 1] 2 2.0;"
        + " Other [2022-01-03..2022-03-25 1] 1 1.0'",
    "too short to count, 2021-09-06..2021-11-26@1@A@@Hub 2022-01-03..2022-03-24@1@B@@Other,"
        + " 2022-03-25, 'Hub [2021-09-06..2021-11-26 1] 1 1.0'",
    "under another body before induction, 2021-07-01..2021-09-03@1@A@@Authority"
        + " 2021-09-04..@1@A@@Hub, 2021-11-26, 'Hub [2021-09-06..2021-11-26 1] 1 1.0'",
    "before it begins, 2022-01-03..@1@A@@Hub, 2021-11-26, ''",
    "LEN-3: until all is served, 2021-09-06..@1@A@@Hub, 2024-07-05,"
        + " 'Hub [2021-09-06..2023-07-07 6] 6 6.0'",
    "another body once it is, 2021-09-06..2023-07-31@1@A@@Hub 2023-08-01..@1@A@@Other,"
        + " 2024-07-05, 'Hub [2021-09-06..2023-07-07 6] 6 6.0'",
    "LEN-8: at two schools under one body, 2021-09-06..@0.6@A@@Hub 2021-09-06..@0.6@B@@Hub,"
        + " 2022-07-08,"
        + " 'Hub [2021-09-06..2022-07-08 1.8 2021-09-06..2022-07-08 1.8] 3 3.0'",
    "under two at once, 2021-09-06..@0.6@A@@Hub 2021-09-06..@0.6@B@@Other, 2021-11-26,"
        + " 'Hub [2021-09-06..2021-11-26 0.6] 0.6 0.6;"
        + " Other [2021-09-06..2021-11-26 0.6] 0.6 0.6'",
    "the second at another school before the third, 2021-09-06..2022-08-31@0.5@A@@X"
        + " 2022-09-01..@0.5@A@@Z 2022-01-03..@0.5@B@@Y, 2022-11-25,"
        + " 'X [2021-09-06..2022-08-31 1.5] 1.5 1.5; Y [2022-01-03..2022-11-25 1.5] 1.5 1.5;"
        + " Z [2022-09-01..2022-11-25 0.5] 0.5 0.5'",
    "posts of one first day, 2021-09-06..@0.5@A@@Y 2021-09-06..@0.25@A@@X"
        + " 2022-01-03..@0.25@A@@Y, 2022-03-25,"
        + " 'X [2021-09-06..2022-03-25 0.5] 0.5 0.5; Y [2021-09-06..2022-03-25 1.25] 1.25 1.3'",
    "in another order, 2021-09-06..@0.25@A@@X 2021-09-06..@0.5@A@@Y"
        + " 2022-01-03..@0.25@A@@Y, 2022-03-25,"
        + " 'X [2021-09-06..2022-03-25 0.5] 0.5 0.5; Y [2021-09-06..2022-03-25 1.25] 1.25 1.3'",
  })
  void theSumForEachBody(String source, String posts, String on, String bodies) {
    InductionStatus status =
        InductionClock.of(CaseData.school(CaseData.calendar("sixty"), null))
            .status(CaseData.ect(day("2021-09-06"), posts, null, null), day(on))
            .value();

    assertThat(status.byBody()).map(BodyServiceTest::words).isEqualTo(CaseData.words(bodies, ';'));
  }

  private static String words(BodyService one) {
    String blocks =
        one.blocks().stream()
            .map(block -> block.first() + ".." + block.last() + " " + block.termsServed())
            .toList()
            .toString()
            .replace(",", "");
    return (one.appropriateBody() + " " + blocks + " ").stripLeading()
        + one.termsServed()
        + " "
        + one.termsRecorded();
  }
}
