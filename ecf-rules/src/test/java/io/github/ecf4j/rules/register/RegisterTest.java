package io.github.ecf4j.rules.register;

import static io.github.ecf4j.rules.Samples.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.induction.Absence;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.table.DataFileException;
import io.github.ecf4j.rules.Samples;
import io.github.ecf4j.rules.answer.Explained;
import io.github.ecf4j.rules.answer.NotKnown;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.policy.Provision;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.policy.Readings;
import io.github.ecf4j.rules.school.School;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The cases lie in {@code records.tsv}, {@code claims.tsv} and the tables beside them. */
class RegisterTest {
  private static final School SCHOOL = School.of(SchoolCalendar.of(List.of(), List.of()));
  private static final Register REGISTER = Register.of(SCHOOL);

  private static List<String> list(@Nullable String cell) {
    return Splitter.on(';').omitEmptyStrings().splitToList(Optional.ofNullable(cell).orElse(""));
  }

  private static Exact terms(String text) {
    return Exact.of(new BigDecimal(text));
  }

  /** As in {@code 2021-09-06..2022-07-20 3 FAIL 2022-07-21}, with a tilde for what is blank. */
  private static RegisterPeriod period(String text) {
    List<String> parts = Splitter.on(' ').splitToList(text);
    List<String> days = Splitter.on("..").splitToList(parts.get(0));
    RegisterPeriodBuilder period =
        RegisterPeriod.builder().appropriateBody("A hub").startedOn(day(days.get(0)));
    if (!days.get(1).isEmpty()) {
      period.finishedOn(day(days.get(1)));
    }
    part(parts, 1).ifPresent(cell -> period.numberOfTerms(terms(cell)));
    part(parts, 2).ifPresent(cell -> period.outcome(RegisterPeriod.Outcome.valueOf(cell)));
    part(parts, 3).ifPresent(cell -> period.failConfirmationSentOn(day(cell)));
    return period.build();
  }

  private static Optional<String> part(List<String> parts, int place) {
    return parts.stream().skip(place).findFirst().filter(cell -> !cell.equals("~"));
  }

  private static RegisterRecord record(
      @Nullable String person, @Nullable String periods, @Nullable String extensions) {
    RegisterRecordBuilder record = RegisterRecord.builder();
    String trn = "1234567";
    for (String one : list(person)) {
      String value = one.substring(one.indexOf(' ') + 1);
      switch (one.substring(0, one.indexOf(' '))) {
        case "trn" -> trn = value;
        case "born" -> record.dateOfBirth(day(value));
        case "qts" -> record.qtsAwardedOn(day(value));
        default -> throw new IllegalArgumentException(one);
      }
    }
    list(periods).forEach(one -> record.addPeriods(period(one)));
    Splitter.on(' ')
        .omitEmptyStrings()
        .split(Optional.ofNullable(extensions).orElse(""))
        .forEach(one -> record.addExtensions(terms(one)));
    return record.trn(trn).build();
  }

