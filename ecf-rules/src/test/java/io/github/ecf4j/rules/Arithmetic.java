package io.github.ecf4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
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
  public static List<Exact> results(List<String> steps, String beginning) {
    List<Exact> results = new ArrayList<>();
    for (String step : steps) {
      Matcher equation = EQUATION.matcher(step.replaceAll("£|(?<=\\d),(?=\\d)", ""));
      while (step.startsWith(beginning) && equation.find()) {
        Exact result = number(equation.group(2));
        assertThat(result(equation.group(1))).as(step).isEqualTo(result);
        results.add(result);
      }
    }
    return results;
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
