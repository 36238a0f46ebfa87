package io.github.ecf4j.builders;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * A part of a value.
 *
 * @param name its name
 * @param kind how it is given
 * @param type what it is, or what it holds
 * @param isRequired whether no value is without it
 * @param text what it says, as a phrase
 * @param values what values it has, as a phrase
 */
record Part(String name, Kind kind, String type, boolean isRequired, String text, String values) {
  /** How a part is given. */
  enum Kind {
    /** As it is. */
    SINGLE,
    /** Perhaps, as an object. */
    OPTIONAL,
    /** Perhaps, as an integer. */
    OPTIONAL_INT,
    /** In any number. */
    MANY
  }

  /** What accessors say of parts that may be absent, and a builder need not. */
  private static final String IF_PRESENT =
      ", if (recorded|one was recorded|any|anything|it has one)$";

  private static final Pattern LINK =
      Pattern.compile("\\{@link(?:plain)?\\s+([\\w.#]+(?:\\([^)]*\\))?)(?:\\s+([^}]*))?}");

  /**
   * Reads a part.
   *
   * @param owner the value that has it
   * @param method its accessor
   * @param hasDefault whether it need not be given
   * @param doc the accessor's description
   * @return the part
   */
  static Part of(String owner, ExecutableElement method, boolean hasDefault, String doc) {
    TypeMirror type = method.getReturnType();
    Kind kind = kindOf(type);
    String[] sections = doc.strip().split("\n\\s*@", -1);
    return new Part(
        method.getSimpleName().toString(),
        kind,
        kind == Kind.SINGLE
            ? type.toString()
            : kind == Kind.OPTIONAL_INT ? "int" : within(type).toString(),
        kind == Kind.SINGLE && !hasDefault,
        uncapitalised(phrase(owner, sections[0].split("<p>", 2)[0])),
        phrase(owner, returned(owner, method, sections)).replaceFirst(IF_PRESENT, ""));
  }

  private static Kind kindOf(TypeMirror type) {
    String raw = type.toString().replaceFirst("<.*", "");
    if (raw.equals("java.util.OptionalInt")) {
      return Kind.OPTIONAL_INT;
    }
    if (raw.equals("java.util.Optional")) {
      return Kind.OPTIONAL;
    }
    return raw.matches("com\\.google\\.common\\.collect\\.Immutable(List|Set|SortedSet)")
        ? Kind.MANY
        : Kind.SINGLE;
  }

  private static TypeMirror within(TypeMirror type) {
    return ((DeclaredType) type).getTypeArguments().get(0);
  }

  private static String returned(String owner, ExecutableElement method, String[] sections) {
    for (String section : sections) {
      if (section.startsWith("return ")) {
        return section.substring("return ".length());
      }
    }
    throw new IllegalArgumentException(owner + "." + method + " does not say what it returns");
  }

  /** On one line, without a full stop, and with links that hold in any class of the package. */
  private static String phrase(String owner, String text) {
    String line = text.strip().replaceAll("\\s+", " ").replaceFirst("\\.$", "");
    return LINK.matcher(line).replaceAll(link -> Matcher.quoteReplacement(linkFrom(owner, link)));
  }

  private static String linkFrom(String owner, MatchResult link) {
    String target = link.group(1);
    if (target.startsWith("#")) {
      return "{@link " + owner + target + "}";
    }
    return link.group(2) != null ? link.group(2) : "{@code " + target.replace('#', '.') + "}";
  }

  private static String uncapitalised(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }
}
