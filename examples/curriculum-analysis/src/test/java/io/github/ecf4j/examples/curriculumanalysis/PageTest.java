package io.github.ecf4j.examples.curriculumanalysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page can be read on a phone, in the dark, by keyboard and by ear. */
class PageTest {
  private static final Pattern PICTURE = Pattern.compile("(?s)<svg.*?</svg>");
  private static final Pattern COLOUR = Pattern.compile("(fill|stroke)=\"(#[0-9a-f]{6})\"");
  private static final Pattern TEXT =
      Pattern.compile(
          "<text x=\"([^\"]*)\" y=\"([^\"]*)\" font-size=\"([^\"]*)\" text-anchor=\"([^\"]*)\""
              + "[^>]*>([^<]*)<");
  private static final int SMALLEST = 9;

  /** Wider than any text of digits and small letters in the fonts that the pictures name. */
  private static final double LETTER = 0.5;

  @TempDir private static Path temporary;
  private static final Map<String, String> PAGES = new HashMap<>();

  private static String page(String id) {
    return PAGES.computeIfAbsent(
        id, any -> Output.of(temporary.resolve(id), "--programme", id).file("curriculum.html"));
  }

  private static List<MatchResult> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ambition", "ambition-2020", "ucl", "edt"})
  void eachPictureStandsInAFrameThatCanBeReachedWithATableBelow(String id) {
    String page = page(id);
    int pictures = all(PICTURE, page).size();

    assertTrue(pictures >= 8, String.valueOf(pictures));
    assertEquals(
        pictures,
        all(
                Pattern.compile(
                    "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"[^\"]+, as a"
                        + " picture\"><svg"),
                page)
            .size());
    assertEquals(
        pictures,
        all(Pattern.compile("</svg>\\s*</div>\\s*<details><summary>[^<]+, as a table"), page)
            .size());
    assertEquals(1, all(Pattern.compile("<main>"), page).size());
    for (MatchResult one : all(Pattern.compile("aria-labelledby=\"([^\"]+)\""), page)) {
      assertEquals(
          1, all(Pattern.compile("<h2 id=\"" + Pattern.quote(one.group(1)) + "\""), page).size());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ambition", "ambition-2020", "ucl", "edt"})
  void noTextIsSmallAndNoneRunsIntoAnother(String id) {
    for (MatchResult picture : all(PICTURE, page(id))) {
      List<double[]> boxes = new ArrayList<>();
      List<String> words = new ArrayList<>();
      for (MatchResult text : all(TEXT, picture.group())) {
        double size = Double.parseDouble(text.group(3));
        assertTrue(size >= SMALLEST, text.group());
        double width = LETTER * size * text.group(5).length();
        double x = Double.parseDouble(text.group(1));
        double left =
            text.group(4).equals("start")
                ? x
                : text.group(4).equals("end") ? x - width : x - width / 2;
        double y = Double.parseDouble(text.group(2));
        if (!text.group(5).isBlank()) {
          boxes.add(new double[] {left, left + width, y - 0.7 * size, y});
          words.add(text.group(5) + " at " + x + " " + y);
        }
      }
      assertTrue(boxes.size() > 5, words.toString());
      for (int i = 0; i < boxes.size(); i++) {
        for (int j = 0; j < i; j++) {
          assertTrue(areApart(boxes.get(i), boxes.get(j)), words.get(i) + " and " + words.get(j));
        }
      }
    }
  }

  private static boolean areApart(double[] one, double[] other) {
    return one[1] <= other[0] || other[1] <= one[0] || one[3] <= other[2] || other[3] <= one[2];
  }

  @ParameterizedTest
  @ValueSource(strings = {"ambition", "ucl", "edt"})
  void eachColourHasOneForTheDark(String id) {
    String page = page(id);
    String dark =
        page.substring(page.indexOf("prefers-color-scheme"), page.indexOf("@media print"));
    Set<String> colours = new TreeSet<>();
    for (MatchResult picture : all(PICTURE, page)) {
      all(COLOUR, picture.group()).forEach(one -> colours.add(one.group()));
    }

    assertTrue(colours.size() > 5, colours.toString());
    for (String colour : colours) {
      boolean stays = Set.of("fill=\"#222222\"", "stroke=\"#000000\"").contains(colour);
      assertTrue(stays || dark.contains("[" + colour + "]"), colour);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#222222 #ffffff 4.5",
        "#222222 #9ecae1 4.5",
        "#222222 #e69f00 4.5",
        "#222222 #d9d9d9 4.5",
        "#0b5cad #ffffff 3",
        "#e8e8e8 #1b1b1b 4.5",
        "#e8e8e8 #3d6f9e 4.2",
        "#e8e8e8 #8f6200 4.2",
        "#e8e8e8 #5c5c5c 4.5",
        "#cfe5ff #333333 3",
        "#d08f00 #1b1b1b 3",
        "#7cc0ff #1b1b1b 3"
      })
  void coloursThatMeetAreTold(String pair) {
    String[] parts = pair.split(" ", -1);
    double one = luminance(parts[0]) + 0.05;
    double other = luminance(parts[1]) + 0.05;

    assertTrue(Math.max(one, other) / Math.min(one, other) >= Double.parseDouble(parts[2]), pair);
  }

  /** By WCAG 2. */
  private static double luminance(String colour) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      sum += weights[i] * (part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
    }
    return sum;
  }
}
