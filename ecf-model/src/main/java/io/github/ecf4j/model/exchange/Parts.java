package io.github.ecf4j.model.exchange;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Enums;
import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.check.Days;
import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.programme.Programme;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a record while a value is built from them: each is read on its own, and what is
 * missing or wrong is remembered with its path, so that the others are read too.
 *
 * <p>Each {@link Exchanged#read} first takes its parts and then calls {@link #build}, which is
 * where a value comes from if nothing was wrong.
 */
public final class Parts {
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,100}(\\.[0-9]{1,100})?");

  private final @Nullable Place place;
  private final Lookup lookup;
  private final List<InvalidValueException> problems;
  private boolean isWrong;

  Parts(Lookup lookup) {
    this(null, lookup, new ArrayList<>());
  }

  private Parts(@Nullable Place place, Lookup lookup, List<InvalidValueException> problems) {
    this.place = place;
    this.lookup = lookup;
    this.problems = problems;
  }

  /** Where a part stands; its text is made when there is something to say about it. */
  private record Place(@Nullable Place within, String name, int element) {
    private static final int NO_ELEMENT = -1;

    @Override
    public String toString() {
      String outer = within == null ? "" : within + ".";
      return outer + name + (element == NO_ELEMENT ? "" : "[" + element + "]");
    }
  }

  ImmutableList<InvalidValueException> problems() {
    return ImmutableList.copyOf(problems);
  }

  /**
   * A part that must be given.
   *
   * @param <W> the type that it is written as
   * @param <V> the type of its value
   * @param name its name
   * @param part what is written
   * @param read makes the value, or refuses it by an {@link InvalidValueException}
   * @return the value; where it is missing or wrong nothing that can be used, and {@link #build}
   *     does not ask for a value
   */
  public <W, V> V required(String name, @Nullable W part, Function<? super W, ? extends V> read) {
    requireNonNull(read, "read");
    return read(at(name), part, read);
  }

  private <W, V> V read(Place at, @Nullable W part, Function<? super W, ? extends V> read) {
    if (part == null) {
      return missing(at);
    }
    try {
      return read.apply(part);
    } catch (InvalidValueException e) {
      return wrong(new InvalidValueException(at.toString(), e.value(), e.bound()));
    }
  }

  /**
   * A part that must be given and has parts itself.
   *
   * @param <V> the type of its value
   * @param name its name
   * @param part what is written
   * @return the value, as of the other method
   */
  public <V> V required(String name, @Nullable Exchanged<V> part) {
    return read(at(name), part);
  }

  private <V> V read(Place at, @Nullable Exchanged<V> part) {
    if (part == null) {
      return missing(at);
    }
    try {
      return part.read(new Parts(at, lookup, problems));
    } catch (InvalidValueException e) {
      return wrong(); // remembered by the part
    }
  }

  /**
   * A part that may be absent.
   *
   * @param <W> the type that it is written as
   * @param <V> the type of its value
   * @param name its name
   * @param part what is written
   * @param read makes the value, or refuses it by an {@link InvalidValueException}
   * @return the value, if it is given and right
   */
  public <W, V> Optional<V> optional(
      String name, @Nullable W part, Function<? super W, ? extends V> read) {
    requireNonNull(name, "name");
    requireNonNull(read, "read");
    return part == null ? Optional.empty() : Optional.ofNullable(required(name, part, read));
  }

  /**
   * A part that may be absent and has parts itself.
   *
   * @param <V> the type of its value
   * @param name its name
   * @param part what is written
   * @return the value, if it is given and right
   */
  public <V> Optional<V> optional(String name, @Nullable Exchanged<V> part) {
    requireNonNull(name, "name");
    return part == null ? Optional.empty() : Optional.ofNullable(required(name, part));
  }

  /**
   * A list, each element of which must be given.
   *
   * @param <W> the type that an element is written as
   * @param <V> the type of its value
   * @param name its name
   * @param parts what is written; absent is empty
   * @param read makes the value of an element, or refuses it by an {@link InvalidValueException}
   * @return the values that are right
   */
  public <W, V> ImmutableList<V> all(
      String name,
      @Nullable List<? extends @Nullable W> parts,
      Function<? super W, ? extends V> read) {
    requireNonNull(name, "name");
    requireNonNull(read, "read");
    return each(name, parts, (element, part) -> read(element, part, read));
  }

  /**
   * A list, each element of which must be given and has parts itself.
   *
   * @param <V> the type of an element's value
   * @param name its name
   * @param parts what is written; absent is empty
   * @return the values that are right
   */
  public <V> ImmutableList<V> all(
      String name, @Nullable List<? extends @Nullable Exchanged<V>> parts) {
    return each(name, parts, this::read);
  }

  private <W, V> ImmutableList<V> each(
      String name,
      @Nullable List<? extends @Nullable W> parts,
      BiFunction<Place, @Nullable W, @Nullable V> read) {
    requireNonNull(name, "name");
    ImmutableList.Builder<V> values = ImmutableList.builder();
    int element = 0;
    for (W part : parts == null ? List.<W>of() : parts) {
      V value = read.apply(new Place(place, name, element++), part);
      if (value != null) {
        values.add(value);
      }
    }
    return values.build();
  }

  private Place at(String name) {
    return new Place(place, requireNonNull(name, "name"), Place.NO_ELEMENT);
  }

  /**
   * The programme of an id.
   *
   * @param name the name of the part
   * @param id its id
   * @return the programme, as of {@link #required(String, Object, Function)}
   */
  public Programme programme(String name, @Nullable String id) {
    return required(
        name,
        id,
        one ->
            lookup
                .programme(one)
                .orElseThrow(
                    () ->
                        new InvalidValueException(
                            "id", one, "the id of a programme that the lookup knows")));
  }

  /**
   * A text that must be given.
   *
   * @param name its name
   * @param part what is written
   * @return the text, as of {@link #required(String, Object, Function)}
   */
  public String text(String name, @Nullable String part) {
    return required(name, part, Function.identity());
  }

  /**
   * The version of a document.
   *
   * @param version what is written, which must be {@value Exchanged#VERSION}
   */
  public void version(@Nullable Integer version) {
    required(
        "version",
        version,
        one -> Check.range("version", one, Exchanged.VERSION, Exchanged.VERSION));
  }

  /**
   * A whole number that must be given.
   *
   * @param name its name
   * @param part what is written
   * @return the number; 0 where it is missing
   */
  public int number(String name, @Nullable Integer part) {
    required(name, part, Function.identity());
    return part == null ? 0 : part;
  }

  /**
   * The value, where all parts were right.
   *
   * @param <V> its type
   * @param value makes the value of the parts
   * @return the value
   * @throws InvalidValueException if a part was missing or wrong, or they do not go together
   */
  public <V> V build(Supplier<? extends V> value) {
    return build(Map.of(), value);
  }

  /**
   * The value, where all parts were right and it calls some of them otherwise.
   *
   * @param <V> its type
   * @param names what the value calls a part, and what the record does
   * @param value makes the value of the parts
   * @return the value
   * @throws InvalidValueException if a part was missing or wrong, or they do not go together
   */
  public <V> V build(Map<String, String> names, Supplier<? extends V> value) {
    Check.noNull("names", names);
    requireNonNull(value, "value");
    if (!isWrong) {
      try {
        return value.get();
      } catch (InvalidValueException e) {
        Place at = at(names.getOrDefault(e.field(), e.field()));
        wrong(new InvalidValueException(at.toString(), e.value(), e.bound()));
      }
    }
    throw problems.get(0);
  }

  /** Nobody sees what stands for a value that is wrong: {@link #build} does not ask for it. */
  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private <V> V wrong() {
    isWrong = true;
    return null;
  }

  @SuppressWarnings("TypeParameterUnusedInFormals")
  private <V> V missing(Place at) {
    return wrong(new InvalidValueException(at.toString(), "nothing", "given"));
  }

  @SuppressWarnings("TypeParameterUnusedInFormals")
  private <V> V wrong(InvalidValueException problem) {
    problems.add(problem);
    return wrong();
  }

  /**
   * Reads a day.
   *
   * @param text the day, as in {@code 2021-09-06}
   * @return the day
   * @throws InvalidValueException if it is none that a value holds
   */
  public static LocalDate day(String text) {
    return Days.parse(text);
  }

  /**
   * Reads a week.
   *
   * @param first its first day, as in {@code 2021-09-06}
   * @return the week
   * @throws InvalidValueException if it is no day that a value holds
   */
  public static Week week(String first) {
    return new Week(day(requireNonNull(first, "first")));
  }

  /**
   * Reads a decimal.
   *
   * @param text the decimal, as in {@code 0.6}
   * @return the decimal
   * @throws InvalidValueException if it is none, or has more than 100 digits on either side
   */
  public static BigDecimal decimal(String text) {
    requireNonNull(text, "text");
    if (!DECIMAL.matcher(text).matches()) {
      throw new InvalidValueException("text", quoted(text), "a decimal such as 0.6");
    }
    return new BigDecimal(text);
  }

  /**
   * Reads members of an enumeration.
   *
   * @param <E> its type
   * @param type the enumeration
   * @return reads the name of a member, and refuses what is none
   */
  public static <E extends Enum<E>> Function<String, E> oneOf(Class<E> type) {
    requireNonNull(type, "type");
    return text ->
        Enums.getIfPresent(type, text)
            .toJavaUtil()
            .orElseThrow(
                () ->
                    new InvalidValueException(
                        "text",
                        quoted(text),
                        Arrays.stream(type.getEnumConstants())
                            .map(Enum::name)
                            .collect(joining(", ", "one of ", ""))));
  }

  /**
   * Reads a number that a value may have.
   *
   * @param number the number, if it is given
   * @return the same
   */
  public static OptionalInt optional(@Nullable Integer number) {
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /**
   * Writes a number that a value may have.
   *
   * @param number the number, if the value has it
   * @return the same, or null
   */
  public static @Nullable Integer orNull(OptionalInt number) {
    return requireNonNull(number, "number").isPresent() ? number.getAsInt() : null;
  }

  /**
   * Writes a part that a value may have.
   *
   * @param part the part, if the value has it
   * @return its text, or null
   */
  public static @Nullable String orNull(Optional<?> part) {
    return requireNonNull(part, "part").map(Object::toString).orElse(null);
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }
}
