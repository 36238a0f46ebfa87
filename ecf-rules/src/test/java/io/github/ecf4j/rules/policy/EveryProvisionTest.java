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
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Searching the id of a provision leads to its citation, to what rests on it, and to a case. */
class EveryProvisionTest {
  private static final Path TABLES = Path.of("src/main/resources");
  private static final String PROVISIONS = "provisions.tsv";

  private static final ImmutableSet<String> IN_CASES =
      cells(Path.of("src/test/resources"), file -> true);

  private static final ImmutableSet<String> IN_TABLES =
      cells(TABLES, file -> !file.endsWith(PROVISIONS));

  private static final String CODE =
      files(Path.of("src/main"), ".java")
          .filter(file -> !file.endsWith("Provision.java"))
          .flatMap(EveryProvisionTest::lines)
          .collect(Collectors.joining("\n"));

  private static Stream<Path> files(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
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

  private static Stream<List<String>> rows(Path file) {
    return lines(file).skip(1).map(Splitter.on('\t')::splitToList);
  }

  private static ImmutableSet<String> cells(Path folder, Predicate<Path> wanted) {
    return files(folder, ".tsv")
        .filter(wanted)
        .flatMap(EveryProvisionTest::rows)
        .flatMap(List::stream)
        .collect(ImmutableSet.toImmutableSet());
  }

  @Test
  void theTableHasEachProvisionOnceInTheirOrder() {
    assertThat(
            files(TABLES, PROVISIONS)
                .flatMap(EveryProvisionTest::rows)
                .map(row -> Provision.byId(row.get(0))))
        .containsExactly(Provision.values());
  }

  @ParameterizedTest
  @EnumSource
  void aProvisionHasACitationIsRestedOnAndHasACase(Provision provision) {
    assertThat(provision.id()).isEqualTo(provision.name().replace('_', '-'));
    assertThat(provision.says()).matches("[A-Z].*[^ ]\\.");
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
            IN_TABLES.contains(provision.id())
                || Pattern.compile("Provision\\." + provision.name() + "\\b").matcher(CODE).find())
        .as("a step, figure, reading or row that rests on " + provision.id())
        .isTrue();
  }

  /** No type and no method of ours measures a teacher against the framework. */
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
