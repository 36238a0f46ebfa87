package io.github.ecf4j.rules.induction;

import static io.github.ecf4j.rules.Samples.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Post;
import io.github.ecf4j.model.induction.Timetable;
import io.github.ecf4j.rules.Samples;
import io.github.ecf4j.rules.answer.Explained;
import io.github.ecf4j.rules.answer.NotKnown;
import io.github.ecf4j.rules.school.LoadLimits;
import io.github.ecf4j.rules.school.School;
import io.github.ecf4j.rules.testkit.Calendars;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where the end of induction cannot be known, each answer that needs it says why. */
class EndNotKnownTest {
  private static final LocalDate DAY = day("2022-03-10");

  private static InductionRecord.Builder ect() {
    return Samples.ect(Samples.programme(3), "2021-09-01")
        .timetable(Timetable.builder().timetabledMinutes(1500).build());
  }

  private static Induction induction(InductionRecord ect, int terms) {
    return Induction.of(
        School.of(SchoolCalendar.of(Calendars.plain().terms().subList(0, terms), List.of())), ect);
  }

  private static List<Explained<?>> answers(Induction induction) {
    return Stream.<Explained<?>>of(
            induction.status(DAY),
            induction.asRecorded(),
            induction.plan(),
            induction.assessments(DAY),
            induction.timetable(DAY).orElseThrow(),
            induction.mentorTime(DAY).orElseThrow(),
            induction.feasibility(new LoadLimits(60, 5, 300)).orElseThrow())
        .toList();
  }

  @Test
  void theKnownTermsEndBeforeInductionDoes() {
    Induction induction = induction(ect().build(), 3);
    LocalDate last = induction.school().calendar().terms().get(2).days().last();

    assertThat(induction.years().projectedEnd()).isEmpty();
    assertThat(answers(induction))
        .allSatisfy(
            answer -> assertThat(answer.notKnown()).containsExactly(NotKnown.noTermAfter(last)));
    assertThat(NotKnown.noTermAfter(day("2022-07-22")))
        .hasToString("no known term after 22 July 2022");
  }

  @Test
  void thePostsEndBeforeTheKnownTerms() {
    Induction induction =
        induction(
            ect()
                .addPosts(
                    Post.builder().startsOn(day("2021-09-01")).endsOn(day("2022-04-01")).build())
                .build(),
            6);

    assertThat(answers(induction))
        .allSatisfy(
            answer ->
                assertThat(answer.notKnown())
                    .map(Object::toString)
                    .containsExactly("nothing is recorded of a post after 1 April 2022"));
  }

  /** What goes on is printed to the last known day, and not to a day that stands for ever. */
  @Test
  void aStatusPrintsInALogLine() {
    Induction induction = induction(ect().build(), 3);
    LocalDate last = induction.school().calendar().terms().get(2).days().last();

    assertThat(induction.asRecorded().value().blocks())
        .singleElement()
        .satisfies(block -> assertThat(block.last()).isEqualTo(last));
    assertThat(induction.asRecorded().toString()).doesNotContain("2999");
    assertThat(induction.status(last).value()).hasToString(last + ": 3.0 of 6.0, end not known");
    Induction whole = induction(ect().build(), Calendars.plain().terms().size());
    assertThat(whole.status(DAY).value().toString())
        .matches(DAY + ": [0-9.]+ of 6.0, to " + whole.years().projectedEnd().orElseThrow());
  }

  @Test
  void whereTheEndIsKnownNothingIsMissing() {
    assertThat(answers(induction(ect().build(), Calendars.plain().terms().size())))
        .allSatisfy(answer -> assertThat(answer.notKnown()).isEmpty());
  }
}
