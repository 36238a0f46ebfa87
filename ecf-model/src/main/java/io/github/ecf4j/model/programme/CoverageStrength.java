package io.github.ecf4j.model.programme;

/** How firmly a module or event is tied to a statement. */
public enum CoverageStrength {
  /** The provider's published mapping names the statement as core to the module. */
  CORE,
  /** The provider's published mapping names the statement as connected with the module. */
  CONNECTOR,
  /** The module's pages re-word the statement, but this is not a published mapping. */
  ECHOED,
  /** A training event names the statement. */
  EVENT;

  /**
   * Whether it counts as published for modules: core or connector. The rules rest on these alone.
   *
   * @return whether it does
   */
  public boolean isPublishedForModules() {
    return this == CORE || this == CONNECTOR;
  }
}
