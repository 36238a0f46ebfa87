package io.github.ecf4j.rules.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.coaching.StepBasis;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.rules.Samples;
import io.github.ecf4j.rules.coaching.StepGate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ColumnsTest {
  private static final ColumnGate GATE =
      ColumnGate.of(
          StepGate.of(Samples.programme(3)),
          List.of(StepBasis.ofModules(2), StepBasis.ofModules(2, 3), StepBasis.none()));

  private static void assertRefused(
      ThrowingCallable call, String field, String bound, String value) {
    assertThatThrownBy(call)
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(field + " must be " + bound + ", but was: " + value);
  }

  @Test
  void findsTheRowsWhoseStepMayNotBeSet() {
    long one = ModuleSet.of(1).lowBits();
    long two = ModuleSet.of(1, 2).lowBits();

    assertThat(GATE.notAllowed(new long[] {one, two, two, -1, -1}, new int[] {0, 0, 1, 1, 2}))
        .containsExactly(0, 2, 4);
    assertThat(GATE.notAllowed(new long[0], new int[0])).isEmpty();
  }

  @Test
  void oneColumnServesProgrammesOfUpTo64Modules() {
    ColumnGate large = ColumnGate.of(StepGate.of(Samples.programme(17)), List.of());

    assertRefused(
        () -> large.notAllowed(new long[0], new int[0]),
        "modules",
        "from 1 to 64 for one column",
        "[1-68]");
    assertThat(large.notAllowed(new long[0], new long[0], new int[0])).isEmpty();
    assertRefused(
        () -> large.notAllowed(new long[2], new long[1], new int[2]),
        "high.length",
        "that of the others, 2",
        "1");
  }

  @Test
  void hasRoomForMoreRowsThanItBeganWith() {
    assertThat(GATE.notAllowed(new long[1000], new int[1000]))
        .hasSize(1000)
        .startsWith(0, 1)
        .endsWith(998, 999);
  }

  @Test
  void refusesColumnsThatDoNotFit() {
    List<Integer> taken = new ArrayList<>();

    assertRefused(
        () -> GATE.notAllowed(new long[2], new int[3]),
        "basis.length",
        "that of the others, 2",
        "3");
    assertRefused(
        () -> GATE.check(new long[2], new int[] {0, 3}, (row, verdict) -> taken.add(row)),
        "basis[1]",
        "from 0 to 2",
        "3");
    assertRefused(
        () -> GATE.notAllowed(new long[1], new int[] {-1}), "basis[0]", "from 0 to 2", "-1");
    assertThat(taken).isEmpty();
  }

  @Test
  void refusesStudyOutOfBounds() {
    int[] three = Collections.nCopies(3, 1).stream().mapToInt(i -> i).toArray();
    StudyColumns study = StudyColumns.of(three, three, three);

    assertRefused(
        () -> StudyColumns.of(three, three, new int[1]),
        "day.length",
        "that of the others, 3",
        "1");
    assertRefused(
        () -> StudyColumns.of(three, new int[4], three),
        "module.length",
        "that of the others, 3",
        "4");
    assertRefused(
        () -> StudyColumns.of(three, new int[] {1, 129, 1}, three),
        "module[1]",
        "from 1 to 128",
        "129");
    assertRefused(
        () -> StudyColumns.of(three, new int[] {1, 1, 0}, three),
        "module[2]",
        "from 1 to 128",
        "0");
    assertRefused(
        () -> StudyColumns.of(new int[] {-1, 0, 0}, three, three),
        "teacher[0]",
        "from 0 to 67108863",
        "-1");
    assertRefused(
        () -> StudyColumns.of(new int[] {0, 1 << 26, 0}, three, three),
        "teacher[1]",
        "from 0 to 67108863",
        "67108864");
    assertRefused(
        () -> study.lowBitsBy(three, new int[2]), "day.length", "that of the others, 3", "2");
  }

  @Test
  void knowsTheLastModuleAndDaysLongAgo() {
    StudyColumns study =
        StudyColumns.of(
            new int[] {0, 0, 0}, new int[] {128, 1, 128}, new int[] {Integer.MIN_VALUE, -1, 5});

    assertThat(study.studiedBy(0, Integer.MIN_VALUE)).isEqualTo(ModuleSet.of(128));
    assertThat(study.studiedBy(0, -2)).isEqualTo(ModuleSet.of(128));
    assertThat(study.studiedBy(0, Integer.MAX_VALUE)).isEqualTo(ModuleSet.of(1, 128));
  }
}
