package io.github.ecf4j.rules.exchange;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.exchange.CitationData;
import io.github.ecf4j.model.exchange.Parts;
import io.github.ecf4j.model.source.Citation;
import io.github.ecf4j.rules.exact.Exact;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Numbers and other parts of an answer as texts that can be read again. */
final class Texts {
  private static final Pattern FRACTION = Pattern.compile("(-?[0-9]{1,100})/([0-9]{1,100})");

  private Texts() {}

  /** Reads what {@link Exact} prints: a decimal, or a fraction such as {@code 7/12}. */
  static Exact exact(String text) {
    Matcher fraction = FRACTION.matcher(text);
    try {
      return fraction.matches()
          ? whole(fraction.group(1)).dividedBy(whole(fraction.group(2)))
          : Exact.of(Parts.decimal(text));
    } catch (InvalidValueException e) {
      throw new InvalidValueException("text", '"' + text + '"', "a number such as 0.6 or 7/12");
    }
  }

  private static Exact whole(String digits) {
    return Exact.of(new BigDecimal(digits));
  }

  /** Refuses a list in which one thing is told twice, perhaps otherwise. */
  static void different(String name, Stream<?> things) {
    Set<Object> seen = new HashSet<>();
    things.forEach(one -> Check.that(seen.add(one), name, one + " again", "different"));
  }

  /** A choice, figure or operand: days as {@code 2021-09-06}, several separated by a space. */
  static String of(Object value) {
    if (value instanceof Enum<?> one) {
      return one.name();
    } else if (value instanceof Boolean one) {
      return one ? "yes" : "no";
    } else if (value instanceof BigDecimal one) {
      return one.toPlainString();
    } else if (value instanceof OptionalInt one) {
      return one.isPresent() ? Integer.toString(one.getAsInt()) : "";
    } else if (value instanceof DateRange days) {
      return days.first() + "/" + days.last();
    } else if (value instanceof Collection<?> several) {
      return several.stream().map(Texts::of).collect(joining(" "));
    }
    return value.toString();
  }

  static List<CitationData> citations(ImmutableList<Citation> citations) {
    return citations.stream().map(CitationData::of).toList();
  }
}
