package io.github.ecf4j.examples.embedding;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The artifacts run on the oldest Guava that the README names, and call nothing that it lacks. */
class OldestGuavaTest {
  private static final Path OLDEST = Path.of("target/oldest/guava.jar");

  @TempDir Path classes;

  /** {@link EmbeddingTest} runs the same examples on the newest. */
  @ParameterizedTest
  @ValueSource(strings = {"README.md", "ecf-rules/README.md", "ecf-curriculum-data/README.md"})
  void anExampleRunsOnIt(String readme) throws IOException, InterruptedException {
    Consumer.Example example = Consumer.Example.of(readme);
    example.compile(classes);
    String path =
        Stream.concat(
                Stream.of(classes.toString(), OLDEST.toString()),
                Stream.of(Consumer.libraries().split(File.pathSeparator, -1))
                    .filter(library -> !library.contains("guava-")))
            .collect(joining(File.pathSeparator));
    assertThat(Consumer.run("-cp", path, "Example").lines())
        .endsWith(example.promised().lines().toArray(String[]::new));
  }

  @Test
  void theArtifactsCallNothingThatItLacks() throws IOException {
    ClassFileImporter artifacts = new ClassFileImporter().withImportOption(new DoNotIncludeTests());
    for (Iterable<JavaClass> classes :
        List.of(
            artifacts.importPackages("io.github.ecf4j.model"),
            artifacts.importPackages("io.github.ecf4j.rules"),
            artifacts.importPackages("io.github.ecf4j.curriculum"),
            new ClassFileImporter().importPackages("io.github.ecf4j.rules.testkit"))) {
      assertThat(classes).isNotEmpty();
      assertThat(lackingOf(classes)).isEmpty();
    }
  }

  @Test
  void aCallOfWhatCameLaterIsFound() throws IOException {
    assertThat(lackingOf(new ClassFileImporter().importClasses(CallsWhatCameLater.class)))
        .containsExactly(
            "com.google.common.base.Splitter.splitToStream(java.lang.CharSequence)",
            "com.google.common.collect.ImmutableMap$Builder.buildOrThrow()");
  }

  static final class CallsWhatCameLater {
    static ImmutableMap<String, String> map() {
      return ImmutableMap.<String, String>builder().buildOrThrow();
    }

    static Stream<Stream<String>> words() {
      return Stream.of("a b").map(Splitter.on(' ')::splitToStream);
    }

    private CallsWhatCameLater() {}
  }

  /** What of Guava these classes call and the oldest does not have. */
  private static SortedSet<String> lackingOf(Iterable<JavaClass> classes) throws IOException {
    SortedSet<String> lacking = new TreeSet<>();
    try (URLClassLoader oldest =
        new URLClassLoader(
            new URL[] {OLDEST.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
      for (JavaClass user : classes) {
        Stream.concat(
                user.getAccessesFromSelf().stream().map(JavaAccess::getTarget),
                Stream.concat(
                    user.getMethodReferencesFromSelf().stream().map(JavaAccess::getTarget),
                    user.getConstructorReferencesFromSelf().stream().map(JavaAccess::getTarget)))
            .filter(target -> isOfGuava(target.getOwner()))
            .filter(target -> !has(oldest, target))
            .forEach(target -> lacking.add(target.getFullName()));
        user.getDirectDependenciesFromSelf().stream()
            .map(dependency -> dependency.getTargetClass().getBaseComponentType())
            .filter(type -> isOfGuava(type) && load(oldest, type.getName()) == null)
            .forEach(type -> lacking.add(type.getName()));
      }
    }
    return lacking;
  }

  private static boolean isOfGuava(JavaClass type) {
    return type.getPackageName().startsWith("com.google.common.");
  }

  private static boolean has(ClassLoader oldest, AccessTarget target) {
    Class<?> owner = load(oldest, target.getOwner().getName());
    return owner != null
        && (!(target instanceof CodeUnitAccessTarget called)
            || supertypes(owner)
                .flatMap(
                    type -> Stream.of(type.getDeclaredMethods(), type.getDeclaredConstructors()))
                .flatMap(Stream::of)
                .anyMatch(unit -> is(unit, called)));
  }

  private static Stream<Class<?>> supertypes(Class<?> type) {
    Stream<Class<?>> above =
        Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()));
    return Stream.concat(Stream.of(type), above.flatMap(OldestGuavaTest::supertypes));
  }

  private static boolean is(Executable unit, CodeUnitAccessTarget called) {
    boolean named =
        unit instanceof Method method
            ? method.getName().equals(called.getName())
                && method.getReturnType().getName().equals(called.getRawReturnType().getName())
            : called.getName().equals("<init>");
    return named
        && Stream.of(unit.getParameterTypes())
            .map(Class::getName)
            .toList()
            .equals(called.getRawParameterTypes().stream().map(JavaClass::getName).toList());
  }

  private static Class<?> load(ClassLoader oldest, String name) {
    try {
      return Class.forName(name, false, oldest);
    } catch (ClassNotFoundException e) {
      return null;
    }
  }
}
