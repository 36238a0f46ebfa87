package io.github.ecf4j.rules.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.rules.exact.Exact;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Cases of the clock in {@code cases.tsv}, to which a reader can add without Java, written as
 * {@link CaseData} says. An expectation left blank is not checked; {@code -} means that there is
 * none. Cases named blind were written by somebody who knew the sources and not the code.
 */
class InductionCasesTest {
  private static Optional<String> expected(@Nullable String cell) {
    return Optional.ofNullable(cell);
  }

  private static String orDash(Optional<?> value) {
    return value.map(Object::toString).orElse("-");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = "/io/github/ecf4j/rules/service/cases.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void theTableOfCases(ArgumentsAccessor cell) {
    InductionClock clock =
        InductionClock.of(CaseData.school(CaseData.calendar(cell.getString(2)), cell.getString(7)));
    InductionStatus status =
        clock
            .status(
                CaseData.ect(
                    LocalDate.parse(cell.getString(3)),
                    cell.getString(4),
                    cell.getString(5),
                    cell.getString(6)),
                LocalDate.parse(cell.getString(8)))
            .value();

    expected(cell.getString(9))
        .ifPresent(served -> assertThat(status.termsServed()).isEqualTo(CaseData.number(served)));
    expected(cell.getString(10))
        .ifPresent(terms -> assertThat(status.termsRequired()).isEqualTo(CaseData.number(terms)));
    expected(cell.getString(11))
        .ifPresent(year -> assertThat(status.year().number()).hasToString(year));
    extension(status, 1, cell.getString(12));
    extension(status, 2, cell.getString(13));
    expected(cell.getString(14))
        .ifPresent(last -> assertThat(orDash(status.years().lastDayOfYear1())).isEqualTo(last));
    expected(cell.getString(15))
        .ifPresent(end -> assertThat(orDash(status.years().projectedEnd())).isEqualTo(end));
    expected(cell.getString(16))
        .ifPresent(line -> assertThat(status.departmentProgressLine()).isEqualTo(line));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = "/io/github/ecf4j/rules/service/left.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void whatIsLeft(
      String rule,
      String source,
      String posts,
      @Nullable String absences,
      LocalDate day,
      String terms,
      String days,
      String line) {
    InductionStatus status =
        InductionClock.of(CaseData.school(CaseData.calendar("sixty"), null))
            .status(CaseData.ect(LocalDate.of(2021, 9, 6), posts, absences, null), day)
            .value();

    assertThat(status.termsLeft()).isEqualTo(CaseData.number(terms));
    assertThat(status.daysOfExtensionLeft()).isEqualTo(CaseData.number(days));
    assertThat(status.progressLine()).isEqualTo(line);
    assertThat(status.left().isNone()).isEqualTo(status.served());
  }

  private static void extension(InductionStatus status, int part, @Nullable String cell) {
    Optional<Exact> extension =
        status.absence().stream()
            .filter(one -> one.part() == part)
            .map(PartAbsence::extension)
            .findFirst();
    expected(cell)
        .ifPresent(
            days ->
                assertThat(extension)
                    .isEqualTo(
                        days.equals("-") ? Optional.empty() : Optional.of(CaseData.number(days))));
  }
}
