package io.github.ecf4j.rules.policy;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.Ints;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.check.InvalidValueException;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * A point that law and guidance leave open, and on which an answer may rest: the provision, how it
 * can be read, and how it is read by default.
 *
 * @param <T> the type of the choices
 */
public final class Reading<T> {
  /** From how much absence on a part-time teacher's induction is extended. */
  public enum PartTimeAbsence {
    /** From the threshold of contracted days in a part on, as long as the part may be. */
    DAYS_IN_PART,
    /** From the threshold times the full-time equivalent on. */
    PRO_RATA
  }

  /** When year 2 of induction begins. */
  public enum YearSwitch {
    /** After the term in which the terms of year 1 are served. */
    END_OF_TERM,
    /** On the day after that on which they are. */
    AT_ONCE
  }

  /** Of what time for planning, preparation and assessment is a share. */
  public enum PpaBase {
    /** Of all timetabled time. */
    TIMETABLED,
    /** Of the time taught. */
    TAUGHT
  }

  /** Of what time for induction is a share. */
  public enum TimetableReduction {
    /** Of what others teach, once time for planning, preparation and assessment is taken off. */
    NET_OF_PPA,
    /** Of all timetabled time, beside time for planning, preparation and assessment. */
    ADDITIVE
  }

  /** What absence during an extension does that is not statutory leave. */
  public enum AbsenceDuringExtension {
    /** It counts to the part that is extended. */
    SAME_PART,
    /** It counts to no part. */
    IGNORED
  }

  /** From when on the years are counted for which records are kept. */
  public enum RetentionStart {
    /** From the end of induction. */
    END_OF_INDUCTION,
    /** From the day of each document. */
    DAY_OF_DOCUMENT
  }

  /** How whole periods are rounded. */
  public enum PeriodRounding {
    /** Entitlements up, the ceiling down, since a ceiling must not be exceeded. */
    FOR_THE_TEACHER,
    /** Each to the nearest, halves up. */
    HALF_UP
  }

  /** How much mentoring a part-time teacher is due. */
  public enum PartTimeMentoring {
    /** As much and as often as a full-time teacher. */
    SAME,
    /** As often, in proportion shorter. */
    SHORTER,
    /** As long, less often: a cycle takes 1/FTE times as many weeks, rounded half up. */
    LESS_OFTEN
  }

  /** Which progress reviews full-time teachers have near a formal assessment. */
  public enum FullTimeReviews {
    /** None within a term of one, as part-time teachers. */
    SAME,
    /** One in every term without a formal assessment. */
    EVERY_TERM
  }

  /** How much of the grant for year 2 is paid for who was not there for all of it. */
  public enum GrantProportion {
    /** All of it, as the conditions of 2024 say. */
    IN_FULL,
    /** In proportion. */
    PROPORTIONATE
  }

  /** By which dates a block of employment is as long as a term. */
  public enum BlockDates {
    /** By the school's: its teaching days come to a term. */
    SCHOOL,
    /**
     * By those, or by the contract's: it lasts from the first to the last day of a contract term.
     */
    CONTRACT
  }

  /** When a statement that a block teaches as a whole has been taught. */
  public enum BlockCoverage {
    /** Once every module of the block has been studied. */
    WHOLE_BLOCK,
    /**
     * Once every module of the block that is planned for a week before that of the day has been
     * studied, and there is one.
     */
    UP_TO_THE_DAY
  }

  private static final List<Reading<?>> KNOWN = new ArrayList<>();

  /** Whether neonatal care leave is statutory leave like the others (ABS-5); by default not. */
  public static final Reading<Boolean> NEONATAL_LEAVE_STATUTORY =
      yesOrNo(
          "NEONATAL_LEAVE_STATUTORY",
          Provision.ABS_5,
          false,
          "neonatal care leave is statutory leave",
          "neonatal care leave counts as absence");

  /** Whether days of a phased return count as absence (ABS-6); by default not. */
  public static final Reading<Boolean> PHASED_RETURN_COUNTS =
      yesOrNo(
          "PHASED_RETURN_COUNTS",
          Provision.ABS_6,
          false,
          "a phased return counts as absence",
          "a phased return is no absence");

  /** Whether paternity leave is an absence at all (ABS-5); by default it is statutory leave. */
  public static final Reading<Boolean> PATERNITY_LEAVE_IS_ABSENCE =
      yesOrNo(
          "PATERNITY_LEAVE_IS_ABSENCE",
          Provision.ABS_5,
          true,
          "paternity leave is statutory leave, for which an extension may be asked",
          "paternity leave is no absence at all");

