package io.github.ecf4j.model;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.collect.Streams;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.github.ecf4j.model.check.InvalidValueException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No value of the model holds a text that does not print, a day or a decimal without bounds. */
class EveryPartTest {
  /**
   * Parts that are taken from the values of others, by types that nobody else can make, and those
   * of tables, whose text is refused when it is asked for.
   */
  private static final ImmutableSet<String> TAKEN =
      ImmutableSet.of(
          "PlanChange.from",
          "PlanChange.to",
          "PlanChange.reason",
          "Table.file",
          "Row.file",
          "Row.header",
          "Row.cells");

  /** Parts that may have several lines. */
  private static final ImmutableSet<String> LINES =
      ImmutableSet.of(
          "Change.samePersonReason",
          "Closure.reason",
          "InductionRecord.samePersonReason",
          "RecordedStep.title");

  private static final ImmutableSet<String> NOT_PLAIN =
      ImmutableSet.of(
          "\u0000",
          "\t",
          "\n",
          "\r",
          "\u001B[31m",
          "\u007F",
          "\u0085",
          "\u009F",
          "\u2028",
          "\u2029",
          "\u202A",
          "\u202E",
          "\u2066",
          "\u2069",
          "\uD83D",
          "\uDE00",
          "\uDE00\uD83D");

  private static final ImmutableSet<LocalDate> OUTSIDE =
      ImmutableSet.of(
          LocalDate.MIN, LocalDate.of(1899, 12, 31), LocalDate.of(3000, 1, 1), LocalDate.MAX);

  private static final ImmutableSet<BigDecimal> TOO_LONG =
      ImmutableSet.of(
          new BigDecimal("1E+999999999"),
          new BigDecimal("-1E+999999999"),
          new BigDecimal("1E-999999999"),
          new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE),
          new BigDecimal(BigInteger.ONE, Integer.MAX_VALUE),
          new BigDecimal(BigInteger.ONE.shiftLeft(1_000_000)),
          new BigDecimal(BigInteger.ONE.shiftLeft(1_000_000), 301_030),
          new BigDecimal("1." + "3".repeat(100_000)),
          new BigDecimal("1." + "0".repeat(100_000)),
          new BigDecimal("0.5000000001"));

  static Stream<Arguments> textsThatAreNotPlain() {
    return cases(Parts.texts(), NOT_PLAIN);
  }

  static Stream<Arguments> daysOutside() {
    return cases(Parts.days(), OUTSIDE);
  }

  static Stream<Arguments> decimalsThatAreTooLong() {
    return cases(Parts.decimals(), TOO_LONG);
  }

  private static <T> Stream<Arguments> cases(Map<String, Function<T, Object>> parts, Set<T> bad) {
    return parts.entrySet().stream()
        .flatMap(
            part -> bad.stream().map(value -> arguments(part.getKey(), part.getValue(), value)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("textsThatAreNotPlain")
  void aTextThatIsNotPlainIsRefused(String part, Function<String, Object> value, String text) {
    if (LINES.contains(part) && (text.equals("\n") || text.equals("\r"))) {
      assertThatCode(() -> value.apply("A" + text + "B")).doesNotThrowAnyException();
    } else {
      assertRefused(() -> value.apply("A" + text + "B"));
    }
    assertThatCode(() -> value.apply("AB")).doesNotThrowAnyException();
  }

  @ParameterizedTest(name = "{0} {2}")
  @MethodSource("daysOutside")
  void aDayOutsideTheKnownDaysIsRefused(
      String part, Function<LocalDate, Object> value, LocalDate day) {
    assertRefused(() -> value.apply(day));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("decimalsThatAreTooLong")
  void aDecimalThatIsTooLongIsRefused(
      String part, Function<BigDecimal, Object> value, BigDecimal decimal) {
    assertRefused(() -> value.apply(decimal));
    assertThatCode(() -> value.apply(BigDecimal.ONE)).doesNotThrowAnyException();
  }

  @Test
  void aValueIsRebuiltFromItsParts() throws ReflectiveOperationException {
    ImmutableList<Object> values =
        Streams.concat(
                Parts.texts().values().stream().map(value -> value.apply("AB")),
                Parts.decimals().values().stream().map(value -> value.apply(BigDecimal.ONE)))
            .filter(value -> hasBuilder(value.getClass().getSuperclass()))
            .collect(toImmutableList());

    assertThat(values).hasSizeGreaterThan(20);
    for (Object value : values) {
      Object builder = value.getClass().getMethod("toBuilder").invoke(value);
      assertThat(builder.getClass().getMethod("build").invoke(builder)).isEqualTo(value);
    }
  }

  private static boolean hasBuilder(Class<?> type) {
    return Arrays.stream(type.getMethods()).anyMatch(one -> one.getName().equals("builder"));
  }

  private static void assertRefused(ThrowingCallable make) {
    assertThatThrownBy(make)
        .asInstanceOf(type(InvalidValueException.class))
        .extracting(Exception::getMessage)
        .asString()
        .hasSizeLessThan(300)
        .matches("\\P{C}*");
  }

  @Test
  void noTextDayOrDecimalIsForgotten() {
    assertThat(partsOf(String.class)).isSubsetOf(Sets.union(Parts.texts().keySet(), TAKEN));
    assertThat(partsOf(LocalDate.class)).isSubsetOf(Sets.union(Parts.days().keySet(), TAKEN));
    assertThat(partsOf(BigDecimal.class)).isSubsetOf(Parts.decimals().keySet());
  }

  /** The parts of values that are of a type, or hold some of it. */
  private static ImmutableSet<String> partsOf(Class<?> type) {
    return new ClassFileImporter()
        .withImportOption(new DoNotIncludeTests()).importPackages("io.github.ecf4j.model").stream()
            .filter(one -> one.getModifiers().contains(JavaModifier.PUBLIC) && !one.isInterface())
            // They are judged where a value is built of them.
            .filter(one -> !one.getPackageName().endsWith(".exchange"))
            .map(JavaClass::reflect)
            .flatMap(one -> partsOf(one, type))
            .collect(toImmutableSet());
  }

  private static Stream<String> partsOf(Class<?> value, Class<?> type) {
    Stream<Method> parts =
        value.isRecord()
            ? Arrays.stream(value.getRecordComponents()).map(RecordComponent::getAccessor)
            : Arrays.stream(value.getDeclaredMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()));
    return parts
        .filter(method -> method.getGenericReturnType().getTypeName().contains(type.getName()))
        .map(method -> value.getSimpleName() + "." + method.getName());
  }
}
