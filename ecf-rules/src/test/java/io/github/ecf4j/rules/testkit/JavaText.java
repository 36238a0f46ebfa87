package io.github.ecf4j.rules.testkit;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimap;
import io.github.ecf4j.model.calendar.Closure;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.induction.Fte;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.programme.Coverage;
import io.github.ecf4j.model.programme.CoverageRow;
import io.github.ecf4j.model.programme.EventDates;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.StudyModule;
import io.github.ecf4j.model.programme.StudyModuleBuilder;
import io.github.ecf4j.rules.policy.FigureValue;
import io.github.ecf4j.rules.policy.Policies;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.policy.Readings;
import io.github.ecf4j.rules.school.Pacing;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Values as Java that builds them again. Records and what has a builder are written part by part,
 * so that no part is forgotten; what is short otherwise is written so.
 */
final class JavaText {
  private static final int WIDTH = 96;
  private static final Pattern CODE = Pattern.compile("([A-Z]+)([0-9]+)");

  private JavaText() {}

  /** A value; a programme that is not of the small framework is left to the reader. */
  static String of(Object value) {
    if (value instanceof Enum<?> constant) {
      return name(constant.getDeclaringClass()) + "." + constant.name();
    } else if (value instanceof Collection<?> all) {
      return call(collection(all) + ".of", all);
    } else if (value instanceof Map<?, ?> map) {
      return call(
          "ImmutableMap.ofEntries",
          map.entrySet().stream()
              .map(
                  one ->
                      new Written(
                          "Map.entry(" + of(one.getKey()) + ", " + of(one.getValue()) + ")"))
              .toList());
    } else if (value instanceof Multimap<?, ?> map) {
      return chain(
          "ImmutableSetMultimap.<EventId, LocalDate>builder()",
          map.entries().stream().map(one -> put("put", one.getKey(), one.getValue())).toList());
    } else if (value instanceof Optional<?> any) {
      return any.map(one -> call("Optional.of", one)).orElse("Optional.empty()");
    } else if (value instanceof OptionalInt any) {
      return any.isPresent() ? "OptionalInt.of(" + any.getAsInt() + ")" : "OptionalInt.empty()";
    }
    return ofPlain(value)
        .or(() -> ofTestkit(value))
        .or(() -> ofFactory(value))
        .orElseGet(() -> value instanceof Record ? ofRecord(value) : ofBuilder(value));
  }

  /** What is written already. */
  private record Written(String text) {}

  private static Optional<String> ofPlain(Object value) {
    if (value instanceof Written written) {
      return Optional.of(written.text());
    } else if (value instanceof Integer || value instanceof Boolean) {
      return Optional.of(value.toString());
    } else if (value instanceof String text) {
      return Optional.of(quoted(text));
    } else if (value instanceof LocalDate day) {
      return Optional.of("LocalDate.parse(" + quoted(day.toString()) + ")");
    } else if (value instanceof BigDecimal number) {
      return Optional.of("new BigDecimal(" + quoted(number.toString()) + ")");
    } else if (value instanceof Fte fte) {
      return Optional.of("Fte.of(" + quoted(fte.toString()) + ")");
    } else if (value instanceof PersonId person) {
      return Optional.of("PersonId.of(" + quoted(person.value()) + ")");
    } else if (value instanceof ModuleNumber module) {
      return Optional.of("ModuleNumber.of(" + module.value() + ")");
    } else if (value instanceof StatementCode code) {
      return Optional.of("StatementCode.parse(" + quoted(code.toString()) + ")");
    }
    return Optional.empty();
  }

  private static String quoted(String text) {
    return '"'
        + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r")
        + '"';
  }

