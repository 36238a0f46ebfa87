package io.github.ecf4j.model.programme;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.framework.StatementCode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which modules and training events of a programme treat which statements.
 *
 * <p>Coverage describes what the programme offers, never what a teacher has mastered.
 */
public final class Coverage {
  private static final Coverage NONE = new Coverage(ImmutableList.of());

  private final ImmutableList<CoverageRow> rows;
  private final ImmutableMap<StatementCode, ModuleSet> published;
  private final ImmutableMap<CoverageStrength, ImmutableMap<StatementCode, ModuleSet>> byStrength;

  private Coverage(ImmutableList<CoverageRow> rows) {
    this.rows = rows;
    Map<CoverageStrength, Map<StatementCode, ModuleSet>> found =
        new EnumMap<>(CoverageStrength.class);
    Map<StatementCode, ModuleSet> allPublished = new HashMap<>();
    for (CoverageRow row : rows) {
      if (row instanceof ModuleCoverage covered) {
        ModuleSet module = ModuleSet.of(covered.module());
        found
            .computeIfAbsent(row.strength(), strength -> new HashMap<>())
            .merge(row.statement(), module, ModuleSet::union);
        if (row.strength().isPublishedForModules()) {
          allPublished.merge(row.statement(), module, ModuleSet::union);
        }
      }
    }
    this.published = ImmutableMap.copyOf(allPublished);
    ImmutableMap.Builder<CoverageStrength, ImmutableMap<StatementCode, ModuleSet>> builder =
        ImmutableMap.builder();
    found.forEach((strength, modules) -> builder.put(strength, ImmutableMap.copyOf(modules)));
    this.byStrength = builder.buildOrThrow();
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
   * The modules that the provider's published mapping ties to a statement: core or connector.
   * Suspect rows count, echoed ones do not.
   *
   * @param statement the statement's code
   * @return the modules; empty if none covers it
   */
  public ModuleSet modulesCovering(StatementCode statement) {
    return orEmpty(published.get(requireNonNull(statement, "statement")));
  }

  /**
   * The modules tied to a statement with one strength.
   *
   * @param statement the statement's code
   * @param strength the strength; {@link CoverageStrength#EVENT} gives no module
   * @return the modules; empty if there are none
   */
  public ModuleSet modulesCovering(StatementCode statement, CoverageStrength strength) {
    requireNonNull(statement, "statement");
    ImmutableMap<StatementCode, ModuleSet> modules =
        byStrength.get(requireNonNull(strength, "strength"));
    return modules == null ? ModuleSet.empty() : orEmpty(modules.get(statement));
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
