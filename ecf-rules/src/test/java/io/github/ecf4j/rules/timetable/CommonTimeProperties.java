package io.github.ecf4j.rules.timetable;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What is proposed, beside a search minute by minute. */
class CommonTimeProperties {
  private static final LocalTime NINE = LocalTime.of(9, 0);
  private static final int LENGTH = 120;

  /** Two mornings of periods of ten to fifty minutes, without breaks. */
  @Provide
  Arbitrary<PeriodTimetable> timetables() {
    return Arbitraries.integers()
        .between(1, 5)
        .list()
        .ofMinSize(12)
        .ofMaxSize(12)
        .flatMap(
            lengths ->
                Arbitraries.of(Lesson.Use.class)
                    .list()
                    .ofSize(lengths.size())
                    .map(uses -> timetable(lengths, uses)));
  }

  private static PeriodTimetable timetable(List<Integer> lengths, List<Lesson.Use> uses) {
    List<Lesson> lessons = new ArrayList<>();
    int half = lengths.size() / 2;
    for (int day = 0; day < 2; day++) {
      int from = 0;
      for (int i = day * half; i < (day + 1) * half; i++) {
        int to = Math.min(LENGTH, from + lengths.get(i) * 10);
        if (to > from) {
          lessons.add(
              new Lesson(
                  new Block(1, DayOfWeek.of(day + 1), NINE.plusMinutes(from), NINE.plusMinutes(to)),
                  uses.get(i)));
        }
        from = to;
      }
    }
    return PeriodTimetable.weekly(lessons);
  }

  private static boolean isOpen(PeriodTimetable timetable, DayOfWeek day, LocalTime minute) {
    return timetable.lessons().stream()
        .filter(one -> one.block().day() == day)
        .filter(one -> !minute.isBefore(one.block().from()) && minute.isBefore(one.block().to()))
        .anyMatch(one -> one.use() == Lesson.Use.FREE || one.use() == Lesson.Use.RELEASED);
  }

  /** How often both are open for so many minutes without a break. */
  private static int runs(PeriodTimetable one, PeriodTimetable other, DayOfWeek day, int minutes) {
    int runs = 0;
    int run = 0;
    for (int minute = 0; minute <= LENGTH; minute++) {
      LocalTime at = NINE.plusMinutes(minute);
      if (isOpen(one, day, at) && isOpen(other, day, at)) {
        run++;
      } else {
        runs += run >= minutes ? 1 : 0;
        run = 0;
      }
    }
    return runs;
  }

  @Property
  void thereIsOneProposalInAllTimeThatIsLongEnough(
      @ForAll("timetables") PeriodTimetable ect,
      @ForAll("timetables") PeriodTimetable mentor,
      @ForAll @IntRange(min = 1, max = 60) int minutes) {
    ImmutableList<CoachingSlot> slots = CommonTime.proposed(ect, mentor, minutes).value();

    for (DayOfWeek day : List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY)) {
      assertThat(slots.stream().filter(slot -> slot.block().day() == day).count())
          .isEqualTo(runs(ect, mentor, day, minutes));
    }
    assertThat(slots)
        .allSatisfy(
            slot -> {
              assertThat(slot.block().minutes()).isEqualTo(minutes);
              assertThat(IntStream.range(0, minutes).mapToObj(slot.block().from()::plusMinutes))
                  .allMatch(
                      at ->
                          isOpen(ect, slot.block().day(), at)
                              && isOpen(mentor, slot.block().day(), at));
            });
  }

  /** Whose timetable is whose makes no difference but in the name of who is released. */
  @Property
  void theTwoChangePlaces(
      @ForAll("timetables") PeriodTimetable ect,
      @ForAll("timetables") PeriodTimetable mentor,
      @ForAll @IntRange(min = 1, max = 60) int minutes) {
    assertThat(
            CommonTime.proposed(mentor, ect, minutes).value().stream()
                .map(
                    slot ->
                        new CoachingSlot(
                            slot.block(), slot.mentorReleased(), slot.teacherReleased()))
                .collect(toImmutableList()))
        .isEqualTo(CommonTime.proposed(ect, mentor, minutes).value());
  }
}
