package io.github.ecf4j.model.framework;

import io.github.ecf4j.model.check.Check;

/**
 * A practice group: the learn-how-to statements of a standard that the framework puts under one
 * stem.
 *
 * @param standard the standard's number, from 1 to 99
 * @param number the place within the standard, from 1 to 26
 * @param name a short name in the words of this library
 */
public record Practice(int standard, int number, String name) {
  /**
   * Checks the parts.
   *
   * @param standard the standard's number, from 1 to 99
   * @param number the place within the standard, from 1 to 26
   * @param name a short name in the words of this library
   * @throws io.github.ecf4j.model.check.InvalidValueException if one is outside its bounds
   */
  public Practice {
    Check.range("standard", standard, 1, 99);
    Check.range("number", number, 1, 26);
    Check.text("name", name);
  }
}
