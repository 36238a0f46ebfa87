package io.github.ecf4j.rules.policy;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.check.Days;
import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.induction.Absence;
import io.github.ecf4j.model.induction.ServiceRecord;
import io.github.ecf4j.model.programme.InductionYear;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A figure that law or guidance sets: its name in {@code policy.tsv}, how its value is parsed, and
 * its bounds.
 *
 * @param <T> what kind of figure it is: a number, a day, reasons of absence
 */
public final class Figure<T> {
  private static final List<Figure<?>> KNOWN = new ArrayList<>();

  private static final int DECIMAL_PLACES = 9;

  /** How many full-time terms induction takes. */
  public static final Figure<Integer> REQUIRED_TERMS = whole("REQUIRED_TERMS", 1, 99);

  /** In how many parts, of equal length, absence is counted: one, or one for each year. */
  public static final Figure<Integer> PARTS = whole("PARTS", 1, 2);

  /** How many terms, of three a year, a teacher must be in a post for it to count. */
  public static final Figure<BigDecimal> MINIMUM_BLOCK_TERMS = decimal("MINIMUM_BLOCK_TERMS");

  /** From how many days of absence in a part on induction is extended. */
  public static final Figure<BigDecimal> ABSENCE_THRESHOLD_DAYS = decimal("ABSENCE_THRESHOLD_DAYS");

  /** Which leave is not counted as absence, and extends induction only if the teacher asks. */
  public static final Figure<ImmutableSet<Absence.Reason>> STATUTORY_LEAVE =
      new Figure<>(
          "STATUTORY_LEAVE",
          Figure::reasons,
          "reasons of absence separated by spaces, each one of "
              + Arrays.toString(Absence.Reason.values()),
          any -> {});

  /** Absence because of coronavirus is ignored before this day. */
  public static final Figure<LocalDate> CORONAVIRUS_IGNORED_BEFORE =
      day("CORONAVIRUS_IGNORED_BEFORE", Days.FIRST);

  /** What share of others' teaching a teacher may at most be given in year 1, from 0 to 1. */
  public static final Figure<BigDecimal> MAXIMUM_TEACHING_YEAR_1 = share("MAXIMUM_TEACHING_YEAR_1");

  /** What share of others' teaching a teacher may at most be given in year 2, from 0 to 1. */
  public static final Figure<BigDecimal> MAXIMUM_TEACHING_YEAR_2 = share("MAXIMUM_TEACHING_YEAR_2");

  /** What share of timetabled time is for planning, preparation and assessment, from 0 to 1. */
  public static final Figure<BigDecimal> PPA_SHARE = share("PPA_SHARE");

  /** To how many decimal places terms of service are recorded. */
  public static final Figure<Integer> RECORDED_DECIMAL_PLACES =
      whole("RECORDED_DECIMAL_PLACES", 0, DECIMAL_PLACES);

  /** How many terms of service are recorded at most. */
  public static final Figure<Integer> RECORDED_TERMS_AT_MOST =
      whole("RECORDED_TERMS_AT_MOST", 1, 99);

  /** How many minutes of conferences and clinics a day of release has room for. */
  public static final Figure<Integer> RELEASE_DAY_MINUTES = whole("RELEASE_DAY_MINUTES", 1, 1440);

  /** After how many terms in post a part-time teacher's induction may be reduced. */
  public static final Figure<BigDecimal> PART_TIME_REDUCTION_AFTER_TERMS =
      decimal("PART_TIME_REDUCTION_AFTER_TERMS");

  /** Until when an induction begun under the rules of 2012 must be complete to take three terms. */
  public static final Figure<LocalDate> TRANSITION_END =
      day("TRANSITION_END", ServiceRecord.EARLIEST_START);

  /** How many hours of mentoring a year are funded for a teacher in year 2. */
  public static final Figure<BigDecimal> MENTOR_HOURS_FUNDED_YEAR_2 =
      decimal("MENTOR_HOURS_FUNDED_YEAR_2");

  /** How many hours of a mentor's own training are funded at most, in all. */
  public static final Figure<BigDecimal> MENTOR_TRAINING_HOURS_FUNDED =
      decimal("MENTOR_TRAINING_HOURS_FUNDED");

