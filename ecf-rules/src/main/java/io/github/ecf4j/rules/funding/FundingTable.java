package io.github.ecf4j.rules.funding;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.calendar.AcademicYear;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.table.Row;
import io.github.ecf4j.model.table.Table;
import io.github.ecf4j.rules.policy.Sources;
import java.io.InputStreamReader;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Published rates, as in {@code funding.tsv}, or a school's own.
 *
 * @param rates the rates, in the order of the table
 */
public record FundingTable(ImmutableList<FundingRate> rates) {
  private static final FundingTable PUBLISHED =
      new FundingTable(
          Table.read(
                  "funding.tsv",
                  new InputStreamReader(
                      requireNonNull(FundingTable.class.getResourceAsStream("funding.tsv")), UTF_8),
                  "element",
                  "academic_year",
                  "induction_from",
                  "region",
                  "pence",
                  "source",
                  "where")
              .rows()
              .stream()
              .map(FundingTable::rate)
              .collect(toImmutableList()));

  /**
   * A table of rates.
   *
   * @param rates the rates, in the order of the table
   */
  public FundingTable {
    requireNonNull(rates, "rates");
  }

  private static FundingRate rate(Row row) {
    FundingRateBuilder rate =
        FundingRate.builder()
            .element(row.constant("element", FundingElement.class))
            .region(row.constant("region", Region.class))
            .amount(row.parse("pence", pence -> new Money(Long.parseLong(pence))))
            .citation(row.parse("source", Sources::byKey).at(row.text("where")));
    if (row.optional("academic_year").isPresent()) {
      rate.academicYear(
          row.<AcademicYear>parse(
              "academic_year", year -> AcademicYear.of(Integer.parseInt(year))));
    }
    if (row.optional("induction_from").isPresent()) {
      rate.inductionFrom(row.day("induction_from"));
    }
    return rate.build();
  }

  /**
   * The rates known to be published, conflicting ones side by side.
   *
   * @return the table
   */
  public static FundingTable published() {
    return PUBLISHED;
  }

  /**
   * A table of a school's own.
   *
   * @param rates the rates
   * @return the table
   */
  public static FundingTable of(Collection<FundingRate> rates) {
    Check.noNull("rates", rates);
    return new FundingTable(ImmutableList.copyOf(rates));
  }

  /**
   * This table with a rate in place of those of its element, region and year.
   *
   * @param own the rate
   * @return the table
   */
  public FundingTable with(FundingRate own) {
    requireNonNull(own, "own");
    return new FundingTable(
        Stream.concat(
                rates.stream()
                    .filter(
                        rate ->
                            rate.element() != own.element()
                                || rate.region() != own.region()
                                || !rate.academicYear().equals(own.academicYear())),
                Stream.of(own))
            .collect(toImmutableList()));
  }

  /**
   * What is published.
   *
   * @param element what is paid for
   * @param region where
   * @param academicYear the year
   * @return the figures of that year, and those without one
   */
  public Figures figures(FundingElement element, Region region, AcademicYear academicYear) {
    requireNonNull(element, "element");
    requireNonNull(region, "region");
    requireNonNull(academicYear, "academicYear");
    return new Figures(
        select(element, region, Optional.of(academicYear)),
        select(element, region, Optional.empty()));
  }

  /**
   * What is published for teachers whose induction began on a day: rates for cohorts from a later
   * day on are not theirs.
   *
   * @param element what is paid for
   * @param region where
   * @param academicYear the year
   * @param startedOn the first day of induction
   * @return the figures of that year, and those without one
   */
  public Figures figures(
      FundingElement element, Region region, AcademicYear academicYear, LocalDate startedOn) {
    requireNonNull(element, "element");
    requireNonNull(region, "region");
    requireNonNull(academicYear, "academicYear");
    requireNonNull(startedOn, "startedOn");
    Figures all = figures(element, region, academicYear);
    return new Figures(forCohort(all.dated(), startedOn), forCohort(all.undated(), startedOn));
  }

  private static ImmutableList<FundingRate> forCohort(
      ImmutableList<FundingRate> rates, LocalDate startedOn) {
    return rates.stream()
        .filter(rate -> rate.inductionFrom().filter(startedOn::isBefore).isEmpty())
        .collect(toImmutableList());
  }

  private ImmutableList<FundingRate> select(
      FundingElement element, Region region, Optional<AcademicYear> academicYear) {
    return rates.stream()
        .filter(rate -> rate.element() == element && rate.region() == region)
        .filter(rate -> rate.academicYear().equals(academicYear))
        .collect(toImmutableList());
  }
}
