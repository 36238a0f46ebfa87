package io.github.ecf4j.rules.clock;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static io.github.ecf4j.rules.clock.Happening.APPEAL_ALLOWED;
import static io.github.ecf4j.rules.clock.Happening.APPEAL_COPY_RECEIVED;
import static io.github.ecf4j.rules.clock.Happening.APPEAL_DISMISSED;
import static io.github.ecf4j.rules.clock.Happening.APPEAL_MADE;
import static io.github.ecf4j.rules.clock.Happening.DECIDED_EXTENSION;
import static io.github.ecf4j.rules.clock.Happening.DECIDED_FAIL;
import static io.github.ecf4j.rules.clock.Happening.DECIDED_PASS;
import static io.github.ecf4j.rules.clock.Happening.NOTICE_RECEIVED;
import static io.github.ecf4j.rules.clock.Happening.NOTICE_SENT;
import static io.github.ecf4j.rules.clock.Happening.NO_APPEAL_TOLD;
import static io.github.ecf4j.rules.clock.Happening.RECOMMENDATION_RECEIVED;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.check.Days;
import io.github.ecf4j.rules.answer.Derivation;
import io.github.ecf4j.rules.answer.Explained;
import io.github.ecf4j.rules.clock.Duty.State;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The time limits that run on a day. */
final class Running {
  private static final Comparator<Duty> ORDER =
      Comparator.comparing((Duty duty) -> duty.lastDay().orElse(Days.LAST))
          .thenComparing(Duty::limit);

  private final TimeLimits limits;
  private final DateRange known;
  private final Proceedings facts;
  private final LocalDate day;

  /**
   * A duty and what it follows from.
   *
   * @param duty the duty
   * @param last its last day
   */
  record Found(Duty duty, Explained<Optional<LocalDate>> last) {}