  /** How many hours of self-study the Department asked of providers at least, in all. */
  public static final Figure<BigDecimal> PROVIDER_SELF_STUDY_HOURS =
      decimal("PROVIDER_SELF_STUDY_HOURS");

  /** How many hours of facilitated training it asked of them at least, in all. */
  public static final Figure<BigDecimal> PROVIDER_TRAINING_HOURS =
      decimal("PROVIDER_TRAINING_HOURS");

  /** How many of these face to face. */
  public static final Figure<BigDecimal> PROVIDER_FACE_TO_FACE_HOURS =
      decimal("PROVIDER_FACE_TO_FACE_HOURS");

  /** How many minutes a week a mentor has for each teacher, in both years. */
  public static final Figure<Integer> MENTOR_MINUTES_A_WEEK =
      whole("MENTOR_MINUTES_A_WEEK", 0, 10_080);

  /** How many minutes an induction coordinator's orientation takes. */
  public static final Figure<Integer> COORDINATOR_ORIENTATION_MINUTES =
      whole("COORDINATOR_ORIENTATION_MINUTES", 0, 10_080);

  /** How many minutes the live launch takes for an induction coordinator who is new to it. */
  public static final Figure<Integer> COORDINATOR_LAUNCH_MINUTES =
      whole("COORDINATOR_LAUNCH_MINUTES", 0, 10_080);

  /** How many minutes it takes for one who returns. */
  public static final Figure<Integer> COORDINATOR_RELAUNCH_MINUTES =
      whole("COORDINATOR_RELAUNCH_MINUTES", 0, 10_080);

  /** How many terms make the year in whose terms service is counted. */
  public static final Figure<Integer> TERMS_A_YEAR = whole("TERMS_A_YEAR", 1, 12);

  /** What share of teaching in further education may at most go to adults, from 0 to 1. */
  public static final Figure<BigDecimal> FURTHER_EDUCATION_ADULTS =
      share("FURTHER_EDUCATION_ADULTS");

  /** How many days a teacher in further education must teach in a school. */
  public static final Figure<Integer> FURTHER_EDUCATION_SCHOOL_DAYS =
      whole("FURTHER_EDUCATION_SCHOOL_DAYS", 0, 10_000);

  /** How many days are desirable. */
  public static final Figure<Integer> FURTHER_EDUCATION_DESIRABLE_DAYS =
      whole("FURTHER_EDUCATION_DESIRABLE_DAYS", 0, 10_000);

  /** From which day on local authorities take no new teachers. */
  public static final Figure<LocalDate> AUTHORITIES_CLOSED_FROM =
      day("AUTHORITIES_CLOSED_FROM", Days.FIRST);

  /** The last day on which local authorities and the National Teacher Accreditation act. */
  public static final Figure<LocalDate> AUTHORITIES_ACT_UNTIL =
      day("AUTHORITIES_ACT_UNTIL", Days.FIRST);

  /** From which day on Educational Success Partners act. */
  public static final Figure<LocalDate> PARTNERS_ACT_FROM = day("PARTNERS_ACT_FROM", Days.FIRST);

  /** For inductions from which day on the grant for year 2 is paid. */
  public static final Figure<LocalDate> GRANT_FOR_INDUCTION_FROM =
      day("GRANT_FOR_INDUCTION_FROM", ServiceRecord.EARLIEST_START);

  /** The month, from 1 to 12, in which maintained schools are paid for the academic year before. */
  public static final Figure<Integer> GRANT_MONTH_MAINTAINED =
      whole("GRANT_MONTH_MAINTAINED", 1, 12);

  /** The month, from 1 to 12, in which academies are. */
  public static final Figure<Integer> GRANT_MONTH_ACADEMY = whole("GRANT_MONTH_ACADEMY", 1, 12);

  /** For how many years a mentor's training is funded, by the day on which it begins. */
  public static final Figure<Integer> MENTOR_TRAINING_YEARS_FUNDED =
      whole("MENTOR_TRAINING_YEARS_FUNDED", 0, 2);

