package io.github.ecf4j.rules.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.rules.Samples;
import io.github.ecf4j.rules.answer.Explained;
import io.github.ecf4j.rules.answer.NotKnown;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.school.School;
import io.github.ecf4j.rules.testkit.Calendars;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysNotCoveredTest {
  private static final LocalDate START = LocalDate.of(2021, 9, 1);
  private static final LocalDate DAY = LocalDate.of(2022, 6, 30);

  private static Induction induction(List<Term> terms) {
    return Induction.of(
        School.of(SchoolCalendar.of(terms, List.of())),
        Samples.ect(Samples.programme(3), "2021-09-01").build());
  }

  private static List<DateRange> days(Explained<?> answer) {
    return answer.notKnown().stream().flatMap(why -> why.days().stream()).toList();
  }

  @Test
  void aFullCalendarLeavesNothingOpen() {
    Induction induction = induction(Calendars.plain().terms());
    assertThat(induction.status(DAY).value().notKnown()).isEmpty();
    assertThat(induction.status(DAY).notKnown()).isEmpty();
    assertThat(induction.plan().notKnown()).isEmpty();
    assertThat(induction.status(START.minusDays(1)).notKnown()).isEmpty();
    assertThat(induction.status(LocalDate.of(2090, 1, 1)).notKnown())
        .as("after the end of induction")
        .isEmpty();
  }

  @Test
  void anEmptyCalendarCoversNoDay() {
    InductionStatus status = induction(List.of()).status(DAY).value();
    assertThat(status.notKnown())
        .containsExactly(NotKnown.daysNotCovered(List.of(new DateRange(START, DAY))));
    assertThat(status.areTermsKnown()).isFalse();
  }

  @Test
  void aMissingTermMakesTheAnswerALowerBound() {
    List<Term> all = Calendars.plain().terms();
    Induction full = induction(all);
    for (Term missing : all.subList(0, 3)) {
      Induction induction = induction(all.stream().filter(one -> one != missing).toList());
      Explained<InductionStatus> status = induction.status(DAY);
      assertThat(status.value().termsServed()).isLessThan(full.status(DAY).value().termsServed());
      assertThat(days(status)).hasSize(1).allMatch(days -> days.overlaps(missing.days()));
      assertThat(status.value().notKnown()).isEqualTo(status.notKnown());
      assertThat(status.toString()).contains("\nNot known: no known term covers ");
      assertThat(days(induction.plan())).anyMatch(days -> days.overlaps(missing.days()));
    }
  }

  /** Either the posts end too early or the terms do. */
  @ParameterizedTest
  @CsvSource({
    "2021-09-06..2022-05-27@1, a post after 27 May 2022",
    "2021-09-06..2021-12-31@1 2022-01-01..2022-05-27@1, a post after 27 May 2022",
    "2021-09-06..2021-12-31@1 2022-01-01..@1, ",
    "2021-09-06..2022-07-08@1, ",
    "2021-09-06..2022-08-31@1, ",
  })
  void whereTheEndIsNotKnownItSaysWhatIsMissing(String posts, @Nullable String missing) {
    InductionRecord ect = CaseData.ect(LocalDate.of(2021, 9, 6), posts, null, null);

    assertThat(Induction.of(School.of(Samples.calendar(3, 12)), ect).status(DAY).notKnown())
        .containsExactly(
            missing == null
                ? NotKnown.noTermAfter(LocalDate.of(2022, 7, 8))
                : NotKnown.notRecorded(missing));
  }

  @Test
  void aCalendarWithoutNextYearSaysSo() {
    Induction induction = induction(Calendars.plain().terms().subList(0, 3));
    assertThat(days(induction.status(LocalDate.of(2022, 10, 14))))
        .contains(new DateRange(LocalDate.of(2022, 9, 1), LocalDate.of(2022, 10, 14)));
    assertThat(induction.status(LocalDate.of(2022, 8, 31)).value().notKnown()).isEmpty();
    assertThat(induction.status(LocalDate.of(2022, 8, 31)).notKnown())
        .containsExactly(NotKnown.noTermAfter(LocalDate.of(2022, 7, 22)));
  }
}
