package io.github.ecf4j.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.rules.answer.Choice;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReadingsTest {
  static Stream<Reading<?>> readings() {
    return Reading.all().stream();
  }

  @ParameterizedTest
  @MethodSource("readings")
  void eachReadingIsFoundByItsIdAndNamesItsProvision(Reading<?> reading) {
    assertThat(Reading.byId(reading.id())).contains(reading);
    assertThat(reading).hasToString(reading.id());
    assertThat(Choice.of(reading, Readings.defaults()).toString())
        .startsWith(reading.provision().id() + ": ");
    assertThat(Readings.defaults().get(reading)).isEqualTo(reading.byDefault());
  }

  @ParameterizedTest
  @CsvSource({
    "NEONATAL_LEAVE_STATUTORY, yes, ABS-5: neonatal care leave is statutory leave",
    "PHASED_RETURN_COUNTS, yes, ABS-6: a phased return counts as absence",
    "PATERNITY_LEAVE_IS_ABSENCE, no, ABS-5: paternity leave is no absence at all",
    "INSET_DAYS_EMPLOYED, no, REC-2: INSET days are no days employed",
    "REPORT_RELEASE_DAYS, first_day, ASM-2: reports are released on the first day of their period",
    "REPORT_DUE_DAYS, last_day, ASM-2: reports are due on the last day of their period",
    "REPORT_DUE_DAYS, 2022-03-11 2021-11-26, 'ASM-2: reports are due on 2021-11-26, 2022-03-11'",
    "HALF_DAYS_COUNT, no, ABS-6: whole days of absence count",
    "PART_TIME_ABSENCE, pro_rata, 'ABS-7: a part-time teacher''s induction is extended from fewer"
        + " days of absence in a part on, in proportion to the full-time equivalent'",
    "ABSENCE_DURING_EXTENSION, IGNORED, ABS-9: absence during an extension counts to no part",
    "BLOCK_DATES, contract, 'LEN-5: employment has lasted a term, too, once it has lasted from the"
        + " first to the last day of a contract term'",
    "CAPPED_AT_FULL_TIME, no, LEN-8: posts at once may add up to more than full time",
    "DAYS_PER_TERM, 65, LEN-12: 65 days make a term",
    "DAYS_PER_TERM, 1, LEN-12: 1 day makes a term",
    "DAYS_PER_TERM, calendar, LEN-12: a term has its teaching days",
    "EXPORT_ROUNDING, FLOOR, LEN-17: recorded terms are rounded down",
    "TIMETABLE_REDUCTION, ADDITIVE, 'TT-4: the reduction for induction is a share of all timetabled"
        + " time, beside PPA time'",
    "PPA_BASE, TAUGHT, TT-5: PPA time is a share of the time taught",
    "PERIOD_ROUNDING, HALF_UP, 'TT-7: whole periods are rounded to the nearest, halves up'",
    "YEAR_SWITCH, AT_ONCE, TT-9: year 2 begins on the day after that on which the terms of year 1"
        + " are served",
    "EXTENSION_LEEWAY, 1, EXT-4: an extension may be decided 1 day before the end of the period",
    "MODULE_MINUTES, 1, MEN-4: a module takes 1 minute",
    "MODULE_MINUTES, 40, MEN-4: a module takes 40 minutes",
    "MODULE_MINUTES, programme, MEN-4: a module takes as long as the programme says",
    "SCHOOL_WEEKS, 38, MEN-5: 38 weeks make a school year",
    "PART_TIME_MENTORING, LESS_OFTEN, 'MEN-10: part-time teachers are mentored as long at a time as"
        + " full-time teachers, less often'",
    "GRANT_PROPORTION, PROPORTIONATE, 'FUND-3: the grant for year 2 is paid in proportion to the"
        + " part of it that a teacher was there for'",
    "BLOCK_COVERAGE, up_to_the_day, COV-1: what a block teaches as a whole has been taught once its"
        + " modules up to the day have been studied",
    "MEETING_DAY_COUNTS, yes, CLK-1: the day of the final meeting is the first of those within"
        + " which its report is sent",
    "RETENTION_START, day_of_document, REC-1: records are kept for years from their own day on"
  })
  void aChoiceIsReadAndPutInWords(String id, String text, String words) {
    Reading<?> reading = Reading.byId(id).orElseThrow();

    assertThat(words(reading, text)).isEqualTo(words);
  }

  private static <T> String words(Reading<T> reading, String text) {
    return reading.words(Readings.defaults().withText(reading, text).get(reading));
  }

  /** Each choice has a sentence of its own, which is no name of a constant. */
  @ParameterizedTest
  @MethodSource("readings")
  void eachChoiceHasItsOwnSentence(Reading<?> reading) {
    assertSentences(reading);
  }

  private static <T> void assertSentences(Reading<T> reading) {
    if (reading.byDefault() instanceof Enum<?> any
        && any.getDeclaringClass() != RoundingMode.class) {
      List<String> sentences =
          Arrays.stream(any.getDeclaringClass().getEnumConstants())
              .map(choice -> reading.sentence(reading.parse(choice.toString())))
              .toList();
      assertThat(sentences)
          .doesNotHaveDuplicates()
          .allSatisfy(sentence -> assertThat(sentence).matches("[a-zA-Z-]+ .* .*[^.]"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "EXPORT_ROUNDING, UNNECESSARY, 'one of [UP, DOWN, CEILING, FLOOR, HALF_UP, HALF_DOWN,"
        + " HALF_EVEN]'",
    "YEAR_SWITCH, later, 'one of [END_OF_TERM, AT_ONCE]'",
    "SCHOOL_WEEKS, 53, from 1 to 52",
    "SCHOOL_WEEKS, many, a whole number from 1 to 52",
    "EXTENSION_LEEWAY, soon, a whole number from 0 to 100",
    "EXTENSION_LEEWAY, 101, from 0 to 100",
    "FULL_TIME_REVIEWS, none, 'one of [SAME, EVERY_TERM]'",
    "DAYS_PER_TERM, 0, 'a whole number from 1 to 100, or calendar'",
    "DAYS_PER_TERM, programme, 'a whole number from 1 to 100, or calendar'",
    "MODULE_MINUTES, 1441, 'a whole number from 1 to 1440, or programme'",
    "MODULE_MINUTES, short, 'a whole number from 1 to 1440, or programme'",
    "REPORT_DUE_DAYS, 2021-11-31, 'days such as 2023-09-01 separated by spaces, or last_day'",
    "REPORT_RELEASE_DAYS, 3000-01-01, from 1900-01-01 to 2999-12-31",
    "HALF_DAYS_COUNT, true, yes or no"
  })
  void refusesWhatIsNoChoice(String id, String text, String bound) {
    Reading<?> reading = Reading.byId(id).orElseThrow();

    assertThatThrownBy(() -> reading.parse(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("%s must be %s, but was: %s", id, bound, text);
  }

  @Test
  void refusesAChoiceThatIsBuiltOutOfBounds() {
    assertThatThrownBy(
            () -> Readings.defaults().with(Reading.EXPORT_ROUNDING, RoundingMode.UNNECESSARY))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> Readings.defaults().with(Reading.DAYS_PER_TERM, OptionalInt.of(0)))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void readingsAreEqualWhenTheyChooseTheSame() {
    Readings other = Readings.defaults().with(Reading.SCHOOL_WEEKS, 38);

    assertThat(other).isNotEqualTo(Readings.defaults()).hasToString("Readings{SCHOOL_WEEKS=38}");
    assertThat(other.with(Reading.SCHOOL_WEEKS, 39))
        .isEqualTo(Readings.defaults())
        .hasSameHashCodeAs(Readings.defaults());
    assertThat(
            other
                .with(Reading.HALF_DAYS_COUNT, false)
                .equals(
                    Readings.defaults()
                        .with(Reading.HALF_DAYS_COUNT, false)
                        .with(Reading.SCHOOL_WEEKS, 38)))
        .isTrue();
  }
}