  /** In how many payments a year of it is paid where it takes two: one, or one a term. */
  public static final Figure<Integer> MENTOR_TRAINING_PAYMENTS_A_YEAR =
      new Figure<>(
          "MENTOR_TRAINING_PAYMENTS_A_YEAR",
          Integer::valueOf,
          "1 or 3",
          value ->
              Check.that(
                  value == 1 || value == 3, "MENTOR_TRAINING_PAYMENTS_A_YEAR", value, "1 or 3"));

  /** By which month of the academic year, from 1 to 12, evidence for it must be there. */
  public static final Figure<Integer> MENTOR_TRAINING_EVIDENCE_MONTH =
      whole("MENTOR_TRAINING_EVIDENCE_MONTH", 1, 8);

  /** What share of it is paid on a start, where it takes one year, from 0 to 1. */
  public static final Figure<BigDecimal> MENTOR_TRAINING_START_SHARE =
      share("MENTOR_TRAINING_START_SHARE");

  /** On what share of engagement the rest is paid, from 0 to 1. */
  public static final Figure<BigDecimal> MENTOR_TRAINING_ENGAGEMENT =
      share("MENTOR_TRAINING_ENGAGEMENT");

  /** Within how many working days the report of the final assessment is sent. */
  public static final Figure<Integer> ASSESSMENT_REPORT_DAYS =
      workingDays("ASSESSMENT_REPORT_DAYS");

  /** Within how many working days of completion the headteacher recommends. */
  public static final Figure<Integer> RECOMMENDATION_DAYS = workingDays("RECOMMENDATION_DAYS");

  /** For how many working days the teacher may make representations about that. */
  public static final Figure<Integer> REPRESENTATIONS_DAYS = workingDays("REPRESENTATIONS_DAYS");

  /** Within how many working days the appropriate body decides. */
  public static final Figure<Integer> DECISION_DAYS = workingDays("DECISION_DAYS");

  /** Within how many working days it gives notice of the decision. */
  public static final Figure<Integer> DECISION_NOTICE_DAYS = workingDays("DECISION_NOTICE_DAYS");

  /** After how many days, of all days, an electronic notice is taken as received. */
  public static final Figure<Integer> DEEMED_RECEIPT_DAYS = whole("DEEMED_RECEIPT_DAYS", 0, 365);

  /** For how many working days the teacher may appeal. */
  public static final Figure<Integer> APPEAL_DAYS = workingDays("APPEAL_DAYS");

  /** Within how many working days the appropriate body replies to an appeal. */
  public static final Figure<Integer> APPEAL_REPLY_DAYS = workingDays("APPEAL_REPLY_DAYS");

  /** How many working days before a hearing its notice is given at the latest. */
  public static final Figure<Integer> HEARING_NOTICE_DAYS = workingDays("HEARING_NOTICE_DAYS");

  /** How many working days before a hearing the parties say who comes, at the latest. */
  public static final Figure<Integer> HEARING_ANSWER_DAYS = workingDays("HEARING_ANSWER_DAYS");

  /** Within how many working days employment ends of a teacher who failed. */
  public static final Figure<Integer> DISMISSAL_DAYS = workingDays("DISMISSAL_DAYS");

  /** The first day on which a period may begin that the register has. */
  public static final Figure<LocalDate> REGISTER_STARTS_FROM =
      day("REGISTER_STARTS_FROM", Days.FIRST);

  /** The first day on which one may begin that is newly registered. */
  public static final Figure<LocalDate> REGISTER_CLAIMS_FROM =
      day("REGISTER_CLAIMS_FROM", Days.FIRST);

  /** How many terms an extension has at least that is registered. */
  public static final Figure<BigDecimal> EXTENSION_TERMS_AT_LEAST =
      decimal("EXTENSION_TERMS_AT_LEAST");

  /** How many it has at most. */
  public static final Figure<BigDecimal> EXTENSION_TERMS_AT_MOST =
      decimal("EXTENSION_TERMS_AT_MOST");

  /** How many digits a teacher's reference number has. */
  public static final Figure<Integer> TRN_DIGITS = whole("TRN_DIGITS", 1, 20);

  /** How old a teacher is at least who is registered, in years. */
  public static final Figure<Integer> TEACHER_AGE_AT_LEAST = whole("TEACHER_AGE_AT_LEAST", 0, 200);

  /** How old at most. */
  public static final Figure<Integer> TEACHER_AGE_AT_MOST = whole("TEACHER_AGE_AT_MOST", 0, 200);

