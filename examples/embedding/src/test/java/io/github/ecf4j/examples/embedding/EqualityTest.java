package io.github.ecf4j.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Primitives;
import com.google.common.testing.EqualsTester;
import io.github.ecf4j.curriculum.analysis.CurriculumAnalysis;
import io.github.ecf4j.curriculum.load.DataFolder;
import io.github.ecf4j.curriculum.load.ProgrammeTables;
import io.github.ecf4j.model.exchange.Parts;
import io.github.ecf4j.model.induction.DaysMissed;
import io.github.ecf4j.rules.answer.Explained;
import io.github.ecf4j.rules.clock.TimeLimits;
import io.github.ecf4j.rules.coaching.StepGate;
import io.github.ecf4j.rules.columns.ColumnGate;
import io.github.ecf4j.rules.columns.StudyColumns;
import io.github.ecf4j.rules.entitlement.ContractedHours;
import io.github.ecf4j.rules.entitlement.MentorTimeCalculator;
import io.github.ecf4j.rules.entitlement.TimetableCalculator;
import io.github.ecf4j.rules.entitlement.TrainingHours;
import io.github.ecf4j.rules.finding.Judge;
import io.github.ecf4j.rules.finding.Rule;
import io.github.ecf4j.rules.funding.FundingCalculator;
import io.github.ecf4j.rules.planning.Attendances;
import io.github.ecf4j.rules.planning.Course;
import io.github.ecf4j.rules.planning.DueDates;
import io.github.ecf4j.rules.planning.ProgrammePlanner;
import io.github.ecf4j.rules.policy.Figure;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.register.Register;
import io.github.ecf4j.rules.rule.cycle.CycleCase;
import io.github.ecf4j.rules.rule.event.EventCase;
import io.github.ecf4j.rules.rule.plan.PlanCase;
import io.github.ecf4j.rules.rule.session.Session;
import io.github.ecf4j.rules.rule.session.SessionCase;
import io.github.ecf4j.rules.rule.study.StudyCase;
import io.github.ecf4j.rules.service.AssessmentSchedule;
import io.github.ecf4j.rules.service.DaysInPost;
import io.github.ecf4j.rules.service.InductionClock;
import io.github.ecf4j.rules.testkit.EcfDomain;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Values of the same parts are equal and have one hash; values of other parts are not equal.
 *
 * <p>A new type is a value until it is named among the workers.
 */
class EqualityTest {
  /** What answers questions, or is one of a kind: equal to itself alone. */
  static final ImmutableSet<Class<?>> WORKERS =
      ImmutableSet.of(
          CurriculumAnalysis.class,
          DataFolder.class,
          ProgrammeTables.class,
          DaysMissed.class,
          Parts.class,
          StepGate.class,
          ColumnGate.class,
          StudyColumns.class,
          ContractedHours.class,
          MentorTimeCalculator.class,
          TimetableCalculator.class,
          TrainingHours.class,
          Judge.class,
          Rule.class,
          FundingCalculator.class,
          Course.class,
          ProgrammePlanner.class,
          Figure.class,
          Reading.class,
          CycleCase.class,
          EventCase.class,
          PlanCase.class,
          Session.class,
          SessionCase.class,
          StudyCase.class,
          AssessmentSchedule.class,
          DaysInPost.class,
          InductionClock.class,
          TimeLimits.class,
          Register.class,
          EcfDomain.class,
          Attendances.class,
          DueDates.class);

  /** Of all that one call gives, so many are looked at. */
  private static final int LOOKED_AT = 9;

  /** So many values are tried for a part. */
  private static final int MOST_TRIED = 1000;

  /** What calls give, those with the first values and those with the others, each made twice. */
  private static final List<Object> RESULTS = new ArrayList<>();

  @TempDir static Path folder;

  private static ValuesByType values;
  private static ValuesByType again;
  private static ValuesByType others;

  @BeforeAll
  static void findValues() {
    values = new ValuesByType(PublicApi.types(), FirstValues.all(folder));
    again = new ValuesByType(PublicApi.types(), FirstValues.all(folder));
    others = new ValuesByType(PublicApi.types(), FirstValues.others(folder));
    for (ValuesByType from : List.of(values, again, others)) {
      PublicApi.types()
          .forEach(type -> PublicApi.callsOf(type).forEach(call -> keepResult(from, type, call)));
    }
  }

  private static void keepResult(ValuesByType from, Class<?> type, Executable call) {
    attempt(() -> from.call(type, call, from.argumentsOf(call, -1, null)))
        .ifPresent(EqualityTest::keep);
  }

  /** What a call gives, if its arguments go together; where none does, the tests say so. */
  private static Optional<Object> attempt(Callable<?> call) {
    try {
      return Optional.ofNullable(call.call());
    } catch (Exception e) {
      return Optional.empty();
    }
  }

  private static void keep(Object result) {
    RESULTS.add(result);
    if (result instanceof Optional<?> optional) {
      optional.ifPresent(RESULTS::add);
    } else if (result instanceof Map<?, ?> map) {
      map.values().stream().limit(LOOKED_AT).forEach(RESULTS::add);
    } else if (result instanceof Collection<?> all) {
      all.stream().limit(LOOKED_AT).forEach(RESULTS::add);
    } else if (result instanceof Explained<?> explained) {
      RESULTS.add(explained.value());
    }
  }

