package io.github.ecf4j.model.programme;

/**
 * A stage of a coaching session that a programme may ask for (for the bundled one: orientation,
 * sections 4 and 5), in the order of a session.
 */
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

  /**
   * How messages name the stage.
   *
   * @return words, as in {@code modelling the step}
   */
  public String words() {
    return words;
  }
}