  /** What the testkit has a shorter word for. */
  private static Optional<String> ofTestkit(Object value) {
    if (value.equals(Frameworks.INVENTED)) {
      return Optional.of("Frameworks.INVENTED");
    } else if (value.equals(Frameworks.small())) {
      return Optional.of("Frameworks.small()");
    } else if (value instanceof Term term) {
      List<Object> parts = new ArrayList<>(List.of(term.academicYear().startsIn(), term.season()));
      Stream.of(Optional.of(term.days()), term.halfTerm())
          .flatMap(Optional::stream)
          .forEach(days -> parts.addAll(ends(days)));
      return Optional.of(call("Calendars.term", parts));
    } else if (value instanceof Closure closure && closure.kind() == Closure.Kind.CLOSED) {
      return Optional.of(
          call(
              "Calendars.closed",
              ImmutableList.builder().addAll(ends(closure.days())).add(closure.reason()).build()));
    } else if (value instanceof StudyModule module) {
      return ofModule(module);
    } else if (value instanceof CoverageRow row && row.module().isPresent()) {
      Object[] parts = {
        row.module().orElseThrow().value(), row.statement().toString(), row.strength()
      };
      return Optional.of(row)
          .filter(
              one ->
                  one.equals(
                      Frameworks.covers(
                          row.module().orElseThrow().value(),
                          row.statement().toString(),
                          row.strength())))
          .map(one -> call("Frameworks.covers", Arrays.asList(parts)));
    } else if (value instanceof Programme programme) {
      return ofProgramme(programme);
    }
    return Optional.empty();
  }

  private static List<String> ends(DateRange days) {
    return List.of(days.first().toString(), days.last().toString());
  }

  private static Optional<String> ofModule(StudyModule module) {
    Matcher code = CODE.matcher(module.code());
    if (!code.matches()) {
      return Optional.empty();
    }
    int strand = code.group(1).chars().reduce(0, (sum, letter) -> 26 * sum + letter - 'A' + 1) - 1;
    int week = Integer.parseInt(code.group(2));
    StudyModuleBuilder like =
        Frameworks.module(
            module.number().value(), strand, module.strand().term(), week, module.minutes());
    module.week().ifPresent(like::week);
    return Optional.of(module)
        .filter(one -> one.equals(like.build()))
        .map(
            one ->
                call(
                        "Frameworks.module",
                        List.of(
                            module.number().value(),
                            strand,
                            module.strand().term(),
                            week,
                            module.minutes()))
                    + module.week().map(place -> ".week(" + of(place) + ")").orElse("")
                    + ".build()");
  }

  private static Optional<String> ofProgramme(Programme programme) {
    if (!programme.framework().equals(Frameworks.small())) {
      return Optional.of("programme /* the one with the id " + programme.id() + " */");
    }
    int year1 = programme.coaching().weeksPerCycleInYear1();
    int year2 = programme.coaching().weeksPerCycleInYear2();
    Programme like =
        Frameworks.ofModules(
            programme.modules(),
            programme.coverage().rows(),
            programme.events(),
            Frameworks.coaching(year1, year2));
    return Optional.of(programme)
        .filter(like::equals)
        .map(
            one ->
                call(
                    "Frameworks.ofModules",
                    List.of(
                        one.modules(),
                        one.coverage().rows(),
                        one.events(),
                        new Written("Frameworks.coaching(" + year1 + ", " + year2 + ")"))));
  }

  /** What is neither a record nor has a builder. */
  private static Optional<String> ofFactory(Object value) {
    if (value instanceof SchoolCalendar calendar) {
      return Optional.of(call("SchoolCalendar.of", calendar.terms(), calendar.closures()));
    } else if (value instanceof Coverage coverage) {
      return Optional.of(call("Coverage.of", coverage.rows()));
    } else if (value instanceof EventDates dates && dates.dates().isEmpty()) {
      return Optional.of("EventDates.none()");
    } else if (value instanceof ModuleSet modules) {
      return Optional.of(call("ModuleSet.of", modules.stream().map(ModuleNumber::value).toList()));
    } else if (value instanceof StudyLog log) {
      return Optional.of(
          chain(
              "StudyLog.builder()",
              log.completions().entrySet().stream()
                  .map(one -> put("completed", one.getKey(), one.getValue()))
                  .toList()));
    } else if (value instanceof Pacing.Published) {
      return Optional.of("Pacing.published()");
    } else if (value instanceof Pacing.ProRata) {
      return Optional.of("Pacing.proRata()");
    } else if (value instanceof Pacing.Own own) {
      return Optional.of(call("Pacing.own", own.weeks()));
    } else if (value instanceof Readings readings) {
      return Optional.of(ofReadings(readings));
    } else if (value instanceof Policies policies) {
      return Optional.of(
          policies.own().stream()
              .map(one -> ".with(" + of(one) + ")")
              .collect(joining("", "Policies.published()", "")));
    } else if (value instanceof FigureValue<?> figure) {
      return Optional.of(
          call(
              "new FigureValue<>",
              new Written(constant(figure.figure())),
              figure.from(),
              figure.value(),
              figure.citation()));
    }
    return Optional.empty();
  }

