package io.github.ecf4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.ecf4j.rules.answer.Operand;
import io.github.ecf4j.rules.answer.Step;
import io.github.ecf4j.rules.exact.Exact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Works out again what derivations state, as in {@code 2 × 3 + 1 = 7}, from left to right. */
public final class Arithmetic {
  private static final String NUMBER = "-?\\d+(?:\\.\\d+)?(?:/\\d+)?";
  private static final Pattern EQUATION =
      Pattern.compile("(" + NUMBER + "(?: [+−×÷] " + NUMBER + ")+) = (" + NUMBER + ")");

  private Arithmetic() {}

  /** The results of all equations in steps that begin so, each found right. */
  public static List<Exact> results(List<Step> steps, String beginning) {
    steps.forEach(Arithmetic::recompute);
    List<Exact> results = new ArrayList<>();
    for (String step : steps.stream().map(Step::toString).toList()) {
      Matcher equation = EQUATION.matcher(plain(step));
      while (step.startsWith(beginning) && equation.find()) {
        Exact result = number(equation.group(2));
        assertThat(result(equation.group(1))).as(step).isEqualTo(result);
        results.add(result);
      }
    }
    return results;
  }

  /** A step without the units and names of its numbers. */
  private static String plain(String step) {
    return step.replaceAll("£|(?<=\\d),(?=\\d)", "")
        .replaceAll(" \\([a-z ]+\\)", "")
        .replaceAll("(?<=\\d) (?:unit|minute|hour|day|term|week)s?(?= [+−×÷=]|[.,;]|$)", "");
  }

  /** Works out a step again from its operands, from left to right, if it has arithmetic. */
  public static void recompute(Step step) {
    Exact value = Exact.zero();
    boolean arithmetic = false;
    for (Operand operand : step.operands()) {
      if (operand.role() == Operand.Role.GIVEN) {
        continue;
      }
      Exact next = (Exact) operand.value();
      arithmetic = true;
      value =
          switch (operand.role()) {
            case PLUS -> value.plus(next);
            case MINUS -> value.minus(next);
            case TIMES -> value.times(next);
            case DIVIDED_BY -> value.dividedBy(next);
            case FIRST, GIVEN, RESULT -> next;
          };
    }
    if (arithmetic) {
      assertThat(step.result().orElseThrow().value()).as(step.toString()).isEqualTo(value);
    }
  }

  private static Exact result(String terms) {
    List<String> parts = Splitter.on(' ').splitToList(terms);
    Exact result = number(parts.get(0));
    for (int i = 1; i < parts.size(); i += 2) {
      Exact next = number(parts.get(i + 1));
      result =
          switch (parts.get(i)) {
            case "+" -> result.plus(next);
            case "−" -> result.minus(next);
            case "×" -> result.times(next);
            default -> result.dividedBy(next);
          };
    }
    return result;
  }

  private static Exact number(String text) {
    List<String> parts = Splitter.on('/').splitToList(text);
    Exact numerator = Exact.of(new BigDecimal(parts.get(0)));
    return parts.size() == 1
        ? numerator
        : numerator.dividedBy(Exact.of(new BigDecimal(parts.get(1))));
  }
}