  /** Whether INSET days, which teachers work, are days employed (REC-2); by default they are. */
  public static final Reading<Boolean> INSET_DAYS_EMPLOYED =
      yesOrNo(
          "INSET_DAYS_EMPLOYED",
          Provision.REC_2,
          true,
          "INSET days are days employed",
          "INSET days are no days employed");

  /** On which days reports are released to be written (ASM-2); by default with their period. */
  public static final Reading<ImmutableSortedSet<LocalDate>> REPORT_RELEASE_DAYS =
      days(
          "REPORT_RELEASE_DAYS",
          Provision.ASM_2,
          "first_day",
          "reports are released on",
          "reports are released on the first day of their period");

  /** On which days reports are due (ASM-2); by default on the last day of their period. */
  public static final Reading<ImmutableSortedSet<LocalDate>> REPORT_DUE_DAYS =
      days(
          "REPORT_DUE_DAYS",
          Provision.ASM_2,
          "last_day",
          "reports are due on",
          "reports are due on the last day of their period");

  /** Whether half days of absence count (ABS-6); by default they do, else whole days alone. */
  public static final Reading<Boolean> HALF_DAYS_COUNT =
      yesOrNo(
          "HALF_DAYS_COUNT",
          Provision.ABS_6,
          true,
          "half days of absence count",
          "whole days of absence count");

  /** From how much absence on a part-time teacher's induction is extended (ABS-7). */
  public static final Reading<PartTimeAbsence> PART_TIME_ABSENCE =
      oneOf(
          "PART_TIME_ABSENCE",
          Provision.ABS_7,
          PartTimeAbsence.class,
          PartTimeAbsence.DAYS_IN_PART,
          choice ->
              switch (choice) {
                case DAYS_IN_PART ->
                    "a part-time teacher's induction is extended from as many contracted days of"
                        + " absence in a part on as a full-time teacher's";
                case PRO_RATA ->
                    "a part-time teacher's induction is extended from fewer days of absence in a"
                        + " part on, in proportion to the full-time equivalent";
              });

  /** What absence during an extension does that is not statutory leave (ABS-9). */
  public static final Reading<AbsenceDuringExtension> ABSENCE_DURING_EXTENSION =
      oneOf(
          "ABSENCE_DURING_EXTENSION",
          Provision.ABS_9,
          AbsenceDuringExtension.class,
          AbsenceDuringExtension.SAME_PART,
          choice ->
              switch (choice) {
                case SAME_PART -> "absence during an extension counts to the part that is extended";
                case IGNORED -> "absence during an extension counts to no part";
              });

  /** By which dates a block of employment is as long as a term (LEN-5). */
  public static final Reading<BlockDates> BLOCK_DATES =
      oneOf(
          "BLOCK_DATES",
          Provision.LEN_5,
          BlockDates.class,
          BlockDates.SCHOOL,
          choice ->
              switch (choice) {
                case SCHOOL -> "employment has lasted a term once its teaching days come to one";
                case CONTRACT ->
                    "employment has lasted a term, too, once it has lasted from the first to the"
                        + " last day of a contract term";
              });

  /** Whether posts held at once add up to full time at most (LEN-8); by default they do. */
  public static final Reading<Boolean> CAPPED_AT_FULL_TIME =
      yesOrNo(
          "CAPPED_AT_FULL_TIME",
          Provision.LEN_8,
          true,
          "posts at once add up to full time at most",
          "posts at once may add up to more than full time");

  /**
   * How many days before its end an extension of a period may be decided (EXT-4), from 0 to 100.
   */
  public static final Reading<Integer> EXTENSION_LEEWAY =
      whole(
          "EXTENSION_LEEWAY",
          Provision.EXT_4,
          28,
          0,
          100,
          days ->
              "an extension may be decided "
                  + count(days, "day", "days")
                  + " before the end of the period");

  /** How many days make a term (LEN-12, ABS-10), from 1 to 100; by default those it has. */
  public static final Reading<OptionalInt> DAYS_PER_TERM =
      number(
          "DAYS_PER_TERM",
          Provision.LEN_12,
          100,
          "calendar",
          days -> count(days, "day makes a term", "days make a term"),
          "a term has its teaching days");

