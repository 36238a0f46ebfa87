package io.github.ecf4j.model.programme;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.framework.StatementCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which modules and training events of a programme treat which statements.
 *
 * <p>Coverage describes what the programme offers, never what a teacher has mastered.
 */
public final class Coverage {
  private static final Coverage NONE = new Coverage(ImmutableList.of());

  private final ImmutableList<CoverageRow> rows;
  private final ImmutableMap<StatementCode, ModuleSet> inUnits;
  private final ImmutableSetMultimap<StatementCode, String> inStrands;
  private final ImmutableSet<StatementCode> published;

  private Coverage(ImmutableList<CoverageRow> rows) {
    this.rows = rows;
    this.inUnits = modules(rows.stream().filter(CoverageRow::isTaughtInUnits));
    ImmutableSetMultimap.Builder<StatementCode, String> strands = ImmutableSetMultimap.builder();
    ImmutableSet.Builder<StatementCode> all = ImmutableSet.builder();
    for (CoverageRow row : rows) {
      if (row.isTaughtInUnits()) {
        row.strand().ifPresent(strand -> strands.put(row.statement(), strand));
      }
      if (row.strength() != CoverageStrength.ECHOED) {
        all.add(row.statement());
      }
    }
    this.inStrands = strands.build();
    this.published = all.build();
  }

  private static ImmutableMap<StatementCode, ModuleSet> modules(Stream<CoverageRow> rows) {
    Map<StatementCode, ModuleSet> found = new HashMap<>();
    rows.forEach(
        row ->
            row.module()
                .ifPresent(
                    module ->
                        found.merge(row.statement(), ModuleSet.of(module), ModuleSet::union)));
    return ImmutableMap.copyOf(found);
  }

  /**
   * A table of rows.
   *
   * @param rows the rows; their order is kept
   * @return the table
   */
  public static Coverage of(List<? extends CoverageRow> rows) {
    Check.noNull("rows", rows);
    return rows.isEmpty() ? NONE : new Coverage(ImmutableList.copyOf(rows));
  }

  /**
   * All rows, in the order given.
   *
   * @return the rows, echoed and suspect ones among them
   */
  public ImmutableList<CoverageRow> rows() {
    return rows;
  }

  /**
   * The modules that the provider's published mapping ties to a statement, as core or connector, in
   * self-study or the mentor meeting: who has studied one of them has been taught it. Suspect rows
   * count; echoed ones do not, nor does what a strand as a whole, training or a community teaches.
   *
   * @param statement the statement's code
   * @return the modules; empty if none covers it
   */
  public ModuleSet modulesCovering(StatementCode statement) {
    return orEmpty(inUnits.get(requireNonNull(statement, "statement")));
  }

  /**
   * The modules tied to a statement with one strength, in any place.
   *
   * @param statement the statement's code
   * @param strength the strength; {@link CoverageStrength#EVENT} gives no module
   * @return the modules; empty if there are none
   */
  public ModuleSet modulesCovering(StatementCode statement, CoverageStrength strength) {
    requireNonNull(statement, "statement");
    requireNonNull(strength, "strength");
    return orEmpty(
        modules(
                rows.stream()
                    .filter(row -> row.statement().equals(statement) && row.strength() == strength))
            .get(statement));
  }

  /**
   * The strands that the provider's published mapping ties to a statement as a whole, in self-study
   * or the mentor meeting: which of their modules teaches it is not published.
   *
   * @param statement the statement's code
   * @return the codes of the strands; empty if there are none
   */
  public ImmutableSet<String> strandsCovering(StatementCode statement) {
    return inStrands.get(requireNonNull(statement, "statement"));
  }

  /**
   * Whether the provider's published mapping ties anything to a statement: a module, a strand, an
   * event or the programme as a whole, in any place. Echoed rows do not count.
   *
   * @param statement the statement's code
   * @return whether it does
   */
  public boolean covers(StatementCode statement) {
    return published.contains(requireNonNull(statement, "statement"));
  }

  private static ModuleSet orEmpty(@Nullable ModuleSet modules) {
    return modules == null ? ModuleSet.empty() : modules;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Coverage that && rows.equals(that.rows);
  }

  @Override
  public int hashCode() {
    return rows.hashCode();
  }

  @Override
  public String toString() {
    return "Coverage of " + rows.size() + " rows";
  }
}
