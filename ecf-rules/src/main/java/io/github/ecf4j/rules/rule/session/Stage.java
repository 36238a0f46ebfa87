package io.github.ecf4j.rules.rule.session;

/** The stages of a coaching session (orientation, section 4 and section 5), in their order. */
public enum Stage {
  /** The mentor praises work on the previous step. */
  PRAISE("praise for work on the previous step"),
  /** The mentor shares the new step and the reason for it. */
  SHARE("sharing the new step and the reason for it"),
  /** The mentor models the step. */
  MODEL("modelling the step"),
  /** The teacher practises it. */
  PRACTISE("practising it");

  private final String words;

  Stage(String words) {
    this.words = words;
  }

  /** How messages name the stage. */
  String words() {
    return words;
  }
}
