package io.github.ecf4j.rules.induction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.induction.Fte;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Post;
import io.github.ecf4j.model.induction.YearBoundary;
import io.github.ecf4j.rules.audit.Audit;
import io.github.ecf4j.rules.coaching.CoachingCycles;
import io.github.ecf4j.rules.coaching.InductionWeeks;
import io.github.ecf4j.rules.planning.DueDates;
import io.github.ecf4j.rules.service.InductionClock;
import io.github.ecf4j.rules.testkit.EcfDomain;
import io.github.ecf4j.rules.testkit.Scenario;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** What inductions share and keep shows nowhere, whoever asks first and in how many threads. */
@Domain(EcfDomain.class)
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE, tries = 100)
@StatisticsReport(onFailureOnly = true)
@Domain(DomainContext.Global.class)
class InductionProperties {
  /** The same record but for its posts. */
  private static InductionRecord halfTime(InductionRecord ect) {
    return InductionRecord.builder()
        .history(ect.history())
        .programme(ect.programme())
        .startedOn(ect.startedOn())
        .addPosts(Post.builder().startsOn(ect.startedOn()).fte(Fte.of("0.5")).build())
        .addAllAbsences(ect.service().absences())
        .addAllCredits(ect.service().credits())
        .addAllExtensions(ect.service().extensions())
        .addAllReductions(ect.service().reductions())
        .build();
  }

  private static List<Object> answers(Induction induction, LocalDate day) {
    return List.of(
        induction.status(day),
        induction.asRecorded(),
        induction.years(),
        induction.weeks(),
        induction.cycles(),
        induction.plan(),
        induction.replan(day),
        induction.assessments(day),
        induction.eventsDue(day),
        induction.timetable(day),
        induction.mentorTime(day),
        induction.trainingDone(day),
        induction.trainingLeft(day),
        Audit.of(induction.school()).ofEct(induction, day));
  }

  @Property
  void whoIsAskedAboutOthersAnswersAsWhoIsNot(@ForAll Scenario one, @ForAll Scenario other) {
    List<InductionRecord> asked =
        List.of(
            one.ect(),
            one.ect(),
            other.ect(),
            one.carriedOut().ect(),
            halfTime(one.ect()),
            one.ect());

    for (Induction induction : Induction.all(one.school(), asked)) {
      for (LocalDate day : List.of(one.day(), other.day())) {
        assertThat(answers(induction, day))
            .isEqualTo(answers(Induction.of(one.school(), induction.record()), day));
      }
    }
    Statistics.label("same course")
        .collect(one.ect().hasSameCourseAs(one.carriedOut().ect()))
        .coverage(coverage -> coverage.check(true).percentage(p -> p >= 5));
  }

  @Property
  void itAsksTheCalculators(@ForAll Scenario scenario) {
    InductionRecord ect = scenario.ect();
    Induction induction = scenario.induction();
    InductionClock clock = InductionClock.of(scenario.school());
    YearBoundary years = clock.asRecorded(ect).value().years();

    assertThat(induction.status(scenario.day())).isEqualTo(clock.status(ect, scenario.day()));
    assertThat(induction.years()).isEqualTo(years);
    assertThat(induction.weeks())
        .isEqualTo(InductionWeeks.of(ect.startedOn(), years, scenario.calendar()).weeks());
    assertThat(induction.cycles()).isEqualTo(CoachingCycles.of(ect, years, scenario.school()));
    assertThat(induction.eventsDue(scenario.day()))
        .isEqualTo(DueDates.of(scenario.dates()).dueBy(scenario.day(), ect, years));
  }

  @Property(tries = 20)
  void manyThreadsGetOneAnswer(@ForAll Scenario scenario) {
    Induction induction = scenario.induction();
    List<List<Object>> answers =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(any -> answers(induction, scenario.day()))
            .toList();

    assertThat(answers).containsOnly(answers(scenario.induction(), scenario.day()));
    assertThat(IntStream.range(0, 8).parallel().mapToObj(any -> induction.plan()))
        .allSatisfy(plan -> assertThat(plan).isSameAs(induction.plan()));
  }

  @Property
  void aCourseIsSharedOnlyWhereItIsTheSame(@ForAll Scenario scenario) {
    InductionRecord other = halfTime(scenario.ect());

    assumeThat(scenario.ect().hasSameCourseAs(other)).isFalse();
    assertThatThrownBy(() -> scenario.induction().withSameCourse(other))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("of the same course as");
  }
}
