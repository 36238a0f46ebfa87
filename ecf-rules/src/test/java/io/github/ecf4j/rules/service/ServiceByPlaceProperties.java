package io.github.ecf4j.rules.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.induction.ServiceCredit;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.testkit.EcfDomain;
import io.github.ecf4j.rules.testkit.Scenario;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** What was served at each school and under each body, beside all that was served. */
@Domain(EcfDomain.class)
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE, tries = 400)
@StatisticsReport(onFailureOnly = true)
@Domain(DomainContext.Global.class)
class ServiceByPlaceProperties {
  /** No post of a scenario names a body. */
  @Property
  void underTheOnlyBodyAllIsServedThatCounts(@ForAll Scenario scenario) {
    for (InductionStatus status : statuses(scenario)) {
      Exact served =
          status.byBody().stream().map(BodyService::termsServed).findFirst().orElse(Exact.zero());
      BigDecimal credited =
          scenario.ect().service().credits().stream()
              .filter(credit -> !credit.decidedOn().isAfter(status.day()))
              .map(ServiceCredit::terms)
              .reduce(BigDecimal.ZERO, BigDecimal::add);

      assertThat(status.byBody()).hasSizeLessThan(2);
      assertThat(Collections.min(List.of(status.termsRequired(), served.plus(Exact.of(credited)))))
          .isEqualTo(status.termsServed());
    }
  }

  /** LEN-3: nothing is served after the end of induction. */
  @Property
  void serviceEndsWithInduction(@ForAll Scenario scenario) {
    for (InductionStatus status : statuses(scenario)) {
      List<ServiceBlock> blocks =
          Stream.concat(
                  status.bySchool().stream().flatMap(one -> one.blocks().stream()),
                  status.byBody().stream().flatMap(one -> one.blocks().stream()))
              .toList();
      LocalDate last = status.years().projectedEnd().orElse(LocalDate.MAX);

      assertThat(blocks).noneMatch(block -> status.served() && block.running());
      assertThat(blocks).allMatch(block -> !block.last().isAfter(last));
      assertThat(blocks).allMatch(ServiceBlock::counts);
    }
    Statistics.label("all is served")
        .collect(statuses(scenario).get(1).served())
        .coverage(coverage -> coverage.check(true).percentage(p -> p >= 5));
  }

  private static List<InductionStatus> statuses(Scenario scenario) {
    Induction induction = Induction.of(scenario.school(), scenario.ect());
    return List.of(induction.status(scenario.day()).value(), induction.asRecorded().value());
  }
}
