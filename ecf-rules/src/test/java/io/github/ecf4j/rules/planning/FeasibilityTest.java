package io.github.ecf4j.rules.planning;

import static io.github.ecf4j.rules.Samples.conference;
import static io.github.ecf4j.rules.Samples.day;
import static io.github.ecf4j.rules.Samples.post;
import static io.github.ecf4j.rules.Samples.slot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.induction.Change;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Post;
import io.github.ecf4j.model.induction.Timetable;
import io.github.ecf4j.model.programme.EventSlot.Part;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.rules.Arithmetic;
import io.github.ecf4j.rules.Samples;
import io.github.ecf4j.rules.answer.Explained;
import io.github.ecf4j.rules.answer.Operand;
import io.github.ecf4j.rules.answer.Step;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.school.LoadLimits;
import io.github.ecf4j.rules.school.School;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Modules of an hour, meetings of 45 minutes, a conference of six hours in year 1. */
class FeasibilityTest {
  private static final SchoolCalendar CALENDAR = Samples.calendar(9, 12);
  private static final Programme PROGRAMME =
      Samples.programme(3, conference(1, slot(1, 1, Part.FIRST_WEEK)));

  private static InductionRecord ect(int timetabled, Post... posts) {
    return Samples.ect(PROGRAMME, "2021-09-06")
        .addPosts(posts)
        .timetable(Timetable.builder().timetabledMinutes(timetabled).build())
        .build();
  }

  private static Explained<Feasibility> check(InductionRecord ect, int days) {
    return Induction.of(School.of(CALENDAR), ect)
        .feasibility(new LoadLimits(0, days, 360))
        .orElseThrow();
  }

  /** TT-3: 25 hours give 135 minutes in year 1, 67.5 in year 2. */
  @Test
  void aFullTimetableHasRoomForAModuleAndAMeetingAWeek() {
    assertThat(check(ect(1500), 1).value().fits()).isTrue();
    assertThat(check(ect(1500), 1).steps())
        .map(Object::toString)
        .endsWith(
            "TT-11 (SG 2.20): 54 weeks with study or coaching, 0 of them with too little time.",
            "MEN-3 (ORIENTATION section 2): year 1: 360 minutes of events fill 1 release day of"
                + " 360 minutes; there are 1.",
            "MEN-3 (ORIENTATION section 2): year 2: 0 minutes of events fill 0 release days of 360"
                + " minutes; there are 1.");
  }

  /** 105 minutes need 1166.67 timetabled: at 0.9 × 0.1 × T. */
  @Test
  void aWeekOfWhichMoreIsAskedThanThereIsIsTight() {
    assertThat(check(ect(1167), 1).value().fits()).isTrue();
    assertThat(check(ect(1166), 1).value().tightWeeks()).hasSize(12);
    assertThat(check(ect(1166), 1).value().tightWeeks().get(0))
        .isEqualTo(
            new Feasibility.TightWeek(
                Week.of(day("2021-09-06")), 105, Exact.of(new BigDecimal("104.94"))));
    assertThat(Arithmetic.results(check(ect(1166), 1).steps(), "TT-3")).hasSize(12);
    assertThat(check(ect(1166), 1).steps())
        .flatExtracting(Step::operands)
        .filteredOn(operand -> operand.name().equals("firstDay"))
        .hasSize(12)
        .first()
        .returns(day("2021-09-06"), Operand::value);
    assertThat(check(ect(1500, post("2021-09-06", "0.6")), 1).value().fits()).isFalse();
  }

  /** Each week is judged by the timetable in force; before there is one, by none. */
  @Test
  void aTimetableMayChange() {
    InductionRecord ect =
        ect(1500).toBuilder()
            .addChanges(
                Change.builder()
                    .from(day("2021-09-20"))
                    .timetable(Timetable.builder().timetabledMinutes(1166).build())
                    .build())
            .build();
    InductionRecord unknownBefore = ect.toBuilder().timetable(Optional.empty()).build();

    assertThat(check(ect, 1).value().tightWeeks())
        .hasSize(10)
        .first()
        .satisfies(week -> assertThat(week.week()).isEqualTo(Week.of(day("2021-09-20"))));
    assertThat(check(unknownBefore, 1).value().tightWeeks()).hasSize(10);
    assertThat(check(unknownBefore, 1).value().weeksNotKnown())
        .containsExactly(Week.of(day("2021-09-06")), Week.of(day("2021-09-13")));
    assertThat(check(ect, 1).value().weeksNotKnown()).isEmpty();
  }

  @Test
  void aWeekWithoutATimetableIsNotSaidToFit() {
    Timetable ample = Timetable.builder().timetabledMinutes(1500).build();
    InductionRecord ect =
        Samples.ect(PROGRAMME, "2021-09-06")
            .addChanges(Change.builder().from(day("2021-09-20")).timetable(ample).build())
            .build();

    assertThat(check(ect, 1).value().tightWeeks()).isEmpty();
    assertThat(check(ect, 1).value().fits()).isFalse();
    assertThat(check(ect, 1).steps())
        .map(Object::toString)
        .contains(
            "No timetable is recorded for 2 weeks, from 6 September 2021 to 19 September 2021: of"
                + " them it is not known.");
  }

  @Test
  void weeksWithoutAPostAreLeftAside() {
    InductionRecord late = ect(1500, post("2022-01-03", "1"));

    assertThat(check(late, 1).value().tightWeeks()).isEmpty();
  }

  @Test
  void aYearWhoseEventsNeedMoreDaysThanThereAreIsTight() {
    Feasibility none = check(ect(1500), 0).value();

    assertThat(none.tightYears()).extracting(year -> year.year().number()).containsExactly(1);
    assertThat(none.fits()).isFalse();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = "/io/github/ecf4j/rules/planning/feasibility.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void theTableOfCases(
      String rule,
      String source,
      int timetabled,
      String fte,
      int days,
      int tightWeeks,
      @Nullable String tightYears) {
    Feasibility feasibility = check(ect(timetabled, post("2021-09-06", fte)), days).value();

    assertThat(feasibility.tightWeeks()).hasSize(tightWeeks);
    assertThat(feasibility.tightYears())
        .extracting(year -> String.valueOf(year.year().number()))
        .isEqualTo(tightYears == null ? List.of() : List.of(tightYears));
  }

  @Test
  void withoutATimetableNothingIsKnown() {
    InductionRecord ect = Samples.ect(PROGRAMME, "2021-09-06").build();

    assertThat(Induction.of(School.of(CALENDAR), ect).feasibility(new LoadLimits(0, 1, 360)))
        .isEmpty();
    assertThatThrownBy(() -> check(ect(1500), -1)).isInstanceOf(InvalidValueException.class);
  }
}
