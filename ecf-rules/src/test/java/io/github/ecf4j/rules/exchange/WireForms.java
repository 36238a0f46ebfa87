package io.github.ecf4j.rules.exchange;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.github.ecf4j.model.exchange.Exchanged;
import io.github.ecf4j.rules.answer.Explained;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The public types of model and rules, and among them the records that are their wire form. */
final class WireForms {
  /** In the order of their names. */
  static final ImmutableList<Class<?>> TYPES =
      new ClassFileImporter()
              .withImportOption(new DoNotIncludeTests())
              .importPackages("io.github.ecf4j.model", "io.github.ecf4j.rules")
              .stream()
              .filter(WireForms::isPublic)
              .map(JavaClass::reflect)
              .sorted(java.util.Comparator.comparing(Class::getName))
              .collect(toImmutableList());

  static final ImmutableList<Class<?>> RECORDS =
      TYPES.stream()
          .filter(type -> isOfExchange(type) && type.isRecord())
          .collect(toImmutableList());

  /** Those that are a document of their own, and those that no other holds. */
  static final ImmutableList<Class<?>> ROOTS = roots();

  private WireForms() {}

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(WireForms::isPublic).orElse(true);
  }

  static boolean isOfExchange(Class<?> type) {
    return type.getPackageName().endsWith(".exchange");
  }

  private static ImmutableList<Class<?>> roots() {
    Set<Class<?>> held = new LinkedHashSet<>();
    RECORDS.forEach(record -> partsOf(record).forEach(held::add));
    return RECORDS.stream()
        .filter(record -> isDocument(record) || !held.contains(record))
        .collect(toImmutableList());
  }

  static boolean isDocument(Class<?> record) {
    return Stream.of(record.getRecordComponents())
        .anyMatch(part -> part.getName().equals("version"));
  }

  /** The records that a record holds itself. */
  static Stream<Class<?>> partsOf(Class<?> record) {
    return Stream.of(record.getRecordComponents())
        .<Class<?>>map(WireForms::elementOf)
        .filter(Class::isRecord);
  }

  /** The type of a part; of a list, that of its elements. */
  static Class<?> elementOf(RecordComponent part) {
    return part.getGenericType() instanceof ParameterizedType list
        ? (Class<?>) list.getActualTypeArguments()[0]
        : part.getType();
  }

  /** The values that a record is the wire form of: what {@code of} takes and {@code read} gives. */
  static ImmutableSet<Class<?>> valuesOf(Class<?> record) {
    Stream<Type> written =
        Stream.of(record.getDeclaredMethods())
            .filter(one -> one.getName().equals("of") && Modifier.isPublic(one.getModifiers()))
            .map(one -> one.getGenericParameterTypes()[0]);
    Stream<Type> read =
        Stream.of(record.getGenericInterfaces())
            .flatMap(one -> one instanceof ParameterizedType type ? Stream.of(type) : Stream.of())
            .filter(one -> one.getRawType() == Exchanged.class)
            .map(one -> one.getActualTypeArguments()[0]);
    return Stream.concat(written, read).map(WireForms::valueOf).collect(toImmutableSet());
  }

  /** The type itself, or of an explained value or a list what is explained or listed. */
  private static Class<?> valueOf(Type type) {
    if (type instanceof ParameterizedType some) {
      return some.getRawType() == Explained.class || List.class.isAssignableFrom(raw(some))
          ? valueOf(some.getActualTypeArguments()[0])
          : raw(some);
    }
    return (Class<?>) type;
  }

  private static Class<?> raw(ParameterizedType type) {
    return (Class<?>) type.getRawType();
  }
}
