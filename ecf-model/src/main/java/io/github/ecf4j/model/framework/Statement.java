package io.github.ecf4j.model.framework;

import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.check.ValueBuilder;
import io.github.ecf4j.model.source.Citation;
import java.util.Optional;
import org.immutables.value.Value;

/** One statement of the framework: something an early career teacher is entitled to learn. */
@Value.Immutable
public abstract class Statement {
  Statement() {}

  /**
   * The statement's code.
   *
   * @return the code
   */
  public abstract StatementCode code();

  /**
   * What it says, in one sentence of this library's own words, true to the source.
   *
   * @return the summary
   */
  public abstract String summary();

  /**
   * The practice group; present just where the statement is a learn how to.
   *
   * @return the group
   */
  public abstract Optional<Practice> practice();

  /**
   * The framework's own sentence, where a user has laid official wording over the summaries; the
   * data of this library carry none.
   *
   * @return the wording
   */
  public abstract Optional<String> officialWording();

  /**
   * Where the framework says it.
   *
   * @return the citation
   */
  public abstract Citation citation();

  @Value.Check
  void check() {
    Check.text("summary", summary());
    officialWording().ifPresent(text -> Check.plain("officialWording", text));
    boolean howTo = code().kind() == StatementKind.LEARN_HOW_TO;
    Check.that(
        practice().isPresent() == howTo,
        "practice",
        practice().map(Practice::name).orElse("nothing"),
        howTo ? "given for learn how to " + code() : "absent for learn that " + code());
    practice()
        .ifPresent(
            group ->
                Check.that(
                    group.standard() == code().standard(),
                    "practice",
                    group,
                    "one of standard " + code().standard()));
  }

  /** Prints the code. */
  @Override
  public String toString() {
    return "Statement " + code();
  }

  /**
   * Starts a statement.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder(new ImmutableStatement.Builder());
  }

  /**
   * Starts from this value, to change parts of it.
   *
   * @return a builder that has every part of this value; each can be replaced, once
   */
  public Builder toBuilder() {
    return new Builder(new ImmutableStatement.Builder().like(this));
  }

  /** Takes the parts of a statement; every part but practice and official wording is required. */
  public static final class Builder extends ValueBuilder<Builder> {
    private final ImmutableStatement.Builder parts;

    Builder(ImmutableStatement.Builder parts) {
      this.parts = parts;
    }

    /**
     * Gives the statement's code.
     *
     * @param code the code
     * @return this
     */
    public Builder code(StatementCode code) {
      return once("code", code, parts::code);
    }

    /**
     * Sets what it says, in one sentence of this library's own words, true to the source.
     *
     * @param summary the summary
     * @return this
     */
    public Builder summary(String summary) {
      return once("summary", summary, parts::summary);
    }

    /**
     * Gives the practice group.
     *
     * @param practice the group
     * @return this
     */
    public Builder practice(Practice practice) {
      return once("practice", practice, parts::practice);
    }

    /**
     * Gives the practice group.
     *
     * @param practice the group, or empty for none
     * @return this
     */
    public Builder practice(Optional<Practice> practice) {
      return once("practice", practice, parts::practice);
    }

    /**
     * Gives the framework's own sentence, where a user has laid official wording over the
     * summaries.
     *
     * @param officialWording the wording
     * @return this
     */
    public Builder officialWording(String officialWording) {
      return once("officialWording", officialWording, parts::officialWording);
    }

    /**
     * Gives the framework's own sentence, where a user has laid official wording over the
     * summaries.
     *
     * @param officialWording the wording, or empty for none
     * @return this
     */
    public Builder officialWording(Optional<String> officialWording) {
      return once("officialWording", officialWording, parts::officialWording);
    }

    /**
     * Sets where the framework says it.
     *
     * @param citation the citation
     * @return this
     */
    public Builder citation(Citation citation) {
      return once("citation", citation, parts::citation);
    }

    /**
     * The value.
     *
     * @return what was given
     * @throws io.github.ecf4j.model.check.InvalidValueException if a required part is missing, or
     *     one is outside its bounds
     */
    public Statement build() {
      return parts.build();
    }
  }
}
