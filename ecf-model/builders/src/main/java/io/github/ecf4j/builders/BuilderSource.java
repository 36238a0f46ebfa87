package io.github.ecf4j.builders;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The text of one builder. */
final class BuilderSource {
  private static final String HEAD =
      """
      package $package;

      /** Takes the parts of a {@link $value}, each once; $required. */
      public final class $valueBuilder
          extends io.github.ecf4j.model.check.ValueBuilder<$valueBuilder> {
        private final Immutable$value.Builder parts = new Immutable$value.Builder();

        $valueBuilder() {}

        $valueBuilder($value value) {
          parts.like(value);
        }
      """;

  private static final String GIVE =
      """

        /**
         * Gives {@code $part}: $text.
         *
         * @param $part $said
         * @return this
         */
        public $valueBuilder $part($type $part) {
          return $call("$part", $part, parts::$part);
        }
      """;

  private static final String ADD =
      """

        /**
         * Adds to {@code $part}: $text.
         *
         * @param $part what to append
         * @return this
         */
        public $valueBuilder $method($type $part) {
          return add("$part", $part, parts::addAll$capitalised);
        }
      """;

  private static final String TAIL =
      """

        /**
         * The value.
         *
         * @return what was given
         * @throws io.github.ecf4j.model.check.InvalidValueException if a required part is missing, or
         *     one is outside its bounds
         */
        public $value build() {
          return parts.build();
        }
      }
      """;

  private final String within;
  private final String value;
  private final List<Part> parts = new ArrayList<>();

  /**
   * Starts a builder.
   *
   * @param within the package
   * @param value the simple name of the value
   */
  BuilderSource(String within, String value) {
    this.within = within;
    this.value = value;
  }

  void add(Part part) {
    parts.add(part);
  }

  String text() {
    List<String> required =
        parts.stream().filter(Part::isRequired).map(part -> "{@code " + part.name() + "}").toList();
    return HEAD.replace("$package", within)
            .replace(
                "$required",
                required.isEmpty()
                    ? "none is required"
                    : "required: " + String.join(", ", required))
            .replace("$value", value)
        + parts.stream().map(this::methods).collect(Collectors.joining())
        + TAIL.replace("$value", value);
  }

  private String methods(Part part) {
    String type = part.type();
    return switch (part.kind()) {
      case SINGLE -> give(part, "once", type, "");
      case OPTIONAL ->
          give(part, "once", type, "") + perhaps(part, "java.util.Optional<" + type + ">");
      case OPTIONAL_INT -> give(part, "once", type, "") + perhaps(part, "java.util.OptionalInt");
      case MANY -> many(part);
    };
  }

  private String perhaps(Part part, String type) {
    return give(part, "once", type, part.values().contains("empty") ? "" : ", or empty for none");
  }

  private String many(Part part) {
    String all = "Iterable<? extends " + part.type() + ">";
    String capitalised = Character.toUpperCase(part.name().charAt(0)) + part.name().substring(1);
    return give(part, "all", all, "; they take the place of all given before")
        + add(part, "add" + capitalised, part.type() + "...", capitalised)
        + add(part, "addAll" + capitalised, all, capitalised);
  }

  private String give(Part part, String call, String type, String remark) {
    return filled(GIVE.replace("$said", part.values() + remark).replace("$call", call), part, type);
  }

  private String add(Part part, String method, String type, String capitalised) {
    return filled(ADD.replace("$method", method).replace("$capitalised", capitalised), part, type);
  }

  private String filled(String template, Part part, String type) {
    return template
        .replace("$value", value)
        .replace("$part", part.name())
        .replace("$type", type)
        .replace("$text", part.text());
  }
}
