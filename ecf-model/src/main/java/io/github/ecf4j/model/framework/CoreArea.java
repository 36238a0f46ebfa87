package io.github.ecf4j.model.framework;

/** The five core areas that the framework groups its eight standards into (ECF, introduction). */
public enum CoreArea {
  /** Behaviour management: standards 1 and 7. */
  BEHAVIOUR_MANAGEMENT,
  /** Pedagogy: standards 2, 4 and 5. */
  PEDAGOGY,
  /** Curriculum: standard 3. */
  CURRICULUM,
  /** Assessment: standard 6. */
  ASSESSMENT,
  /** Professional behaviours: standard 8. */
  PROFESSIONAL_BEHAVIOURS
}
