package io.github.ecf4j.examples.schoolreport;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every page of the sample schools in a browser: axe, reflow, zoom and the keyboard. The browser is
 * that of the machine ({@code -Dchromium=PATH}); nothing is loaded for it.
 */
class AccessibilityTest {
  private static final int DESK = 1280;
  private static final int PHONE = 390;
  private static final int HEIGHT = 844;

  /** The width at which a page of 1280 pixels is seen at 200 %, and at 400 % (WCAG 1.4.10). */
  private static final int ZOOMED = 640;

  private static final int REFLOWED = 320;

  /** Of those that the page to begin with may fill on a phone, details closed. */
  private static final int SCREENS = 6;

  private static final String OPEN_ALL =
      "() => document.querySelectorAll('details').forEach(one => one.open = true)";
  private static final String STOPS =
      "() => [...document.querySelectorAll('a[href], summary, [tabindex]')]"
          + ".filter(one => one.checkVisibility()).length";

  /** Keeps what the keyboard reaches, and counts what has no outline then. */
  private static final String WATCH =
      "() => { window.reached = new Set(); window.bare = 0;"
          + " document.addEventListener('focusin', focus => { window.reached.add(focus.target);"
          + " if (getComputedStyle(focus.target).outlineStyle === 'none') window.bare++; }); }";

  private static final String REACHED = "() => window.reached.size";
  private static final String BARE = "() => window.bare";
  private static final String WIDTH = "() => document.documentElement.scrollWidth";

  @TempDir static Path parent;

  private static Playwright playwright;
  private static Browser browser;
  private static List<Path> pages;

  @BeforeAll
  static void open() throws IOException {
    Path network = Files.createDirectory(parent.resolve("network"));
    Files.createDirectory(network.resolve("broken"));
    copy(Path.of("samples", "two-form-primary"), network.resolve("two-form-primary"));
    // Rows that cannot be read, and settings, have sections of their own.
    Files.writeString(
        network.resolve("two-form-primary/settings.csv"),
        "setting,value,decided_by\nPHASED_RETURN_COUNTS,yes,the hub\nHALF_DAYS_COUNT,maybe,\n");
    Run run = Run.onAll(network, "2022-11-24");
    Run week = Run.of(run.out().resolve("week"), "samples/large-secondary", "--on", "2022-03-10");
    try (Stream<Path> files = Files.walk(week.out().getParent())) {
      pages = files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getProperty("chromium", "/usr/bin/chromium")))
                    .setArgs(List.of("--no-sandbox", "--disable-background-networking")));
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectory(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  @AfterAll
  static void close() {
    browser.close();
    playwright.close();
  }

  private static void onEach(int width, ColorScheme colours, Consumer<Page> check) {
    try (BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, HEIGHT)
                .setColorScheme(colours)
                .setBypassCSP(true))) {
      Page page = context.newPage();
      for (Path file : pages) {
        page.navigate(file.toUri().toString());
        check.accept(page);
      }
    }
  }

  private static int number(Page page, String expression) {
    return ((Number) page.evaluate(expression)).intValue();
  }

  /** All rules, on a page without frames; the many elements that pass are not listed. */
  private static AxeResults axe(Page page) {
    AxeRunOptions options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return new AxeBuilder(page).options(options).setLegacyMode(true).analyze();
  }

  @ParameterizedTest
  @CsvSource({"390,LIGHT", "390,DARK", "1280,LIGHT", "1280,DARK"})
  void axeFindsNothing(int width, ColorScheme colours) {
    List<String> violations = new ArrayList<>();
    onEach(
        width,
        colours,
        page -> {
          page.evaluate(OPEN_ALL);
          AxeResults results = axe(page);
          assertThat(results.getPasses()).as(page.url()).hasSizeGreaterThan(10);
          results
              .getViolations()
              .forEach(
                  one -> violations.add(page.url() + ": " + one.getId() + " " + one.getNodes()));
        });

    assertThat(pages).hasSizeGreaterThan(10);
    assertThat(violations).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1280", "640", "390", "320"})
  void noPageScrollsSideways(int width) {
    List<String> wide = new ArrayList<>();
    onEach(
        width,
        ColorScheme.LIGHT,
        page -> {
          page.evaluate(OPEN_ALL);
          int seen = number(page, WIDTH);
          if (seen > width) {
            wide.add(page.url() + " is " + seen + " wide");
          }
        });

    assertThat(List.of(DESK, ZOOMED, PHONE, REFLOWED)).contains(width);
    assertThat(wide).isEmpty();
  }

  /** As many stops as there are links and things to open, and each has an outline. */
  @Test
  void theKeyboardReachesEverything() {
    onEach(
        DESK,
        ColorScheme.LIGHT,
        page -> {
          int stops = number(page, STOPS);
          page.evaluate(WATCH);
          for (int stop = 0; stop < stops; stop++) {
            page.keyboard().press("Tab");
          }
          assertThat(number(page, REACHED)).as(page.url()).isEqualTo(stops);
          assertThat(number(page, BARE)).as(page.url() + " without an outline").isZero();
        });
  }

  @Test
  void theKeyboardOpensWhatIsClosed() {
    onEach(
        DESK,
        ColorScheme.LIGHT,
        page -> {
          if (page.locator("summary").count() > 0) {
            page.locator("summary").first().focus();
            page.keyboard().press("Enter");
            assertThat(page.evaluate("() => document.querySelector('details').open"))
                .as(page.url())
                .isEqualTo(true);
          }
        });
  }

  @Test
  void onAPhoneThePageToBeginWithIsShort() {
    onEach(
        PHONE,
        ColorScheme.LIGHT,
        page -> {
          if (page.url().endsWith("/week/report.html")) {
            assertThat(number(page, "() => document.documentElement.scrollHeight"))
                .as(page.url())
                .isLessThanOrEqualTo(SCREENS * HEIGHT);
          }
        });
  }
}
