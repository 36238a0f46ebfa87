package io.github.ecf4j.examples.embedding;

import com.google.common.collect.ImmutableList;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the published artifacts let everybody call, found in the artifacts themselves. */
final class PublicApi {
  private PublicApi() {}

  /** The public types of every exported package, in the order of their names. */
  static ImmutableList<Class<?>> types() {
    Path[] artifacts =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(entry -> entry.matches(".*\\becf-(model|rules|curriculum-data)\\b.*"))
            .map(Path::of)
            .toArray(Path[]::new);
    return ModuleFinder.of(artifacts).findAll().stream()
        .flatMap(PublicApi::typesOf)
        .sorted(Comparator.comparing(Class::getName))
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<Class<?>> typesOf(ModuleReference artifact) {
    ModuleDescriptor module = artifact.descriptor();
    Set<String> packages =
        module.isAutomatic()
            ? module.packages()
            : module.exports().stream()
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
    try (ModuleReader files = artifact.open()) {
      return files
          .list()
          .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
          .map(file -> file.substring(0, file.length() - ".class".length()).replace('/', '.'))
          .<Class<?>>map(PublicApi::load)
          .filter(type -> packages.contains(type.getPackageName()) && isPublic(type))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether a type and all types around it are public. */
  private static boolean isPublic(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
  }

  /**
   * What can be called of a type: its public constructors and its public methods, those inherited
   * from types of the library too, but for what only the compiler wrote.
   */
  static ImmutableList<Executable> callsOf(Class<?> type) {
    Stream<Constructor<?>> constructors =
        Modifier.isAbstract(type.getModifiers())
            ? Stream.empty()
            : Stream.of(type.getConstructors());
    Stream<Method> methods =
        Stream.of(type.getMethods())
            .filter(method -> method.getDeclaringClass().getName().startsWith("io.github.ecf4j."))
            .filter(method -> !method.isSynthetic())
            .filter(method -> !(type.isEnum() && method.getName().equals("valueOf")));
    return Stream.<Executable>concat(constructors, methods)
        .sorted(Comparator.comparing(Executable::toString))
        .collect(ImmutableList.toImmutableList());
  }
}
