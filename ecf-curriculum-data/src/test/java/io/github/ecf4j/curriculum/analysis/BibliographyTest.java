package io.github.ecf4j.curriculum.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.curriculum.EcfCurriculum;
import io.github.ecf4j.model.programme.ModuleNumber;
import java.util.List;
import org.junit.jupiter.api.Test;

class BibliographyTest {
  private static Reference reference(int module, String text) {
    return new Reference(
        ModuleNumber.of(module), Reference.Kind.CITED, text, EcfCurriculum.ambition().citation());
  }

  @Test
  void oneWorkInTwoSpellingsIsOne() {
    assertThat(
            Bibliography.of(
                    List.of(
                        reference(1, "Ng, A. (2012). On the art of teaching."),
                        reference(2, "NG (2012) On the Art! Second printing")))
                .works())
        .extracting(Work::key)
        .containsExactly("ng 2012 on the art");
  }

  /** Letters beyond the first 65,536 characters. */
  @Test
  void lettersOfAnyPlaneTellWorksApart() {
    assertThat(
            Bibliography.of(
                    List.of(
                        reference(1, "\uD835\uDC00 (2012). \uD835\uDC01"),
                        reference(2, "\uD835\uDC02 (2012). \uD835\uDC03")))
                .works())
        .hasSize(2);
  }
}
