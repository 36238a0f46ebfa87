package io.github.ecf4j.rules.clock;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.check.Days;
import io.github.ecf4j.rules.answer.Derivation;
import io.github.ecf4j.rules.answer.Explained;
import io.github.ecf4j.rules.answer.NotKnown;
import io.github.ecf4j.rules.answer.Step;
import io.github.ecf4j.rules.answer.Unit;
import io.github.ecf4j.rules.answer.Words;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.policy.Figure;
import io.github.ecf4j.rules.policy.Policies;
import io.github.ecf4j.rules.policy.Policy;
import io.github.ecf4j.rules.policy.Provision;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.school.School;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The clocks that run from the end of an induction to the decision, the appeal and the dismissal
 * (rules CLK-1 to CLK-11; regulations of 2012, 11, 12 and 18 and schedule 3), and the duty to tell
 * of absence (ABS-11). It proposes days; who decides is bound by the law and not by this. The
 * Secretary of State may extend those of an appeal, which is not known here.
 *
 * <p>Laws: a later day from which a limit runs never gives an earlier last day; another bank
 * holiday makes the last day no earlier, but where days are counted back from a hearing no later.
 */
public final class TimeLimits {
  private final School school;
  private final WorkingDays days;

  private TimeLimits(School school, WorkingDays days) {
    this.school = school;
    this.days = days;
  }

  /**
   * The time limits at a school.
   *
   * @param school its figures and readings
   * @param days which days are working days, as {@link WorkingDays#england()}
   * @return the time limits
   */
  public static TimeLimits of(School school, WorkingDays days) {
    return new TimeLimits(requireNonNull(school, "school"), requireNonNull(days, "days"));
  }

  /**
   * The last day of a time limit. Who acts on it is in time.
   *
   * @param limit the time limit
   * @param from the day from which it runs; that of the hearing where days are counted back
   * @return the day; empty, and why, where the working days are not known that far
   */
  public Explained<Optional<LocalDate>> lastDay(TimeLimit limit, LocalDate from) {
    requireNonNull(limit, "limit");
    LocalDate day = Days.nearest(requireNonNull(from, "from"));
    TimeLimit.Counting counting = counting(limit);
    Optional<Figure<Integer>> figure = limit.figure();
    Optional<LocalDate> last =
        figure.isEmpty()
            ? Optional.of(day)
            : count(counting, policy(day).get(figure.orElseThrow()), day);
    return Explained.of(last, () -> explain(limit, counting, day, last));
  }

  private TimeLimit.Counting counting(TimeLimit limit) {
    return limit == TimeLimit.ASSESSMENT_REPORT && school.readings().get(Reading.MEETING_DAY_COUNTS)
        ? TimeLimit.Counting.BEGINNING_WITH
        : limit.counting();
  }

  private Optional<LocalDate> count(TimeLimit.Counting counting, int number, LocalDate day) {
    return switch (counting) {
      case BEGINNING_WITH -> days.lastOf(number, day);
      case AFTER -> days.lastOf(number, day.plusDays(1));
      case BEFORE -> days.before(number, day);
      case AT_ONCE -> Optional.of(day);
    };
  }

  private Policy policy(LocalDate day) {
    return school.policies().on(Collections.max(List.of(day, Policies.FIRST_DAY)));
  }

  private Derivation explain(
      TimeLimit limit, TimeLimit.Counting counting, LocalDate from, Optional<LocalDate> last) {
    Derivation.Builder why = Derivation.builder();
    String when =
        switch (counting) {
          case BEGINNING_WITH -> "{days} working days beginning with {from}: ";
          case AFTER -> "{days} working days after {from}: ";
          case BEFORE -> "{days} working days before {from}: ";
          case AT_ONCE -> "at once on {from}: ";
        };
    String until = last.isPresent() ? "{what} by {last}." : "{what}; by when cannot be told.";
    Step step = Step.of(limit.provision(), when + until).given("from", from).given("what", limit);
    if (limit.figure().isPresent()) {
      Figure<Integer> figure = limit.figure().orElseThrow();
      step = step.given("days", Exact.of(policy(from).get(figure)), Unit.DAYS);
      why.cite(policy(from).citation(figure));
    }
    why.add(last.isPresent() ? step.result("last", last.orElseThrow()) : step);
    if (limit == TimeLimit.ASSESSMENT_REPORT) {
      why.reading(Reading.MEETING_DAY_COUNTS, school.readings());
    }
    return last.isPresent() ? why.build() : why.notKnown(List.of(notKnown())).build();
  }

  private NotKnown notKnown() {
    return NotKnown.because(
        "which days outside " + Words.range(days.known()) + " are working days");
  }

  /**
   * When a notice that is sent by electronic mail or other such means is taken as received (CLK-6):
   * so many days later, of all days.
   *
   * @param sentOn the day on which it was sent
   * @return the day
   */
  public Explained<LocalDate> deemedReceipt(LocalDate sentOn) {
    LocalDate sent = Days.nearest(requireNonNull(sentOn, "sentOn"));
    int later = policy(sent).get(Figure.DEEMED_RECEIPT_DAYS);
    LocalDate received = sent.plusDays(later);
    return Derivation.builder()
        .cite(policy(sent).citation(Figure.DEEMED_RECEIPT_DAYS))
        .add(
            Step.of(
                    Provision.CLK_6,
                    "sent on {sent}: taken as received {days unit} later, on {received}.")
                .given("sent", sent)
                .given("days", Exact.of(later), Unit.DAYS)
                .result("received", received))
        .of(received);
  }

  /**
   * What has to be done within the time limits that run, or may be done, and what of it is done,
   * next and late.
   *
   * <p>What happens after the day is not looked at, but for a completion, meeting or hearing to
   * come. An appeal runs from the receipt of the notice, as recorded or as deemed (CLK-6, CLK-7); a
   * dismissal from the day on which the employer learns that there is no appeal, from the last day
   * for one, or from the news that it was dismissed (CLK-11).
   *
   * @param proceedings what has happened
   * @param day the day of the answer
   * @return the duties and rights, by last day; those of which it is not known come last
   */
  public Explained<ImmutableList<Duty>> duties(Proceedings proceedings, LocalDate day) {
    Running running =
        new Running(
            this,
            days.known(),
            requireNonNull(proceedings, "proceedings"),
            Days.nearest(requireNonNull(day, "day")));
    return Explained.of(
        running.all().stream().map(Running.Found::duty).collect(toImmutableList()),
        () -> running.explain());
  }
}
