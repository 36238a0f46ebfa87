package io.github.ecf4j.model.check;

import static java.util.Objects.requireNonNull;

import java.io.Serial;
import java.util.Arrays;
import java.util.List;

/**
 * An invalid value: the message names the field, the value given, and the bound that it breaks.
 *
 * <p>Thrown by constructors, factories and builders only. Rules never throw it: they return
 * findings.
 */
public final class InvalidValueException extends IllegalArgumentException {
  @Serial private static final long serialVersionUID = 1L;

  /** The field that was refused. */
  private final String field;

  /** The value that was refused, as text. */
  private final String value;

  /** What the field must be. */
  private final String bound;

  /**
   * Describes a refused value.
   *
   * @param field the name of the field, such as {@code fte}
   * @param value the value given, as text; in the message what does not print is {@linkplain
   *     PlainText#visible made visible}, and nothing but blanks stands in quotation marks
   * @param bound what the field must be, worded to follow "must be"
   */
  public InvalidValueException(String field, String value, String bound) {
    super(
        requireNonNull(field, "field")
            + " must be "
            + requireNonNull(bound, "bound")
            + ", but was: "
            + shown(requireNonNull(value, "value")));
    this.field = field;
    this.value = value;
    this.bound = bound;
  }

  /**
   * Describes a value some of whose parts were not given.
   *
   * @param missing the names of these parts
   */
  public InvalidValueException(String[] missing) {
    this(names(missing), "nothing", "given");
  }

  private static String shown(String value) {
    String visible = PlainText.visible(value);
    return value.isBlank() ? '"' + visible + '"' : visible;
  }

  private static String names(String[] missing) {
    List<String> all = Arrays.asList(requireNonNull(missing, "missing"));
    Check.noNull("missing", all);
    return String.join(", ", all);
  }

  /**
   * The field that was refused.
   *
   * @return its name
   */
  public String field() {
    return field;
  }

  /**
   * The value that was refused.
   *
   * @return the value as text
   */
  public String value() {
    return value;
  }

  /**
   * The bound that the value broke.
   *
   * @return words that follow "must be"
   */
  public String bound() {
    return bound;
  }

  /**
   * What is wrong, without the field's name.
   *
   * @return words such as "must be from 1 to 64, but was: 0"
   */
  public String problem() {
    return "must be " + bound + ", but was: " + PlainText.visible(value);
  }
}