  /** How terms are rounded to the one decimal place in which they are recorded (LEN-17). */
  public static final Reading<RoundingMode> EXPORT_ROUNDING =
      oneOf(
          "EXPORT_ROUNDING",
          Provision.LEN_17,
          RoundingMode.class,
          RoundingMode.HALF_UP,
          choice ->
              "recorded terms are rounded "
                  + switch (choice) {
                    case UP, CEILING -> "up";
                    case DOWN, FLOOR -> "down";
                    case HALF_DOWN -> "to the nearest, halves down";
                    case HALF_EVEN -> "to the nearest, halves to the even one";
                    default -> "to the nearest, halves up";
                  });

  /** Of what time for induction is a share (TT-3, TT-4). */
  public static final Reading<TimetableReduction> TIMETABLE_REDUCTION =
      oneOf(
          "TIMETABLE_REDUCTION",
          Provision.TT_4,
          TimetableReduction.class,
          TimetableReduction.NET_OF_PPA,
          choice ->
              switch (choice) {
                case NET_OF_PPA ->
                    "the reduction for induction is a share of what others teach, once PPA time is"
                        + " taken off";
                case ADDITIVE ->
                    "the reduction for induction is a share of all timetabled time, beside PPA"
                        + " time";
              });

  /** Of what time for planning, preparation and assessment is a share (TT-5). */
  public static final Reading<PpaBase> PPA_BASE =
      oneOf(
          "PPA_BASE",
          Provision.TT_5,
          PpaBase.class,
          PpaBase.TIMETABLED,
          choice ->
              switch (choice) {
                case TIMETABLED -> "PPA time is a share of all timetabled time";
                case TAUGHT -> "PPA time is a share of the time taught";
              });

  /** How whole periods are rounded (TT-7). */
  public static final Reading<PeriodRounding> PERIOD_ROUNDING =
      oneOf(
          "PERIOD_ROUNDING",
          Provision.TT_7,
          PeriodRounding.class,
          PeriodRounding.FOR_THE_TEACHER,
          choice ->
              switch (choice) {
                case FOR_THE_TEACHER ->
                    "whole periods are rounded up for what the teacher is entitled to, and down for"
                        + " what may be taught";
                case HALF_UP -> "whole periods are rounded to the nearest, halves up";
              });

  /** When year 2 begins (TT-9). */
  public static final Reading<YearSwitch> YEAR_SWITCH =
      oneOf(
          "YEAR_SWITCH",
          Provision.TT_9,
          YearSwitch.class,
          YearSwitch.END_OF_TERM,
          choice ->
              switch (choice) {
                case END_OF_TERM ->
                    "year 2 begins after the term in which the terms of year 1 are served";
                case AT_ONCE ->
                    "year 2 begins on the day after that on which the terms of year 1 are served";
              });

  /** How many minutes a module takes (MEN-4), from 1 to 1440; by default as published. */
  public static final Reading<OptionalInt> MODULE_MINUTES =
      number(
          "MODULE_MINUTES",
          Provision.MEN_4,
          1440,
          "programme",
          minutes -> "a module takes " + count(minutes, "minute", "minutes"),
          "a module takes as long as the programme says");

  /** How many weeks a school year has (MEN-5), from 1 to 52: 39 with INSET days, 38 without. */
  public static final Reading<Integer> SCHOOL_WEEKS =
      whole(
          "SCHOOL_WEEKS",
          Provision.MEN_5,
          39,
          1,
          52,
          weeks -> count(weeks, "week makes a school year", "weeks make a school year"));

  /** How much mentoring a part-time teacher is due (MEN-10). */
  public static final Reading<PartTimeMentoring> PART_TIME_MENTORING =
      oneOf(
          "PART_TIME_MENTORING",
          Provision.MEN_10,
          PartTimeMentoring.class,
          PartTimeMentoring.SAME,
          choice ->
              switch (choice) {
                case SAME ->
                    "part-time teachers are mentored as much and as often as full-time teachers";
                case SHORTER ->
                    "part-time teachers are mentored as often as full-time teachers, in proportion"
                        + " shorter";
                case LESS_OFTEN ->
                    "part-time teachers are mentored as long at a time as full-time teachers, less"
                        + " often";
              });

