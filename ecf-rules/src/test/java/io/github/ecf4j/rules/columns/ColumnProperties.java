package io.github.ecf4j.rules.columns;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.coaching.StepBasis;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.rules.coaching.StepGate;
import io.github.ecf4j.rules.coaching.StepVerdict;
import io.github.ecf4j.rules.testkit.EcfDomain;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Columns give the answers of the single calls. */
@Domain(EcfDomain.class)
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
@StatisticsReport(onFailureOnly = true)
@Domain(DomainContext.Global.class)
class ColumnProperties {

  @Property
  void everyRowHasTheVerdictOfTheSingleCheck(
      @ForAll Programme programme,
      @ForAll @Size(min = 1, max = 4) List<StepBasis> bases,
      @ForAll @Size(max = 120) List<Long> studiedBits) {
    StepGate gate = StepGate.of(programme);
    long[] studied = studiedBits.stream().mapToLong(bits -> bits).toArray();
    int[] basis = new int[studied.length];
    Map<Integer, StepVerdict> expected = new LinkedHashMap<>();
    for (int row = 0; row < basis.length; row++) {
      basis[row] = row % bases.size();
      StepVerdict verdict =
          gate.check(bases.get(basis[row]), ModuleSet.ofBits(studied[row], studied[row] >>> 3));
      if (!verdict.isAllowed()) {
        expected.put(row, verdict);
      }
    }

    ColumnGate columns = ColumnGate.of(gate, bases);
    Map<Integer, StepVerdict> actual = new LinkedHashMap<>();
    long[] high = Arrays.stream(studied).map(bits -> bits >>> 3).toArray();
    columns.check(studied, high, basis, actual::put);

    assertThat(actual).containsExactlyEntriesOf(expected);
    int[] rows = expected.keySet().stream().mapToInt(row -> row).toArray();
    assertThat(columns.notAllowed(studied, high, basis)).containsExactly(rows);
    if (programme.moduleNumbers().highBits() == 0) {
      assertThat(columns.notAllowed(studied, basis)).containsExactly(rows);
    }
    Statistics.label("rows").collect(kind(expected.size(), basis.length));
    Statistics.label("rows")
        .coverage(
            coverage -> {
              coverage.check("some").percentage(p -> p >= 5);
              coverage.check("all").percentage(p -> p >= 5);
            });
  }

  private static String kind(int some, int all) {
    return some == all ? "all" : some == 0 ? "none" : "some";
  }

  @Property
  void columnsHaveStudiedWhatTheLogsHave(
      @ForAll @Size(max = 5) List<StudyLog> logs, @ForAll LocalDate day) {
    List<int[]> rows = new ArrayList<>();
    for (int teacher = 0; teacher < logs.size(); teacher++) {
      int one = teacher;
      logs.get(teacher)
          .completions()
          .forEach(
              (module, on) -> {
                rows.add(new int[] {one, module.value(), (int) on.toEpochDay()});
                // Said again, and for a later day: the earliest counts.
                rows.add(new int[] {one, module.value(), (int) on.toEpochDay()});
                rows.add(new int[] {one, module.value(), (int) on.toEpochDay() + 9});
              });
    }
    Collections.reverse(rows);
    StudyColumns columns = StudyColumns.of(column(rows, 0), column(rows, 1), column(rows, 2));

    int[] teachers = new int[logs.size() + 2];
    int[] days = new int[teachers.length];
    for (int row = 0; row < teachers.length; row++) {
      teachers[row] = row - 1;
      days[row] = (int) day.toEpochDay();
    }
    long[] low = columns.lowBitsBy(teachers, days);
    long[] high = columns.highBitsBy(teachers, days);
    for (int row = 0; row < teachers.length; row++) {
      boolean known = row > 0 && row <= logs.size();
      assertThat(ModuleSet.ofBits(low[row], high[row]))
          .isEqualTo(known ? logs.get(row - 1).studiedBy(day) : ModuleSet.empty())
          .isEqualTo(columns.studiedBy(teachers[row], days[row]));
    }
    Statistics.label("studied")
        .collect(logs.stream().anyMatch(log -> !log.studiedBy(day).isEmpty()))
        .coverage(coverage -> coverage.check(true).percentage(p -> p >= 5));
  }

  private static int[] column(List<int[]> rows, int index) {
    return rows.stream().mapToInt(row -> row[index]).toArray();
  }
}
