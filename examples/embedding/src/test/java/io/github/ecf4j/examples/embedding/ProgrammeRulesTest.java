package io.github.ecf4j.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.ecf4j.curriculum.EcfCurriculum;
import io.github.ecf4j.model.programme.CoachingPattern;
import io.github.ecf4j.model.programme.RuleUse;
import io.github.ecf4j.model.programme.Stage;
import io.github.ecf4j.model.source.Citation;
import io.github.ecf4j.rules.audit.Rules;
import io.github.ecf4j.rules.finding.Basis;
import io.github.ecf4j.rules.finding.RuleInfo;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the bundled programmes say of the library's rules. */
class ProgrammeRulesTest {
  private static CoachingPattern coaching(String programme) {
    return EcfCurriculum.programme(programme).orElseThrow().coaching();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ambition", "ambition-2020"})
  void allRulesApplyUnderBothEditionsOfAmbition(String programme) {
    CoachingPattern coaching = coaching(programme);

    assertThat(Rules.standard().under(List.of(coaching))).isSameAs(Rules.standard());
    assertThat(coaching.stages()).containsExactly(Stage.values());
    for (RuleInfo rule : RuleInfo.published()) {
      if (rule.basis() == Basis.PROGRAMME) {
        RuleUse use = coaching.use(rule.id()).orElseThrow();
        assertThat(use.weight()).isEmpty();
        assertThat(use.citations().stream().map(Citation::toString))
            .containsExactlyElementsOf(rule.citations().stream().map(Citation::toString).toList());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ambition", "ambition-2020", "ucl", "edt"})
  void eachRuleThatAProgrammeNamesIsOneOfTheLibrary(String programme) {
    Set<Object> known = RuleInfo.published().stream().map(RuleInfo::id).collect(Collectors.toSet());

    assertThat(known).containsAll(ImmutableSet.copyOf(coaching(programme).rules().keySet()));
  }
}
