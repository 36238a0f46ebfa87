package io.github.ecf4j.model.programme;

/** What a module is for (programme materials of 2020, mentor pages). */
public enum ModuleKind {
  /**
   * Opens a strand: teacher and mentor look ahead and agree how they will work. It has no
   * development areas, so no step rests on it.
   */
  OVERVIEW,
  /** Teaches a topic; where the programme has a step bank, it has development areas with steps. */
  TOPIC,
  /** Closes a strand: the teacher looks back on it. No step rests on it. */
  REFLECTION,
  /** A week of the programme in which it asks for nothing. */
  EMPTY
}
