package io.github.ecf4j.model.programme;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.framework.Crosswalk;
import io.github.ecf4j.model.framework.StatementCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A programme made for one framework, read on another, and what is lost by that.
 *
 * @param programme the programme with the coverage that could be carried over
 * @param lost the statements of the first framework that it covers and of which it is not known
 *     what became of them
 * @param reworded the statements of the second framework that it covers as they were worded before
 * @param unknown the statements of the second framework of which it cannot be told whether it
 *     covers them: no statement of the first became them
 */
public record AcrossFrameworks(
    Programme programme,
    ImmutableSortedSet<StatementCode> lost,
    ImmutableSortedSet<StatementCode> reworded,
    ImmutableSortedSet<StatementCode> unknown) {
  /**
   * Checks the parts.
   *
   * @param programme the programme with the coverage that could be carried over
   * @param lost the statements of the first framework that were lost
   * @param reworded the statements of the second framework that were worded otherwise
   * @param unknown the statements of the second framework of which it cannot be told
   */
  public AcrossFrameworks {
    requireNonNull(programme, "programme");
    requireNonNull(lost, "lost");
    requireNonNull(reworded, "reworded");
    requireNonNull(unknown, "unknown");
  }

  /**
   * Reads a programme on another framework.
   *
   * <p>Laws: every row of coverage is carried over or its statement is lost; nothing is covered
   * that the crosswalk does not reach.
   *
   * @param programme the programme
   * @param crosswalk from the programme's framework to the other
   * @return the programme on the other framework
   * @throws io.github.ecf4j.model.check.InvalidValueException if the crosswalk begins with another
   *     framework
   */
  public static AcrossFrameworks of(Programme programme, Crosswalk crosswalk) {
    requireNonNull(programme, "programme");
    requireNonNull(crosswalk, "crosswalk");
    Check.that(
        crosswalk.from().equals(programme.framework()),
        "crosswalk.from",
        crosswalk.from().id(),
        "the framework of programme " + programme.id() + ",",
        programme.framework().id());
    List<CoverageRow> carried = new ArrayList<>();
    Set<StatementCode> lost = new LinkedHashSet<>();
    Set<StatementCode> reworded = new LinkedHashSet<>();
    for (CoverageRow row : programme.coverage().rows()) {
      Optional<Crosswalk.Link> link = crosswalk.of(row.statement());
      if (link.isEmpty()) {
        lost.add(row.statement());
      } else {
        carried.add(row.toBuilder().statement(link.orElseThrow().to()).build());
        if (link.orElseThrow().relation() == Crosswalk.Relation.REWORDED) {
          reworded.add(link.orElseThrow().to());
        }
      }
    }
    Programme on =
        programme.toBuilder()
            .framework(crosswalk.to())
            .coverage(Coverage.of(ImmutableList.copyOf(new LinkedHashSet<>(carried))))
            .build();
    return new AcrossFrameworks(on, sorted(lost), sorted(reworded), sorted(crosswalk.added()));
  }

  private static ImmutableSortedSet<StatementCode> sorted(Set<StatementCode> codes) {
    return codes.stream().collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }
}
