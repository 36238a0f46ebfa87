package io.github.ecf4j.model.framework;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(FrameworkDomain.class)
class FrameworkProperties {
  @Property
  void everyStatementIsFoundByItsCodeStandardAndPractice(@ForAll Framework framework) {
    assertThat(framework.statements())
        .allSatisfy(
            statement -> {
              Standard standard = framework.standard(statement.code().standard()).orElseThrow();
              assertThat(framework.statement(statement.code())).contains(statement);
              assertThat(framework.statementsOf(standard)).contains(statement);
              statement
                  .practice()
                  .ifPresent(
                      practice -> assertThat(framework.statementsOf(practice)).contains(statement));
            });
  }

  @Property
  void aCodeIsFoundOnlyIfAStatementHasIt(@ForAll Framework framework, @ForAll StatementCode code) {
    assertThat(framework.statement(code))
        .isEqualTo(framework.statements().stream().filter(s -> s.code().equals(code)).findFirst());
  }

  @Property
  void theStatementsOfAStandardAreThoseWithItsNumberInOrder(@ForAll Framework framework) {
    assertThat(framework.standards().stream().flatMap(s -> framework.statementsOf(s).stream()))
        .containsExactlyElementsOf(framework.statements());
    assertThat(framework.standards())
        .allSatisfy(
            standard ->
                assertThat(framework.statementsOf(standard))
                    .allMatch(s -> s.code().standard() == standard.number()));
  }

  @Property
  void thePracticesPartTheLearnHowTos(@ForAll Framework framework) {
    assertThat(framework.practices().stream().flatMap(p -> framework.statementsOf(p).stream()))
        .containsExactlyInAnyOrderElementsOf(
            framework.statements().stream()
                .filter(s -> s.code().kind() == StatementKind.LEARN_HOW_TO)
                .toList());
  }
}
