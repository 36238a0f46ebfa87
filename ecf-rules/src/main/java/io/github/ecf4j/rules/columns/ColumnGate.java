package io.github.ecf4j.rules.columns;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.coaching.StepBasis;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.programme.Coverage;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.rules.coaching.StepGate;
import io.github.ecf4j.rules.coaching.StepVerdict;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * STEP-AFTER-STUDY for columns: in each row, what a teacher had studied and which basis the step
 * set has (orientation, section 2, section 4, section 5).
 *
 * <p>What was studied is a number with a bit for each module from 1 to 64, and another for those
 * above, if the programme has such. Bases recur from row to row, so a row names its basis by its
 * place in a list.
 *
 * <p>Law: a row is allowed exactly if {@link StepGate#check(StepBasis, ModuleSet)} allows its step,
 * and gets the same verdict; a gate with a teacher's plan gives the weeks of that plan to every
 * row.
 */
public final class ColumnGate {
  /** No study has one of no modules: how a basis that is never allowed is kept. */
  private static final long[] NEVER = {0, 0};

  private static final long[][] NO_GROUPS = {{}};

  private final StepGate gate;
  private final ImmutableList<StepBasis> bases;

  /** The modules that a basis names: those from 1 to 64, and those above. */
  private final long[] named;

  private final long[] namedHigh;

  /**
   * For each statement that a basis names, the modules of which one must have been studied: a mask
   * of those from 1 to 64, then one of those above.
   */
  private final long[][] oneOf;

  /**
   * For each statement that a basis names, the sets of modules of which one must have been studied
   * as a whole, if no single module above has: masks as there.
   */
  private final long[][][] groups;

  /** Whether there is nothing in {@link #oneOf}: most steps rest on modules alone. */
  private final boolean modulesAlone;

  private ColumnGate(StepGate gate, ImmutableList<StepBasis> bases) {
    this.gate = gate;
    this.bases = bases;
    this.named = bases.stream().mapToLong(basis -> basis.modules().lowBits()).toArray();
    this.namedHigh = bases.stream().mapToLong(basis -> basis.modules().highBits()).toArray();
    this.oneOf = bases.stream().map(this::oneOf).toArray(long[][]::new);
    this.groups = bases.stream().map(this::groups).toArray(long[][][]::new);
    this.modulesAlone = Arrays.stream(oneOf).allMatch(masks -> masks.length == 0);
  }

  private long[] oneOf(StepBasis basis) {
    Coverage coverage = gate.programme().coverage();
    if (isNeverAllowed(basis)) {
      return NEVER;
    }
    long[] masks = new long[2 * basis.statements().size()];
    int count = 0;
    for (StatementCode statement : basis.statements()) {
      ModuleSet covering = coverage.modulesCovering(statement);
      masks[count++] = covering.lowBits();
      masks[count++] = covering.highBits();
    }
    return masks;
  }

  private boolean isNeverAllowed(StepBasis basis) {
    Programme programme = gate.programme();
    boolean isOtherFramework =
        !basis.statements().isEmpty() && !basis.framework().equals(programme.framework().id());
    return basis.isEmpty()
        || isOtherFramework
        || !programme.moduleNumbers().containsAll(basis.modules());
  }

  private long[][] groups(StepBasis basis) {
    return isNeverAllowed(basis)
        ? NO_GROUPS
        : basis.statements().stream()
            .map(
                statement ->
                    gate.programme().groupsCovering(statement).stream()
                        .flatMapToLong(group -> LongStream.of(group.lowBits(), group.highBits()))
                        .toArray())
            .toArray(long[][]::new);
  }

  /**
   * A gate for columns.
   *
   * @param gate the gate
   * @param bases the bases that rows refer to, from 0 on
   * @return the gate for columns
   */
  public static ColumnGate of(StepGate gate, List<StepBasis> bases) {
    Check.noNull("bases", bases);
    return new ColumnGate(requireNonNull(gate, "gate"), ImmutableList.copyOf(bases));
  }

  /**
   * The rows whose step may not be set, because it is blocked or because the gate has no answer.
   *
   * @param studied by row, what the teacher had studied, as {@link ModuleSet#lowBits} has it
   * @param basis by row, the place of the step's basis in the list of bases
   * @return the rows, counted from 0, ascending
   * @throws io.github.ecf4j.model.check.InvalidValueException if the programme has modules above
   *     64, the columns differ in length, or a row names a basis that there is not
   */
  public int[] notAllowed(long[] studied, int[] basis) {
    requireNonNull(studied, "studied");
    requireNonNull(basis, "basis");
    Columns.sameLength("basis", basis.length, studied.length);
    ModuleSet modules = gate.programme().moduleNumbers();
    Check.that(modules.highBits() == 0, "modules", modules, "from 1 to 64 for one column");
    // In locals, so that the loop need not look for them in each row.
    long[] byBasis = named;
    boolean alone = modulesAlone;
    Rows rows = new Rows(studied.length);
    for (int row = 0; row < studied.length; row++) {
      int of = basis[row];
      if (of < 0 || of >= byBasis.length) {
        Columns.range("basis", row, of, 0, byBasis.length - 1);
      }
      if ((byBasis[of] & ~studied[row]) != 0 || (!alone && !meets(studied[row], 0, of))) {
        rows.add(row);
      }
    }
    return rows.toArray();
  }

  /**
   * The rows whose step may not be set, of a programme of any size.
   *
   * @param low by row, what the teacher had studied, as {@link ModuleSet#lowBits} has it
   * @param high by row, what the teacher had studied, as {@link ModuleSet#highBits} has it
   * @param basis by row, the place of the step's basis in the list of bases
   * @return the rows, counted from 0, ascending
   * @throws io.github.ecf4j.model.check.InvalidValueException if the columns differ in length, or a
   *     row names a basis that there is not
   */
  public int[] notAllowed(long[] low, long[] high, int[] basis) {
    requireNonNull(low, "low");
    requireNonNull(high, "high");
    requireNonNull(basis, "basis");
    Columns.sameLength("high", high.length, low.length);
    Columns.sameLength("basis", basis.length, low.length);
    Rows rows = new Rows(low.length);
    for (int row = 0; row < low.length; row++) {
      int of = basis[row];
      Columns.range("basis", row, of, 0, named.length - 1);
      if (((named[of] & ~low[row]) | (namedHigh[of] & ~high[row])) != 0
          || !meets(low[row], high[row], of)) {
        rows.add(row);
      }
    }
    return rows.toArray();
  }

  private boolean meets(long low, long high, int basis) {
    long[] masks = oneOf[basis];
    for (int i = 0; i < masks.length; i += 2) {
      if (((low & masks[i]) | (high & masks[i + 1])) == 0
          && !hasAll(low, high, groups[basis][i / 2])) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasAll(long low, long high, long[] groups) {
    for (int i = 0; i < groups.length; i += 2) {
      if (((groups[i] & ~low) | (groups[i + 1] & ~high)) == 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Gives the reason for each row whose step may not be set.
   *
   * @param low by row, what the teacher had studied, as {@link ModuleSet#lowBits} has it
   * @param high by row, what the teacher had studied, as {@link ModuleSet#highBits} has it
   * @param basis by row, the place of the step's basis in the list of bases
   * @param each takes such a row, counted from 0, and its verdict, in the order of rows
   * @throws io.github.ecf4j.model.check.InvalidValueException if the columns differ in length, or a
   *     row names a basis that there is not; then no row has been taken
   */
  public void check(long[] low, long[] high, int[] basis, RowVerdict each) {
    requireNonNull(each, "each");
    for (int row : notAllowed(low, high, basis)) {
      each.accept(row, gate.check(bases.get(basis[row]), ModuleSet.ofBits(low[row], high[row])));
    }
  }

  /**
   * Gives the reason for each row whose step may not be set.
   *
   * @param studied by row, what the teacher had studied, as {@link ModuleSet#lowBits} has it
   * @param basis by row, the place of the step's basis in the list of bases
   * @param each takes such a row, counted from 0, and its verdict, in the order of rows
   * @throws io.github.ecf4j.model.check.InvalidValueException as {@link #notAllowed(long[], int[])}
   *     does; then no row has been taken
   */
  public void check(long[] studied, int[] basis, RowVerdict each) {
    requireNonNull(each, "each");
    for (int row : notAllowed(studied, basis)) {
      each.accept(row, gate.check(bases.get(basis[row]), ModuleSet.ofBits(studied[row], 0)));
    }
  }

  /** Rows found, in an array that grows. */
  private static final class Rows {
    private final int most;
    private int[] rows;
    private int count;

    Rows(int most) {
      this.most = most;
      this.rows = new int[Math.min(most, 64)];
    }

    void add(int row) {
      if (count == rows.length) {
        rows = Arrays.copyOf(rows, (int) Math.min(2L * count, most));
      }
      rows[count++] = row;
    }

    int[] toArray() {
      return Arrays.copyOf(rows, count);
    }
  }

  /** Takes the rows whose step may not be set. */
  @FunctionalInterface
  public interface RowVerdict {
    /**
     * Takes a row.
     *
     * @param row the row, counted from 0
     * @param verdict blocked or unknown, never allowed
     */
    void accept(int row, StepVerdict verdict);
  }
}
