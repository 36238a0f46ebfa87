package io.github.ecf4j.model.programme;

import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.check.ValueBuilder;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.source.Citation;
import java.util.Optional;
import org.immutables.value.Value;

/** A statement that a training event treats. */
@Value.Immutable
public abstract non-sealed class EventCoverage implements CoverageRow {
  EventCoverage() {}

  /**
   * The training event.
   *
   * @return its id
   */
  public abstract EventId event();

  /** Always {@link CoverageStrength#EVENT}. */
  @Override
  public CoverageStrength strength() {
    return CoverageStrength.EVENT;
  }

  @Override
  @Value.Default
  public boolean suspect() {
    return false;
  }

  @Value.Check
  void check() {
    note().ifPresent(text -> Check.plain("note", text));
    Check.that(
        !suspect() || note().isPresent(),
        "note",
        note().orElse("nothing"),
        "given for a suspect row");
  }

  /**
   * Starts a row.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder(new ImmutableEventCoverage.Builder());
  }

  /**
   * Starts from this value, to change parts of it.
   *
   * @return a builder that has every part of this value; each can be replaced, once
   */
  public Builder toBuilder() {
    return new Builder(new ImmutableEventCoverage.Builder().like(this));
  }

  /** Takes the parts of a row; suspect is false unless set, the note may be absent. */
  public static final class Builder extends ValueBuilder<Builder> {
    private final ImmutableEventCoverage.Builder parts;

    Builder(ImmutableEventCoverage.Builder parts) {
      this.parts = parts;
    }

    /**
     * Gives the training event.
     *
     * @param event its id
     * @return this
     */
    public Builder event(EventId event) {
      return once("event", event, parts::event);
    }

    /**
     * Gives the statement treated.
     *
     * @param statement its code
     * @return this
     */
    public Builder statement(StatementCode statement) {
      return once("statement", statement, parts::statement);
    }

    /**
     * Sets where the mapping is published.
     *
     * @param citation the citation
     * @return this
     */
    public Builder citation(Citation citation) {
      return once("citation", citation, parts::citation);
    }

    /**
     * Sets whether the row is printed in the source but probably by mistake.
     *
     * @param suspect whether it is suspect
     * @return this
     */
    public Builder suspect(boolean suspect) {
      return once("suspect", suspect, parts::suspect);
    }

    /**
     * Sets a note for careful readers of the sources.
     *
     * @param note the note; always present for a suspect row
     * @return this
     */
    public Builder note(String note) {
      return once("note", note, parts::note);
    }

    /**
     * Sets a note for careful readers of the sources.
     *
     * @param note the note; always present for a suspect row, or empty for none
     * @return this
     */
    public Builder note(Optional<String> note) {
      return once("note", note, parts::note);
    }

    /**
     * The value.
     *
     * @return what was given
     * @throws io.github.ecf4j.model.check.InvalidValueException if a required part is missing, or
     *     one is outside its bounds
     */
    public EventCoverage build() {
      return parts.build();
    }
  }
}
