package io.github.ecf4j.rules.finding;

import static io.github.ecf4j.rules.Samples.day;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.programme.Weight;
import io.github.ecf4j.rules.policy.Sources;
import java.time.LocalDate;
import java.util.List;
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
}
