package io.github.ecf4j.rules.finding;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.rules.answer.NotKnown;
import java.util.Optional;

/**
 * The records that an audit lacks, as where a file could not be read. A rule that rests on records
 * of a kind judges nobody of whom they are lacking: what could not be read accuses nobody.
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
   * @param of the person whose they are; empty for everybody's
   * @param why why they are lacking
   */
  public record Gap(Evidence kind, Optional<PersonId> of, NotKnown why) {
    /**
     * Checks the parts.
     *
     * @param kind the kind
     * @param of the person whose they are; empty for everybody's
     * @param why why they are lacking
     */
    public Gap {
      requireNonNull(kind, "kind");
      requireNonNull(of, "of");
      requireNonNull(why, "why");
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
    return with(new Gap(kind, Optional.empty(), why));
  }

  /**
   * These, and one person's records of a kind.
   *
   * @param kind the kind
   * @param of the person
   * @param why why they are lacking
   * @return the gaps
   */
  public Gaps with(Evidence kind, PersonId of, NotKnown why) {
    requireNonNull(kind, "kind");
    requireNonNull(of, "of");
    requireNonNull(why, "why");
    return with(new Gap(kind, Optional.of(of), why));
  }

  /**
   * These and others.
   *
   * @param others the others
   * @return the gaps of both
   */
  public Gaps and(Gaps others) {
    requireNonNull(others, "others");
    return new Gaps(ImmutableList.<Gap>builder().addAll(all).addAll(others.all).build());
  }

  private Gaps with(Gap gap) {
    return new Gaps(ImmutableList.<Gap>builder().addAll(all).add(gap).build());
  }

  /**
   * What is lacking of a person.
   *
   * @param person the person
   * @return the person's gaps, and those of everybody
   */
  public ImmutableList<Gap> of(PersonId person) {
    requireNonNull(person, "person");
    return all.stream()
        .filter(gap -> gap.of().isEmpty() || gap.of().get().equals(person))
        .collect(toImmutableList());
  }
}