  /** Which progress reviews full-time teachers have near a formal assessment (ASM-4). */
  public static final Reading<FullTimeReviews> FULL_TIME_REVIEWS =
      new Reading<>(
          "FULL_TIME_REVIEWS",
          Provision.ASM_4,
          FullTimeReviews.SAME,
          text -> choice("FULL_TIME_REVIEWS", ImmutableList.copyOf(FullTimeReviews.values()), text),
          any -> {},
          reviews ->
              reviews == FullTimeReviews.SAME
                  ? "full-time teachers, too, have no review within a term of a formal assessment"
                  : "full-time teachers have a review in every term without a formal assessment");

  /** How much of the grant for year 2 is paid for who was not there for all of it (FUND-3). */
  public static final Reading<GrantProportion> GRANT_PROPORTION =
      oneOf(
          "GRANT_PROPORTION",
          Provision.FUND_3,
          GrantProportion.class,
          GrantProportion.IN_FULL,
          choice ->
              switch (choice) {
                case IN_FULL ->
                    "the grant for year 2 is paid in full to a teacher who was there for a part of"
                        + " it";
                case PROPORTIONATE ->
                    "the grant for year 2 is paid in proportion to the part of it that a teacher"
                        + " was there for";
              });

  /** When a statement that a block teaches as a whole has been taught (COV-1). */
  public static final Reading<BlockCoverage> BLOCK_COVERAGE =
      oneOf(
          "BLOCK_COVERAGE",
          Provision.COV_1,
          BlockCoverage.class,
          BlockCoverage.WHOLE_BLOCK,
          choice ->
              switch (choice) {
                case WHOLE_BLOCK ->
                    "what a block teaches as a whole has been taught once all its modules have been"
                        + " studied";
                case UP_TO_THE_DAY ->
                    "what a block teaches as a whole has been taught once its modules up to the day"
                        + " have been studied";
              });

  /**
   * Whether the day of the final meeting is the first of those within which is reported (CLK-1).
   */
  public static final Reading<Boolean> MEETING_DAY_COUNTS =
      yesOrNo(
          "MEETING_DAY_COUNTS",
          Provision.CLK_1,
          false,
          "the day of the final meeting is the first of those within which its report is sent",
          "the working day after the final meeting is the first of those within which its report is"
              + " sent");

  /** From when on the years are counted for which records are kept (REC-1). */
  public static final Reading<RetentionStart> RETENTION_START =
      oneOf(
          "RETENTION_START",
          Provision.REC_1,
          RetentionStart.class,
          RetentionStart.END_OF_INDUCTION,
          choice ->
              switch (choice) {
                case END_OF_INDUCTION -> "records are kept for years from the end of induction on";
                case DAY_OF_DOCUMENT -> "records are kept for years from their own day on";
              });

  private static final ImmutableList<Reading<?>> ALL = ImmutableList.copyOf(KNOWN);

  private final String id;
  private final Provision provision;
  private final T byDefault;
  private final Function<String, T> reader;
  private final Consumer<T> bounds;
  private final Function<T, String> words;
  private final String none;

  private Reading(
      String id,
      Provision provision,
      T byDefault,
      Function<String, T> reader,
      Consumer<T> bounds,
      Function<T, String> words) {
    this(id, provision, byDefault, reader, bounds, words, "");
  }

  private Reading(
      String id,
      Provision provision,
      T byDefault,
      Function<String, T> reader,
      Consumer<T> bounds,
      Function<T, String> words,
      String none) {
    this.id = id;
    this.none = none;
    this.provision = provision;
    this.byDefault = byDefault;
    this.reader = reader;
    this.bounds = bounds;
    this.words = words;
    KNOWN.add(this);
  }

  private static Reading<Boolean> yesOrNo(
      String id, Provision provision, boolean byDefault, String yes, String no) {
    return new Reading<>(
        id,
        provision,
        byDefault,
        text -> {
          Check.that(text.equals("yes") || text.equals("no"), id, text, "yes or no");
          return text.equals("yes");
        },
        any -> {},
        value -> value ? yes : no);
  }

  private static <E extends Enum<E>> Reading<E> oneOf(
      String id, Provision provision, Class<E> type, E byDefault, Function<E, String> words) {
    ImmutableList<E> choices =
        Arrays.stream(type.getEnumConstants())
            .filter(choice -> choice != RoundingMode.UNNECESSARY)
            .collect(ImmutableList.toImmutableList());
    return new Reading<>(
        id,
        provision,
        byDefault,
        text -> choice(id, choices, text),
        value -> Check.that(choices.contains(value), id, value, "one of", choices),
        words);
  }

