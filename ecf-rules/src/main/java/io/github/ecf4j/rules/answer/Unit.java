package io.github.ecf4j.rules.answer;

/** What the numbers of a step count. */
public enum Unit {
  /** Nothing but itself: a share, a number of people or things. */
  NUMBER("one"),
  /** Terms of a school year of three. */
  TERMS("term"),
  /** Days; of school or contract, as the name of the operand says. */
  DAYS("day"),
  /** Weeks. */
  WEEKS("week"),
  /** Hours. */
  HOURS("hour"),
  /** Minutes. */
  MINUTES("minute"),
  /** Pounds sterling. */
  POUNDS("pound"),
  /** The unit in which the caller gave a timetabled week: minutes or periods. */
  TIMETABLED("unit");

  private final String one;

  Unit(String one) {
    this.one = one;
  }

  /** What one of them is called. */
  String one() {
    return one;
  }
}
