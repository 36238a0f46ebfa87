package io.github.ecf4j.rules.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.policy.Provision;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.policy.Readings;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepTest {
  private static final Exact FIVE = Exact.of(5);
  private static final LocalDate DAY = LocalDate.of(2022, 9, 1);

  private static Step sum() {
    return Step.of(Provision.MEN_1)
        .given("for", "Ada")
        .first("others", Exact.of(60), Unit.MINUTES)
        .plus("teacher", FIVE, Unit.MINUTES)
        .result("all", Exact.of(65), Unit.MINUTES);
  }

  @Test
  void arithmeticIsItsOwnSentence() {
    Step all =
        Step.remark("So: {=}.")
            .first("a", FIVE, Unit.NUMBER)
            .plus("b", FIVE, Unit.NUMBER)
            .minus("c", FIVE, Unit.NUMBER)
            .times("d", FIVE, Unit.NUMBER)
            .dividedBy("e", FIVE, Unit.NUMBER)
            .result("f", FIVE, Unit.NUMBER);
    assertThat(all).hasToString("So: 5 (a) + 5 (b) − 5 (c) × 5 (d) ÷ 5 (e) = 5 (f).");
    assertThat(all.provision()).isEmpty();
    assertThat(sum().sentence())
        .isEqualTo("60 minutes (others) + 5 minutes (teacher) = 65 minutes (all)");
    assertThat(sum()).hasToString(Provision.MEN_1 + ": " + sum().sentence());
    Step money =
        Step.of(Provision.FUND_2)
            .first("timeOff", Exact.of(2), Unit.POUNDS)
            .times("hours", Exact.of(3), Unit.HOURS)
            .result("inAll", Exact.of(6), Unit.POUNDS);
    assertThat(money.sentence()).isEqualTo("£2.00 (time off) × 3 hours = £6.00 (in all)");
    assertThat(sum().provision()).contains(Provision.MEN_1);
  }

  @Test
  void valuesAreFoundByName() {
    assertThat(sum().operands())
        .extracting(Operand::name)
        .containsExactly("for", "others", "teacher");
    assertThat(sum().result().orElseThrow())
        .isEqualTo(new Operand("all", Exact.of(65), Unit.MINUTES, Operand.Role.RESULT));
    assertThat(sum().value("teacher").orElseThrow().value()).isEqualTo(FIVE);
    assertThat(sum().value("all")).isEqualTo(sum().result());
    assertThat(sum().value("nobody")).isEmpty();
    assertThat(Step.remark("nothing").result()).isEmpty();
    assertThat(sum().operands())
        .extracting(Object::toString)
        .containsExactly("for Ada", "others 60 minutes", "teacher 5 minutes");
  }

  @Test
  void aSentenceWordsItsValues() {
    Step step =
        Step.remark("{day}; {days}; {month}; {text}; {one unit}; {two unit}; {pounds}; {several}")
            .given("day", DAY)
            .given("days", new DateRange(DAY, DAY.plusDays(1)))
            .given("month", YearMonth.of(2022, 9))
            .given("text", "a {brace} and $1")
            .given("one", Exact.of(1), Unit.DAYS)
            .given("two", Exact.of(2), Unit.HOURS)
            .given("pounds", Exact.of(1576), Unit.POUNDS)
            .given("several", ImmutableList.of(DAY, 7));
    assertThat(step.sentence())
        .isEqualTo(
            "1 September 2022; 1 September 2022 to 2 September 2022; September 2022;"
                + " a {brace} and $1; 1 day; 2 hours; £1,576.00; 1 September 2022 or 7");
  }

  @Test
  void arithmeticTakesNumbersOnly() {
    for (Unit unit : List.of(Unit.DAYS, Unit.NUMBER)) {
      for (Operand.Role role : Operand.Role.values()) {
        boolean plain =
            unit == Unit.NUMBER && (role == Operand.Role.GIVEN || role == Operand.Role.RESULT);
        if (plain) {
          assertThat(new Operand("day", DAY, unit, role).value()).isEqualTo(DAY);
        } else {
          assertThatThrownBy(() -> new Operand("day", DAY, unit, role))
              .isInstanceOf(InvalidValueException.class)
              .hasMessageContaining("day");
        }
      }
    }
  }

  @Test
  void aNameStandsOnceAndTheResultLast() {
    assertThatThrownBy(() -> Step.remark("x").given("a", 1).given("a", 2))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> Step.remark("x").result("a", 1).given("b", 2))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> Step.remark("{b}").given("a", 1).sentence())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("b");
  }

  @Test
  void stepsAreEqualByTheirParts() {
    assertThat(sum()).isEqualTo(sum()).hasSameHashCodeAs(sum());
    assertThat(sum()).doesNotHaveSameHashCodeAs(Step.remark("x"));
    assertThat(Step.remark("x"))
        .isNotEqualTo(Step.remark("y"))
        .isNotEqualTo(Step.of(Provision.MEN_1, "x"))
        .isNotEqualTo(Step.remark("x").given("a", 1))
        .isNotEqualTo("x");
  }

  @Test
  void aChoiceSaysWhatIsRead() {
    Readings readings = Readings.defaults().with(Reading.SCHOOL_WEEKS, 38);
    assertThat(Choice.of(Reading.SCHOOL_WEEKS, readings))
        .isEqualTo(new Choice<>(Reading.SCHOOL_WEEKS, 38))
        .asString()
        .startsWith("MEN-5: 38 weeks make a school year");
  }

  @Test
  void aChoiceThatIsNotTheDefaultSaysWhatThatIs() {
    Choice<Integer> chosen = new Choice<>(Reading.SCHOOL_WEEKS, 1);
    assertThat(chosen.isDefault()).isFalse();
    assertThat(chosen)
        .hasToString(
            "MEN-5: 1 week makes a school year (chosen; default: 39 weeks make a school year)");
    assertThat(Choice.of(Reading.SCHOOL_WEEKS, Readings.defaults()).isDefault()).isTrue();
    assertThat(Choice.of(Reading.SCHOOL_WEEKS, Readings.defaults()))
        .hasToString("MEN-5: 39 weeks make a school year");
  }

  @Test
  void aDerivationHasAllThatWasAdded() {
    NotKnown why = NotKnown.because("a term is missing");
    Derivation one =
        Derivation.builder()
            .add(sum())
            .notKnown(List.of(why))
            .reading(Reading.SCHOOL_WEEKS, Readings.defaults())
            .build();
    Derivation both = Derivation.builder().add(Step.remark("first")).addAll(one).build();
    assertThat(both.steps()).containsExactly(Step.remark("first"), sum());
    assertThat(both.readings()).containsExactly(new Choice<>(Reading.SCHOOL_WEEKS, 39));
    assertThat(both.citations()).containsExactly(Provision.MEN_1.citation());
    assertThat(both.notKnown()).containsExactly(why);
    assertThat(Explained.of(3, () -> both).notKnown()).containsExactly(why);
    assertThat(one.toString())
        .startsWith("\nNot known: a term is missing\n- " + sum() + "\nReading: MEN-5");
  }
}
