package io.github.ecf4j.model.framework;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ecf4j.model.check.Check;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the statements of one framework relate to those of its successor. A code alone means nothing
 * across frameworks: the same code may be another statement.
 *
 * <p>Laws: a statement that is not mapped is unknown, never lost in silence; no two statements of
 * the first become one of the second unless both say so.
 */
public final class Crosswalk {
  private final Framework from;
  private final Framework to;
  private final ImmutableList<Link> links;
  private final ImmutableMap<StatementCode, Link> byCode;

  private Crosswalk(Framework from, Framework to, ImmutableList<Link> links) {
    this.from = from;
    this.to = to;
    this.links = links;
    this.byCode = links.stream().collect(toImmutableMap(Link::from, link -> link));
  }

  /** How a statement relates to one of the successor. */
  public enum Relation {
    /** It stands there in the same words. */
    SAME,
    /** It stands there in other words. */
    REWORDED
  }

  /**
   * A statement and what became of it.
   *
   * @param from its code in the first framework
   * @param to its code in the second
   * @param relation whether the words are the same
   */
  public record Link(StatementCode from, StatementCode to, Relation relation) {
    /**
     * Checks the parts.
     *
     * @param from its code in the first framework
     * @param to its code in the second
     * @param relation whether the words are the same
     */
    public Link {
      requireNonNull(from, "from");
      requireNonNull(to, "to");
      requireNonNull(relation, "relation");
    }
  }

  /**
   * A crosswalk.
   *
   * @param from the first framework
   * @param to its successor
   * @param links the statements that became others, in any order, each of the first once
   * @return the crosswalk
   * @throws io.github.ecf4j.model.check.InvalidValueException if a framework lacks a statement or
   *     one occurs twice
   */
  public static Crosswalk of(Framework from, Framework to, List<Link> links) {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    Check.noNull("links", links);
    Set<StatementCode> seen = new HashSet<>();
    for (Link link : links) {
      Check.that(
          from.statement(link.from()).isPresent(),
          "links.from",
          link.from(),
          "a statement of",
          from.id());
      Check.that(
          to.statement(link.to()).isPresent(), "links.to", link.to(), "a statement of", to.id());
      Check.that(seen.add(link.from()), "links.from", link.from(), "given once");
    }
    return new Crosswalk(
        from, to, ImmutableList.sortedCopyOf(Comparator.comparing(Link::from), links));
  }

  /**
   * The first framework.
   *
   * @return the framework
   */
  public Framework from() {
    return from;
  }

  /**
   * Its successor.
   *
   * @return the framework
   */
  public Framework to() {
    return to;
  }

  /**
   * The statements that became others.
   *
   * @return the links, in the order of the first framework
   */
  public ImmutableList<Link> links() {
    return links;
  }

  /**
   * What became of a statement.
   *
   * @param statement its code in the first framework
   * @return the link, or empty if it is not known what became of it
   */
  public Optional<Link> of(StatementCode statement) {
    return Optional.ofNullable(byCode.get(requireNonNull(statement, "statement")));
  }

  /**
   * The statements of the first framework of which it is not known what became of them.
   *
   * @return their codes, in order
   */
  public ImmutableSortedSet<StatementCode> unknown() {
    return from.statements().stream()
        .map(Statement::code)
        .filter(code -> !byCode.containsKey(code))
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * The statements of the successor that none of the first became: new ones, as far as is known.
   *
   * @return their codes, in order
   */
  public ImmutableSortedSet<StatementCode> added() {
    Set<StatementCode> reached = new HashSet<>();
    links.forEach(link -> reached.add(link.to()));
    return to.statements().stream()
        .map(Statement::code)
        .filter(code -> !reached.contains(code))
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Crosswalk that
        && from.equals(that.from)
        && to.equals(that.to)
        && links.equals(that.links);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * from.hashCode() + to.hashCode()) + links.hashCode();
  }

  /** Prints the two ids, and how many statements are linked. */
  @Override
  public String toString() {
    return "Crosswalk from " + from.id() + " to " + to.id() + " of " + links.size() + " links";
  }
}
