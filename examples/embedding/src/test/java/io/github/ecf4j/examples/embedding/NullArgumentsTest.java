package io.github.ecf4j.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.exchange.Parts;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever the artifacts and the testkit let everybody call refuses null at once, by the name of
 * the parameter: each constructor, method and builder, each parameter in turn.
 *
 * <p>Null is an answer where a parameter says so by {@link Nullable}, and to {@code equals}.
 */
class NullArgumentsTest {
  private static final ImmutableList<Class<?>> TYPES = PublicApi.types();

  @TempDir static Path folder;

  private static ValuesByType values;

  @BeforeAll
  static void findValues() {
    values = new ValuesByType(TYPES, FirstValues.all(folder));
  }

  static List<Class<?>> types() {
    return TYPES;
  }

  @Test
  void theTypesAreOfAllArtifacts() {
    assertThat(TYPES.stream().map(Class::getPackageName))
        .contains(
            "io.github.ecf4j.model.calendar",
            "io.github.ecf4j.rules.finding",
            "io.github.ecf4j.rules.testkit",
            "io.github.ecf4j.curriculum");
  }

  @ParameterizedTest
  @MethodSource("types")
  void nullIsRefused(Class<?> type) {
    List<String> faults = new ArrayList<>();
    for (Executable call : PublicApi.callsOf(type)) {
      for (int i = 0; i < call.getParameterCount(); i++) {
        if (!takesNull(call, call.getParameters()[i])) {
          fault(type, call, i, null).ifPresent(faults::add);
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("types")
  void nullAmongElementsIsRefused(Class<?> type) {
    List<String> faults = new ArrayList<>();
    for (Executable call : PublicApi.callsOf(type)) {
      for (int i = 0; i < call.getParameterCount(); i++) {
        int index = i;
        Stream.of(call.getParameterTypes()[i])
            .filter(parameter -> !isOfTheWireForm(call))
            .flatMap(NullArgumentsTest::holdingNull)
            .flatMap(elements -> fault(type, call, index, elements).stream())
            .forEach(faults::add);
      }
    }
    assertThat(faults).isEmpty();
  }

  private static boolean takesNull(Executable call, Parameter parameter) {
    return parameter.getType().isPrimitive()
        || parameter.getAnnotatedType().isAnnotationPresent(Nullable.class)
        || (call.getName().equals("equals") && parameter.getType() == Object.class)
        || isForTheCallerToWrite(call)
        || (isOfTheWireForm(call) && call.getDeclaringClass() != Parts.class);
  }

  /**
   * Whether it makes a record that is a wire form, which holds whatever a JSON library gives it, or
   * reads one, which is for {@link Parts} to call.
   */
  private static boolean isOfTheWireForm(Executable call) {
    return call.getDeclaringClass().getPackageName().endsWith(".exchange")
        && (call instanceof Constructor
            || call.getDeclaringClass() == Parts.class
            || call.getName().equals("read"));
  }

  /** Whether it is a caller who says what the method does, in a lambda. */
  private static boolean isForTheCallerToWrite(Executable call) {
    return Modifier.isAbstract(call.getModifiers())
        && call.getDeclaringClass().isAnnotationPresent(FunctionalInterface.class);
  }

  /** A value of a type of which one element is null, where it has elements and they can be. */
  private static Stream<Object> holdingNull(Class<?> type) {
    if (type.isArray() && !type.getComponentType().isPrimitive()) {
      return Stream.of(Array.newInstance(type.getComponentType(), 1));
    }
    return Stream.<Object>of(
            Collections.singletonList(null),
            Collections.singleton(null),
            Collections.singletonMap(null, null))
        .filter(elements -> type != Object.class && type.isInstance(elements))
        .limit(1);
  }

  /** What is wrong if a call is given null, or what holds it, for one of its parameters. */
  private static Optional<String> fault(
      Class<?> type, Executable call, int index, @Nullable Object bad) {
    String fault;
    try {
      values.call(type, call, values.argumentsOf(call, index, bad));
      fault = "was taken";
    } catch (NullPointerException e) {
      fault = isNamed(call, index, e.getMessage()) ? "" : "was refused as " + e.getMessage();
    } catch (Exception e) {
      fault = "led to " + e;
    }
    return Optional.of(call + ": " + bad + " for " + call.getParameters()[index] + " " + fault)
        .filter(text -> !text.endsWith(" "));
  }

  /**
   * Whether a message names the parameter; of elements also the place, as in {@code terms[0]}.
   *
   * <p>A check names the field that it is told to name.
   */
  private static boolean isNamed(Executable call, int index, @Nullable String message) {
    String name = call.getParameters()[index].getName();
    String named = String.valueOf(message).replaceFirst("\\[\\d+\\]$", "");
    return named.equals(name)
        || (call.getDeclaringClass() == Check.class && named.equals(FirstValues.TEXT));
  }
}
