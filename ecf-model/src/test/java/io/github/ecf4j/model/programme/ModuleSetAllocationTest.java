package io.github.ecf4j.model.programme;

import static io.github.ecf4j.model.programme.AllocationMeter.NEXT_TO_NOTHING;
import static io.github.ecf4j.model.programme.AllocationMeter.ROUNDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ModuleSetAllocationTest {
  private static final ModuleSet ALL = ModuleSet.range(1, 128);
  private static final ModuleSet SOME = ModuleSet.of(1, 5, 64, 65, 128);
  private static final ModuleSet OTHERS = ModuleSet.range(6, 63);
  private static final ModuleNumber FIVE = ModuleNumber.of(5);

  private final AllocationMeter meter = new AllocationMeter();

  ModuleSetAllocationTest() throws ReflectiveOperationException {}

  private void assertAllocatesNothing(Supplier<Object> operation)
      throws ReflectiveOperationException {
    assertThat(meter.allocatedBy(operation)).isLessThan(NEXT_TO_NOTHING);
  }

  @Test
  void theMeterSeesANewSetInEachRound() throws ReflectiveOperationException {
    assertThat(meter.allocatedBy(() -> ALL.minus(SOME))).isGreaterThan(8L * ROUNDS);
  }

  @Test
  void askingAllocatesNothing() throws ReflectiveOperationException {
    assertAllocatesNothing(() -> ALL.containsAll(SOME) && !SOME.containsAll(ALL));
    assertAllocatesNothing(() -> SOME.contains(FIVE) && !OTHERS.contains(FIVE));
    assertAllocatesNothing(() -> SOME.intersects(ALL) && !SOME.intersects(OTHERS));
  }

  @Test
  void minusAllocatesNothingWhereNothingIsTakenOrNothingIsLeft()
      throws ReflectiveOperationException {
    assertAllocatesNothing(() -> SOME.minus(OTHERS));
    assertAllocatesNothing(() -> SOME.minus(ALL));
  }
}
