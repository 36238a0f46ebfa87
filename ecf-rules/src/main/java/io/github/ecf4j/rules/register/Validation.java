package io.github.ecf4j.rules.register;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.policy.Figure;
import io.github.ecf4j.rules.policy.Policy;
import io.github.ecf4j.rules.policy.Provision;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;

/** Collects what is wrong with a record on a day. */
final class Validation {
  private static final String STARTED = "startedOn";
  private static final String FINISHED = "finishedOn";
  static final String TERMS = "numberOfTerms";
  private static final String OUTCOME = "outcome";
  private static final String CONFIRMED = "failConfirmationSentOn";

  private final Policy policy;

  /** How terms are recorded. */
  private final Policy recording;

  private final LocalDate day;
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();

  Validation(Policy policy, Policy recording, LocalDate day) {
    this.policy = policy;
    this.recording = recording;
    this.day = day;
  }

  static String ofPeriod(int place, String field) {
    return "periods[" + place + "]." + field;
  }

  ImmutableList<Problem> problems(RegisterRecord record) {
    person(record);
    for (int i = 0; i < record.periods().size(); i++) {
      RegisterPeriod period = record.periods().get(i);
      dates(i, period, record.qtsAwardedOn());
      overlaps(i, record.periods());
      terms(i, period);
      outcome(i, period);
    }
    oneOutcome(record.periods());
    for (int i = 0; i < record.extensions().size(); i++) {
      extension(i, record.extensions().get(i));
    }
    return problems.build();
  }

  private void person(RegisterRecord record) {
    int digits = policy.get(Figure.TRN_DIGITS);
    require(
        record.trn().matches("[0-9]{" + digits + "}"),
        Provision.VAL_10,
        "trn",
        record.trn(),
        digits + " digits");
    int least = policy.get(Figure.TEACHER_AGE_AT_LEAST);
    int most = policy.get(Figure.TEACHER_AGE_AT_MOST);
    record
        .dateOfBirth()
        .ifPresent(
            born ->
                require(
                    !born.isBefore(day.minusYears(most)) && !born.isAfter(day.minusYears(least)),
                    Provision.VAL_10,
                    "dateOfBirth",
                    born,
                    "from " + least + " to " + most + " years ago"));
  }

  private void dates(int place, RegisterPeriod period, Optional<LocalDate> status) {
    LocalDate start = period.startedOn();
    String field = ofPeriod(place, STARTED);
    LocalDate first = policy.get(Figure.REGISTER_STARTS_FROM);
    require(!start.isBefore(first), Provision.VAL_3, field, start, "on or after " + first);
    notAfterToday(Provision.VAL_3, field, start);
    status.ifPresent(
        awarded ->
            require(
                !start.isBefore(awarded),
                Provision.VAL_3,
                field,
                start,
                "on or after " + awarded + ", the day of qualified status"));
    period
        .finishedOn()
        .ifPresent(
            end -> {
              String finished = ofPeriod(place, FINISHED);
              require(!end.isBefore(start), Provision.VAL_5, finished, end, "on or after " + start);
              notAfterToday(Provision.VAL_3, finished, end);
            });
  }

  private void notAfterToday(Provision rule, String field, LocalDate given) {
    require(!given.isAfter(day), rule, field, given, "on or before " + day);
  }

  /** Each pair of periods that share a day is one problem, of the later of the two in the list. */
  private void overlaps(int place, ImmutableList<RegisterPeriod> periods) {
    for (int before = 0; before < place; before++) {
      require(
          !periods.get(place).overlaps(periods.get(before)),
          Provision.VAL_6,
          ofPeriod(place, STARTED),
          periods.get(place).startedOn(),
          "on no day of periods[" + before + "]");
    }
  }

