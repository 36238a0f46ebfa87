package io.github.ecf4j.rules.exchange;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ecf4j.model.calendar.AcademicYear;
import io.github.ecf4j.model.exchange.CitationData;
import io.github.ecf4j.model.exchange.Exchanged;
import io.github.ecf4j.model.exchange.Parts;
import io.github.ecf4j.rules.answer.Explained;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.funding.Figures;
import io.github.ecf4j.rules.funding.FundingElement;
import io.github.ecf4j.rules.funding.FundingRate;
import io.github.ecf4j.rules.funding.Grant;
import io.github.ecf4j.rules.funding.GrantCase;
import io.github.ecf4j.rules.funding.Instalment;
import io.github.ecf4j.rules.funding.Money;
import io.github.ecf4j.rules.funding.Region;
import io.github.ecf4j.rules.funding.Sector;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The wire form of what is asked about grants, and of the answers. Money is whole pence. */
public final class FundingData {
  private FundingData() {}

  /**
   * A {@link GrantCase}.
   *
   * @param version the version of the document
   * @param region a {@link Region}
   * @param sector a {@link Sector}
   * @param inductionStartedOn the first day of induction
   * @param academicYear the year in which the academic year starts
   * @param share the share of full time, an exact number; all if absent
   * @param stateFunded whether the school is state-funded; yes if absent
   * @param qtlsHolder whether the teacher holds QTLS; no if absent
   * @param registered whether the teacher is registered; yes if absent
   */
  public record GrantCaseData(
      Integer version,
      String region,
      String sector,
      String inductionStartedOn,
      Integer academicYear,
      @Nullable String share,
      @Nullable Boolean stateFunded,
      @Nullable Boolean qtlsHolder,
      @Nullable Boolean registered)
      implements Exchanged<GrantCase> {
    /**
     * Writes a case.
     *
     * @param grant the case
     * @return its wire form
     */
    public static GrantCaseData of(GrantCase grant) {
      requireNonNull(grant, "grant");
      return new GrantCaseData(
          VERSION,
          grant.region().name(),
          grant.sector().name(),
          grant.inductionStartedOn().toString(),
          grant.academicYear().startsIn(),
          grant.share().toString(),
          grant.stateFunded(),
          grant.qtlsHolder(),
          grant.registered());
    }

    @Override
    public GrantCase read(Parts in) {
      in.version(version);
      var where = in.required("region", region, Parts.oneOf(Region.class));
      var kind = in.required("sector", sector, Parts.oneOf(Sector.class));
      var start = in.required("inductionStartedOn", inductionStartedOn, Parts::day);
      var year = in.required("academicYear", academicYear, AcademicYear::of);
      var part = in.optional("share", share, Texts::exact).orElse(Exact.of(1));
      return in.build(
          () ->
              GrantCase.builder()
                  .region(where)
                  .sector(kind)
                  .inductionStartedOn(start)
                  .academicYear(year)
                  .share(part)
                  .stateFunded(!Boolean.FALSE.equals(stateFunded))
                  .qtlsHolder(Boolean.TRUE.equals(qtlsHolder))
                  .registered(!Boolean.FALSE.equals(registered))
                  .build());
    }
  }

  /**
   * A {@link Grant}.
   *
   * @param version the version of the document
   * @param pence what it may be, where sources differ several; none if it is not published
   * @param paidIn the month in which it is paid, as {@code 2023-06}, if it is paid
   * @param derivation how it was worked out
   */
  public record GrantData(
      Integer version, List<Long> pence, @Nullable String paidIn, DerivationData derivation)
      implements Serializable {
    /**
     * Writes a grant.
     *
     * @param grant the grant
     * @return its wire form
     */
    public static GrantData of(Explained<Grant> grant) {
      requireNonNull(grant, "grant");
      return new GrantData(
          Exchanged.VERSION,
          FundingData.pence(grant.value().amounts()),
          Parts.orNull(grant.value().paidIn()),
          DerivationData.of(grant.derivation()));
    }
  }

