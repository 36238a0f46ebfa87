package io.github.ecf4j.rules.funding;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.rules.policy.Sources;
import io.github.ecf4j.rules.text.Tables;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Published rates, as in {@code funding.tsv}, or a school's own.
 *
 * @param rates the rates, in the order of the table
 */
public record FundingTable(ImmutableList<FundingRate> rates) {
  private static final FundingTable PUBLISHED =
      new FundingTable(
          Tables.lines(FundingTable.class, "funding.tsv").stream()
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

  private static FundingRate rate(String line) {
    List<String> cells = Splitter.on('\t').splitToList(line);
    FundingRate.Builder rate =
        FundingRate.builder()
            .element(FundingElement.valueOf(cells.get(0)))
            .region(Region.valueOf(cells.get(3)))
            .amount(new Money(Long.parseLong(cells.get(4))))
            .citation(Sources.byKey(cells.get(5)).at(cells.get(6)));
    if (!cells.get(1).isEmpty()) {
      rate.academicYear(Integer.parseInt(cells.get(1)));
    }
    if (!cells.get(2).isEmpty()) {
      rate.inductionFrom(LocalDate.parse(cells.get(2)));
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
   * @param academicYear the year: 2022 means 2022/23
   * @return the figures of that year, and those without one
   */
  public Figures figures(FundingElement element, Region region, int academicYear) {
    requireNonNull(element, "element");
    requireNonNull(region, "region");
    return new Figures(
        select(element, region, OptionalInt.of(academicYear)),
        select(element, region, OptionalInt.empty()));
  }

  /**
   * What is published for teachers whose induction began on a day: rates for cohorts from a later
   * day on are not theirs.
   *
   * @param element what is paid for
   * @param region where
   * @param academicYear the year: 2022 means 2022/23
   * @param startedOn the first day of induction
   * @return the figures of that year, and those without one
   */
  public Figures figures(
      FundingElement element, Region region, int academicYear, LocalDate startedOn) {
    requireNonNull(element, "element");
    requireNonNull(region, "region");
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
      FundingElement element, Region region, OptionalInt academicYear) {
    return rates.stream()
        .filter(rate -> rate.element() == element && rate.region() == region)
        .filter(rate -> rate.academicYear().equals(academicYear))
        .collect(toImmutableList());
  }
}
