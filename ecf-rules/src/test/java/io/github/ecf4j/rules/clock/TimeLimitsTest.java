package io.github.ecf4j.rules.clock;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static io.github.ecf4j.rules.Samples.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.rules.answer.Explained;
import io.github.ecf4j.rules.policy.Policies;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.policy.Readings;
import io.github.ecf4j.rules.school.School;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The cases lie in {@code limits.tsv}, {@code receipt.tsv} and {@code chains.tsv}. */
class TimeLimitsTest {
  private static final School SCHOOL = School.of(SchoolCalendar.of(List.of(), List.of()));
  private static final TimeLimits LIMITS = TimeLimits.of(SCHOOL, WorkingDays.england());

  static Proceedings proceedings(@Nullable String happenings) {
    return new Proceedings(
        Splitter.on(';')
            .splitToStream(Optional.ofNullable(happenings).orElseThrow())
            .map(one -> Splitter.on(' ').splitToList(one))
            .collect(
                ImmutableMap.toImmutableMap(
                    one -> Happening.valueOf(one.get(0)), one -> day(one.get(1)))));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = "/io/github/ecf4j/rules/clock/limits.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void aLimitHasALastDay(
      String rule, String source, TimeLimit limit, LocalDate from, @Nullable LocalDate last) {
    Explained<Optional<LocalDate>> answer = LIMITS.lastDay(limit, from);

    assertThat(answer.value()).isEqualTo(Optional.ofNullable(last));
    assertThat(limit.provision().id()).isEqualTo(rule);
    assertThat(answer.steps()).singleElement().asString().startsWith(rule + " (");
    assertThat(answer.notKnown())
        .map(Object::toString)
        .containsExactlyElementsOf(
            last != null
                ? List.of()
                : List.of(
                    "which days outside 1 January 2012 to 31 December 2028 are working days"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = "/io/github/ecf4j/rules/clock/receipt.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void anElectronicNoticeIsTakenAsReceived(
      String rule, String source, LocalDate sent, LocalDate received) {
    Explained<LocalDate> answer = LIMITS.deemedReceipt(sent);

    assertThat(answer.value()).isEqualTo(received);
    assertThat(answer.steps()).singleElement().asString().startsWith(rule + " (");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = "/io/github/ecf4j/rules/clock/chains.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void aChainSaysWhatIsDoneNextAndLate(
      String rule, String source, String happenings, LocalDate day, @Nullable String duties) {
    Explained<ImmutableList<Duty>> answer = LIMITS.duties(proceedings(happenings), day);

    assertThat(
            answer.value().stream()
                .map(
                    one ->
                        one.limit().name()
                            + " "
                            + one.state()
                            + " "
                            + one.lastDay().map(LocalDate::toString).orElse("?"))
                .toList())
        .isEqualTo(
            Splitter.on(';')
                .omitEmptyStrings()
                .splitToList(Optional.ofNullable(duties).orElse("")));
    assertThat(answer.value())
        .allSatisfy(
            one ->
                assertThat(answer.derivation().steps())
                    .anyMatch(
                        step -> step.provision().equals(Optional.of(one.limit().provision()))));
  }

  @Test
  void anAnswerNamesItsProvisionsAndSaysHowTheMeetingIsRead() {
    assertThat(LIMITS.lastDay(TimeLimit.RECOMMENDATION, day("2024-07-19")))
        .hasToString(
            "Optional[2024-08-01]\n"
                + "- CLK-2 (REG2012 regulation 11(3)): 10 working days beginning with 19 July 2024:"
                + " the headteacher makes the recommendation by 1 August 2024.\n"
                + "Source: The Education (Induction Arrangements for School Teachers) (England)"
                + " Regulations 2012, SI 2012/1115, as made, regulation 11(3)");
    assertThat(LIMITS.lastDay(TimeLimit.ASSESSMENT_REPORT, day("2024-07-12")).toString())
        .contains("10 working days after 12 July 2024: ", "Reading: CLK-1: the working day after");
    assertThat(LIMITS.lastDay(TimeLimit.RECOMMENDATION, day("2024-07-19")).readings()).isEmpty();
    assertThat(LIMITS.lastDay(TimeLimit.TEACHER_ANSWER, day("2025-01-20")).steps().get(0))
        .asString()
        .contains("10 working days before 20 January 2025: the teacher says");
    assertThat(LIMITS.lastDay(TimeLimit.ABSENCE_NOTICE, day("2024-03-02")).steps().get(0))
        .hasToString(
            "ABS-11 (SG 5.4): at once on 2 March 2024: the headteacher tells the appropriate body"
                + " of the absence by 2 March 2024.");
    assertThat(LIMITS.lastDay(TimeLimit.DECISION, day("2028-12-20")).steps().get(0))
        .asString()
        .endsWith("the appropriate body decides; by when cannot be told.");
  }

  @Test
  void theMeetingMayBeReadAsTheFirstDay() {
    Readings other = Readings.defaults().with(Reading.MEETING_DAY_COUNTS, true);
    TimeLimits limits = TimeLimits.of(SCHOOL.with(other), WorkingDays.england());

    assertThat(limits.lastDay(TimeLimit.ASSESSMENT_REPORT, day("2024-07-12")).value())
        .contains(day("2024-07-25"));
    assertThat(limits.lastDay(TimeLimit.ASSESSMENT_REPORT, day("2024-07-12")).toString())
        .contains("beginning with 12 July 2024: ");
    assertThat(limits.lastDay(TimeLimit.HEARING_NOTICE, day("2025-01-20")).value())
        .contains(day("2024-12-27"));
  }

  @Test
  void dutiesExplainTheReceiptOnWhichTheyRest() {
    Proceedings sent =
        proceedings("DECIDED_FAIL 2024-08-16;NOTICE_SENT 2024-08-16;REGULATOR_TOLD 2024-08-16");

    assertThat(LIMITS.duties(sent, day("2024-08-20")).steps().get(0))
        .hasToString(
            "CLK-6 (REG2012 regulation 18): sent on 16 August 2024: taken as received 2 days later,"
                + " on 18 August 2024.");
    assertThat(
            LIMITS
                .duties(sent.with(Happening.NOTICE_RECEIVED, day("2024-08-19")), day("2024-08-20"))
                .steps())
        .noneMatch(step -> step.toString().startsWith("CLK-6"));
    assertThat(LIMITS.duties(sent, day("2024-08-20")).value().get(2))
        .hasToString("the teacher may appeal by 2024-09-16: DUE");
    assertThat(LIMITS.duties(sent, day("2024-08-20")).value().get(0))
        .hasToString(
            "the appropriate body gives notice of its decision by 2024-08-20: DONE on 2024-08-16");
  }

  /** No figure is older than the regulations; a limit of an earlier day has their figure. */
  @Test
  void beforeTheRegulationsTheirFigureCounts() {
    assertThat(LIMITS.lastDay(TimeLimit.DECISION_NOTICE, Policies.FIRST_DAY.minusDays(1)).value())
        .contains(day("2012-09-04"));
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/io/github/ecf4j/rules/clock/nonsense.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void whatContradictsItselfIsRefused(String happenings, String refused) {
    assertThatThrownBy(() -> proceedings(happenings))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith(refused + ", but was: ");
  }

  /** What happens on one day may happen in order on it. */
  @Test
  void oneDayIsEnoughForAll() {
    Proceedings all =
        Stream.of(Happening.values())
            .filter(one -> !one.name().matches("DECIDED_(PASS|EXTENSION)|APPEAL_ALLOWED"))
            .reduce(
                Proceedings.none(),
                (before, one) -> before.with(one, day("2024-07-19")),
                (one, other) -> other);

    assertThat(all.on(Happening.HEARING)).contains(day("2024-07-19"));
    assertThat(all.on(Happening.DECIDED_PASS)).isEmpty();
    assertThat(Proceedings.none().days()).isEmpty();
    assertThat(Proceedings.none().with(Happening.HEARING, day("2024-07-19")))
        .hasToString("Proceedings{hearing=2024-07-19}");
  }

  @ParameterizedTest
  @EnumSource
  void eachLimitSaysWhoDoesWhat(TimeLimit limit) {
    assertThat(limit.toString()).matches("[a-z].*[a-z]");
    assertThat(limit.isRight()).isEqualTo(limit.toString().contains(" may "));
    assertThat(limit.figure().isPresent())
        .isEqualTo(limit.counting() != TimeLimit.Counting.AT_ONCE);
  }

  @Test
  void anotherCountryHasOtherWorkingDays() {
    DateRange july = new DateRange(day("2024-07-01"), day("2024-07-31"));
    WorkingDays own = new WorkingDays(july, ImmutableSortedSet.of(day("2024-07-12")));

    assertThat(own.includes(day("2024-07-11"))).isTrue();
    assertThat(own.includes(day("2024-07-12"))).isFalse();
    assertThat(own.includes(day("2024-07-13"))).isFalse();
    assertThat(own.includes(day("2024-08-01"))).isFalse();
    assertThat(own.lastOf(1, day("2024-07-12"))).contains(day("2024-07-15"));
    assertThat(own.before(1, day("2024-07-15"))).contains(day("2024-07-11"));
    assertThat(own.with(day("2024-07-11")).before(1, day("2024-07-15")))
        .contains(day("2024-07-10"));
    assertThat(own.lastOf(22, day("2024-07-01"))).contains(day("2024-07-31"));
    assertThat(own.lastOf(23, day("2024-07-01"))).isEmpty();
    assertThat(own)
        .hasToString("WorkingDays from 2024-07-01 to 2024-07-31 without 1 bank holidays");
    assertThatThrownBy(() -> own.with(day("2024-08-01")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("holidays must be from 2024-07-01 to 2024-07-31, but was: 2024-08-01");
    assertThatThrownBy(() -> own.lastOf(0, day("2024-07-01")))
        .hasMessage("days must be from 1 to 1000, but was: 0");
    assertThatThrownBy(() -> own.before(1001, day("2024-07-01")))
        .hasMessage("days must be from 1 to 1000, but was: 1001");
  }

  /** Eight a year; one more in 2012, 2022 (two more) and 2023; none at a weekend. */
  @Test
  void englandHasItsBankHolidays() {
    WorkingDays england = WorkingDays.england();

    assertThat(england.holidays()).hasSize(17 * 8 + 4);
    assertThat(england.holidays())
        .noneMatch(day -> day.getDayOfWeek().getValue() > 5)
        .contains(day("2012-06-05"), day("2020-05-08"), day("2022-09-19"), day("2023-05-08"))
        .doesNotContain(day("2020-05-04"), day("2022-05-30"));
    assertThat(england.known()).isEqualTo(new DateRange(day("2012-01-01"), day("2028-12-31")));
    assertThat(
            Stream.iterate(2012, year -> year + 1)
                .limit(17)
                .map(year -> england.holidays().stream().filter(d -> d.getYear() == year).count())
                .collect(toImmutableList()))
        .containsExactly(9L, 8L, 8L, 8L, 8L, 8L, 8L, 8L, 8L, 8L, 10L, 9L, 8L, 8L, 8L, 8L, 8L);
  }
}
