package io.github.ecf4j.rules.coaching;

import static io.github.ecf4j.rules.Samples.day;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
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
                    statements("1.1", "1.2"),
                    statements("1.2"),
                    ImmutableList.of(new PlannedStudy(ModuleNumber.of(2), day("2022-10-03"))))
                .message())
        .isEqualTo(
            "Not yet studied: module 2, 5. No module studied yet covers statement 1.1. No module of"
                + " the programme covers statement 1.2. Module 2 is planned for the week of 3"
                + " October 2022.");
    assertThat(
            new StepVerdict.Blocked(ModuleSet.of(2), statements(), statements(), ImmutableList.of())
                .message())
        .isEqualTo("Not yet studied: module 2.");
    for (StepVerdict.Unknown.Reason reason : StepVerdict.Unknown.Reason.values()) {
      assertThat(new StepVerdict.Unknown(reason).message())
          .matches("It cannot be told whether the step is open. It names .*[.]");
    }
  }

  @Test
  void aVerdictCitesWhatTheRuleCites() {
    assertThat(StepVerdict.allowed().citations())
        .isEqualTo(RuleInfo.published("STEP-AFTER-STUDY").citations());
  }
}