  static Stream<Class<?>> valueTypes() {
    return PublicApi.types().stream()
        .filter(type -> !type.isInterface() && !type.isEnum() && !WORKERS.contains(type))
        .filter(type -> !Throwable.class.isAssignableFrom(type))
        .filter(type -> !type.getSimpleName().endsWith("Builder"))
        .filter(type -> PublicApi.callsOf(type).stream().anyMatch(EqualityTest::isOfAnObject));
  }

  private static boolean isOfAnObject(Executable call) {
    return call instanceof Constructor || !Modifier.isStatic(call.getModifiers());
  }

  @ParameterizedTest
  @MethodSource("valueTypes")
  void valuesOfTheSamePartsAreEqualAndNoOthers(Class<?> type) throws Exception {
    List<Object> twins = twins(type);
    EqualsTester tester = new EqualsTester().addEqualityGroup(twins.toArray());
    if (!type.isRecord() || type.getRecordComponents().length > 0) {
      tester.addEqualityGroup(another(type, twins.get(0)));
    }
    tester.testEquals();
  }

  @ParameterizedTest
  @FieldSource("WORKERS")
  void aWorkerIsEqualToItselfAlone(Class<?> type) throws Exception {
    assertThat(type.getMethod("equals", Object.class).getDeclaringClass()).isEqualTo(Object.class);
  }

  /** Values of the same parts that are not all one object. */
  private static List<Object> twins(Class<?> type) throws Exception {
    List<Object> twins = new ArrayList<>();
    if (values.has(type)) {
      twins.add(values.get(type));
      twins.add(again.get(type));
    } else {
      twins.add(results(type).findFirst().orElseThrow());
    }
    rebuilt(type, twins.get(0)).ifPresent(twins::add);
    if (twins.stream().anyMatch(one -> one != twins.get(0))) {
      return twins;
    }
    return results(type)
        .flatMap(
            one ->
                results(type)
                    .filter(other -> other != one && other.equals(one))
                    .map(other -> List.of(one, other)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no two of " + type + " are equal"));
  }

  private static Stream<Object> results(Class<?> type) {
    return RESULTS.stream().filter(type::isInstance);
  }

  /** A value made of the parts of another. */
  private static Optional<Object> rebuilt(Class<?> type, Object value) throws Exception {
    if (type.isRecord()) {
      return Optional.of(constructor(type).newInstance(parts(type, value)));
    }
    for (Object builder : builder(type, value).toList()) {
      return Optional.of(build(builder));
    }
    return Optional.empty();
  }

  private static Constructor<?> constructor(Class<?> type) throws NoSuchMethodException {
    return type.getConstructor(
        Stream.of(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new));
  }

  private static Object[] parts(Class<?> type, Object value) {
    return Stream.of(type.getRecordComponents()).map(part -> part(part, value)).toArray();
  }

  /** A part, which is null where it is absent from a wire form. */
  private static @Nullable Object part(RecordComponent part, Object value) {
    try {
      return part.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(part.getName(), e);
    }
  }

  private static Stream<Object> builder(Class<?> type, Object value) {
    return Stream.of(type.getMethods())
        .filter(method -> method.getName().equals("toBuilder"))
        .flatMap(method -> attempt(() -> method.invoke(value)).stream());
  }

  private static Object build(Object builder) throws ReflectiveOperationException {
    return builder.getClass().getMethod("build").invoke(builder);
  }

  /** A value that is not equal to one: a quite different one, or one of which a part differs. */
  private static Object another(Class<?> type, Object one) {
    return Stream.of(
            Stream.of(others).filter(from -> from.has(type)).map(from -> from.get(type)),
            results(type),
            withAnotherPart(type, one))
        .flatMap(Function.identity())
        .filter(value -> !value.equals(one))
        .findFirst()
        .orElseThrow(() -> new AssertionError("all of " + type + " are equal to " + one));
  }

  private static Stream<Object> withAnotherPart(Class<?> type, Object one) {
    if (type.isRecord()) {
      return IntStream.range(0, type.getRecordComponents().length)
          .boxed()
          .flatMap(place -> withAnother(type, one, place));
    }
    return Stream.of(type.getMethods())
        .filter(method -> method.getName().equals("toBuilder"))
        .flatMap(method -> Stream.of(method.getReturnType().getMethods()))
        .filter(part -> part.getParameterCount() == 1)
        .flatMap(
            part ->
                builder(type, one)
                    .flatMap(
                        builder ->
                            attempt(
                                () -> {
                                  part.invoke(builder, others.argumentsOf(part, -1, null));
                                  return build(builder);
                                })
                                .stream()));
  }

  private static Stream<Object> withAnother(Class<?> type, Object one, int place) {
    Object[] parts = parts(type, one);
    Class<?> partType = Primitives.wrap(type.getRecordComponents()[place].getType());
    Object[] constants = partType.getEnumConstants();
    return Stream.concat(
            Stream.ofNullable(constants).flatMap(Stream::of), results(partType).limit(MOST_TRIED))
        .flatMap(
            part -> {
              Object[] changed = parts.clone();
              changed[place] = part;
              return attempt(() -> constructor(type).newInstance(changed)).stream();
            });
  }
}
