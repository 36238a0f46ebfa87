package io.github.ecf4j.examples.schoolreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of a report: short, linked by relative links, and loading nothing. */
class PagesTest {
  private static final int SHORT = 200_000;
  private static final Pattern LINK = Pattern.compile("href=\"([^\"#]*)(?:#([^\"]*))?\"");

  @TempDir Path parent;

  @Test
  void thePageToBeginWithIsShort() {
    Map.of("large-secondary", "2022-03-10", "two-form-primary", "2022-11-24")
        .forEach(
            (sample, day) -> {
              Run run = Run.of(parent.resolve(sample), "samples/" + sample, "--on", day);
              assertThat(run.text("report.html").getBytes(StandardCharsets.UTF_8).length)
                  .isLessThan(SHORT / 5 * run.json().path("ects").size());
            });
  }

  @Test
  void everyLinkLeadsToAPageOfTheFolderAndAPlaceOnIt() {
    for (String id : new String[] {"doug", "../x y%20", "a#b?c"}) {
      Folder folder =
          Folder.in(parent.resolve(String.valueOf(id.hashCode())))
              .with(
                  "ects.csv",
                  "ect_id,induction_started_on,mentor_id",
                  id + ",2022-03-07,ann",
                  "eve,2021-09-01,")
              .with("study.csv", "ect_id,module,completed_on", "eve,1,2022-03-07", "eve,x,2022")
              .with("coaching.csv", "ect_id,mentor_id,held_on");
      Map<String, String> pages = folder.report().files();
      pages.keySet().removeIf(file -> !file.endsWith(".html"));

      assertThat(pages).hasSize(4);
      pages.forEach(
          (file, page) ->
              LINK.matcher(page)
                  .results()
                  .forEach(link -> assertThat(leads(link, file, pages)).as(link.group()).isTrue()));
      assertThat(pages.get("report.html")).contains("href=\"ect-eve.html\"");
    }
  }

  private static boolean leads(MatchResult link, String file, Map<String, String> pages) {
    URI uri = URI.create(link.group(1));
    String page = pages.get(link.group(1).isEmpty() ? file : uri.getPath());
    return page != null && (link.group(2) == null || page.contains("id=\"" + link.group(2) + "\""));
  }

  @Test
  void noPageLoadsOrRunsAnything() {
    Folder.in(parent)
        .report()
        .files()
        .forEach(
            (file, text) -> {
              if (file.endsWith(".html")) {
                assertThat(text)
                    .contains("default-src 'none'")
                    .doesNotContain("http://", "https://", "src=", "@import", "url(", "<script");
              }
            });
  }

  @Test
  void thePageOfATeacherHasAllThatWasFoundOfOne() {
    Run run = Run.of(parent.resolve("out"), "samples/large-secondary", "--on", "2022-03-10");

    for (var ect : Run.elements(run.json().path("ects"))) {
      String page = run.ofEct(ect.path("ectId").asText());
      for (var finding : Run.elements(ect.path("findings"))) {
        assertThat(page).contains(escaped(finding.path("message").asText()));
      }
      for (var area : Run.elements(ect.path("openSteps"))) {
        for (var step : Run.elements(area.path("steps"))) {
          assertThat(page).contains("steps.html#step-" + step.path("id").asText());
        }
      }
    }
  }

  @Test
  void whatIsAllowedIsNotCountedWithWhatIsToBeMended() {
    Run run = Run.of(parent.resolve("out"), "samples/large-secondary", "--on", "2022-03-14");
    String all = "1 to mend, 3 worth a look, 1 closed, 3 since studied, 1 allowed departure";

    assertThat(run.text("report.html"))
        .contains(
            "18 of 36 modules · " + all + "<",
            "21 of 36 modules · 1 allowed departure<",
            "mentors <bdi>priya</bdi> · 1 to mend<")
        .doesNotContainPattern("[0-9] findings?<");
    assertThat(run.ofEct("priya"))
        .contains("#findings\">" + all + "<")
        .containsSubsequence(
            "<h3>To mend</h3>",
            "cycle 23 of year 1",
            "Ask what took the time",
            "<h3>Worth a look</h3>",
            "Module 19, planned",
            "<h3>Closed</h3>",
            "cycle 14 of year 1",
            "<h3>Since studied</h3>",
            "Module 16, planned",
            "<h3>Allowed departures</h3>",
            "The mentor moved on to");
    assertThat(run.ofEct("callum"))
        .contains("<h3>Allowed departures</h3>")
        .doesNotContain("<h3>To mend", "<h3>Worth", "<h3>Closed", "<h3>Since");
  }

  @Test
  void theTimeThatAMentorHasStandsBesideThatWhichIsDue() {
    Folder folder =
        Folder.in(parent).with("mentors.csv", "mentor_id,protected_minutes_per_week", "ann,45");
    String due = "<dd>1 h a week";

    assertThat(folder.report().ofEct("doug"))
        .contains(due + " is due; the mentor has 45 min a week protected, for all ECTs of the");
    folder.with("mentors.csv", "mentor_id", "ann");
    assertThat(folder.report().ofEct("doug")).contains(due + "</dd>");
  }

  @Test
  void theLegendSaysWhatANoteIs() {
    assertThat(Folder.in(parent).report().text("report.html"))
        .contains("modules behind the plan (each an ADVISORY finding on the ECT’s page)");
  }

  /** What is closed asks for nothing: the one advice of its kind is that of the open finding. */
  @Test
  void whatIsClosedSaysNothingToDo() {
    String page =
        Run.of(parent.resolve("out"), "samples/large-secondary", "--on", "2022-03-10")
            .ofEct("priya");

    assertThat(page).contains("<h3>Closed</h3>").doesNotContain("Ask what took the time");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("'", "&#39;").replace("\"", "&quot;");
  }

  @Test
  void plainWordsStandForWhatProgramsSay() {
    Run run = Run.of(parent.resolve("out"), "samples/large-secondary", "--on", "2022-03-14");

    assertThat(run.text("report.html"))
        .contains("No setting differs from the default.", "What was assumed");
    assertThat(run.ofEct("abdi"))
        .containsPattern("<dt>This period so far</dt>\\s*<dd>[0-9]+ days employed, no absence</dd>")
        .contains("maternity / paternity / adoption / shared parental / parental bereavement from")
        .doesNotContain("SHARED_PARENTAL")
        .contains(" In findings.csv: STEP-AFTER-STUDY.</p>")
        .doesNotContain("title=\"In findings.csv");
  }
}
