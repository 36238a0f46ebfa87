package io.github.ecf4j.examples.curriculumanalysis.release;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.ecf4j.model.check.Check;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A column: the same name means the same in every table.
 *
 * @param name in small letters
 * @param type the type of its values
 * @param meaning what it says, for the codebook
 * @param values what each value means, where there are few
 */
record Column(String name, Type type, String meaning, ImmutableMap<String, String> values) {

  /** The type of a column's values, as Frictionless and SQL name it. */
  enum Type {
    STRING("string", "VARCHAR"),
    INTEGER("integer", "INTEGER"),
    BOOLEAN("boolean", "BOOLEAN");

    final String frictionless;
    final String sql;

    Type(String frictionless, String sql) {
      this.frictionless = frictionless;
      this.sql = sql;
    }
  }

  Column {
    Check.that(name.matches("[a-z_]+"), "name", name, "small letters and low lines");
    Check.text("meaning", meaning);
  }

  static Column text(String name, String meaning) {
    return new Column(name, Type.STRING, meaning, ImmutableMap.of());
  }

  static Column number(String name, String meaning) {
    return new Column(name, Type.INTEGER, meaning, ImmutableMap.of());
  }

  static Column flag(String name, String meaning) {
    return new Column(name, Type.BOOLEAN, meaning, ImmutableMap.of());
  }

  /** A column whose values are those of an enumeration, each explained. */
  static <E extends Enum<E>> Column choice(
      String name, String meaning, Class<E> all, ImmutableMap<E, String> values) {
    Check.that(
        values.keySet().equals(ImmutableSet.copyOf(all.getEnumConstants())),
        "values",
        values.keySet(),
        "an explanation of each of " + Arrays.toString(all.getEnumConstants()));
    return new Column(
        name,
        Type.STRING,
        meaning,
        values.entrySet().stream()
            .collect(
                ImmutableMap.toImmutableMap(one -> one.getKey().name(), one -> one.getValue())));
  }

  /** The same under another name, with what it means there. */
  Column as(String other, String itsMeaning) {
    return new Column(other, type, itsMeaning, values);
  }

  /** The values with what they mean, for a reader. */
  String explained() {
    return values.entrySet().stream()
        .map(one -> "`" + one.getKey() + "`: " + one.getValue())
        .collect(Collectors.joining("; "));
  }
}
