package io.github.ecf4j.rules.columns;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.coaching.StepBasis;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.programme.Coverage;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.rules.coaching.StepGate;
import io.github.ecf4j.rules.coaching.StepVerdict;
import java.util.Arrays;
import java.util.List;

/**
 * STEP-AFTER-STUDY for columns: in each row, what a teacher had studied and which basis the step
 * set has (orientation, section 2, section 4, section 5).
 *
 * <p>What was studied is a number with a bit for each module, as {@link ModuleSet#bits} has it.
 * Bases recur from row to row, so a row names its basis by its place in a list.
 *
 * <p>Law: a row is allowed exactly if {@link StepGate#check(StepBasis, ModuleSet)} allows its step,
 * and gets the same verdict; a gate with a teacher's plan gives the weeks of that plan to every
 * row.
 */
public final class ColumnGate {
  /** No study has all of no modules: how a basis that is never allowed is kept. */
  private static final long[] NEVER = {0};

  private final StepGate gate;
  private final ImmutableList<StepBasis> bases;

  /** The modules that a basis names. */
  private final long[] named;

  /** For each statement that a basis names, the modules of which one must have been studied. */
  private final long[][] oneOf;

  /** Whether there is nothing in {@link #oneOf}: most steps rest on modules alone. */
  private final boolean modulesAlone;

  private ColumnGate(StepGate gate, ImmutableList<StepBasis> bases) {
    this.gate = gate;
    this.bases = bases;
    this.named = bases.stream().mapToLong(basis -> basis.modules().bits()).toArray();
    this.oneOf = bases.stream().map(this::oneOf).toArray(long[][]::new);
    this.modulesAlone = Arrays.stream(oneOf).allMatch(masks -> masks.length == 0);
  }

  private long[] oneOf(StepBasis basis) {
    Coverage coverage = gate.programme().coverage();
    if (basis.isEmpty() || !gate.programme().moduleNumbers().containsAll(basis.modules())) {
      return NEVER;
    }
    long[] masks = new long[basis.statements().size()];
    int count = 0;
    for (StatementCode statement : basis.statements()) {
      masks[count++] = coverage.modulesCovering(statement).bits();
    }
    return masks;
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
   * @param studied by row, what the teacher had studied
   * @param basis by row, the place of the step's basis in the list of bases
   * @return the rows, counted from 0, ascending
   * @throws io.github.ecf4j.model.check.InvalidValueException if the columns differ in length, or a
   *     row names a basis that there is not
   */
  public int[] notAllowed(long[] studied, int[] basis) {
    requireNonNull(studied, "studied");
    requireNonNull(basis, "basis");
    Columns.sameLength("basis", basis.length, studied.length);
    // In locals, so that the loop need not look for them in each row.
    long[] byBasis = named;
    boolean alone = modulesAlone;
    int[] rows = new int[Math.min(studied.length, 64)];
    int count = 0;
    for (int row = 0; row < studied.length; row++) {
      int of = basis[row];
      if (of < 0 || of >= byBasis.length) {
        Columns.range("basis", row, of, 0, byBasis.length - 1);
      }
      if ((byBasis[of] & ~studied[row]) != 0 || (!alone && !meets(studied[row], oneOf[of]))) {
        if (count == rows.length) {
          rows = Arrays.copyOf(rows, (int) Math.min(2L * count, studied.length));
        }
        rows[count++] = row;
      }
    }
    return Arrays.copyOf(rows, count);
  }

  private static boolean meets(long studied, long[] oneOf) {
    for (long modules : oneOf) {
      if ((studied & modules) == 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Gives the reason for each row whose step may not be set.
   *
   * @param studied by row, what the teacher had studied
   * @param basis by row, the place of the step's basis in the list of bases
   * @param each takes such a row, counted from 0, and its verdict, in the order of rows
   * @throws io.github.ecf4j.model.check.InvalidValueException if the columns differ in length, or a
   *     row names a basis that there is not; then no row has been taken
   */
  public void check(long[] studied, int[] basis, RowVerdict each) {
    requireNonNull(each, "each");
    for (int row : notAllowed(studied, basis)) {
      each.accept(row, gate.check(bases.get(basis[row]), ModuleSet.ofBits(studied[row])));
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