  /** For how many years records of an induction are kept at least. */
  public static final Figure<Integer> RECORDS_KEPT_YEARS = whole("RECORDS_KEPT_YEARS", 0, 100);

  /** How many minutes a block of time for planning, preparation and assessment has at least. */
  public static final Figure<Integer> PPA_BLOCK_MINUTES = whole("PPA_BLOCK_MINUTES", 1, 1440);

  private static final ImmutableList<Figure<?>> ALL = ImmutableList.copyOf(KNOWN);

  private final String id;
  private final Function<String, T> reader;
  private final String form;
  private final Consumer<T> bounds;

  private Figure(String id, Function<String, T> reader, String form, Consumer<T> bounds) {
    this.id = id;
    this.reader = reader;
    this.form = form;
    this.bounds = bounds;
    KNOWN.add(this);
  }

  private static Figure<Integer> whole(String id, int least, int most) {
    return new Figure<>(
        id,
        Integer::valueOf,
        "a whole number from " + least + " to " + most,
        value -> Check.range(id, value, least, most));
  }

  private static Figure<Integer> workingDays(String id) {
    return whole(id, 1, 250);
  }

  private static Figure<BigDecimal> decimal(String id) {
    return decimal(id, 10_000);
  }

  private static Figure<BigDecimal> share(String id) {
    return decimal(id, 1);
  }

  private static Figure<BigDecimal> decimal(String id, int most) {
    String bound = "from 0 to " + most;
    return new Figure<>(
        id,
        BigDecimal::new,
        "a decimal " + bound,
        value -> {
          BigDecimal plain = Check.decimal(id, value, DECIMAL_PLACES, bound);
          Check.that(
              value.scale() <= DECIMAL_PLACES,
              id,
              value,
              "given to at most " + DECIMAL_PLACES + " decimal places");
          Check.that(
              plain.signum() >= 0 && plain.compareTo(BigDecimal.valueOf(most)) <= 0,
              id,
              value,
              bound);
        });
  }

  private static Figure<LocalDate> day(String id, LocalDate first) {
    return new Figure<>(
        id,
        Days::parse,
        "a day such as 2023-09-01, on or after " + first,
        day -> {
          Check.day(id, day);
          Check.that(!day.isBefore(first), id, day, "on or after", first);
        });
  }

  private static ImmutableSet<Absence.Reason> reasons(String text) {
    return Splitter.on(' ').splitToList(text).stream()
        .map(Absence.Reason::valueOf)
        .collect(toImmutableSet());
  }

  /**
   * All figures, in the order in which they are listed here.
   *
   * @return the figures
   */
  public static ImmutableList<Figure<?>> all() {
    return ALL;
  }

  /**
   * The figure of an id.
   *
   * @param id the id, as in {@code REQUIRED_TERMS}
   * @return the figure, if there is one
   */
  public static Optional<Figure<?>> byId(String id) {
    requireNonNull(id, "id");
    return ALL.stream().filter(figure -> figure.id.equals(id)).findFirst();
  }

  /**
   * The share of others' teaching that a teacher may at most be given.
   *
   * @param year the year of induction
   * @return the figure of that year
   */
  public static Figure<BigDecimal> maximumTeaching(InductionYear year) {
    return requireNonNull(year, "year") == InductionYear.YEAR_1
        ? MAXIMUM_TEACHING_YEAR_1
        : MAXIMUM_TEACHING_YEAR_2;
  }

  /**
   * What it is called.
   *
   * @return the id, as in {@code policy.tsv}
   */
  public String id() {
    return id;
  }

  /**
   * Reads a figure.
   *
   * @param text a decimal, a day, or reasons of absence separated by spaces, as the figure asks
   * @return the figure
   * @throws InvalidValueException if it cannot be read or is out of bounds
   */
  public T parse(String text) {
    requireNonNull(text, "text");
    Check.text(id, text);
    T value;
    try {
      value = reader.apply(text);
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw new InvalidValueException(id, text, form);
    }
    return check(value);
  }

  T check(T value) {
    bounds.accept(requireNonNull(value, id));
    return value;
  }

  /** Prints the id. */
  @Override
  public String toString() {
    return id;
  }
}
