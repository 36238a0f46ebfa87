package io.github.ecf4j.rules.timetable;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.rules.answer.Explained;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.policy.Policies;
import io.github.ecf4j.rules.policy.Policy;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** The cases lie in {@code ppa.tsv} and {@code slots.tsv}. */
class TimetablesTest {
  private static final Policy POLICY = Policies.published().on(LocalDate.of(2024, 9, 2));

  /** As in {@code 1 MONDAY 09:00-09:50 PPA}. */
  private static Lesson lesson(String text) {
    List<String> parts = Splitter.on(' ').splitToList(text);
    List<String> times = Splitter.on('-').splitToList(parts.get(2));
    return new Lesson(
        new Block(
            Integer.parseInt(parts.get(0)),
            DayOfWeek.valueOf(parts.get(1)),
            LocalTime.parse(times.get(0)),
            LocalTime.parse(times.get(1))),
        Lesson.Use.valueOf(parts.get(3)));
  }

  private static PeriodTimetable timetable(String periods) {
    ImmutableList<Lesson> lessons =
        Splitter.on(';').splitToList(periods).stream()
            .map(TimetablesTest::lesson)
            .collect(toImmutableList());
    return new PeriodTimetable(periods.contains("2 ") ? 2 : 1, lessons);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = "/io/github/ecf4j/rules/timetable/ppa.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void planningTimeCountsInBlocks(
      String rule,
      String source,
      String periods,
      BigDecimal due,
      int minutes,
      int tooShort,
      BigDecimal missing) {
    Explained<PpaBlocks> answer = PpaBlocks.in(timetable(periods), Exact.of(due), POLICY);

    assertThat(answer.value().minutes()).isEqualTo(Exact.of(minutes));
    assertThat(answer.value().tooShort()).hasSize(tooShort);
    assertThat(answer.value().shortfall()).isEqualTo(Exact.of(missing));
    assertThat(answer.steps()).singleElement().asString().startsWith(rule + " (SG 2.21): ");
    assertThat(answer.citations()).isNotEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = "/io/github/ecf4j/rules/timetable/slots.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void timeThatBothHaveIsProposed(
      String rule,
      String source,
      String teacher,
      String mentor,
      int minutes,
      @Nullable String proposed) {
    Explained<ImmutableList<CoachingSlot>> answer =
        CommonTime.proposed(timetable(teacher), timetable(mentor), minutes);

    assertThat(
            answer.value().stream()
                .map(one -> one.block() + " " + one.teacherReleased() + " " + one.mentorReleased())
                .toList())
        .isEqualTo(
            Splitter.on(';')
                .omitEmptyStrings()
                .splitToList(Optional.ofNullable(proposed).orElse("")));
    assertThat(answer.steps())
        .hasSize(teacher.contains("2 ") || mentor.contains("2 ") ? 2 : 1)
        .allMatch(step -> step.toString().startsWith(rule + " ("));
  }

  @Test
  void aProposalSaysOfEachWeekWhatThereIs() {
    PeriodTimetable one = timetable("1 MONDAY 09:00-10:00 FREE;2 MONDAY 09:00-10:00 TEACHING");

    assertThat(CommonTime.proposed(one, one, 60).steps())
        .map(Object::toString)
        .containsExactly(
            "TT-11 (SG 2.20): both have 60 minutes free in week 1, best at week 1, Monday 09:00 to"
                + " 10:00.",
            "TT-11 (SG 2.20): there are no 60 minutes that both have free in week 2.");
    assertThat(PpaBlocks.in(timetable("1 MONDAY 09:00-10:00 PPA"), Exact.of(150), POLICY).steps())
        .map(Object::toString)
        .containsExactly(
            "TT-2 (SG 2.21): 60 minutes lie in blocks of at least 30 minutes; 150 minutes are"
                + " due.");
    assertThat(one).hasToString("PeriodTimetable of 2 weeks and 2 periods");
    assertThat(PeriodTimetable.weekly(List.of()))
        .isEqualTo(new PeriodTimetable(1, ImmutableList.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3 MONDAY 09:00-10:00 PPA | week must be from 1 to 2, but was: 3",
        "0 MONDAY 09:00-10:00 PPA | week must be from 1 to 2, but was: 0",
        "1 MONDAY 09:00-09:00 PPA | to must be after 09:00, but was: 09:00",
        "1 MONDAY 09:00:01-10:00 PPA | from must be a time in whole minutes, but was: 09:00:01",
        "1 MONDAY 09:00-10:00:00.5 PPA | to must be a time in whole minutes, but was: 10:00:00.500",
        "1 MONDAY 09:00-10:00 PPA;1 MONDAY 09:59-10:30 PPA | lessons must be after week 1, Monday"
            + " 09:00 to 10:00, but was: week 1, Monday 09:59 to 10:30",
        "1 MONDAY 09:30-10:30 PPA;1 MONDAY 09:00-10:00 PPA | lessons must be after week 1, Monday"
            + " 09:00 to 10:00, but was: week 1, Monday 09:30 to 10:30"
      })
  void whatNoTimetableHasIsRefused(String periods, String refused) {
    assertThatThrownBy(() -> timetable(periods))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(refused);
  }

  @Test
  void numbersOutOfBoundsAreRefused() {
    PeriodTimetable empty = PeriodTimetable.weekly(List.of());
    Lesson second = lesson("2 MONDAY 09:00-10:00 PPA");

    assertThatThrownBy(() -> new PeriodTimetable(3, ImmutableList.of()))
        .hasMessage("weeks must be from 1 to 2, but was: 3");
    assertThatThrownBy(() -> PeriodTimetable.weekly(List.of(second)))
        .hasMessage(
            "lessons must be in one of the weeks, 1, but was: week 2, Monday 09:00 to 10:00");
    assertThatThrownBy(() -> CommonTime.proposed(empty, empty, 0))
        .hasMessage("minutes must be from 1 to 1440, but was: 0");
    assertThatThrownBy(() -> CommonTime.proposed(empty, empty, 1441))
        .hasMessage("minutes must be from 1 to 1440, but was: 1441");
    assertThat(CommonTime.proposed(empty, empty, 1440).value()).isEmpty();
    assertThat(CommonTime.proposed(empty, empty, 1).value()).isEmpty();
  }
}
