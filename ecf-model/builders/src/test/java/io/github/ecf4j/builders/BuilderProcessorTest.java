package io.github.ecf4j.builders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written for one value; the modules that use it compile it and hold it to its laws. */
class BuilderProcessorTest {
  private static final String VALUE =
      """
      package a.b;

      import org.immutables.value.Value;

      @Value.Immutable
      abstract class Meal {
        /** The day of the {@link Meal}, in {@link Other#place words} and {@linkplain Other}. */
        abstract java.time.LocalDate servedOn();

        /**
         * How long it lasts. Always short.
         *
         * <p>More of it.
         *
         * @return minutes, below {@link #most}, if recorded
         */
        abstract java.util.OptionalInt minutes();

        /**
         * The most.
         *
         * @return minutes
         */
        @Value.Default
        int most() {
          return 60;
        }

        /**
         * The cook.
         *
         * @return whose name, or empty for nobody
         */
        abstract java.util.Optional<String> cook();

        /**
         * The courses.
         *
         * @return the courses
         */
        abstract com.google.common.collect.ImmutableList<CharSequence> courses();

        String label() {
          return "a meal";
        }

        static String unit() {
          return "minutes";
        }

        MealBuilder toBuilder() {
          return new MealBuilder(this);
        }
      }
      """;

  private static final String SOUND =
      VALUE.replace("{@linkplain Other}. */", "none.\n   *\n   * @return the day\n   */");

  @TempDir Path folder;

  @Test
  void aPartIsGivenAsItIs() throws IOException {
    assertThat(written(SOUND))
        .contains("public MealBuilder servedOn(java.time.LocalDate servedOn) {")
        .contains("return once(\"servedOn\", servedOn, parts::servedOn);")
        .contains("public MealBuilder most(int most) {");
  }

  @Test
  void aPartThatMayBeAbsentIsGivenOrNot() throws IOException {
    assertThat(written(SOUND))
        .contains("public MealBuilder minutes(int minutes) {")
        .contains("public MealBuilder minutes(java.util.OptionalInt minutes) {")
        .contains("public MealBuilder cook(java.lang.String cook) {")
        .contains("public MealBuilder cook(java.util.Optional<java.lang.String> cook) {");
  }

  @Test
  void aPartOfManyIsGivenAsAWholeOrAddedTo() throws IOException {
    assertThat(written(SOUND))
        .contains("courses(Iterable<? extends java.lang.CharSequence> courses) {")
        .contains("return all(\"courses\", courses, parts::courses);")
        .contains("addCourses(java.lang.CharSequence... courses) {")
        .contains("addAllCourses(Iterable<? extends java.lang.CharSequence> courses) {")
        .contains("return add(\"courses\", courses, parts::addAllCourses);");
  }

  @Test
  void whatIsNoPartIsNotGiven() throws IOException {
    assertThat(written(SOUND)).doesNotContain("label").doesNotContain("unit");
  }

  @Test
  void whatIsRequiredIsNamed() throws IOException {
    assertThat(written(SOUND))
        .contains(
            "/** Takes the parts of a {@link Meal}, each once; required: {@code servedOn}. */");
  }

  @Test
  void eachMethodIsDescribedInTheWordsOfThePart() throws IOException {
    assertThat(written(SOUND))
        .contains("* Gives {@code servedOn}: the day of the {@code Meal}, in words and none.")
        .contains("* @param servedOn the day\n")
        .contains("* Gives {@code minutes}: how long it lasts. Always short.")
        .contains("* @param minutes minutes, below {@link Meal#most}\n")
        .contains("* @param minutes minutes, below {@link Meal#most}, or empty for none\n")
        .contains("* @param cook whose name, or empty for nobody\n")
        .doesNotContain("nobody, or empty")
        .contains("* Adds to {@code courses}: the courses.");
  }

  @Test
  void aPartWithoutDescriptionIsRefused() {
    assertThatThrownBy(() -> written(VALUE))
        .hasMessageContaining("Meal.servedOn() does not say what it returns");
    assertThatThrownBy(() -> written(SOUND.replaceAll("(?s)/\\*\\*\\s+\\* The most.*?\\*/", "")))
        .hasMessageContaining("Meal.most() has no description");
  }

  @Test
  void aValueThatIsNotChangedHasNoBuilder() throws IOException {
    assertThat(written(SOUND.replace("toBuilder()", "changed()"))).isEmpty();
  }

  @Test
  void aValueWithABuilderOfItsOwnKeepsIt() throws IOException {
    assertThat(
            written(
                SOUND.replace(
                    "String label()", "static final class Builder {}\n\n  String label()")))
        .isEmpty();
  }

  /** Runs the processor alone: what it writes is compiled by nobody. */
  private String written(String value) throws IOException {
    Path source = Files.writeString(folder.resolve("Meal.java"), value);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              null,
              files,
              problem -> {},
              List.of("-proc:only", "-s", folder.toString(), "-d", folder.toString()),
              null,
              files.getJavaFileObjects(source));
      task.setProcessors(List.of(new BuilderProcessor()));
      boolean ignored = task.call();
    }
    Path builder = folder.resolve("a/b/MealBuilder.java");
    return Files.exists(builder) ? Files.readString(builder) : "";
  }
}
