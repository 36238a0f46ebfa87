package io.github.ecf4j.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ecf4j.model.check.InvalidValueException;
import java.math.RoundingMode;
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
    assertThat(Readings.defaults().words(reading)).startsWith(reading.provision().id() + ": ");
    assertThat(Readings.defaults().get(reading)).isEqualTo(reading.byDefault());
  }

  @ParameterizedTest
  @CsvSource({
    "NEONATAL_LEAVE_STATUTORY, yes, ABS-5: neonatal care leave is statutory leave",
    "PHASED_RETURN_COUNTS, yes, ABS-6: a phased return counts as absence",
    "HALF_DAYS_COUNT, no, ABS-6: whole days of absence count",
    "PART_TIME_ABSENCE, pro_rata, ABS-7: part-time absence: pro rata",
    "ABSENCE_DURING_EXTENSION, IGNORED, ABS-9: absence during an extension: ignored",
    "CAPPED_AT_FULL_TIME, no, LEN-8: posts at once may add up to more than full time",
    "DAYS_PER_TERM, 65, LEN-12: 65 days make a term",
    "DAYS_PER_TERM, calendar, LEN-12: a term has its teaching days",
    "EXPORT_ROUNDING, FLOOR, LEN-17: recorded terms are rounded floor",
    "TIMETABLE_REDUCTION, ADDITIVE, TT-4: reduction: additive",
    "PPA_BASE, TAUGHT, TT-5: PPA is a share of time: taught",
    "PERIOD_ROUNDING, HALF_UP, TT-7: whole periods are rounded half up",
    "YEAR_SWITCH, AT_ONCE, TT-9: year 2 begins: at once",
    "MODULE_MINUTES, 40, MEN-4: 40 minutes a module",
    "MODULE_MINUTES, programme, MEN-4: as long as the programme says",
    "SCHOOL_WEEKS, 38, MEN-5: 38 weeks make a school year",
    "PART_TIME_MENTORING, LESS_OFTEN, MEN-10: part-time mentoring: less often",
    "GRANT_PROPORTION, PROPORTIONATE, FUND-3: the grant is paid proportionate"
  })
  void aChoiceIsReadAndPutInWords(String id, String text, String words) {
    Reading<?> reading = Reading.byId(id).orElseThrow();

    assertThat(Readings.defaults().withText(reading, text).words(reading)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "EXPORT_ROUNDING, UNNECESSARY, 'one of [UP, DOWN, CEILING, FLOOR, HALF_UP, HALF_DOWN,"
        + " HALF_EVEN]'",
    "YEAR_SWITCH, later, 'one of [END_OF_TERM, AT_ONCE]'",
    "SCHOOL_WEEKS, 53, from 1 to 52",
    "SCHOOL_WEEKS, many, a whole number",
    "DAYS_PER_TERM, 0, from 1 to 100",
    "DAYS_PER_TERM, programme, a whole number",
    "MODULE_MINUTES, 1441, from 1 to 1440",
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
