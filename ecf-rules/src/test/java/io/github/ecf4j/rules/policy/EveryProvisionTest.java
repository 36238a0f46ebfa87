package io.github.ecf4j.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.reflect.ClassPath;
import io.github.ecf4j.rules.exact.Exact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Searching the id of a provision leads to its citation, to code, and to a case. */
class EveryProvisionTest {
  private static final Set<String> IN_CASES = firstCells(Path.of("src/test/resources"));
  private static final String CODE = code();

  private static Set<String> firstCells(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".tsv"))
          .flatMap(EveryProvisionTest::lines)
          .map(line -> Splitter.on('\t').splitToList(line).get(0))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String code() {
    try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
      return files
          .filter(file -> file.toString().matches(".*\\.(java|tsv)"))
          .filter(file -> !file.endsWith("Provision.java"))
          .flatMap(EveryProvisionTest::lines)
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aProvisionHasACitationCodeAndACase(Provision provision) {
    assertThat(provision.id()).isEqualTo(provision.name().replace('_', '-'));
    assertThat(provision.citation().source().title()).isNotBlank();
    assertThat(provision.citation().where()).isNotBlank();
    assertThat(provision)
        .hasToString(
            provision.id()
                + " ("
                + provision.citation().source().key()
                + " "
                + provision.citation().where()
                + ")");
    assertThat(IN_CASES).contains(provision.id());
    assertThat(
            Pattern.compile("\\b" + provision.id() + "\\b|Provision\\." + provision.name() + "\\b")
                .matcher(CODE)
                .find())
        .as("code that names " + provision.id())
        .isTrue();
  }

  /** ASM-9: no type and no method of ours measures a teacher against the framework. */
  @ParameterizedTest(name = "{0}: {2}")
  @CsvFileSource(
      resources = "/io/github/ecf4j/rules/principles.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void nothingIsScored(String rule, String source, String word) throws IOException {
    ImmutableSet<ClassPath.ClassInfo> types =
        ClassPath.from(Exact.class.getClassLoader()).getTopLevelClassesRecursive("io.github.ecf4j");

    assertThat(types).isNotEmpty();
    assertThat(types)
        .allSatisfy(
            type -> {
              assertThat(type.getSimpleName()).doesNotContain(word);
              assertThat(Arrays.stream(type.load().getDeclaredMethods()).map(Method::getName))
                  .noneMatch(
                      name ->
                          name.toLowerCase(Locale.ROOT)
                              .matches(
                                  "(get|is)?" + word.toLowerCase(Locale.ROOT) + "s?(of|for|on)?"));
            });
  }
}
