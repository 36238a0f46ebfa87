package io.github.ecf4j.rules.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.programme.RuleId;
import io.github.ecf4j.rules.finding.Finding;
import io.github.ecf4j.rules.finding.Report;
import io.github.ecf4j.rules.testkit.Broken;
import io.github.ecf4j.rules.testkit.EcfDomain;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

@Domain(EcfDomain.class)
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE, tries = 520)
@StatisticsReport(onFailureOnly = true)
@Domain(DomainContext.Global.class)
class BrokenProperties {
  @Provide
  Arbitrary<Broken> ofEachRule() {
    return Arbitraries.of(Broken.rules()).flatMap(Broken::of);
  }

  @Property
  void whatIsBrokenIsFoundOnItsDay(@ForAll("ofEachRule") Broken broken) {
    Report report = broken.scenario().report();

    assertThat(report.findings().stream())
        .filteredOn(finding -> finding.rule().equals(broken.rule()))
        .extracting(Finding::on)
        .contains(broken.on());
    Report unbroken = broken.intact().report();
    assertThat(unbroken.findings().stream())
        .filteredOn(finding -> finding.rule().equals(broken.rule()))
        .extracting(Finding::on)
        .doesNotContain(broken.on());
    Statistics.label("rule")
        .collect(broken.rule())
        .coverage(
            coverage -> {
              for (RuleId rule : Broken.rules()) {
                coverage.check(rule).count(n -> n >= 1);
              }
            });
  }
}
