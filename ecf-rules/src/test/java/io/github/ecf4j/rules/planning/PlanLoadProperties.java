package io.github.ecf4j.rules.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.rules.school.LoadLimits;
import io.github.ecf4j.rules.testkit.EcfDomain;
import io.github.ecf4j.rules.testkit.Scenario;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(EcfDomain.class)
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE, tries = 100)
@Domain(DomainContext.Global.class)
class PlanLoadProperties {

  private static PlanLoad load(Scenario scenario, LoadLimits limits) {
    return scenario.induction().load(limits);
  }

  @Property
  void theMinutesOfWeeksAddUpToThoseOfYears(@ForAll Scenario scenario) {
    PlanLoad load = load(scenario, new LoadLimits(60, 3, 360));

    assertThat(load.years().stream().mapToInt(year -> year.studyMinutes()).sum())
        .isEqualTo(load.weeks().stream().mapToInt(PlanLoad.WeekLoad::studyMinutes).sum());
    assertThat(load.years().stream().mapToInt(year -> year.coachingMinutes()).sum())
        .isEqualTo(load.weeks().stream().mapToInt(PlanLoad.WeekLoad::coachingMinutes).sum());
  }

  @Property
  void moreRoomNeverMakesAWeekOrAYearUnfit(
      @ForAll Scenario scenario,
      @ForAll @IntRange(min = 0, max = 120) int minutes,
      @ForAll @IntRange(min = 0, max = 4) int days,
      @ForAll @IntRange(min = 0, max = 120) int more) {
    PlanLoad tight = load(scenario, new LoadLimits(minutes, days, 360));
    PlanLoad wide = load(scenario, new LoadLimits(minutes + more, days + 1, 360));

    assertThat(tight.weeksThatDoNotFit()).containsAll(wide.weeksThatDoNotFit());
    assertThat(tight.yearsThatDoNotFit()).containsAll(wide.yearsThatDoNotFit());
  }
}
