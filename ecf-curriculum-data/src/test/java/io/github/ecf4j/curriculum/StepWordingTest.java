package io.github.ecf4j.curriculum;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How the step bank's texts are written, read from the resource itself. */
class StepWordingTest {
  private static final Splitter TABS = Splitter.on('\t');
  private static final Splitter WORDS = Splitter.onPattern("[^a-z0-9]+").omitEmptyStrings();

  private record Text(String id, String column, String value) {
    List<String> words() {
      return WORDS.splitToList(value.toLowerCase(Locale.ROOT));
    }

    boolean isIn(String start) {
      return column.startsWith(start);
    }
  }

  private static final List<Text> TEXTS = new ArrayList<>();

  @BeforeAll
  static void readTheResource() throws IOException {
    List<String> lines =
        Resources.readLines(
            Resources.getResource(EcfCurriculum.class, "programmes/ambition/bank/steps.tsv"),
            UTF_8);
    List<String> header = TABS.splitToList(lines.get(1));
    for (String line : lines.subList(2, lines.size())) {
      List<String> cells = TABS.splitToList(line);
      for (int i = 1; i < cells.size(); i++) {
        if (!cells.get(i).isEmpty() && !header.get(i).equals("statements")) {
          TEXTS.add(new Text(cells.get(0), header.get(i), cells.get(i)));
        }
      }
    }
  }

  private static List<Text> texts(String start) {
    return TEXTS.stream().filter(text -> text.isIn(start)).toList();
  }

  @Test
  void givesEachStepATitleATextAndASign() {
    assertThat(texts("title")).hasSize(297);
    assertThat(texts("text")).hasSize(297);
    assertThat(texts("criterion_1")).hasSize(297);
    assertThat(texts("example")).hasSize(3 * 33);
  }

  @Test
  void keepsTitlesToAFewWords() {
    assertThat(texts("title"))
        .allSatisfy(title -> assertThat(title.words()).hasSizeBetween(2, 8))
        .allSatisfy(title -> assertThat(title.value()).matches("[“A-Z].*[^.]"));
  }

  @Test
  void putsTextsIntoOneOrTwoShortSentences() {
    assertThat(texts("text"))
        .allSatisfy(
            text -> {
              // A full stop or question mark inside quotation marks ends no sentence of the text.
              String unquoted = text.value().replaceAll("“[^”]*”", "“”");
              assertThat(unquoted.split("(?<=[.?!])”? ")).hasSizeBetween(1, 2);
              assertThat(text.words()).hasSizeBetween(10, 55);
            });
    assertThat(texts("criterion"))
        .allSatisfy(text -> assertThat(text.words()).hasSizeBetween(3, 20));
    assertThat(texts("example")).allSatisfy(text -> assertThat(text.words()).hasSizeLessThan(35));
  }

  @Test
  void writesWholeSentencesWithTypographicMarks() {
    assertThat(TEXTS)
        .allSatisfy(text -> assertThat(text.value()).doesNotContainPattern("['\"]|  |^ | $"))
        .filteredOn(text -> !text.isIn("title"))
        .allSatisfy(text -> assertThat(text.value()).matches("[“A-Z].*[.?!]”?"));
  }

  @Test
  void spellsTheBritishWay() {
    assertThat(TEXTS)
        .allSatisfy(
            text ->
                assertThat(text.value().toLowerCase(Locale.UK).replaceAll("\\bsize\\b", ""))
                    .doesNotContainPattern(
                        "(i[sz]ation|[^aeiou]iz(e|es|ed|ing)\\b|lyz|color|behavior|favor|honor"
                            + "|\\bcenter|\\bpractic(ed|ing)\\b|\\bgotten\\b|\\bstudents?\\b)"));
  }

  @Test
  void scoresAndRanksNobody() {
    assertThat(TEXTS)
        .allSatisfy(
            text ->
                assertThat(text.words())
                    .doesNotContain("score", "scores", "scored", "rank", "ranks", "ranked")
                    .doesNotContain("grade", "grades", "graded", "rating", "rated"));
  }

  @Test
  void saysNothingTwice() {
    assertThat(TEXTS).extracting(text -> String.join(" ", text.words())).doesNotHaveDuplicates();
  }

  /** A text filled in from a template would share its frame with others. */
  @Test
  void sharesNoRunOfEightWordsBetweenSteps() {
    SetMultimap<String, String> stepsByRun = HashMultimap.create();
    for (Text text : TEXTS) {
      List<String> words = text.words();
      for (int i = 0; i + 8 <= words.size(); i++) {
        stepsByRun.put(String.join(" ", words.subList(i, i + 8)), text.id());
      }
    }
    assertThat(stepsByRun.asMap().values()).allMatch(ids -> ids.size() == 1);
  }
}
