package io.github.ecf4j.rules.answer;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.rules.answer.Operand.Role;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.policy.Provision;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A step of a derivation: a provision, the values that go into the step, and what follows from
 * them. A remark is a step that follows from no provision. The sentence is made on demand, from a
 * pattern with names of values in braces: {@code {school}} for the value, {@code {minutes unit}}
 * for the value and what it counts, and {@code {=}} for the arithmetic, each number with unit and
 * name, as in {@code 60 minutes (full time) × 0.6 (share of full time) = 36 minutes (this
 * teacher)}. Without a pattern the sentence is the arithmetic.
 *
 * <p>Law: where there is arithmetic, the result equals the operands combined by it.
 */
public final class Step {
  private static final String ARITHMETIC = "{=}";
  private static final Pattern NAME = Pattern.compile("\\{(=|\\w+)( unit)?\\}");

  private final @Nullable Provision provision;
  private final String pattern;

  /** The operands, and behind them the result. */
  private final ImmutableList<Operand> values;

  private Step(@Nullable Provision provision, String pattern, ImmutableList<Operand> values) {
    this.provision = provision;
    this.pattern = pattern;
    this.values = values;
  }

  /**
   * A step whose sentence is its arithmetic.
   *
   * @param provision what it follows from
   * @return the step, without values
   */
  public static Step of(Provision provision) {
    return of(provision, ARITHMETIC);
  }

  /**
   * A step.
   *
   * @param provision what it follows from
   * @param pattern the sentence, with names of values in braces
   * @return the step, without values
   */
  public static Step of(Provision provision, String pattern) {
    requireNonNull(provision, "provision");
    return new Step(provision, requireNonNull(pattern, "pattern"), ImmutableList.of());
  }

  /**
   * A step that follows from no provision.
   *
   * @param pattern the sentence, with names of values in braces
   * @return the step, without values
   */
  public static Step remark(String pattern) {
    return new Step(null, requireNonNull(pattern, "pattern"), ImmutableList.of());
  }

  /**
   * This step with a value in it that is not a number.
   *
   * @param name what the value is
   * @param value the value
   * @return the step
   */
  public Step given(String name, Object value) {
    return with(name, value, Unit.NUMBER, Role.GIVEN);
  }

  /**
   * This step with a number that is not part of its arithmetic.
   *
   * @param name what the number is
   * @param value the number
   * @param unit what it counts
   * @return the step
   */
  public Step given(String name, Exact value, Unit unit) {
    return with(name, value, unit, Role.GIVEN);
  }

  /**
   * This step with the number with which its arithmetic begins.
   *
   * @param name what the number is
   * @param value the number
   * @param unit what it counts
   * @return the step
   */
  public Step first(String name, Exact value, Unit unit) {
    return with(name, value, unit, Role.FIRST);
  }

  /**
   * This step with a number that is added to those before.
   *
   * @param name what the number is
   * @param value the number
   * @param unit what it counts
   * @return the step
   */
  public Step plus(String name, Exact value, Unit unit) {
    return with(name, value, unit, Role.PLUS);
  }

  /**
   * This step with a number that is subtracted from those before.
   *
   * @param name what the number is
   * @param value the number
   * @param unit what it counts
   * @return the step
   */
  public Step minus(String name, Exact value, Unit unit) {
    return with(name, value, unit, Role.MINUS);
  }

  /**
   * This step with a number by which those before are multiplied.
   *
   * @param name what the number is
   * @param value the number
   * @param unit what it counts
   * @return the step
   */
  public Step times(String name, Exact value, Unit unit) {
    return with(name, value, unit, Role.TIMES);
  }

  /**
   * This step with a number by which those before are divided.
   *
   * @param name what the number is
   * @param value the number
   * @param unit what it counts
   * @return the step
   */
  public Step dividedBy(String name, Exact value, Unit unit) {
    return with(name, value, unit, Role.DIVIDED_BY);
  }

  /**
   * This step with its result, which is not a number.
   *
   * @param name what the result is
   * @param value the result
   * @return the step, complete
   */
  public Step result(String name, Object value) {
    return with(name, value, Unit.NUMBER, Role.RESULT);
  }

  /**
   * This step with its result.
   *
   * @param name what the result is
   * @param value the result, which the calculation kept
   * @param unit what it counts
   * @return the step, complete
   */
  public Step result(String name, Exact value, Unit unit) {
    return with(name, value, unit, Role.RESULT);
  }

  private Step with(String name, Object value, Unit unit, Role role) {
    Operand next = new Operand(name, value, unit, role);
    Check.that(value(name).isEmpty(), "name", name, "once in a step");
    Check.that(result().isEmpty(), "name", name, "before the result");
    return new Step(
        provision,
        pattern,
        ImmutableList.<Operand>builderWithExpectedSize(values.size() + 1)
            .addAll(values)
            .add(next)
            .build());
  }

  /**
   * The provision that it follows from.
   *
   * @return the provision; empty for a remark
   */
  public Optional<Provision> provision() {
    return Optional.ofNullable(provision);
  }

  /**
   * The values that go into it.
   *
   * @return the operands, in order; arithmetic runs from left to right
   */
  public ImmutableList<Operand> operands() {
    return values.stream()
        .filter(one -> one.role() != Role.RESULT)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * What follows.
   *
   * @return the result; empty where the step only states something
   */
  public Optional<Operand> result() {
    return values.stream().filter(one -> one.role() == Role.RESULT).findFirst();
  }

  /**
   * The operand or result of a name.
   *
   * @param name the name, as in {@code daysOfTerm}
   * @return it, if the step has one of that name
   */
  public Optional<Operand> value(String name) {
    requireNonNull(name, "name");
    return values.stream().filter(one -> one.name().equals(name)).findFirst();
  }

  /**
   * The step in words.
   *
   * @return a sentence, or the arithmetic
   */
  public String sentence() {
    return NAME.matcher(pattern)
        .replaceAll(
            found -> Matcher.quoteReplacement(words(found.group(1), found.group(2) != null)));
  }

  private String words(String name, boolean withUnit) {
    if (name.equals("=")) {
      return values.stream()
          .filter(one -> one.role() != Role.GIVEN)
          .map(Operand::signed)
          .collect(joining());
    }
    Operand one =
        value(name)
            .orElseThrow(() -> new IllegalStateException(pattern + " names no value " + name));
    return withUnit ? one.wordsWithUnit() : one.words();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Step that
        && Objects.equals(provision, that.provision)
        && pattern.equals(that.pattern)
        && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return Objects.hash(provision, pattern, values);
  }

  /**
   * Prints the provision and the sentence, as in {@code MEN-1 (SG 2.39): 0 minutes (before) + 60
   * minutes (this teacher) = 60 minutes (together)}.
   */
  @Override
  public String toString() {
    return (provision == null ? "" : provision + ": ") + sentence();
  }
}
