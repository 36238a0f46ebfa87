package io.github.ecf4j.rules.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.rules.finding.Report;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.school.School;
import io.github.ecf4j.rules.testkit.EcfDomain;
import io.github.ecf4j.rules.testkit.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Many schools have the findings that each has alone, and are held one at a time. */
@Domain(EcfDomain.class)
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE, tries = 50)
@StatisticsReport(onFailureOnly = true)
@Domain(DomainContext.Global.class)
class NetworkAuditProperties {

  private static SchoolRecords school(String name, Scenario scenario) {
    return SchoolRecords.builder()
        .school(name)
        .audit(
            Audit.of(School.of(scenario.calendar()).with(scenario.pacing()).with(scenario.dates())))
        .programme(scenario.ect().programme())
        .addEcts(scenario.ect())
        .addMentors(scenario.mentor())
        .build();
  }

  @Property
  void eachSchoolHasTheReportThatItHasAlone(@ForAll @Size(max = 3) List<Scenario> scenarios) {
    LocalDate day = scenarios.isEmpty() ? LocalDate.MAX : scenarios.get(0).day();
    List<SchoolRecords> schools = new ArrayList<>();
    List<Report> alone = new ArrayList<>();
    for (Scenario scenario : scenarios) {
      SchoolRecords school = school("school " + schools.size(), scenario);
      schools.add(school);
      Audit audit = school.audit();
      Report teachers = audit.ofEct(scenario.ect(), day);
      alone.add(
          teachers.and(
              audit.ofMentors(
                  school.mentors(),
                  Induction.all(audit.school(), school.ects()),
                  scenario.ect().programme(),
                  day)));
    }

    List<NetworkAudit.OfSchool> reports =
        ImmutableList.copyOf(NetworkAudit.over(schools.iterator(), day));

    assertThat(reports).extracting(NetworkAudit.OfSchool::report).isEqualTo(alone);
    assertThat(reports)
        .extracting(NetworkAudit.OfSchool::school)
        .isEqualTo(schools.stream().map(SchoolRecords::school).toList());
    assertThat(NetworkAudit.over(schools.stream(), day)).isEqualTo(reports);
    Statistics.label("findings")
        .collect(alone.stream().anyMatch(report -> !report.findings().isEmpty()))
        .coverage(coverage -> coverage.check(true).percentage(p -> p >= 5));
  }

  @Property(tries = 5)
  void asksForASchoolOnlyWhenItsReportIsAskedFor(@ForAll Scenario scenario) {
    List<String> asked = new ArrayList<>();
    Iterator<SchoolRecords> schools =
        List.of("north", "south").stream()
            .peek(asked::add)
            .map(name -> school(name, scenario))
            .iterator();
    Iterator<NetworkAudit.OfSchool> reports = NetworkAudit.over(schools, scenario.day());

    assertThat(asked).isEmpty();
    assertThat(reports.next().school()).isEqualTo("north");
    assertThat(asked).containsExactly("north");
    assertThat(reports.next().ects()).isEqualTo(1);
    assertThat(asked).containsExactly("north", "south");
    assertThat(reports.hasNext()).isFalse();
    assertThatThrownBy(reports::remove).isInstanceOf(UnsupportedOperationException.class);
  }

  @Property(tries = 1)
  void closingTheReportsClosesTheSchools(@ForAll Scenario scenario) {
    AtomicBoolean closed = new AtomicBoolean();
    NetworkAudit.over(
            List.of(school("north", scenario)).stream().onClose(() -> closed.set(true)),
            scenario.day())
        .close();

    assertThat(closed).isTrue();
  }

  @Property(tries = 1)
  void aSchoolIsKnownBySomething(@ForAll Scenario scenario) {
    assertThatThrownBy(() -> school(" ", scenario))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("school");
  }
}