  private static <E extends Enum<E>> E choice(String id, ImmutableList<E> choices, String text) {
    return choices.stream()
        .filter(choice -> Ascii.equalsIgnoreCase(choice.name(), text))
        .findFirst()
        .orElseThrow(() -> new InvalidValueException(id, text, "one of " + choices));
  }

  private static Reading<OptionalInt> number(
      String id,
      Provision provision,
      int most,
      String none,
      IntFunction<String> chosen,
      String otherwise) {
    String form = form(1, most) + ", or " + none;
    return new Reading<>(
        id,
        provision,
        OptionalInt.empty(),
        text -> text.equals(none) ? OptionalInt.empty() : OptionalInt.of(whole(id, text, form)),
        value ->
            value.ifPresent(number -> Check.that(number >= 1 && number <= most, id, number, form)),
        value -> value.isPresent() ? chosen.apply(value.getAsInt()) : otherwise,
        none);
  }

  private static Reading<ImmutableSortedSet<LocalDate>> days(
      String id, Provision provision, String none, String chosen, String otherwise) {
    return new Reading<>(
        id,
        provision,
        ImmutableSortedSet.of(),
        text -> text.equals(none) ? ImmutableSortedSet.of() : daysOf(id, text, none),
        value -> value.forEach(day -> Check.day(id, day)),
        value -> value.isEmpty() ? otherwise : chosen + " " + Joiner.on(", ").join(value),
        none);
  }

  private static ImmutableSortedSet<LocalDate> daysOf(String id, String text, String none) {
    try {
      return Splitter.on(' ').omitEmptyStrings().splitToList(text).stream()
          .map(LocalDate::parse)
          .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    } catch (DateTimeParseException e) {
      throw new InvalidValueException(
          id, text, "days such as 2023-09-01 separated by spaces, or " + none);
    }
  }

  private static String count(int number, String one, String several) {
    return number + " " + (number == 1 ? one : several);
  }

  private static Reading<Integer> whole(
      String id,
      Provision provision,
      int byDefault,
      int least,
      int most,
      Function<Integer, String> words) {
    return new Reading<>(
        id,
        provision,
        byDefault,
        text -> whole(id, text, form(least, most)),
        value -> Check.range(id, value, least, most),
        words);
  }

  private static String form(int least, int most) {
    return "a whole number from " + least + " to " + most;
  }

  private static int whole(String id, String text, String form) {
    Integer number = Ints.tryParse(text);
    if (number == null) {
      throw new InvalidValueException(id, text, form);
    }
    return number;
  }

  /**
   * All that is left open, in the order in which it is listed here.
   *
   * @return the readings
   */
  public static ImmutableList<Reading<?>> all() {
    return ALL;
  }

  /**
   * The reading of an id.
   *
   * @param id the id, as in {@code PART_TIME_ABSENCE}
   * @return the reading, if there is one
   */
  public static Optional<Reading<?>> byId(String id) {
    requireNonNull(id, "id");
    return ALL.stream().filter(reading -> reading.id.equals(id)).findFirst();
  }

  /**
   * What it is called.
   *
   * @return the id
   */
  public String id() {
    return id;
  }

  /**
   * The provision that leaves it open.
   *
   * @return the provision
   */
  public Provision provision() {
    return provision;
  }

  /**
   * The default reading.
   *
   * @return this library's own reading
   */
  public T byDefault() {
    return byDefault;
  }

  /**
   * Reads a choice.
   *
   * @param text the name of a choice in capitals or not, {@code yes} or {@code no}, or a number
   * @return the choice
   * @throws InvalidValueException if it is none of this reading
   */
  public T parse(String text) {
    requireNonNull(text, "text");
    return check(reader.apply(Check.text(id, text)));
  }

  /**
   * What {@link #parse} reads as no number or day of one's own.
   *
   * @return such as {@code calendar}; blank where every choice has a name
   */
  public String none() {
    return none;
  }

  T check(T value) {
    bounds.accept(requireNonNull(value, id));
    return value;
  }

  /**
   * A choice as a sentence.
   *
   * @param choice the choice
   * @return the sentence, as in {@code 39 weeks make a school year}
   */
  public String sentence(T choice) {
    return words.apply(requireNonNull(choice, "choice"));
  }

  /**
   * A choice in words.
   *
   * @param choice the choice
   * @return provision and choice, as in {@code MEN-5: 39 weeks make a school year}
   */
  public String words(T choice) {
    return provision.id() + ": " + sentence(choice);
  }

  /** Prints the id. */
  @Override
  public String toString() {
    return id;
  }
}
