package io.github.ecf4j.model.framework;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ecf4j.model.source.Citation;
import io.github.ecf4j.model.source.Source;
import java.util.Collection;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** All codes there can be, and frameworks of some of them. */
final class FrameworkDomain extends DomainContextBase {
  /** Every valid code, in the order in which a framework prints them. */
  static final ImmutableList<StatementCode> ALL_CODES = allCodes();

  private static final Citation ANYWHERE =
      new Source("ECF", "Early Career Framework (2019)", "Department for Education").at("section");

  private static ImmutableList<StatementCode> allCodes() {
    ImmutableList.Builder<StatementCode> codes = ImmutableList.builder();
    for (int standard = 1; standard <= 99; standard++) {
      for (int number = 1; number <= 99; number++) {
        codes.add(new StatementCode(standard, StatementKind.LEARN_THAT, number));
      }
      for (int letter = 1; letter <= 26; letter++) {
        codes.add(new StatementCode(standard, StatementKind.LEARN_HOW_TO, letter));
      }
    }
    return codes.build();
  }

  static Standard standard(int number) {
    return Standard.of(number, "Section " + number, "Standard " + number, CoreArea.PEDAGOGY);
  }

  static Practice practice(int standard, int number) {
    return new Practice(standard, number, "Group " + number);
  }

  /** A statement; a learn how to belongs to group 1 or 2 of its standard by turns. */
  static Statement statement(StatementCode code) {
    StatementBuilder statement =
        Statement.builder().code(code).summary("What " + code + " says.").citation(ANYWHERE);
    if (code.kind() == StatementKind.LEARN_HOW_TO) {
      statement.practice(practice(code.standard(), 1 + code.ordinal() % 2));
    }
    return statement.build();
  }

  /** The builder of a framework that lacks nothing but its statements: standards 1 to 4. */
  static FrameworkBuilder standardsOneToFour() {
    FrameworkBuilder framework = Framework.builder().id("test").title("A framework");
    for (int number = 1; number <= 4; number++) {
      framework.addStandards(standard(number));
      framework.addPractices(practice(number, 1), practice(number, 2));
    }
    return framework;
  }

  static Framework framework(Collection<StatementCode> codes) {
    return standardsOneToFour()
        .addAllStatements(
            ImmutableSortedSet.copyOf(codes).stream().map(FrameworkDomain::statement).toList())
        .build();
  }

  @Provide
  Arbitrary<StatementCode> codes() {
    return Arbitraries.of(ALL_CODES);
  }

  @Provide
  Arbitrary<Framework> frameworks() {
    return Arbitraries.of(ALL_CODES.stream().filter(code -> code.standard() <= 4).toList())
        .set()
        .ofMaxSize(40)
        .map(FrameworkDomain::framework);
  }
}
