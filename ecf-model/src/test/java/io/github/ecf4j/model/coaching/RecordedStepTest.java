package io.github.ecf4j.model.coaching;

import static io.github.ecf4j.model.Refusals.assertBlankRefused;
import static io.github.ecf4j.model.Refusals.assertRefused;
import static io.github.ecf4j.model.coaching.Samples.area;
import static io.github.ecf4j.model.coaching.Samples.step;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.programme.ModuleSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.junit.jupiter.api.Test;

@Domain(CoachingDomain.class)
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
@StatisticsReport(onFailureOnly = true)
class RecordedStepTest {
  private static final StatementCode CODE = StatementCode.parse("7.2");

  private static RecordedStepBuilder withId(String id) {
    return RecordedStep.builder().id(id);
  }

  private static RecordedStepBuilder withTitle(String title) {
    return RecordedStep.builder().title(title);
  }

  private static RecordedStep withBasis(StepBasis basis) {
    return RecordedStep.builder().basis(basis).build();
  }

  @Property
  void beingTheSameStepIsAnEquivalence(
      @ForAll RecordedStep a, @ForAll RecordedStep b, @ForAll RecordedStep c) {
    assertThat(a.sameStepAs(a)).isTrue();
    assertThat(a.sameStepAs(b)).isEqualTo(b.sameStepAs(a));
    assertThat(a.sameStepAs(b) && b.sameStepAs(c) && !a.sameStepAs(c)).isFalse();
    Statistics.label("same")
        .collect(a.sameStepAs(b))
        .coverage(coverage -> coverage.check(true).percentage(p -> p >= 5));
  }

  @Test
  void anIdDecidesWhereThereIsOne() {
    RecordedStep step = withId("B2-1-1").title("Narrate").basis(StepBasis.ofModules(2)).build();

    assertThat(step.sameStepAs(withId("B2-1-1").title("Scan").build())).isTrue();
    assertThat(step.sameStepAs(withId("B2-1-2").title("Narrate").basis(step.basis()).build()))
        .isFalse();
    assertThat(step.sameStepAs(withTitle("Narrate").basis(step.basis()).build())).isFalse();
  }

  @Test
  void titleAndBasisDecideWhereThereIsNoId() {
    RecordedStep step = withTitle("Narrate").basis(StepBasis.ofModules(2)).build();

    assertThat(
            step.sameStepAs(
                withTitle("Narrate")
                    .basis(StepBasis.ofModules(2))
                    .origin(StepOrigin.OWN)
                    .chosenBy(ChosenBy.ECT)
                    .build()))
        .isTrue();
    assertThat(step.sameStepAs(withTitle("Scan").basis(step.basis()).build())).isFalse();
    assertThat(step.sameStepAs(withTitle("Narrate").basis(StepBasis.ofModules(3)).build()))
        .isFalse();
    assertThat(step.sameStepAs(withBasis(step.basis()))).isFalse();
  }

  @Test
  void isLabelledByItsTitleElseItsIdElseItsBasis() {
    StepBasis both = new StepBasis(ModuleSet.of(1, 3, 4, 5), "small", ImmutableSortedSet.of(CODE));

    assertThat(withId("B2-1-1").title("Narrate").build().label()).isEqualTo("Narrate");
    assertThat(withId("B2-1-1").basis(both).build().label()).isEqualTo("B2-1-1");
    assertThat(withBasis(both).label())
        .isEqualTo("a step on modules [1, 3-5] and statements [7.2]");
    assertThat(withBasis(StepBasis.ofModules(2)).label()).isEqualTo("a step on modules [2]");
    assertThat(withBasis(StepBasis.ofStatements("small", List.of(CODE, CODE))).label())
        .isEqualTo("a step on statements [7.2]");
  }

  @Test
  void hasNoBasisUnlessRecorded() {
    assertThat(withId("own").build().basis()).isEqualTo(StepBasis.none());
  }

  @Test
  void refusesToNameNothing() {
    String bound = "recorded by an id, a title or a basis";

    assertRefused(RecordedStep.builder()::build, "step", "nothing", bound);
    assertRefused(() -> withBasis(StepBasis.none()), "step", "nothing", bound);
  }

  @Test
  void refusesBlankTexts() {
    assertBlankRefused(withId(" ")::build, "id");
    assertBlankRefused(withTitle(" ")::build, "title");
  }

  @Test
  void theStatementsOfABasisAreThoseOfAFramework() {
    StepBasis small = StepBasis.ofStatements("small", List.of(CODE));

    assertThat(small).isNotEqualTo(StepBasis.ofStatements("other", List.of(CODE)));
    assertThat(new StepBasis(ModuleSet.of(2), "small", ImmutableSortedSet.of()))
        .isEqualTo(StepBasis.ofModules(2));
    assertBlankRefused(() -> StepBasis.ofStatements(" ", List.of(CODE)), "framework");
  }

  @Test
  void basesAreJoinedWithinOneFramework() {
    StepBasis small = StepBasis.ofStatements("small", List.of(CODE));
    StepBasis more =
        new StepBasis(ModuleSet.of(3), "small", ImmutableSortedSet.of(StatementCode.parse("7c")));

    assertThat(small.and(more))
        .contains(
            new StepBasis(
                ModuleSet.of(3), "small", ImmutableSortedSet.of(CODE, StatementCode.parse("7c"))));
    assertThat(small.and(StepBasis.ofModules(2)))
        .isEqualTo(StepBasis.ofModules(2).and(small))
        .contains(new StepBasis(ModuleSet.of(2), "small", ImmutableSortedSet.of(CODE)));
    assertThat(StepBasis.ofModules(2).and(StepBasis.ofModules(4)))
        .contains(StepBasis.ofModules(2, 4));
    assertThat(small.and(StepBasis.ofStatements("other", List.of(CODE)))).isEmpty();
  }

  @Test
  void theRecordOfABanksStepSaysWhoseBankItIs() {
    CoachingStep step = step("a");
    StepBank bank =
        StepBank.of(Set.of("one", "two"), "small", List.of(area("B2-1").addSteps(step).build()));

    assertThat(RecordedStep.of(bank, step))
        .isEqualTo(
            RecordedStep.builder()
                .id("a")
                .title(step.title())
                .basis(step.basis())
                .addProgrammes("two", "one")
                .origin(StepOrigin.BANK)
                .build());
    assertRefused(() -> RecordedStep.of(bank, step("b")), "step", "b", "of the bank");
    assertBlankRefused(withId("a").addProgrammes(" ")::build, "programmes");
  }

  @Test
  void aBasisIsEmptyIfItNamesNeitherModuleNorStatement() {
    assertThat(StepBasis.none().isEmpty()).isTrue();
    assertThat(StepBasis.ofModules().isEmpty()).isTrue();
    assertThat(StepBasis.ofModules(1).isEmpty()).isFalse();
    assertThat(StepBasis.ofStatements("small", List.of(CODE)).isEmpty()).isFalse();
    assertRefused(() -> StepBasis.ofModules(129), "module", "129", "from 1 to 128");
  }
}