  Running(TimeLimits limits, DateRange known, Proceedings proceedings, LocalDate day) {
    this.limits = limits;
    this.known = known;
    this.day = day;
    this.facts =
        new Proceedings(
            ImmutableMap.copyOf(
                proceedings.days().entrySet().stream()
                    .filter(one -> one.getKey().mayLieAhead() || !one.getValue().isAfter(day))
                    .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue))));
  }

  ImmutableList<Found> all() {
    return Arrays.stream(TimeLimit.values())
        .flatMap(limit -> from(limit).map(from -> found(limit, from)).stream())
        .sorted(Comparator.comparing(Found::duty, ORDER))
        .collect(toImmutableList());
  }

  Derivation explain() {
    Derivation.Builder why = Derivation.builder();
    if (facts.on(NOTICE_RECEIVED).isEmpty()) {
      facts
          .on(NOTICE_SENT)
          .map(limits::deemedReceipt)
          .map(Explained::derivation)
          .ifPresent(why::addAll);
    }
    all().forEach(one -> why.addAll(one.last().derivation()));
    return why.build();
  }

  private Optional<LocalDate> from(TimeLimit limit) {
    return switch (limit) {
      case ABSENCE_NOTICE -> facts.on(Happening.ABSENCE_REACHED_THRESHOLD);
      case ASSESSMENT_REPORT -> facts.on(Happening.ASSESSMENT_MEETING);
      case RECOMMENDATION -> facts.on(Happening.INDUCTION_COMPLETED);
      case REPRESENTATIONS, DECISION -> facts.on(RECOMMENDATION_RECEIVED);
      case DECISION_NOTICE -> facts.onAny(DECIDED_PASS, DECIDED_EXTENSION, DECIDED_FAIL);
      case REGULATOR_NOTICE -> facts.onAny(DECIDED_EXTENSION, DECIDED_FAIL);
      case APPEAL -> facts.onAny(DECIDED_EXTENSION, DECIDED_FAIL).flatMap(any -> receipt());
      case APPEAL_REPLY -> facts.on(APPEAL_COPY_RECEIVED);
      case HEARING_NOTICE, TEACHER_ANSWER, BODY_ANSWER -> facts.on(Happening.HEARING);
      case DISMISSAL -> facts.on(DECIDED_FAIL).flatMap(any -> dismissal());
    };
  }

  private Optional<LocalDate> receipt() {
    return facts
        .on(NOTICE_RECEIVED)
        .or(() -> facts.on(NOTICE_SENT).map(sent -> limits.deemedReceipt(sent).value()));
  }

  private Optional<LocalDate> dismissal() {
    if (facts.on(APPEAL_MADE).isPresent()) {
      return facts.on(APPEAL_DISMISSED);
    }
    Optional<LocalDate> expired =
        receipt()
            .flatMap(from -> limits.lastDay(TimeLimit.APPEAL, from).value())
            .filter(day::isAfter);
    return Stream.of(facts.on(NO_APPEAL_TOLD), expired)
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder());
  }

  private Found found(TimeLimit limit, LocalDate from) {
    Explained<Optional<LocalDate>> last = limits.lastDay(limit, from);
    Optional<LocalDate> done =
        limit == TimeLimit.DECISION
            ? facts.onAny(DECIDED_PASS, DECIDED_EXTENSION, DECIDED_FAIL)
            : facts.on(limit.act());
    ImmutableDuty.Builder duty =
        new ImmutableDuty.Builder().limit(limit).from(from).state(state(limit, from, last, done));
    last.value().ifPresent(duty::lastDay);
    done.ifPresent(duty::doneOn);
    return new Found(duty.build(), last);
  }

  private State state(
      TimeLimit limit,
      LocalDate from,
      Explained<Optional<LocalDate>> last,
      Optional<LocalDate> done) {
    if (done.isEmpty() && isPassedBy(limit)) {
      return State.LAPSED;
    }
    Optional<Boolean> inTime = isInTime(limit, from, last.value(), done.orElse(day));
    if (inTime.isEmpty()) {
      return State.NOT_KNOWN;
    } else if (done.isPresent()) {
      return inTime.orElseThrow() ? State.DONE : State.DONE_LATE;
    } else if (inTime.orElseThrow()) {
      return State.DUE;
    }
    return limit.isRight() ? State.LAPSED : State.OVERDUE;
  }

  /** Whether what comes later is recorded. */
  private boolean isPassedBy(TimeLimit limit) {
    return switch (limit) {
      case ABSENCE_NOTICE, DECISION, REGULATOR_NOTICE, DISMISSAL -> false;
      case ASSESSMENT_REPORT, REPRESENTATIONS -> has(DECIDED_PASS, DECIDED_EXTENSION, DECIDED_FAIL);
      case RECOMMENDATION ->
          has(RECOMMENDATION_RECEIVED, DECIDED_PASS, DECIDED_EXTENSION, DECIDED_FAIL);
      case DECISION_NOTICE -> has(NOTICE_RECEIVED, APPEAL_MADE);
      case APPEAL -> has(NO_APPEAL_TOLD);
      case APPEAL_REPLY, HEARING_NOTICE, TEACHER_ANSWER, BODY_ANSWER ->
          has(APPEAL_DISMISSED, APPEAL_ALLOWED);
    };
  }

  private boolean has(Happening... happenings) {
    return facts.onAny(happenings).isPresent();
  }

  /**
   * Whether a day is one of a time limit, or before it. Where the working days that are known do
   * not suffice for the limit, it ends after all of them.
   */
  private Optional<Boolean> isInTime(
      TimeLimit limit, LocalDate from, Optional<LocalDate> last, LocalDate when) {
    if (last.isPresent()) {
      return Optional.of(!when.isAfter(last.orElseThrow()));
    }
    boolean endsAfterAllKnown =
        limit.counting() != TimeLimit.Counting.BEFORE && !from.isBefore(known.first());
    return endsAfterAllKnown && !when.isAfter(known.last()) ? Optional.of(true) : Optional.empty();
  }
}
