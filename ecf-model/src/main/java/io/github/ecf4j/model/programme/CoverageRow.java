package io.github.ecf4j.model.programme;

import io.github.ecf4j.model.check.Check;
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
  public static CoverageRowBuilder builder() {
    return new CoverageRowBuilder();
  }

  /**
   * Starts from this value, to change parts of it.
   *
   * @return a builder that has every part of this value; each can be replaced, once
   */
  public CoverageRowBuilder toBuilder() {
    return new CoverageRowBuilder(this);
  }
}
