package io.github.ecf4j.rules.finding;

import static io.github.ecf4j.rules.Samples.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.programme.RuleId;
import io.github.ecf4j.model.programme.Weight;
import io.github.ecf4j.rules.answer.NotKnown;
import io.github.ecf4j.rules.policy.Sources;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JudgeTest {
  private record Case(Subject subject, LocalDate day) implements Judged {}

  /** A caller's own rule that throws is told by its id, and by whose record it judged. */
  @Test
  void aRuleThatThrowsIsNamed() {
    Rule<Case> rule =
        Rule.of(
            RuleInfo.of("OUR-RULE", Weight.ADVISORY, Basis.LOCAL, "Ours", Sources.GUIDANCE.at("1")),
            Case.class,
            (judged, findings) -> {
              throw new IndexOutOfBoundsException("5 of 3");
            });
    Case judged = new Case(Subject.ect(PersonId.of("ada")), day("2022-03-10"));

    assertThatThrownBy(() -> new Judge(Weights.standard()).judge(List.of(rule), List.of(judged)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("OUR-RULE")
        .hasMessageContaining("ada")
        .hasMessageContaining("5 of 3")
        .hasCauseInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void aJudgeGivesItselfBackAndNamesWhatIsNull() {
    Judge judge = new Judge(Weights.standard());
    Subject ada = Subject.ect(PersonId.of("ada"));
    NotKnown why = NotKnown.unreadable("study.csv");
    List<Rule<Case>> none = Collections.singletonList(null);

    assertThat(judge.judge(List.<Rule<Case>>of(), List.of())).isSameAs(judge);
    assertThat(judge.judge(List.<Rule<Case>>of(), List.of(), rule -> Optional.empty()))
        .isSameAs(judge);
    assertThat(judge.cannotTell(List.of(), ada, why)).isSameAs(judge);
    assertThat(judge.notApplied("ours", List.of())).isSameAs(judge);
    assertThat(judge.report()).isEqualTo(Report.none());
    assertThatNullPointerException()
        .isThrownBy(() -> judge.judge(none, List.of()))
        .withMessageContaining("rules");
    assertThatNullPointerException()
        .isThrownBy(() -> judge.judge(List.<Rule<Case>>of(), Collections.<Case>singletonList(null)))
        .withMessageContaining("cases");
    assertThatNullPointerException()
        .isThrownBy(() -> judge.cannotTell(none, ada, why))
        .withMessageContaining("rules");
    assertThatNullPointerException()
        .isThrownBy(() -> judge.notApplied("ours", none))
        .withMessageContaining("rules");
  }

  @Test
  void aRulesLineRestsOnWhatIsSaidAndHasATitleAndACitation() {
    RuleInfo ours =
        RuleInfo.of("OUR-RULE", Weight.ADVISORY, Basis.LOCAL, "Ours", Sources.GUIDANCE.at("1"));

    assertThat(ours.restingOn(Evidence.STUDY, Evidence.COACHING).restsOn())
        .containsExactly(Evidence.STUDY, Evidence.COACHING);
    assertThatNullPointerException()
        .isThrownBy(() -> ours.restingOn((Evidence) null))
        .withMessageContaining("kinds");
    assertThatThrownBy(
            () ->
                RuleInfo.of(
                    "OUR-RULE", Weight.ADVISORY, Basis.LOCAL, " ", Sources.GUIDANCE.at("1")))
        .hasMessageContaining("title");
    assertThatThrownBy(
            () ->
                new RuleInfo(
                    ours.id(),
                    ours.weight(),
                    ours.lighterWeight(),
                    ours.basis(),
                    ours.title(),
                    ImmutableList.of(),
                    ours.restsOn()))
        .hasMessageContaining("citations must be at least one");
    assertThat(Rule.published("STEP-RECORDED", Case.class, (judged, findings) -> {}).id())
        .isEqualTo(RuleId.of("STEP-RECORDED"));
  }
}
