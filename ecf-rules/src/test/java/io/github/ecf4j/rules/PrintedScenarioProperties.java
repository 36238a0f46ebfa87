package io.github.ecf4j.rules;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.rules.policy.Figure;
import io.github.ecf4j.rules.policy.FigureValue;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.school.School;
import io.github.ecf4j.rules.testkit.Frameworks;
import io.github.ecf4j.rules.testkit.Scenario;
import io.github.ecf4j.rules.testkit.Scenarios;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** What a scenario prints is compiled, and builds the scenario again. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
class PrintedScenarioProperties {
  private static final String PACKAGES =
      Stream.of(
              "java.math",
              "java.time",
              "java.util",
              "com.google.common.collect",
              "io.github.ecf4j.model.calendar",
              "io.github.ecf4j.model.coaching",
              "io.github.ecf4j.model.framework",
              "io.github.ecf4j.model.induction",
              "io.github.ecf4j.model.person",
              "io.github.ecf4j.model.programme",
              "io.github.ecf4j.model.source",
              "io.github.ecf4j.rules.policy",
              "io.github.ecf4j.rules.school",
              "io.github.ecf4j.rules.testkit")
          .map(name -> "import " + name + ".*;\n")
          .collect(joining());

  @Provide
  Arbitrary<List<Scenario>> generated() {
    return Arbitraries.oneOf(
            List.of(
                Scenarios.any(),
                Scenarios.realistic(),
                Scenarios.withRecords(Scenarios.realistic())))
        .list()
        .ofSize(25);
  }

  @Property(tries = 4)
  void whatIsGeneratedIsBuiltAgain(@ForAll("generated") List<Scenario> scenarios)
      throws IOException, ReflectiveOperationException {
    assertThat(rebuilt(scenarios, null)).isEqualTo(scenarios);
  }

  @Provide
  Arbitrary<List<Scenario>> given() {
    return Scenarios.withRecords(Scenarios.realistic(another())).list().ofSize(5);
  }

  private static Programme another() {
    return Frameworks.programme(2, List.of()).toBuilder()
        .id("another")
        .framework(Frameworks.small().toBuilder().title("Another framework").build())
        .build();
  }

  @Property(tries = 1)
  void aProgrammeThatWasGivenIsNamed(@ForAll("given") List<Scenario> scenarios)
      throws IOException, ReflectiveOperationException {
    assertThat(scenarios.get(0).toString()).contains("programme /* the one with the id another */");
    assertThat(rebuilt(scenarios, another())).isEqualTo(scenarios);
  }

  @Property(tries = 1)
  void figuresAndReadingsOfASchoolAreBuiltAgain(@ForAll("given") List<Scenario> scenarios)
      throws IOException, ReflectiveOperationException {
    Scenario one = scenarios.get(0);
    School own =
        one.school()
            .with(
                FigureValue.of(
                    Figure.STATUTORY_LEAVE,
                    LocalDate.of(2021, 9, 1),
                    "MATERNITY CARERS",
                    Frameworks.INVENTED))
            .with(
                one.school()
                    .readings()
                    .with(Reading.MODULE_MINUTES, OptionalInt.of(50))
                    .with(Reading.PPA_BASE, Reading.PpaBase.TAUGHT)
                    .with(Reading.HALF_DAYS_COUNT, !Reading.HALF_DAYS_COUNT.byDefault()));
    List<Scenario> owned = List.of(new Scenario(own, one.ect(), one.mentor(), one.day()));

    assertThat(rebuilt(owned, another())).isEqualTo(owned);
  }

  private static List<Object> rebuilt(List<Scenario> scenarios, Programme programme)
      throws IOException, ReflectiveOperationException {
    Path folder = Files.createTempDirectory("printed");
    Path source = folder.resolve("Printed.java");
    Files.writeString(
        source,
        PACKAGES
            + IntStream.range(0, scenarios.size())
                .mapToObj(
                    i ->
                        "static Scenario s"
                            + i
                            + "(Programme programme) { return "
                            + scenarios.get(i)
                            + "; }\n")
                .collect(joining("", "public class Printed {\n", "}\n")));
    assertThat(
            ToolProvider.getSystemJavaCompiler()
                .run(
                    null,
                    null,
                    null,
                    "-proc:none",
                    "-nowarn",
                    "-classpath",
                    System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path")),
                    "-d",
                    folder.toString(),
                    source.toString()))
        .as("%s", source)
        .isZero();
    List<Object> rebuilt = new ArrayList<>();
    try (URLClassLoader classes = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      Class<?> printed = classes.loadClass("Printed");
      for (int i = 0; i < scenarios.size(); i++) {
        var method = printed.getDeclaredMethod("s" + i, Programme.class);
        method.setAccessible(true);
        rebuilt.add(method.invoke(null, programme));
      }
    }
    // What could not be compiled stays, to be looked at.
    MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
    return rebuilt;
  }
}
