package io.github.ecf4j.rules.finding;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.rules.answer.NotKnown;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The records that an audit lacks, as where a row or a file could not be read. A rule that rests on
 * records of a kind judges nobody by their absence: what could not be read accuses nobody.
 *
 * @param all each kind of record that is lacking, in the order given
 */
public record Gaps(ImmutableList<Gap> all) {
  private static final Gaps NONE = new Gaps(ImmutableList.of());

  /**
   * Checks the parts.
   *
   * @param all each kind of record that is lacking
   */
  public Gaps {
    requireNonNull(all, "all");
  }

  /**
   * Records of one kind that are lacking.
   *
   * @param kind the kind
   * @param of whose they are; empty for everybody's
   * @param extent which of them
   * @param why why they are lacking
   */
  public record Gap(Evidence kind, Optional<Subject> of, Extent extent, NotKnown why) {
    /**
     * Checks the parts.
     *
     * @param kind the kind
     * @param of whose they are; empty for everybody's
     * @param extent which of them
     * @param why why they are lacking
     */
    public Gap {
      requireNonNull(kind, "kind");
      requireNonNull(of, "of");
      requireNonNull(extent, "extent");
      requireNonNull(why, "why");
    }

    private boolean concerns(Subject subject) {
      return of.isEmpty() || of.get().equals(subject);
    }
  }

  /**
   * Which records of a kind are lacking: those of some modules, events or days, or any.
   *
   * @param modules those of these modules
   * @param events those of these training events
   * @param days those of these days
   */
  public record Extent(
      ModuleSet modules, ImmutableSet<EventId> events, ImmutableSet<LocalDate> days) {
    /** Any of them: nothing is known of which. */
    public static final Extent ANY =
        new Extent(ModuleSet.empty(), ImmutableSet.of(), ImmutableSet.of());

    /**
     * Checks the parts.
     *
     * @param modules those of these modules
     * @param events those of these training events
     * @param days those of these days; without modules, events and days it may be any record
     */
    public Extent {
      requireNonNull(modules, "modules");
      requireNonNull(events, "events");
      requireNonNull(days, "days");
    }

    /**
     * Whether any record may be lacking.
     *
     * @return whether neither modules nor events nor days are named
     */
    public boolean isAny() {
      return equals(ANY);
    }
  }

  /**
   * Nothing is lacking.
   *
   * @return no gaps
   */
  public static Gaps none() {
    return NONE;
  }

  /**
   * These, and everybody's records of a kind.
   *
   * @param kind the kind
   * @param why why they are lacking
   * @return the gaps
   */
  public Gaps with(Evidence kind, NotKnown why) {
    requireNonNull(kind, "kind");
    requireNonNull(why, "why");
    return with(new Gap(kind, Optional.empty(), Extent.ANY, why));
  }

  /**
   * These, and one person's records of a kind.
   *
   * @param kind the kind
   * @param of the person
   * @param why why they are lacking
   * @return the gaps
   */
  public Gaps with(Evidence kind, Subject of, NotKnown why) {
    requireNonNull(kind, "kind");
    requireNonNull(of, "of");
    requireNonNull(why, "why");
    return with(new Gap(kind, Optional.of(of), Extent.ANY, why));
  }

  /**
   * These and another.
   *
   * @param gap the other
   * @return the gaps
   */
  public Gaps with(Gap gap) {
    requireNonNull(gap, "gap");
    return new Gaps(ImmutableList.<Gap>builder().addAll(all).add(gap).build());
  }

  /**
   * These and others.
   *
   * @param others the others
   * @return the gaps of both
   */
  public Gaps and(Gaps others) {
    requireNonNull(others, "others");
    return new Gaps(Stream.concat(all.stream(), others.all.stream()).collect(toImmutableList()));
  }

  /**
   * What is lacking of a person.
   *
   * @param subject the person
   * @return the person's gaps, and those of everybody
   */
  public Gaps of(Subject subject) {
    requireNonNull(subject, "subject");
    return all.isEmpty()
        ? this
        : new Gaps(all.stream().filter(gap -> gap.concerns(subject)).collect(toImmutableList()));
  }

  /**
   * What is lacking of a kind.
   *
   * @param kind the kind
   * @return the gaps of that kind
   */
  public Gaps of(Evidence kind) {
    requireNonNull(kind, "kind");
    return all.isEmpty()
        ? this
        : new Gaps(all.stream().filter(gap -> gap.kind() == kind).collect(toImmutableList()));
  }

  /**
   * Whether any record of a kind may be lacking.
   *
   * @param kind the kind
   * @return whether one of the gaps names neither modules nor events nor days
   */
  public boolean isAny(Evidence kind) {
    return of(kind).all.stream().anyMatch(gap -> gap.extent().isAny());
  }

  /**
   * The modules of which records may be lacking.
   *
   * @param kind the kind of record
   * @return the modules named
   */
  public ModuleSet modules(Evidence kind) {
    return of(kind).all.stream()
        .map(gap -> gap.extent().modules())
        .reduce(ModuleSet.empty(), ModuleSet::union);
  }

  /**
   * The training events of which records may be lacking.
   *
   * @param kind the kind of record
   * @return the events named
   */
  public ImmutableSet<EventId> events(Evidence kind) {
    return named(kind, Extent::events);
  }

  /**
   * The days of which records may be lacking.
   *
   * @param kind the kind of record
   * @return the days named
   */
  public ImmutableSet<LocalDate> days(Evidence kind) {
    return named(kind, Extent::days);
  }

  private <T> ImmutableSet<T> named(Evidence kind, Function<Extent, ImmutableSet<T>> what) {
    requireNonNull(kind, "kind");
    // Most records lack nothing, and an audit asks this often.
    return all.isEmpty()
        ? ImmutableSet.of()
        : of(kind).all.stream()
            .flatMap(gap -> what.apply(gap.extent()).stream())
            .collect(toImmutableSet());
  }
}
