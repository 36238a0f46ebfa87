package io.github.ecf4j.rules.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.calendar.AcademicYear;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.rules.answer.NotKnown;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.school.School;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Years of any number of terms, which may fill them, the last of them known in part. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE, tries = 400)
@StatisticsReport(onFailureOnly = true)
class EstimatedEndProperties {
  @Property
  void anEstimateIsAfterTheKnownTermsOrItIsSaidWhereTheyEnd(
      @ForAll @IntRange(min = 3, max = 6) int first,
      @ForAll @IntRange(min = 3, max = 6) int second,
      @ForAll @IntRange(min = 1, max = 6) int known,
      @ForAll @IntRange(max = 60) int lateFirst,
      @ForAll @IntRange(max = 60) int lateSecond,
      @ForAll @IntRange(min = 1, max = 10) int tenths) {
    Assume.that(lateFirst + lateSecond > 30);
    SchoolCalendar calendar =
        SchoolCalendar.of(
            Stream.concat(year(2022, first, lateFirst), year(2023, second, lateSecond).limit(known))
                .toList(),
            List.of());
    LocalDate last = calendar.terms().get(calendar.terms().size() - 1).days().last();
    LocalDate start = LocalDate.of(2022, 10, 3);
    InductionRecord ect =
        CaseData.ect(start, "2022-10-03..@" + tenths / 10 + "." + tenths % 10, null, null);
    Induction induction = Induction.of(School.of(calendar), ect);

    var estimate = induction.estimatedEnd(start);

    boolean isKnown = induction.years().projectedEnd().isPresent();
    assertThat(estimate.value().filter(end -> !end.isAfter(last))).isEmpty();
    assertThat(estimate.value().isPresent())
        .isEqualTo(!isKnown && (first == second || known >= second));
    assertThat(estimate.notKnown())
        .isEqualTo(isKnown ? List.of() : List.of(NotKnown.noTermAfter(last)));
    Statistics.label("estimated")
        .collect(estimate.value().isPresent())
        .coverage(coverage -> coverage.check(true).percentage(p -> p >= 5));
  }

  /** Terms of one length from some days after 1 August to as many before 31 August. */
  private static Stream<Term> year(int startsIn, int terms, int late) {
    LocalDate first = LocalDate.of(startsIn, 8, 1).plusDays(late);
    LocalDate last = LocalDate.of(startsIn + 1, 8, 31).minusDays(late);
    long each = ChronoUnit.DAYS.between(first, last) / terms;
    return IntStream.rangeClosed(1, terms)
        .mapToObj(
            number ->
                Term.of(
                    AcademicYear.of(startsIn),
                    number,
                    terms,
                    new DateRange(
                        first.plusDays((number - 1) * each),
                        number == terms ? last : first.plusDays(number * each - 1))));
  }
}