  private static List<String> ids(ImmutableList<Problem> problems) {
    return problems.stream().map(one -> one.rule().id() + " " + one.field()).toList();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = "/io/github/ecf4j/rules/register/records.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void everyProblemIsSaid(
      String rule,
      String source,
      @Nullable String person,
      String periods,
      @Nullable String extensions,
      LocalDate day,
      @Nullable String problems) {
    RegisterRecord record = record(person, periods, extensions);

    assertThat(ids(REGISTER.problems(record, day))).isEqualTo(list(problems));
    if (problems == null) {
      Exported exported = REGISTER.exported(record);
      assertThat(exported).isEqualTo(new Exported(record, ImmutableList.of()));
      assertThat(read(RegisterTable.write(List.of(exported)))).containsExactly(record);
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = "/io/github/ecf4j/rules/register/claims.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void moreIsAskedOfANewPeriod(
      String rule,
      String source,
      @Nullable String before,
      String claim,
      LocalDate day,
      @Nullable String problems) {
    assertThat(ids(REGISTER.problemsOfClaim(record(null, before, null), period(claim), day)))
        .isEqualTo(list(problems));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = "/io/github/ecf4j/rules/register/rounding.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void anExportRoundsAndSaysWhatIsLost(
      String rule, String source, String terms, @Nullable String rounding, String kept) {
    Register register =
        rounding == null
            ? REGISTER
            : Register.of(
                SCHOOL.with(Readings.defaults().withText(Reading.EXPORT_ROUNDING, rounding)));
    Exported exported =
        register.exported(record(null, "2021-09-06..2022-07-20 " + terms, "0.5 " + terms));

    assertThat(exported.record().periods().get(0).numberOfTerms()).contains(terms(kept));
    assertThat(exported.record().extensions()).containsExactly(terms("0.5"), terms(kept));
    assertThat(exported.losses())
        .isEqualTo(
            terms(terms).equals(terms(kept))
                ? List.of()
                : List.of(
                    new Exported.Loss(
                        Provision.byId(rule),
                        "periods[0].numberOfTerms",
                        terms(terms),
                        terms(kept)),
                    new Exported.Loss(
                        Provision.byId(rule), "extensions[1]", terms(terms), terms(kept))));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = "/io/github/ecf4j/rules/register/kept.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void recordsAreKept(
      String rule,
      String source,
      Reading.RetentionStart from,
      LocalDate written,
      LocalDate ended,
      LocalDate until) {
    School school = SCHOOL.with(Readings.defaults().with(Reading.RETENTION_START, from));
    Explained<LocalDate> answer = RecordKeeping.keptUntil(school, written, ended);

    assertThat(answer.value()).isEqualTo(until);
    assertThat(answer.steps()).singleElement().asString().startsWith(rule + " (SG 2.77): kept");
    assertThat(answer.readings()).hasSize(1);
    assertThat(answer.citations()).hasSize(1);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = "/io/github/ecf4j/rules/register/recorded.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void whatIsNotRecordedIsSaid(
      String rule, String source, String posts, String absences, @Nullable String missing) {
    InductionRecord.Builder ect = Samples.ect(Samples.programme(3), "2021-09-06");
    if (posts.equals("yes")) {
      ect.addPosts(Samples.post("2021-09-06", "0.6"));
    }
    if (absences.equals("yes")) {
      ect.addAbsences(
          Absence.of(new DateRange(day("2021-10-04"), day("2021-10-05")), Absence.Reason.SICKNESS));
    }
    Explained<ImmutableList<NotKnown>> answer = RecordKeeping.notRecorded(ect.build());

    assertThat(answer.value())
        .map(Object::toString)
        .isEqualTo(list(missing).stream().map(one -> "nothing is recorded of " + one).toList());
    assertThat(answer.steps()).singleElement().asString().startsWith(rule + " (SG 2.74): ");
  }

  @Test
  void aProblemHasFieldValueAndRule() {
    RegisterRecord record = record("trn 12", "2021-09-06..2022-07-20 2.95", "0");

    assertThat(REGISTER.problems(record, day("2024-09-02")))
        .map(Object::toString)
        .containsExactly(
            "VAL-10: trn must be 7 digits, but was: 12",
            "VAL-1: periods[0].numberOfTerms must be from 0 to 16, to at most 1 decimal places,"
                + " but was: 2.95",
            "VAL-2: extensions[0] must be from 0.1 to 16, to at most 1 decimal places, but was: 0");
    assertThat(REGISTER.exported(record).losses())
        .map(Object::toString)
        .containsExactly("periods[0].numberOfTerms: 2.95 as 3");
    assertThat(record).hasToString("RegisterRecord of 1 periods and 1 extensions");
  }

  private static ImmutableList<RegisterRecord> read(String table) {
    return RegisterTable.read("register.tsv", new StringReader(table));
  }

  @Test
  void aTableHasRowsForTeachersPeriodsAndExtensions() {
    RegisterRecord one =
        record("born 1999-02-03;qts 2021-07-01", "2021-09-06..2022-07-20 3 FAIL 2022-07-21", "0.5");
    RegisterRecord other = record("trn 7654321", "2021-09-06..", null);
    String table = RegisterTable.write(List.of(REGISTER.exported(one), REGISTER.exported(other)));

    assertThat(table)
        .isEqualTo(
            "row\ttrn\tdate_of_birth\tqts_awarded_on\tappropriate_body\tstarted_on\tfinished_on"
                + "\tnumber_of_terms\toutcome\tfail_confirmation_sent_on\n"
                + "TEACHER\t1234567\t1999-02-03\t2021-07-01\t\t\t\t\t\t\n"
                + "PERIOD\t1234567\t\t\tA hub\t2021-09-06\t2022-07-20\t3\tFAIL\t2022-07-21\n"
                + "EXTENSION\t1234567\t\t\t\t\t\t0.5\t\t\n"
                + "TEACHER\t7654321\t\t\t\t\t\t\t\t\n"
                + "PERIOD\t7654321\t\t\tA hub\t2021-09-06\t\t\t\t\n");
    assertThat(read(table)).containsExactly(one, other);
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/io/github/ecf4j/rules/register/unreadable.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void whatIsNoTableIsRefused(String rows, String refused) {
    String head = RegisterTable.write(List.of());
    String table = head + rows.replace('|', '\t').replace(';', '\n');

    assertThatThrownBy(() -> read(table))
        .isInstanceOf(DataFileException.class)
        .hasMessageContaining(refused);
  }

  @Test
  void aValueThatCannotBeIsRefused() {
    assertThatThrownBy(() -> RegisterRecord.builder().trn(" ").build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("trn must be");
    assertThatThrownBy(() -> record("born 1899-12-31", null, null))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("dateOfBirth must be");
    assertThatThrownBy(() -> record("qts 1899-12-31", null, null))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("qtsAwardedOn must be");
    assertThatThrownBy(() -> period("1899-12-31.."))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("startedOn must be");
    assertThatThrownBy(() -> period("2021-09-06..3000-01-01"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("finishedOn must be");
    assertThatThrownBy(() -> period("2021-09-06.. ~ ~ 3000-01-01"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("failConfirmationSentOn must be");
    assertThatThrownBy(
            () -> RegisterPeriod.builder().appropriateBody("").startedOn(day("2021-09-06")).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("appropriateBody must be");
    assertThatThrownBy(() -> new Problem(Provision.VAL_1, " ", "1", "2"))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> new Problem(Provision.VAL_1, "a", " ", "2"))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> new Problem(Provision.VAL_1, "a", "1", " "))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> new Exported.Loss(Provision.VAL_1, " ", Exact.of(1), Exact.of(1)))
        .isInstanceOf(InvalidValueException.class);
  }
}
