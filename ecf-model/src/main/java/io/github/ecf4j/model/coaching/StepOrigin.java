package io.github.ecf4j.model.coaching;

/** Where a step comes from (orientation, Appendix A). */
public enum StepOrigin {
  /** Taken from the step bank unchanged. */
  BANK,
  /** Taken from the step bank and edited by the mentor. */
  EDITED,
  /** Written by the mentor. */
  OWN
}
