package io.github.ecf4j.model.source;

import static io.github.ecf4j.model.Refusals.assertBlankRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CitationTest {
  private static final Source ORIENTATION =
      new Source("ORIENTATION", "Induction coordinator orientation (2021)", "Ambition Institute");

  @Test
  void printsTitleAndPlace() {
    assertThat(ORIENTATION.at("section 5"))
        .isEqualTo(new Citation(ORIENTATION, "section 5"))
        .hasToString("Induction coordinator orientation (2021), section 5");
  }

  @Test
  void refusesBlankParts() {
    assertBlankRefused(() -> ORIENTATION.at(" "), "where");
    assertBlankRefused(() -> new Source(" ", "Title", "Publisher"), "key");
    assertBlankRefused(() -> new Source("KEY", " ", "Publisher"), "title");
    assertBlankRefused(() -> new Source("KEY", "Title", " "), "publisher");
  }
}
