package io.github.ecf4j.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A day is read as {@link LocalDate} reads it, where values may hold it. */
class DaysProperties {
  @Property
  void whatADayPrintsIsReadAsThatDay(@ForAll("days") LocalDate day) {
    assertThat(Days.parse(day.toString())).isEqualTo(day);
  }

  /** One character is replaced, added or left out; most of these are no days. */
  @Property(tries = 2000)
  void anyOtherTextIsReadAsTheParserOfThePlatformReadsIt(@ForAll("nearlyDays") String text) {
    Optional<LocalDate> expected = platform(text);
    if (expected.isPresent()) {
      assertThat(Days.parse(text)).isEqualTo(expected.get());
    } else {
      assertThatThrownBy(() -> Days.parse(text))
          .isInstanceOf(InvalidValueException.class)
          .hasMessage(
              "date must be a day that exists, written as 2022-02-28, from 1900 to 2999,"
                  + " but was: "
                  + text);
    }
  }

  @Example
  void aBlankIsShown() {
    assertThatThrownBy(() -> Days.parse("")).hasMessageEndingWith("but was: \"\"");
    assertThatThrownBy(() -> Days.parse(" ")).hasMessageEndingWith("but was: \" \"");
  }

  @Example
  void theDigitsOfOtherScriptsAreNone() {
    assertThatThrownBy(() -> Days.parse("２０２２-02-28")).isInstanceOf(InvalidValueException.class);
  }

  private static Optional<LocalDate> platform(String text) {
    try {
      return Optional.of(LocalDate.parse(text)).filter(Days::include);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(Days.FIRST.toEpochDay(), Days.LAST.toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<String> nearlyDays() {
    Arbitrary<String> other = Arbitraries.of("", "0", "1", "2", "3", "9", "00", "-", "/", "+", " ");
    return Combinators.combine(days(), Arbitraries.integers().between(0, 9), other)
        .as(
            (day, place, put) -> {
              String text = day.toString();
              return text.substring(0, place) + put + text.substring(place + 1);
            });
  }
}
