package io.github.ecf4j.rules.coaching;

import static io.github.ecf4j.rules.Samples.day;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.plan.PlannedStudy;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.rules.finding.RuleInfo;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StepVerdictTest {
  private static ImmutableSortedSet<StatementCode> statements(String... codes) {
    return Arrays.stream(codes)
        .map(StatementCode::parse)
        .collect(ImmutableSortedSet.toImmutableSortedSet(StatementCode::compareTo));
  }

  @Test
  void aVerdictSaysWhatIsMissing() {
    assertThat(StepVerdict.allowed().message())
        .isEqualTo("All that the step rests on has been studied.");
    assertThat(
            new StepVerdict.Blocked(
                    ModuleSet.of(2, 5),
                    ImmutableSortedMap.of(
                        StatementCode.parse("1.1"), StepVerdict.Missing.STUDY,
                        StatementCode.parse("1.2"), StepVerdict.Missing.COVERAGE,
                        StatementCode.parse("1.3"), StepVerdict.Missing.BLOCK,
                        StatementCode.parse("1.4"), StepVerdict.Missing.ATTENDANCE),
                    ImmutableList.of(
                        new PlannedStudy(ModuleNumber.of(2), Week.of(day("2022-10-03")))))
                .message())
        .isEqualTo(
            "Not yet studied: module 2, 5. No module studied yet covers statement 1.1. No strand"
                + " studied as a whole yet covers statement 1.3. No event attended yet covers"
                + " statement 1.4. No module of the programme covers statement 1.2. Module 2 is"
                + " planned for the week of 3 October 2022.");
    assertThat(
            new StepVerdict.Blocked(ModuleSet.of(2), ImmutableSortedMap.of(), ImmutableList.of())
                .message())
        .isEqualTo("Not yet studied: module 2.");
    for (StepVerdict.Unknown.Reason reason : StepVerdict.Unknown.Reason.values()) {
      assertThat(StepVerdict.Unknown.because(reason).message())
          .matches("It cannot be told whether the step is open. [A-Z][^:]*[a-z][.]");
      assertThat(new StepVerdict.Unknown(reason, ModuleSet.of(2), statements("1.1")).message())
          .matches("It cannot be told whether .*[a-z]: module 2, statement 1[.]1[.]");
    }
  }

  @Test
  void aVerdictCitesWhatTheRuleCites() {
    assertThat(StepVerdict.allowed().citations())
        .isEqualTo(RuleInfo.published("STEP-AFTER-STUDY").citations());
  }
}
