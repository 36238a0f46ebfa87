package io.github.ecf4j.model.programme;

import io.github.ecf4j.model.check.Check;
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
    return new Builder();
  }

  /**
   * Takes the parts of a row; suspect is false unless set, the note may be absent.
   *
   * <p>Each part has a method of its own name; lists and sets have {@code add…} and {@code
   * addAll…}.
   */
  public static final class Builder extends ImmutableEventCoverage.Builder {
    Builder() {}
  }
}
