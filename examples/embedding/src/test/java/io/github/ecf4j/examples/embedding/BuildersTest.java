package io.github.ecf4j.examples.embedding;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.google.common.collect.ImmutableCollection;
import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.check.ValueBuilder;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every value that has a builder is changed by one, and every builder takes a part once. */
class BuildersTest {
  @TempDir static Path folder;

  private static ValuesByType values;

  @BeforeAll
  static void findValues() {
    values = new ValuesByType(PublicApi.types(), FirstValues.all(folder));
  }

  /** All but those whose parts are added in any number, and none of which is required. */
  static List<Class<?>> types() {
    return PublicApi.types().stream()
        .filter(one -> hasBuilder(one) && !one.getSimpleName().equals("Derivation"))
        .toList();
  }

  private static boolean hasBuilder(Class<?> type) {
    return Stream.of(type.getMethods())
        .anyMatch(one -> one.getName().equals("builder") && Modifier.isStatic(one.getModifiers()));
  }

  @Test
  void thereAreBuildersInModelAndRules() {
    assertThat(types().stream().map(Class::getSimpleName)).contains("Programme", "GrantCase");
  }

  @ParameterizedTest
  @MethodSource("types")
  void aValueIsRebuiltFromItsParts(Class<?> type) throws Exception {
    Object builder = values.call(type, type.getMethod("toBuilder"));

    assertThat(builder.getClass().getMethod("build").invoke(builder)).isEqualTo(values.get(type));
  }

  @ParameterizedTest
  @MethodSource("types")
  void whatIsMissingIsNamed(Class<?> type) throws Exception {
    Method build = type.getMethod("builder").getReturnType().getMethod("build");
    Object builder = values.call(type, type.getMethod("builder"));
    try {
      assertThat(build.invoke(builder)).as("nothing is required").isInstanceOf(type);
    } catch (ReflectiveOperationException e) {
      assertThat(e.getCause()).isInstanceOf(InvalidValueException.class);
      String bound = ((InvalidValueException) e.getCause()).bound();
      assertThat(bound).matches("given|recorded by .*");
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void aPartIsTakenOnce(Class<?> type) throws Exception {
    Class<?> builderType = type.getMethod("builder").getReturnType();
    for (Method part : partsOf(builderType)) {
      Object builder = values.call(type, type.getMethod("builder"));
      Object value = values.argumentsOf(part, -1, null)[0];
      part.invoke(builder, value);

      assertThatThrownBy(() -> part.invoke(builder, value))
          .as(part.toString())
          .cause()
          .asInstanceOf(type(InvalidValueException.class))
          .extracting(InvalidValueException::field, InvalidValueException::bound)
          .containsExactly(part.getName(), "given once");
    }
  }

  /** One method for each part; of several the one that takes a type of its own. */
  private static ImmutableCollection<Method> partsOf(Class<?> builder) {
    return Stream.of(builder.getMethods())
        .filter(one -> ValueBuilder.class.isAssignableFrom(builder))
        .filter(one -> one.getReturnType() == builder && one.getParameterCount() == 1)
        .filter(one -> !one.isVarArgs() && !one.getName().matches("add[A-Z].*"))
        .sorted(Comparator.comparing(one -> one.getParameterTypes()[0].getName()))
        .collect(toImmutableMap(Method::getName, one -> one, (one, later) -> later))
        .values();
  }
}
