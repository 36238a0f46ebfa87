package io.github.ecf4j.model.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.programme.ModuleNumber;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;

@Domain(CoachingDomain.class)
class StepBankProperties {
  @Property
  void findsStepsAsALookThroughTheWholeBankWould(
      @ForAll StepBank bank, @ForAll ModuleNumber module, @ForAll StatementCode statement) {
    assertThat(bank.stepsOf(module))
        .isEqualTo(steps(bank, step -> step.module().equals(module)))
        .isSameAs(bank.stepsOf(module));
    assertThat(bank.areasOf(module))
        .isEqualTo(bank.areas().stream().filter(area -> area.module().equals(module)).toList());
    assertThat(bank.stepsServing(statement))
        .isEqualTo(steps(bank, step -> step.statements().contains(statement)));
    assertThat(bank.stepsServingStandard(statement.standard()))
        .isEqualTo(
            steps(
                bank,
                step ->
                    step.statements().stream()
                        .anyMatch(code -> code.standard() == statement.standard())));
  }

  @Property
  void leadsFromEachStepToTheRestOfItsArea(@ForAll StepBank bank) {
    for (DevelopmentArea area : bank.areas()) {
      for (int i = 0; i < area.steps().size(); i++) {
        assertThat(bank.nextSteps(area.steps().get(i).id()))
            .isEqualTo(area.steps().subList(i + 1, area.steps().size()));
      }
    }
  }

  @Property
  void searchNarrowsWithEachWordInWhateverOrder(
      @ForAll StepBank bank, @ForAll("queries") List<String> words) {
    List<String> reversed = new ArrayList<>(words);
    Collections.reverse(reversed);
    List<CoachingStep> found = bank.search(String.join(" ", words)).toList();

    assertThat(bank.search(String.join(", ", reversed))).isEqualTo(found);
    IntStream.range(0, words.size())
        .mapToObj(i -> bank.search(String.join(" ", words.subList(0, i))).toList())
        .forEach(fewer -> assertThat(fewer).containsAll(found));
    assertThat(bank.search("")).isEqualTo(bank.steps());
  }

  @Provide
  Arbitrary<List<String>> queries() {
    return Arbitraries.of("greet", "Pupils", "en", "door", "xyz").list().ofMaxSize(3);
  }

  private static List<CoachingStep> steps(StepBank bank, Predicate<CoachingStep> wanted) {
    return bank.steps().stream().filter(wanted).toList();
  }
}
