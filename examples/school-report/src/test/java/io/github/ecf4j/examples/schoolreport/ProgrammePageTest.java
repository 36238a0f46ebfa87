package io.github.ecf4j.examples.schoolreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands on the page fits the programmes that are followed. */
class ProgrammePageTest {
  @TempDir Path parent;

  private String page(String programme) {
    return Folder.in(parent.resolve(programme))
        .with(
            "ects.csv",
            "ect_id,induction_started_on,mentor_id,programme",
            "doug,2022-03-07,ann," + programme)
        .report()
        .ofEct("doug");
  }

  private static String letters(String letters, String words) {
    return "<b class=\"event later\">" + letters + "</b></span> " + words + "</li>";
  }

  @Test
  void theLegendNamesTheEventsOfTheProgrammes() {
    assertThat(page("ucl"))
        .contains(letters("Co", "conference"))
        .contains(letters("Tr", "training session"))
        .contains(letters("OC", "online community"))
        .contains(letters("Vi", "school visit"))
        .doesNotContain(letters("Cl", "clinic"));
    assertThat(page("ambition"))
        .contains(letters("Cl", "clinic"))
        .doesNotContain(letters("Vi", "school visit"));
  }

  @Test
  void longNamesOfStrandsStandAboveTheirModules() {
    assertThat(page("edt")).contains("<div class=\"strand long\">");
    assertThat(page("ambition"))
        .contains("<div class=\"strand\">")
        .doesNotContain("<div class=\"strand long\">");
  }
}
