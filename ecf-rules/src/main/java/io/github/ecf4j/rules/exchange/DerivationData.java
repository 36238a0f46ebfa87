package io.github.ecf4j.rules.exchange;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.exchange.CitationData;
import io.github.ecf4j.rules.answer.Choice;
import io.github.ecf4j.rules.answer.Derivation;
import io.github.ecf4j.rules.answer.Operand;
import io.github.ecf4j.rules.answer.Step;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Derivation}: how an answer was worked out.
 *
 * @param steps the steps, in order
 * @param readings how open points are read
 * @param citations what it rests on
 * @param notKnown what cannot be told
 */
public record DerivationData(
    List<StepData> steps,
    List<ChoiceData> readings,
    List<CitationData> citations,
    List<NotKnownData> notKnown)
    implements Serializable {
  /**
   * A {@link Step}.
   *
   * @param provision the id of the provision applied, if it applies one
   * @param sentence the step in words
   * @param operands what went in
   * @param result what came out, if anything did
   */
  public record StepData(
      @Nullable String provision,
      String sentence,
      List<OperandData> operands,
      @Nullable OperandData result)
      implements Serializable {
    /**
     * Writes a step.
     *
     * @param step the step
     * @return its wire form
     */
    public static StepData of(Step step) {
      requireNonNull(step, "step");
      return new StepData(
          step.provision().map(one -> one.id()).orElse(null),
          step.sentence(),
          step.operands().stream().map(OperandData::of).toList(),
          step.result().map(OperandData::of).orElse(null));
    }
  }

  /**
   * An {@link Operand}.
   *
   * @param name its name
   * @param value its value: exact numbers as {@code 7/12}, several separated by a space
   * @param unit its {@link io.github.ecf4j.rules.answer.Unit}
   * @param role its {@link Operand.Role}
   */
  public record OperandData(String name, String value, String unit, String role)
      implements Serializable {
    /**
     * Writes an operand.
     *
     * @param operand the operand
     * @return its wire form
     */
    public static OperandData of(Operand operand) {
      requireNonNull(operand, "operand");
      return new OperandData(
          operand.name(), Texts.of(operand.value()), operand.unit().name(), operand.role().name());
    }
  }

  /**
   * A {@link Choice}.
   *
   * @param reading the id of the reading
   * @param choice what is chosen, as in {@code settings.csv}; empty where nothing is counted
   * @param byDefault whether it is the default
   * @param sentence the choice in words
   */
  public record ChoiceData(String reading, String choice, Boolean byDefault, String sentence)
      implements Serializable {
    /**
     * Writes a choice.
     *
     * @param choice the choice
     * @param <T> its type
     * @return its wire form
     */
    public static <T> ChoiceData of(Choice<T> choice) {
      requireNonNull(choice, "choice");
      String text = Texts.of(choice.value());
      return new ChoiceData(
          choice.reading().id(),
          text.isEmpty() ? choice.reading().none() : text,
          choice.isDefault(),
          choice.reading().sentence(choice.value()));
    }
  }

  /**
   * Writes a derivation.
   *
   * @param derivation the derivation
   * @return its wire form
   */
  public static DerivationData of(Derivation derivation) {
    requireNonNull(derivation, "derivation");
    return new DerivationData(
        derivation.steps().stream().map(StepData::of).toList(),
        derivation.readings().stream().<ChoiceData>map(ChoiceData::of).toList(),
        Texts.citations(derivation.citations()),
        NotKnownData.all(derivation.notKnown()));
  }
}
