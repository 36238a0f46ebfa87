package io.github.ecf4j.rules.period;

import static io.github.ecf4j.rules.Samples.day;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.ecf4j.model.calendar.Closure;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.induction.HeldReview;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.service.CaseData;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Cases in {@code periods.tsv}, written as {@link CaseData} says; what was held is {@code KIND
 * day}, closures {@code from..to KIND}, each set apart by semicolons; a period that has begun is
 * {@code KIND from..to released..due STATUS employed absent absentSinceReport}.
 */
class PeriodCasesTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = "/io/github/ecf4j/rules/period/periods.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void theTableOfCases(
      String rule,
      String source,
      String posts,
      @Nullable String absences,
      @Nullable String held,
      @Nullable String closures,
      @Nullable String choices,
      LocalDate day,
      String periods) {
    SchoolCalendar calendar =
        SchoolCalendar.of(
            CaseData.calendar("sixty").terms(),
            CaseData.words(closures, ';').stream().map(PeriodCasesTest::closure).toList());
    InductionRecord ect =
        CaseData.ect(LocalDate.of(2021, 9, 6), posts, absences, null).toBuilder()
            .reviews(CaseData.words(held, ';').stream().map(PeriodCasesTest::held).toList())
            .build();

    assertThat(
            Induction.of(CaseData.school(calendar, choices), ect).periods(day).value().stream()
                .filter(one -> !one.days().first().isAfter(day))
                .map(PeriodCasesTest::words)
                .collect(joining("; ")))
        .isEqualTo(periods);
  }

  private static HeldReview held(String text) {
    List<String> parts = Splitter.on(' ').splitToList(text);
    return HeldReview.of(HeldReview.Kind.valueOf(parts.get(0)), day(parts.get(1)));
  }

  private static Closure closure(String text) {
    List<String> parts = Splitter.on(' ').splitToList(text);
    List<String> days = Splitter.on("..").splitToList(parts.get(0));
    return new Closure(
        new DateRange(day(days.get(0)), day(days.get(1))), "", Closure.Kind.valueOf(parts.get(1)));
  }

  private static String words(ReportingPeriod one) {
    return "%s %s..%s %s..%s %s %s %s %s"
        .formatted(
            one.kind(),
            one.days().first(),
            one.days().last(),
            one.releasedOn(),
            one.dueOn(),
            one.status(),
            one.daysEmployed(),
            one.daysAbsent(),
            one.daysAbsentSinceReport());
  }
}
