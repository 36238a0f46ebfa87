package io.github.ecf4j.curriculum.analysis;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import io.github.ecf4j.model.framework.StatementCode;

/**
 * What a module, an event or a strand as a whole builds on and leads to.
 *
 * @param place the module, the event or the strand
 * @param presupposes its statements that were met before it
 * @param introduces its statements that were not
 * @param prepares its statements that are met again after it
 */
public record Links(
    Stop.Place place,
    ImmutableSortedSet<StatementCode> presupposes,
    ImmutableSortedSet<StatementCode> introduces,
    ImmutableSortedSet<StatementCode> prepares) {
  /**
   * What a module, an event or a strand as a whole builds on and leads to.
   *
   * @param place the module, the event or the strand
   * @param presupposes its statements that were met before it
   * @param introduces its statements that were not
   * @param prepares its statements that are met again after it
   */
  public Links {
    requireNonNull(place, "place");
    requireNonNull(presupposes, "presupposes");
    requireNonNull(introduces, "introduces");
    requireNonNull(prepares, "prepares");
  }
}
