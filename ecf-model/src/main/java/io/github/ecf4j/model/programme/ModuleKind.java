package io.github.ecf4j.model.programme;

/** What a module is for (programme materials of 2020, mentor pages). */
public enum ModuleKind {
  /**
   * Opens a strand: teacher and mentor look ahead and agree how they will work. It has no
   * development areas, so no step rests on it.
   */
  OVERVIEW,
  /** Teaches a topic and has development areas with steps. */
  TOPIC
}