  private void terms(int place, RegisterPeriod period) {
    String field = ofPeriod(place, TERMS);
    if (period.finishedOn().isEmpty()) {
      require(
          period.numberOfTerms().isEmpty(),
          Provision.VAL_1,
          field,
          given(period.numberOfTerms()),
          "blank while the period goes on");
    } else if (period.numberOfTerms().isEmpty()) {
      require(false, Provision.VAL_1, field, "blank", "given once the period has finished");
    } else {
      int most = recording.get(Figure.RECORDED_TERMS_AT_MOST);
      number(
          Provision.VAL_1,
          field,
          period.numberOfTerms().orElseThrow(),
          BigDecimal.ZERO,
          BigDecimal.valueOf(most));
    }
  }

  private void extension(int place, Exact terms) {
    number(
        Provision.VAL_2,
        "extensions[" + place + "]",
        terms,
        policy.get(Figure.EXTENSION_TERMS_AT_LEAST),
        policy.get(Figure.EXTENSION_TERMS_AT_MOST));
  }

  private void number(
      Provision rule, String field, Exact number, BigDecimal least, BigDecimal most) {
    int places = recording.get(Figure.RECORDED_DECIMAL_PLACES);
    boolean inBounds = number.reaches(Exact.of(least)) && Exact.of(most).reaches(number);
    boolean isShort = Exact.of(number.toDecimal(places, RoundingMode.FLOOR)).equals(number);
    require(
        inBounds && isShort,
        rule,
        field,
        number,
        "from "
            + least.toPlainString()
            + " to "
            + most.toPlainString()
            + ", to at most "
            + places
            + " decimal places");
  }

  private void outcome(int place, RegisterPeriod period) {
    String field = ofPeriod(place, OUTCOME);
    String confirmed = ofPeriod(place, CONFIRMED);
    boolean failed = period.outcome().equals(Optional.of(RegisterPeriod.Outcome.FAIL));
    require(
        period.outcome().isEmpty() || period.finishedOn().isPresent(),
        Provision.VAL_7,
        field,
        given(period.outcome()),
        "blank while the period goes on");
    require(
        !failed || period.failConfirmationSentOn().isPresent(),
        Provision.VAL_8,
        confirmed,
        "blank",
        "given with a fail");
    period
        .failConfirmationSentOn()
        .ifPresent(
            sent -> {
              require(failed, Provision.VAL_8, confirmed, sent, "blank without a fail");
              notAfterToday(Provision.VAL_8, confirmed, sent);
              period
                  .finishedOn()
                  .ifPresent(
                      end ->
                          require(
                              !sent.isBefore(end),
                              Provision.VAL_8,
                              confirmed,
                              sent,
                              "on or after " + end));
            });
  }

  private void oneOutcome(ImmutableList<RegisterPeriod> periods) {
    ImmutableSet<Integer> places =
        IntStream.range(0, periods.size())
            .filter(i -> periods.get(i).outcome().isPresent())
            .boxed()
            .collect(toImmutableSet());
    places.stream()
        .skip(1)
        .forEach(
            place ->
                require(
                    false,
                    Provision.VAL_7,
                    ofPeriod(place, OUTCOME),
                    given(periods.get(place).outcome()),
                    "blank, as periods[" + places.iterator().next() + "] has one"));
  }

  /** What is asked of a new period alone. */
  ImmutableList<Problem> problemsOfClaim(RegisterRecord before, RegisterPeriod claim) {
    LocalDate start = claim.startedOn();
    String field = ofPeriod(before.periods().size(), STARTED);
    LocalDate first = policy.get(Figure.REGISTER_CLAIMS_FROM);
    require(!start.isBefore(first), Provision.VAL_3, field, start, "on or after " + first);
    before.periods().stream()
        .flatMap(period -> period.finishedOn().stream())
        .max(LocalDate::compareTo)
        .ifPresent(
            last ->
                require(
                    start.isAfter(last),
                    Provision.VAL_11,
                    field,
                    start,
                    "after " + last + ", the end of the last period"));
    return problems.build();
  }

  private static String given(Optional<?> value) {
    return value.map(Object::toString).orElse("blank");
  }

  private void require(boolean holds, Provision rule, String field, Object value, String bound) {
    if (!holds) {
      problems.add(new Problem(rule, field, value.toString(), bound));
    }
  }
}
