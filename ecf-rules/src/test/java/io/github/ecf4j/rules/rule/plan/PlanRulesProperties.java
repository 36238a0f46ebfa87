package io.github.ecf4j.rules.rule.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.Weight;
import io.github.ecf4j.rules.finding.Finding;
import io.github.ecf4j.rules.finding.Report;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.testkit.EcfDomain;
import io.github.ecf4j.rules.testkit.Scenario;
import io.github.ecf4j.rules.testkit.Scenarios;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;

@Domain(EcfDomain.class)
@PropertyDefaults(tries = 500, edgeCases = EdgeCasesMode.NONE)
class PlanRulesProperties {
  @Provide
  Arbitrary<Scenario> starting() {
    return Arbitraries.oneOf(Scenarios.starting(), Scenarios.realistic());
  }

  private static List<Finding> core(Report report) {
    return report.findings().stream().filter(one -> one.weight() == Weight.CORE).toList();
  }

  @Property
  void theLibrarysPlanBreaksNoCoreRule(@ForAll("starting") Scenario scenario) {
    assertThat(core(scenario.audit().ofPlan(scenario.ect(), scenario.plan()))).isEmpty();
  }

  @Property
  void aPlanMadeAgainBreaksNoCoreRule(@ForAll Scenario scenario) {
    Induction induction = scenario.induction();
    ProgrammePlan again = induction.replan(scenario.day()).plan();

    assertThat(core(scenario.audit().ofPlan(induction, again, scenario.day()))).isEmpty();
  }

  @Property
  void whatHasHappenedIsNotJudged(@ForAll("starting") Scenario scenario) {
    Scenario carriedOut = scenario.carriedOut().atTheEnd();
    LocalDate after = carriedOut.day().plusWeeks(1);

    assertThat(
            carriedOut.audit().ofPlan(carriedOut.induction(), carriedOut.plan(), after).findings())
        .allMatch(finding -> !finding.on().isBefore(scenario.ect().startedOn()))
        .noneMatch(finding -> finding.rule().id().startsWith("PLAN-STUDY"));
  }

  @Property
  void theLibrarysPlanOfAMentorsTrainingIsSound(@ForAll("starting") Scenario scenario) {
    LocalDate since = scenario.ect().startedOn();
    ProgrammePlan plan =
        io.github.ecf4j.rules.planning.ProgrammePlanner.of(scenario.school())
            .planMentor(scenario.ect().programme(), since);
    io.github.ecf4j.model.induction.Mentor mentor =
        io.github.ecf4j.model.induction.Mentor.builder()
            .id(scenario.mentor().id())
            .mentoringSince(since)
            .build();

    assertThat(scenario.audit().ofMentorPlan(mentor, scenario.ect().programme(), plan).findings())
        .isEmpty();
  }
}
