package io.github.ecf4j.rules.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.induction.Absence;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.rules.finding.Finding;
import io.github.ecf4j.rules.finding.Report;
import io.github.ecf4j.rules.policy.Policies;
import io.github.ecf4j.rules.testkit.EcfDomain;
import io.github.ecf4j.rules.testkit.Scenario;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/**
 * A school whose weeks begin a day later, and that teaches from that day on, is judged as any
 * other: all is a day later, and nothing else is different.
 */
@Domain(EcfDomain.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE, tries = 150)
class OtherWeeksProperties {
  private static final LocalDate AFTER_TRANSITION = LocalDate.of(2021, 9, 1);

  /**
   * With absences in sickness alone; neither with a day on which figures change, nor in the
   * transition, which ends on a day (ELIG-9).
   */
  private static Scenario comparable(Scenario scenario) {
    InductionRecord ect = scenario.ect();
    List<Absence> sickness =
        ect.service().absences().stream()
            .filter(one -> one.reason() == Absence.Reason.SICKNESS)
            .toList();
    boolean isAtAnEdition =
        Stream.of(
                Stream.of(scenario.day(), ect.startedOn()),
                scenario.mentor().mentoringSince().stream())
            .flatMap(days -> days)
            .anyMatch(day -> Policies.published().editions().contains(day.plusDays(1)));
    Assume.that(!isAtAnEdition && !ect.startedOn().isBefore(AFTER_TRANSITION));
    return scenario.withEct(
        ect.toBuilder().service(ect.service().toBuilder().absences(sickness).build()).build());
  }

  @Property
  void theFindingsAreTheSameADayLater(@ForAll Scenario any) {
    Scenario scenario = comparable(any);

    assertThat(findings(scenario.laterByDays(1).report(), 0))
        .isEqualTo(findings(scenario.report(), 1));
  }

  private static List<String> findings(Report report, int later) {
    return report.findings().stream().map(one -> words(one, later)).sorted().toList();
  }

  private static String words(Finding one, int later) {
    return one.on().plusDays(later) + " " + one.rule() + " " + one.subject() + " " + one.weight();
  }

  @Property
  void soIsThePlan(@ForAll Scenario any) {
    Scenario scenario = comparable(any);

    assertThat(items(scenario.laterByDays(1).induction().plan().value(), 0))
        .isEqualTo(items(scenario.induction().plan().value(), 1));
  }

  @Property
  void soIsThePlanMadeAgain(@ForAll Scenario any) {
    Scenario scenario = comparable(any);

    assertThat(items(madeAgain(scenario.laterByDays(1)), 0))
        .isEqualTo(items(madeAgain(scenario), 1));
  }

  private static ProgrammePlan madeAgain(Scenario scenario) {
    return scenario.induction().replan(scenario.day()).plan();
  }

  private static List<String> items(ProgrammePlan plan, int later) {
    return plan.items().stream().map(one -> words(one, later)).sorted().toList();
  }

  private static String words(PlanItem one, int later) {
    LocalDate week = one.week().first().plusDays(later);
    return week + " " + one.activity() + " " + one.on().map(on -> on.plusDays(later));
  }
}
