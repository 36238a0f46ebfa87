package io.github.ecf4j.model.framework;

import io.github.ecf4j.model.check.Check;
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
  public static StatementBuilder builder() {
    return new StatementBuilder();
  }

  /**
   * Starts from this value, to change parts of it.
   *
   * @return a builder that has every part of this value; each can be replaced, once
   */
  public StatementBuilder toBuilder() {
    return new StatementBuilder(this);
  }
}
