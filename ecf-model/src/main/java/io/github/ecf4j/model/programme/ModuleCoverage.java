package io.github.ecf4j.model.programme;

import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.check.ValueBuilder;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.source.Citation;
import java.util.Optional;
import org.immutables.value.Value;

/** A statement that a self-study module treats. */
@Value.Immutable
public abstract non-sealed class ModuleCoverage implements CoverageRow {
  ModuleCoverage() {}

  /**
   * The module.
   *
   * @return its number
   */
  public abstract ModuleNumber module();

  @Override
  @Value.Default
  public boolean suspect() {
    return false;
  }

  @Value.Check
  void check() {
    note().ifPresent(text -> Check.plain("note", text));
    Check.that(
        strength() != CoverageStrength.EVENT,
        "strength",
        strength(),
        "CORE, CONNECTOR or ECHOED for a module");
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
    return new Builder(new ImmutableModuleCoverage.Builder());
  }

  /**
   * Starts from this value, to change parts of it.
   *
   * @return a builder that has every part of this value; each can be replaced, once
   */
  public Builder toBuilder() {
    return new Builder(new ImmutableModuleCoverage.Builder().like(this));
  }

  /** Takes the parts of a row; suspect is false unless set, the note may be absent. */
  public static final class Builder extends ValueBuilder<Builder> {
    private final ImmutableModuleCoverage.Builder parts;

    Builder(ImmutableModuleCoverage.Builder parts) {
      this.parts = parts;
    }

    /**
     * Gives the module.
     *
     * @param module its number
     * @return this
     */
    public Builder module(ModuleNumber module) {
      return once("module", module, parts::module);
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
     * Sets how strongly the source states it.
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
    public ModuleCoverage build() {
      return parts.build();
    }
  }
}
