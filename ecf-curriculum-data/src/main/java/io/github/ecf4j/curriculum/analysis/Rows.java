package io.github.ecf4j.curriculum.analysis;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.programme.CoveragePlace;
import io.github.ecf4j.model.programme.CoverageRow;
import io.github.ecf4j.model.programme.CoverageStrength;
import java.util.Arrays;

/**
 * Which rows of a coverage count.
 *
 * @param suspect whether rows marked as suspect do
 * @param echoed whether unpublished rows do: matches of re-worded text
 * @param places where a statement has to be taught; without training and community, events have no
 *     place in the sequence
 */
public record Rows(boolean suspect, boolean echoed, ImmutableSet<CoveragePlace> places) {
  /**
   * Which rows count.
   *
   * @param suspect whether rows marked as suspect do
   * @param echoed whether unpublished rows do
   * @param places where a statement has to be taught
   */
  public Rows {
    requireNonNull(places, "places");
    places = Sets.immutableEnumSet(places);
  }

  /**
   * The published rows of all places, suspect ones among them: the default.
   *
   * @return the choice
   */
  public static Rows published() {
    return new Rows(true, false, ImmutableSet.copyOf(CoveragePlace.values()));
  }

  /**
   * This choice without suspect rows.
   *
   * @return the choice
   */
  public Rows withoutSuspect() {
    return new Rows(false, echoed, places);
  }

  /**
   * This choice with echoed rows.
   *
   * @return the choice
   */
  public Rows withEchoed() {
    return new Rows(suspect, true, places);
  }

  /**
   * This choice in some places alone.
   *
   * @param place a place
   * @param more further places
   * @return the choice
   */
  public Rows in(CoveragePlace place, CoveragePlace... more) {
    requireNonNull(place, "place");
    requireNonNull(more, "more");
    Check.noNull("more", Arrays.asList(more));
    return new Rows(suspect, echoed, Sets.immutableEnumSet(place, more));
  }

  /** Whether events are asked about. */
  boolean hasEvents() {
    return places.contains(CoveragePlace.TRAINING) || places.contains(CoveragePlace.COMMUNITY);
  }

  boolean has(CoverageRow row) {
    return places.contains(row.place())
        && (suspect || !row.suspect())
        && (echoed || row.strength() != CoverageStrength.ECHOED);
  }
}
