package io.github.ecf4j.rules.period;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.induction.HeldReview;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.service.DaysInPost;
import io.github.ecf4j.rules.testkit.EcfDomain;
import io.github.ecf4j.rules.testkit.Scenario;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Laws of reporting periods and of the days in them, for any record. */
@Domain(EcfDomain.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE, tries = 300)
class ReportingPeriodsProperties {
  private static List<ReportingPeriod> periods(Scenario scenario) {
    return Induction.of(scenario.school(), scenario.ect()).periods(scenario.day()).value();
  }

  @Property
  void daysAddUpOverAnyDivision(
      @ForAll Scenario scenario,
      @ForAll @IntRange(min = 0, max = 900) int before,
      @ForAll @IntRange(min = 0, max = 300) int after) {
    DaysInPost days = DaysInPost.of(scenario.school(), scenario.ect(), scenario.day());
    LocalDate first = scenario.ect().startedOn().minusDays(30);
    LocalDate cut = first.plusDays(before);
    LocalDate last = cut.plusDays(1L + after);
    DateRange all = new DateRange(first, last);
    DateRange one = new DateRange(first, cut);
    DateRange other = new DateRange(cut.plusDays(1), last);

    assertThat(days.employed(one).value().plus(days.employed(other).value()))
        .isEqualTo(days.employed(all).value());
    assertThat(days.absent(one).value().plus(days.absent(other).value()))
        .isEqualTo(days.absent(all).value());
  }

  @Property
  void periodsAdjoinFromTheStartOnAndTheirDaysAddUp(@ForAll Scenario scenario) {
    List<ReportingPeriod> periods = periods(scenario);

    LocalDate next = scenario.ect().startedOn();
    Exact employed = Exact.zero();
    for (ReportingPeriod one : periods) {
      assertThat(one.days().first()).isEqualTo(next);
      next = one.days().last().plusDays(1);
      employed = employed.plus(one.daysEmployed());
      assertThat(one.days().contains(one.dueOn())).isTrue();
      assertThat(one.releasedOn()).isBetween(one.days().first(), one.dueOn());
    }
    if (!periods.isEmpty()) {
      assertThat(
              DaysInPost.of(scenario.school(), scenario.ect(), scenario.day())
                  .employed(new DateRange(scenario.ect().startedOn(), next.minusDays(1)))
                  .value())
          .isEqualTo(employed);
    }
  }

  @Property
  void holdingEachOnItsDayLeavesNoneOverdue(@ForAll Scenario scenario) {
    List<HeldReview> held =
        periods(scenario).stream()
            .filter(one -> !one.dueOn().isAfter(scenario.day()))
            .map(one -> HeldReview.of(one.kind(), one.dueOn()))
            .toList();
    Scenario done = scenario.withEct(scenario.ect().toBuilder().reviews(held).build());

    assertThat(periods(done))
        .allSatisfy(
            one ->
                assertThat(one.status())
                    .isEqualTo(
                        one.dueOn().isAfter(scenario.day())
                            ? ReviewStatus.on(
                                scenario.day(), one.releasedOn(), one.dueOn(), one.heldOn())
                            : ReviewStatus.DONE));
  }

  @Property
  void oneHeldMoreLeavesNoMoreOverdue(
      @ForAll Scenario scenario,
      @ForAll List<@IntRange(min = 0, max = 900) Integer> days,
      @ForAll HeldReview.Kind kind) {
    List<HeldReview> held =
        days.stream()
            .map(after -> HeldReview.of(kind, scenario.ect().startedOn().plusDays(after)))
            .toList();

    long before = Long.MAX_VALUE;
    for (int count = 0; count <= held.size(); count++) {
      Scenario some =
          scenario.withEct(scenario.ect().toBuilder().reviews(held.subList(0, count)).build());
      long overdue =
          periods(some).stream().filter(one -> one.status() == ReviewStatus.OVERDUE).count();
      assertThat(overdue).isLessThanOrEqualTo(before);
      before = overdue;
    }
  }
}
