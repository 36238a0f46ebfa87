package io.github.ecf4j.model.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingOrderTest {
  @Test
  void namesThatAreNoIdsHaveTheirPlaceToo() {
    assertThat(List.of("9", "", "a ", "a!", " ", "a", "01", "10", " a", "1").stream().sorted(by()))
        .containsExactly("", " ", " a", "01", "1", "9", "10", "a", "a ", "a!");
  }

  @Test
  void aTextIsLikeItselfAlone() {
    assertThat(by().compare("a007\uD83D\uDE00", "a007\uD83D\uDE00")).isZero();
    assertThat(by().compare("a07\uD83D\uDE00", "a007\uD83D\uDE00")).isPositive();
  }

  private static ReadingOrder by() {
    return ReadingOrder.INSTANCE;
  }
}
