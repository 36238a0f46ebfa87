package io.github.ecf4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.check.ValueBuilder;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A value that is given each of its parts anew, by whichever method of its builder, stays as it is.
 */
class ToBuilderTest {
  static Stream<Object> values() {
    return Stream.of(
            Parts.texts().values().stream().map(value -> value.apply("AB")),
            Parts.decimals().values().stream().map(value -> value.apply(BigDecimal.ONE)))
        .flatMap(values -> values)
        .filter(value -> Stream.of(value.getClass().getMethods()).anyMatch(ToBuilderTest::isStart))
        .distinct();
  }

  private static boolean isStart(Method method) {
    return method.getName().equals("toBuilder");
  }

  @ParameterizedTest
  @MethodSource("values")
  void eachPartGivenAnewChangesNothing(Object value) throws ReflectiveOperationException {
    Class<?> type = value.getClass().getSuperclass();
    Class<?> builders = type.getMethod("toBuilder").getReturnType();
    assertThat(builders).isAssignableTo(ValueBuilder.class);
    for (Method giving : builders.getMethods()) {
      if (giving.getReturnType() == builders && giving.getParameterCount() == 1) {
        Object builder = type.getMethod("toBuilder").invoke(value);
        Optional<Object> part = part(value, type, giving);
        if (part.isPresent()) {
          giving.invoke(builder, part.get());
          assertThat(builders.getMethod("build").invoke(builder)).as("%s", giving).isEqualTo(value);
        }
      }
    }
  }

  /** The part that a method of the builder takes, if the value has it and it fits. */
  private static Optional<Object> part(Object value, Class<?> type, Method giving)
      throws ReflectiveOperationException {
    Optional<Method> accessor =
        Stream.of(type.getMethods())
            .filter(one -> one.getName().equals(giving.getName()) && one.getParameterCount() == 0)
            .findFirst();
    if (accessor.isEmpty()) {
      return Optional.empty();
    }
    Object part = accessor.get().invoke(value);
    Class<?> wanted = giving.getParameterTypes()[0];
    if (!Optional.class.equals(wanted) && part instanceof Optional<?> optional) {
      return optional.map(one -> one);
    } else if (wanted == int.class && part instanceof OptionalInt number) {
      return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }
    return Optional.of(part).filter(one -> wanted.isPrimitive() || wanted.isInstance(one));
  }
}
