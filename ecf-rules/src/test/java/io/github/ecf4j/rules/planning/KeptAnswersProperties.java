package io.github.ecf4j.rules.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.induction.Fte;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Post;
import io.github.ecf4j.rules.audit.ProgrammeAudit;
import io.github.ecf4j.rules.coaching.CoachingCycles;
import io.github.ecf4j.rules.induction.AssessmentSchedule;
import io.github.ecf4j.rules.induction.InductionClock;
import io.github.ecf4j.rules.induction.InductionStatus;
import io.github.ecf4j.rules.policy.PolicyChoices;
import io.github.ecf4j.rules.testkit.EcfDomain;
import io.github.ecf4j.rules.testkit.Scenario;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Clock and planner keep their latest answer, and it shows nowhere. */
@Domain(EcfDomain.class)
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE, tries = 100)
@StatisticsReport(onFailureOnly = true)
@Domain(DomainContext.Global.class)
class KeptAnswersProperties {

  private static ProgrammePlanner planner(Scenario of) {
    return ProgrammePlanner.of(of.calendar()).withPacing(of.pacing()).withDates(of.dates());
  }

  private static ProgrammeAudit audit(Scenario of) {
    return ProgrammeAudit.of(of.calendar()).withPacing(of.pacing()).withDates(of.dates());
  }

  /** The same record but for its posts. */
  private static InductionRecord halfTime(InductionRecord ect) {
    return InductionRecord.builder()
        .history(ect.history())
        .programme(ect.programme())
        .startedOn(ect.startedOn())
        .addPosts(Post.builder().startsOn(ect.startedOn()).fte(Fte.of("0.5")).build())
        .addAllAbsences(ect.absences())
        .addAllCredits(ect.credits())
        .addAllExtensions(ect.extensions())
        .addAllReductions(ect.reductions())
        .build();
  }

  @Property
  void whoIsAskedAboutOthersAnswersAsWhoIsNot(@ForAll Scenario one, @ForAll Scenario other) {
    InductionClock clock = InductionClock.of(one.calendar());
    ProgrammePlanner planner = planner(one);
    ProgrammeAudit audit = audit(one);
    List<InductionRecord> asked =
        List.of(
            one.ect(),
            one.ect(),
            other.ect(),
            one.carriedOut().ect(),
            halfTime(one.ect()),
            one.ect());

    for (InductionRecord ect : asked) {
      for (LocalDate day : List.of(one.day(), other.day())) {
        assertThat(clock.statusOn(ect, day))
            .isEqualTo(InductionClock.of(one.calendar()).statusOn(ect, day));
        assertThat(audit.ofEct(ect, day)).isEqualTo(audit(one).ofEct(ect, day));
      }
      assertThat(planner.plan(ect)).isEqualTo(planner(one).plan(ect));
      assertThat(planner.replan(planner.planFor(ect), ect, one.day()))
          .isEqualTo(planner(one).replan(planner(one).planFor(ect), ect, one.day()));
    }
    Statistics.label("same course")
        .collect(one.ect().hasSameCourseAs(one.carriedOut().ect()))
        .coverage(coverage -> coverage.check(true).percentage(p -> p >= 5));
  }

  @Property
  void withoutTheWayTheAnswersAreThoseExplained(@ForAll Scenario scenario) {
    InductionRecord ect = scenario.ect();
    InductionClock clock = InductionClock.of(scenario.calendar());
    InductionStatus status = clock.statusOn(ect, scenario.day());
    ProgrammePlanner planner = planner(scenario);

    assertThat(planner.planFor(ect)).isEqualTo(planner.plan(ect).value());
    assertThat(planner.yearsFor(ect))
        .isEqualTo(clock.boundary(ect))
        .isEqualTo(clock.years(ect).value());
    assertThat(planner.cyclesFor(ect))
        .isEqualTo(
            CoachingCycles.of(
                ect, clock.boundary(ect), scenario.calendar(), scenario.pacing().rhythm()));
    assertThat(
            AssessmentSchedule.settle(ect, scenario.calendar(), status, PolicyChoices.defaults())
                .due())
        .isEqualTo(AssessmentSchedule.of(ect, scenario.calendar(), status).value());
  }
}