  /**
   * Instalments.
   *
   * @param version the version of the document
   * @param instalments the instalments, in order
   * @param derivation how they were worked out
   */
  public record InstalmentsData(
      Integer version, List<InstalmentData> instalments, DerivationData derivation)
      implements Serializable {
    /**
     * Writes instalments.
     *
     * @param instalments the instalments
     * @return their wire form
     */
    public static InstalmentsData of(Explained<ImmutableList<Instalment>> instalments) {
      requireNonNull(instalments, "instalments");
      return new InstalmentsData(
          Exchanged.VERSION,
          instalments.value().stream().map(InstalmentData::of).toList(),
          DerivationData.of(instalments.derivation()));
    }
  }

  /**
   * An {@link Instalment}.
   *
   * @param what what is paid for
   * @param pence what it may be, where sources differ several; none if it is not published
   * @param evidenceBy by which day the evidence has to be there
   */
  public record InstalmentData(String what, @Nullable List<Long> pence, String evidenceBy)
      implements Exchanged<Instalment> {
    /**
     * Writes an instalment.
     *
     * @param instalment the instalment
     * @return its wire form
     */
    public static InstalmentData of(Instalment instalment) {
      requireNonNull(instalment, "instalment");
      return new InstalmentData(
          instalment.what(),
          FundingData.pence(instalment.amounts()),
          instalment.evidenceBy().toString());
    }

    @Override
    public Instalment read(Parts in) {
      var text = in.text("what", what);
      var amounts = in.all("pence", pence, Money::new);
      var day = in.required("evidenceBy", evidenceBy, Parts::day);
      return in.build(() -> new Instalment(text, ImmutableSortedSet.copyOf(amounts), day));
    }
  }

  /**
   * A {@link FundingRate}.
   *
   * @param element a {@link FundingElement}
   * @param region a {@link Region}
   * @param academicYear the year in which its academic year starts, if it has one
   * @param inductionFrom from which start of induction on, if that matters
   * @param pence how much
   * @param citation where it is published
   */
  public record RateData(
      String element,
      String region,
      @Nullable Integer academicYear,
      @Nullable String inductionFrom,
      Long pence,
      CitationData citation)
      implements Exchanged<FundingRate> {
    /**
     * Writes a rate.
     *
     * @param rate the rate
     * @return its wire form
     */
    public static RateData of(FundingRate rate) {
      requireNonNull(rate, "rate");
      return new RateData(
          rate.element().name(),
          rate.region().name(),
          rate.academicYear().map(AcademicYear::startsIn).orElse(null),
          Parts.orNull(rate.inductionFrom()),
          rate.amount().pence(),
          CitationData.of(rate.citation()));
    }

    @Override
    public FundingRate read(Parts in) {
      var what = in.required("element", element, Parts.oneOf(FundingElement.class));
      var where = in.required("region", region, Parts.oneOf(Region.class));
      var year = in.optional("academicYear", academicYear, AcademicYear::of);
      var from = in.optional("inductionFrom", inductionFrom, Parts::day);
      var amount = in.required("pence", pence, Money::new);
      var cited = in.required("citation", citation);
      return in.build(
          Map.of("amount", "pence"),
          () ->
              FundingRate.builder()
                  .element(what)
                  .region(where)
                  .academicYear(year)
                  .inductionFrom(from)
                  .amount(amount)
                  .citation(cited)
                  .build());
    }
  }

  /**
   * {@link Figures}.
   *
   * @param version the version of the document
   * @param dated the rates of a known year
   * @param undated the rates of which the year is not published
   */
  public record FiguresData(
      Integer version, @Nullable List<RateData> dated, @Nullable List<RateData> undated)
      implements Exchanged<Figures> {
    /**
     * Writes rates.
     *
     * @param figures the rates
     * @return their wire form
     */
    public static FiguresData of(Figures figures) {
      requireNonNull(figures, "figures");
      return new FiguresData(
          VERSION,
          figures.dated().stream().map(RateData::of).toList(),
          figures.undated().stream().map(RateData::of).toList());
    }

    @Override
    public Figures read(Parts in) {
      in.version(version);
      var ofYears = in.all("dated", dated);
      var others = in.all("undated", undated);
      return in.build(() -> new Figures(ofYears, others));
    }
  }

  private static List<Long> pence(Collection<Money> amounts) {
    return amounts.stream().map(Money::pence).toList();
  }
}
