package io.github.ecf4j.model.programme;

import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.check.ValueBuilder;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.source.Citation;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * One line of a coverage table: a statement, and what treats it: a module, a strand as a whole, a
 * training event or, if none of these is named, the programme as a whole.
 */
@Value.Immutable
public abstract class CoverageRow {
  CoverageRow() {}

  /**
   * The module that treats it.
   *
   * @return its number; empty if a strand, an event or the programme does
   */
  public abstract Optional<ModuleNumber> module();

  /**
   * The strand that treats it somewhere in its modules.
   *
   * @return its code; empty if a module, an event or the programme does
   */
  public abstract Optional<String> strand();

  /**
   * The training event that names it.
   *
   * @return its id; empty if a module, a strand or the programme treats it
   */
  public abstract Optional<EventId> event();

  /**
   * The statement treated.
   *
   * @return its code
   */
  public abstract StatementCode statement();

  /**
   * Where it is taught.
   *
   * @return the place; in training for an event and in self-study for all else, unless set
   */
  @Value.Default
  public CoveragePlace place() {
    return event().isPresent() ? CoveragePlace.TRAINING : CoveragePlace.STUDY;
  }

  /**
   * How firmly the source says so.
   *
   * @return the strength; always {@link CoverageStrength#EVENT} for an event, and never for all
   *     else, which is core unless set
   */
  @Value.Default
  public CoverageStrength strength() {
    return event().isPresent() ? CoverageStrength.EVENT : CoverageStrength.CORE;
  }

  /**
   * Where the mapping is published.
   *
   * @return the citation
   */
  public abstract Citation citation();

  /**
   * Whether the row is printed in the source but probably by mistake; the note says why.
   *
   * @return whether it is suspect
   */
  @Value.Default
  public boolean suspect() {
    return false;
  }

  /**
   * What a careful reader should know of the row.
   *
   * @return the note; always present for a suspect row
   */
  public abstract Optional<String> note();

  /** Whether the provider's published mapping says that units teach it, in one of their places. */
  boolean isTaughtInUnits() {
    return event().isEmpty() && strength().isPublishedForModules() && place().isInUnit();
  }

  @Value.Check
  void check() {
    note().ifPresent(text -> Check.plain("note", text));
    strand().ifPresent(code -> Check.text("strand", code));
    Check.that(
        Stream.of(module(), strand(), event()).filter(Optional::isPresent).count() <= 1,
        "module",
        module().map(ModuleNumber::toString).orElse("none"),
        "the only one of module, strand and event");
    Check.that(
        event().isPresent() == (strength() == CoverageStrength.EVENT),
        "strength",
        strength(),
        event().isPresent() ? "EVENT for an event" : "CORE, CONNECTOR or ECHOED for a module");
    Check.that(
        event().isEmpty() || !place().isInUnit(),
        "place",
        place(),
        "TRAINING or COMMUNITY for an event");
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
    return new Builder(new ImmutableCoverageRow.Builder());
  }

  /**
   * Starts from this value, to change parts of it.
   *
   * @return a builder that has every part of this value; each can be replaced, once
   */
  public Builder toBuilder() {
    return new Builder(new ImmutableCoverageRow.Builder().like(this));
  }

  /** Takes the parts of a row; statement and citation are required. */
  public static final class Builder extends ValueBuilder<Builder> {
    private final ImmutableCoverageRow.Builder parts;

    Builder(ImmutableCoverageRow.Builder parts) {
      this.parts = parts;
    }

    /**
     * Gives the module that treats it.
     *
     * @param module its number
     * @return this
     */
    public Builder module(ModuleNumber module) {
      return once("module", module, parts::module);
    }

    /**
     * Gives the strand that treats it somewhere in its modules.
     *
     * @param strand its code
     * @return this
     */
    public Builder strand(String strand) {
      return once("strand", strand, parts::strand);
    }

    /**
     * Gives the training event that names it.
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
     * Sets where it is taught.
     *
     * @param place the place
     * @return this
     */
    public Builder place(CoveragePlace place) {
      return once("place", place, parts::place);
    }

    /**
     * Sets how firmly the source says so.
     *
     * @param strength the strength
     * @return this
     */
    public Builder strength(CoverageStrength strength) {
      return once("strength", strength, parts::strength);
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
    public CoverageRow build() {
      return parts.build();
    }
  }
}