  private static String ofReadings(Readings readings) {
    return Reading.all().stream()
        .filter(reading -> !readings.get(reading).equals(reading.byDefault()))
        .map(reading -> ".with(" + constant(reading) + ", " + of(readings.get(reading)) + ")")
        .collect(joining("", "Readings.defaults()", ""));
  }

  /** The constant of its own type that a value is. */
  private static String constant(Object value) {
    return Stream.of(value.getClass().getFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()))
        .filter(field -> value.equals(get(field)))
        .map(field -> name(value.getClass()) + "." + field.getName())
        .findFirst()
        .orElseThrow();
  }

  private static Object get(Field field) {
    try {
      return field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String ofRecord(Object value) {
    return call(
        "new " + name(value.getClass()),
        Stream.of(value.getClass().getRecordComponents())
            .map(RecordComponent::getAccessor)
            .map(part -> part(value, part))
            .toList());
  }

  private static String ofBuilder(Object value) {
    Class<?> type = value.getClass();
    while (Stream.of(type.getDeclaredMethods()).noneMatch(one -> one.getName().equals("builder"))) {
      type = type.getSuperclass();
    }
    Class<?> parts = type;
    List<String> calls = new ArrayList<>();
    for (Field field : value.getClass().getDeclaredFields()) {
      accessor(parts, field.getName())
          .map(accessor -> part(value, accessor))
          .filter(part -> !isNothing(part))
          .ifPresent(part -> calls.add(call("." + field.getName(), plain(part))));
    }
    return chain(name(parts) + ".builder()", calls);
  }

  /** The accessor of a part that the builder takes. */
  private static Optional<Method> accessor(Class<?> type, String name) {
    boolean isTaken =
        Stream.of(part(type, "builder").getReturnType().getMethods())
            .anyMatch(one -> one.getName().equals(name) && one.getParameterCount() == 1);
    return Stream.of(type.getMethods())
        .filter(one -> isTaken && one.getName().equals(name) && one.getParameterCount() == 0)
        .findFirst();
  }

  private static Method part(Class<?> type, String name) {
    try {
      return type.getMethod(name);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object part(Object value, Method accessor) {
    try {
      accessor.setAccessible(true);
      return accessor.invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isNothing(Object part) {
    return part.equals(Optional.empty())
        || part.equals(OptionalInt.empty())
        || (part instanceof Collection<?> all && all.isEmpty());
  }

  private static Object plain(Object part) {
    return part instanceof Optional<?> any
        ? any.orElseThrow()
        : part instanceof OptionalInt number ? number.getAsInt() : part;
  }

  private static String collection(Collection<?> all) {
    return all instanceof ImmutableSortedSet<?>
        ? "ImmutableSortedSet"
        : all instanceof ImmutableSet<?> ? "ImmutableSet" : "ImmutableList";
  }

  /** As it is named where the type around it is imported. */
  private static String name(Class<?> type) {
    return type.getEnclosingClass() == null
        ? type.getSimpleName()
        : name(type.getEnclosingClass()) + "." + type.getSimpleName();
  }

  private static String put(String method, Object key, Object value) {
    return "." + method + "(" + of(key) + ", " + of(value) + ")";
  }

  private static String call(String name, Object... arguments) {
    return call(name, Arrays.asList(arguments));
  }

  private static String call(String name, Collection<?> arguments) {
    List<String> texts = arguments.stream().map(JavaText::of).toList();
    String line = name + "(" + String.join(", ", texts) + ")";
    return fits(line)
        ? line
        : name + "(\n" + texts.stream().map(JavaText::indented).collect(joining(",\n")) + ")";
  }

  private static String chain(String start, List<String> calls) {
    String line = start + String.join("", calls) + ".build()";
    return fits(line)
        ? line
        : start
            + "\n"
            + calls.stream().map(JavaText::indented).collect(joining("\n"))
            + "\n  .build()";
  }

  private static boolean fits(String line) {
    return line.length() <= WIDTH && line.indexOf('\n') < 0;
  }

  private static String indented(String text) {
    return Splitter.on('\n').splitToList(text).stream()
        .map(line -> "  " + line)
        .collect(joining("\n"));
  }
}
