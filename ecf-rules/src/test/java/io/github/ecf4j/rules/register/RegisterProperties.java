package io.github.ecf4j.rules.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.school.School;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** What the validator passes it passes again after export and import. */
class RegisterProperties {
  private static final LocalDate DAY = LocalDate.of(2024, 9, 2);
  private static final Register REGISTER =
      Register.of(School.of(SchoolCalendar.of(List.of(), List.of())));

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(2021, 6, 1).toEpochDay(), LocalDate.of(2024, 10, 1).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  /** Hundredths, most of them tenths. */
  private static Arbitrary<Exact> terms() {
    return Arbitraries.frequencyOf(
        Tuple.of(
            9,
            Arbitraries.integers()
                .between(0, 60)
                .map(tenths -> Exact.of(tenths).dividedBy(Exact.of(10)))),
        Tuple.of(
            1,
            Arbitraries.integers()
                .between(-100, 2000)
                .map(parts -> Exact.of(parts).dividedBy(Exact.of(100)))));
  }

  private static Arbitrary<RegisterPeriod> periods() {
    return Combinators.combine(
            days(),
            Arbitraries.integers().between(-1, 400).injectNull(0.2),
            terms().injectNull(0.1),
            Arbitraries.of(RegisterPeriod.Outcome.class).injectNull(0.8),
            Arbitraries.integers().between(-1, 40).injectNull(0.5))
        .as(
            (start, length, terms, outcome, confirmed) -> {
              RegisterPeriodBuilder period =
                  RegisterPeriod.builder().appropriateBody("A hub").startedOn(start);
              Optional<LocalDate> end = Optional.ofNullable(length).map(start::plusDays);
              end.ifPresent(period::finishedOn);
              Optional.ofNullable(terms)
                  .filter(any -> end.isPresent())
                  .ifPresent(period::numberOfTerms);
              Optional.ofNullable(outcome).ifPresent(period::outcome);
              Optional.ofNullable(confirmed)
                  .filter(any -> outcome == RegisterPeriod.Outcome.FAIL)
                  .ifPresent(
                      later -> period.failConfirmationSentOn(end.orElse(start).plusDays(later)));
              return period.build();
            });
  }

  @Provide
  Arbitrary<RegisterRecord> records() {
    return Combinators.combine(
            Arbitraries.of("1234567", "0000001", "123"),
            days().map(day -> day.minusYears(20)).injectNull(0.5),
            days().map(day -> day.minusYears(3)).injectNull(0.5),
            periods().list().ofMaxSize(2),
            terms().list().ofMaxSize(2))
        .as(
            (trn, born, status, periods, extensions) -> {
              RegisterRecordBuilder record =
                  RegisterRecord.builder().trn(trn).periods(periods).extensions(extensions);
              Optional.ofNullable(born).ifPresent(record::dateOfBirth);
              Optional.ofNullable(status).ifPresent(record::qtsAwardedOn);
              return record.build();
            });
  }

  @Property
  void whatPassesPassesAgainAfterExportAndImport(@ForAll("records") RegisterRecord record) {
    boolean passes = REGISTER.problems(record, DAY).isEmpty();
    Statistics.label("passes").collect(passes).coverage(c -> c.check(true).percentage(p -> p >= 3));
    Exported exported = REGISTER.exported(record);
    ImmutableList<RegisterRecord> again =
        RegisterTable.read(
            "register.tsv", new StringReader(RegisterTable.write(List.of(exported))));

    assertThat(again).containsExactly(exported.record());
    if (passes) {
      assertThat(exported.losses()).isEmpty();
      assertThat(again).containsExactly(record);
    }
  }

  /** Once exported, only what no rounding mends is wrong; and exporting again changes nothing. */
  @Property
  void anExportMendsNumbersAlone(@ForAll("records") RegisterRecord record) {
    RegisterRecord kept = REGISTER.exported(record).record();

    assertThat(REGISTER.exported(kept)).isEqualTo(new Exported(kept, ImmutableList.of()));
    assertThat(REGISTER.problems(record, DAY))
        .containsAll(
            REGISTER.problems(kept, DAY).stream()
                .filter(one -> !one.field().startsWith("extensions"))
                .toList());
  }
}
