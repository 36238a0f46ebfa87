package io.github.ecf4j.model.coaching;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.framework.StatementCode;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A step as a session's record names it: by id, by title, by what it rests on, or by several of
 * these.
 *
 * <p>A bank's id alone is not a basis: rules know no bank. {@link #of(StepBank, CoachingStep)}
 * fills it in.
 */
@Value.Immutable
public abstract class RecordedStep {
  RecordedStep() {}

  /**
   * The step's id, of the bank or of the school.
   *
   * @return the id, if recorded
   */
  public abstract Optional<String> id();

  /**
   * The step's title.
   *
   * @return the title, of one line or several, if recorded
   */
  public abstract Optional<String> title();

  /**
   * What the step rests on.
   *
   * @return the basis; empty if none is recorded
   */
  @Value.Default
  public StepBasis basis() {
    return StepBasis.none();
  }

  /**
   * Where the step comes from.
   *
   * @return the origin, if recorded
   */
  public abstract Optional<StepOrigin> origin();

  /**
   * The programmes whose step bank has the step.
   *
   * @return their ids; empty if it is of no bank, or of which is not recorded
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<String> programmes();

  /**
   * Who chose the step.
   *
   * @return mentor or teacher, if recorded
   */
  public abstract Optional<ChosenBy> chosenBy();

  /**
   * Whether two records name the same step: the same id, or, where both lack ids, the same title
   * and basis.
   *
   * @param other the other record
   * @return whether they do
   */
  public boolean sameStepAs(RecordedStep other) {
    requireNonNull(other, "other");
    return id().equals(other.id())
        && (id().isPresent() || (title().equals(other.title()) && basis().equals(other.basis())));
  }

  /**
   * How people name the step.
   *
   * @return its title, else its id, else its basis
   */
  public String label() {
    return title().or(this::id).orElseGet(() -> describe(basis()));
  }

  private static String describe(StepBasis basis) {
    ImmutableSortedSet<StatementCode> statements = basis.statements();
    return "a step on "
        + (basis.modules().isEmpty() ? "" : "modules " + basis.modules())
        + (basis.modules().isEmpty() || statements.isEmpty() ? "" : " and ")
        + (statements.isEmpty() ? "" : "statements " + statements);
  }

  @Value.Check
  void check() {
    id().ifPresent(text -> Check.text("id", text));
    programmes().forEach(text -> Check.text("programmes", text));
    title().ifPresent(text -> Check.lines("title", text));
    Check.that(
        id().isPresent() || title().isPresent() || !basis().isEmpty(),
        "step",
        "nothing",
        "recorded by an id, a title or a basis");
  }

  /**
   * The record of a bank's step, taken unchanged.
   *
   * @param bank the bank
   * @param step one of its steps
   * @return its id, title and basis and the programmes of the bank, with origin {@link
   *     StepOrigin#BANK}
   * @throws io.github.ecf4j.model.check.InvalidValueException if the bank has another step or none
   *     of that id
   */
  public static RecordedStep of(StepBank bank, CoachingStep step) {
    requireNonNull(bank, "bank");
    requireNonNull(step, "step");
    Check.that(
        bank.step(step.id()).filter(step::equals).isPresent(), "step", step.id(), "of the bank");
    return builder()
        .id(step.id())
        .title(step.title())
        .basis(step.basis())
        .programmes(bank.programmes())
        .origin(StepOrigin.BANK)
        .build();
  }

  /**
   * Starts a recorded step.
   *
   * @return a builder
   */
  public static RecordedStepBuilder builder() {
    return new RecordedStepBuilder();
  }

  /**
   * Starts from this value, to change parts of it.
   *
   * @return a builder that has every part of this value; each can be replaced, once
   */
  public RecordedStepBuilder toBuilder() {
    return new RecordedStepBuilder(this);
  }
}
