package io.github.ecf4j.examples.benchmarks.planning;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;

/**
 * What has happened of a plan, as plain dates.
 *
 * @param studied the day on which each module was studied
 * @param sessions the days of coaching
 * @param conferences the day on which each conference was attended, by number
 * @param clinics the day on which each clinic was attended, by number
 */
public record Happened(
    ImmutableMap<Integer, LocalDate> studied,
    ImmutableSet<LocalDate> sessions,
    ImmutableMap<Integer, LocalDate> conferences,
    ImmutableMap<Integer, LocalDate> clinics) {
  /** Nothing yet. */
  public static final Happened NOTHING =
      new Happened(ImmutableMap.of(), ImmutableSet.of(), ImmutableMap.of(), ImmutableMap.of());
}
