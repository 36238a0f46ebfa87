package io.github.ecf4j.curriculum.analysis;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.source.Citation;

/**
 * A work that a module's pages name.
 *
 * @param module the module
 * @param kind whether it is cited or recommended
 * @param text the reference as printed
 * @param citation the page that prints it
 */
public record Reference(ModuleNumber module, Kind kind, String text, Citation citation) {
  /** How a page names a work. */
  public enum Kind {
    /** Among its references. */
    CITED,
    /** As further reading. */
    FURTHER_READING
  }

  /**
   * A work that a module's pages name.
   *
   * @param module the module
   * @param kind whether it is cited or recommended
   * @param text the reference as printed
   * @param citation the page that prints it
   * @throws io.github.ecf4j.model.check.InvalidValueException if the text is blank
   */
  public Reference {
    requireNonNull(module, "module");
    requireNonNull(kind, "kind");
    Check.text("text", text);
    requireNonNull(citation, "citation");
  }
}
