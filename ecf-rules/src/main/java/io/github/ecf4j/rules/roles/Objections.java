package io.github.ecf4j.rules.roles;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.rules.policy.Provision;

/**
 * The objections to something, each with the provision that it rests on.
 *
 * @param all the objections; empty if there is none
 */
public record Objections(ImmutableList<Objection> all) {
  /**
   * Objections.
   *
   * @param all the objections; empty if there is none
   */
  public Objections {
    requireNonNull(all, "all");
  }

  /**
   * An objection.
   *
   * @param provision what it rests on
   * @param text what it is
   */
  public record Objection(Provision provision, String text) {
    /**
     * An objection.
     *
     * @param provision what it rests on
     * @param text what it is
     */
    public Objection {
      requireNonNull(provision, "provision");
      requireNonNull(text, "text");
    }

    /** Prints provision and text, as in {@code ROLE-5 (SG 2.25): it employs the teacher}. */
    @Override
    public String toString() {
      return provision + ": " + text;
    }
  }

  /**
   * Whether there is no objection.
   *
   * @return whether there is no objection
   */
  public boolean isNone() {
    return all.isEmpty();
  }

  static Collector begin() {
    return new Collector();
  }

  /** Collects objections. */
  static final class Collector {
    private final ImmutableList.Builder<Objection> all = ImmutableList.builder();

    private Collector() {}

    Collector unless(boolean holds, Provision provision, String text) {
      if (!holds) {
        all.add(new Objection(provision, text));
      }
      return this;
    }

    Objections end() {
      return new Objections(all.build());
    }
  }
}
