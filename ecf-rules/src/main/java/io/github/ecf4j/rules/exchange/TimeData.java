package io.github.ecf4j.rules.exchange;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.exchange.CitationData;
import io.github.ecf4j.model.exchange.Exchanged;
import io.github.ecf4j.model.exchange.Parts;
import io.github.ecf4j.model.induction.Fte;
import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.rules.answer.Explained;
import io.github.ecf4j.rules.entitlement.Mentee;
import io.github.ecf4j.rules.entitlement.ProviderPattern;
import io.github.ecf4j.rules.entitlement.TimetableShares;
import io.github.ecf4j.rules.entitlement.TimetabledWeek;
import io.github.ecf4j.rules.entitlement.TrainingTime;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.policy.Reading.PeriodRounding;
import org.jspecify.annotations.Nullable;

/** The wire form of what teachers and mentors are given time for. */
public final class TimeData {
  private TimeData() {}

  /**
   * A number that was worked out, such as a mentor's minutes a week.
   *
   * @param version the version of the document
   * @param amount the exact number, as {@code 7/12}
   * @param derivation how it was worked out, if that was asked for
   */
  public record AmountData(Integer version, String amount, @Nullable DerivationData derivation)
      implements Exchanged<Exact> {
    /**
     * Writes a number with its derivation.
     *
     * @param amount the number
     * @return its wire form
     */
    public static AmountData of(Explained<Exact> amount) {
      requireNonNull(amount, "amount");
      return new AmountData(
          VERSION, amount.value().toString(), DerivationData.of(amount.derivation()));
    }

    @Override
    public Exact read(Parts in) {
      in.version(version);
      var exact = in.required("amount", amount, Texts::exact);
      return in.build(() -> exact);
    }
  }

  /**
   * {@link TimetableShares}, in the unit of the timetabled time, as exact numbers.
   *
   * @param version the version of the document
   * @param ppa time for planning, preparation and assessment
   * @param induction time for induction
   * @param maximumTeaching the most that is taught
   * @param otherNonContact other time without teaching
   * @param rounding how whole units are rounded, a {@link PeriodRounding}
   * @param derivation how it was worked out, if that was asked for
   */
  public record SharesData(
      Integer version,
      String ppa,
      String induction,
      String maximumTeaching,
      String otherNonContact,
      String rounding,
      @Nullable DerivationData derivation)
      implements Exchanged<TimetableShares> {
    /**
     * Writes shares with their derivation.
     *
     * @param shares the shares
     * @return their wire form
     */
    public static SharesData of(Explained<TimetableShares> shares) {
      requireNonNull(shares, "shares");
      TimetableShares value = shares.value();
      return new SharesData(
          VERSION,
          value.ppa().toString(),
          value.induction().toString(),
          value.maximumTeaching().toString(),
          value.otherNonContact().toString(),
          value.rounding().name(),
          DerivationData.of(shares.derivation()));
    }

    @Override
    public TimetableShares read(Parts in) {
      in.version(version);
      var ofPpa = in.required("ppa", ppa, Texts::exact);
      var ofInduction = in.required("induction", induction, Texts::exact);
      var teaching = in.required("maximumTeaching", maximumTeaching, Texts::exact);
      var other = in.required("otherNonContact", otherNonContact, Texts::exact);
      var how = in.required("rounding", rounding, Parts.oneOf(PeriodRounding.class));
      return in.build(() -> new TimetableShares(ofPpa, ofInduction, teaching, other, how));
    }
  }

  /**
   * A {@link TrainingTime}.
   *
   * @param version the version of the document
   * @param facilitatedMinutes minutes of events
   * @param selfStudyMinutes minutes of self-study
   * @param derivation how it was worked out, if that was asked for
   */
  public record TrainingData(
      Integer version,
      Integer facilitatedMinutes,
      Integer selfStudyMinutes,
      @Nullable DerivationData derivation)
      implements Exchanged<TrainingTime> {
    /**
     * Writes a time with its derivation.
     *
     * @param time the time
     * @return its wire form
     */
    public static TrainingData of(Explained<TrainingTime> time) {
      requireNonNull(time, "time");
      return new TrainingData(
          VERSION,
          time.value().facilitatedMinutes(),
          time.value().selfStudyMinutes(),
          DerivationData.of(time.derivation()));
    }

    @Override
    public TrainingTime read(Parts in) {
      in.version(version);
      int facilitated = in.number("facilitatedMinutes", facilitatedMinutes);
      int selfStudy = in.number("selfStudyMinutes", selfStudyMinutes);
      return in.build(() -> new TrainingTime(facilitated, selfStudy));
    }
  }

  /**
   * A {@link Mentee}.
   *
   * @param fte the share of full time, a decimal
   * @param year the year of induction, 1 or 2
   */
  public record MenteeData(String fte, Integer year) implements Exchanged<Mentee> {
    /**
     * Writes a mentee.
     *
     * @param mentee the mentee
     * @return the wire form
     */
    public static MenteeData of(Mentee mentee) {
      requireNonNull(mentee, "mentee");
      return new MenteeData(mentee.fte().toString(), mentee.year().number());
    }

    @Override
    public Mentee read(Parts in) {
      var share = in.required("fte", fte, Fte::of);
      var ofInduction = in.required("year", year, InductionYear::of);
      return in.build(() -> new Mentee(share, ofInduction));
    }
  }

  /**
   * A {@link TimetabledWeek}, as exact numbers.
   *
   * @param timetabled all timetabled time
   * @param otherNonContact what of it is neither taught nor for planning; none if absent
   */
  public record TimetabledWeekData(String timetabled, @Nullable String otherNonContact)
      implements Exchanged<TimetabledWeek> {
    /**
     * Writes a week.
     *
     * @param week the week
     * @return its wire form
     */
    public static TimetabledWeekData of(TimetabledWeek week) {
      requireNonNull(week, "week");
      return new TimetabledWeekData(
          week.timetabled().toString(), week.otherNonContact().toString());
    }

    @Override
    public TimetabledWeek read(Parts in) {
      var all = in.required("timetabled", timetabled, Texts::exact);
      var other =
          in.optional("otherNonContact", otherNonContact, Texts::exact).orElse(Exact.zero());
      return in.build(() -> new TimetabledWeek(all, other));
    }
  }

  /**
   * A {@link ProviderPattern}.
   *
   * @param provider the name of the provider
   * @param studyMinutes minutes of study a week
   * @param meetingMinutes minutes of a mentor meeting
   * @param modules how many modules there are
   * @param citation where it is published
   */
  public record ProviderPatternData(
      String provider,
      Integer studyMinutes,
      Integer meetingMinutes,
      Integer modules,
      CitationData citation)
      implements Exchanged<ProviderPattern> {
    /**
     * Writes a pattern.
     *
     * @param pattern the pattern
     * @return its wire form
     */
    public static ProviderPatternData of(ProviderPattern pattern) {
      requireNonNull(pattern, "pattern");
      return new ProviderPatternData(
          pattern.provider(),
          pattern.studyMinutes(),
          pattern.meetingMinutes(),
          pattern.modules(),
          CitationData.of(pattern.citation()));
    }

    @Override
    public ProviderPattern read(Parts in) {
      var name = in.text("provider", provider);
      int study = in.number("studyMinutes", studyMinutes);
      int meeting = in.number("meetingMinutes", meetingMinutes);
      int count = in.number("modules", modules);
      var cited = in.required("citation", citation);
      return in.build(() -> new ProviderPattern(name, study, meeting, count, cited));
    }
  }
}
