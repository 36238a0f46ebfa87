package io.github.ecf4j.model.exchange;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import io.github.ecf4j.model.calendar.AcademicYear;
import io.github.ecf4j.model.calendar.Closure;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.calendar.TermBuilder;
import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A {@link SchoolCalendar}.
 *
 * @param version the version of the document
 * @param terms its terms
 * @param closures the days on which it is closed within them
 * @param teachesOn the weekdays on which it teaches; Monday to Friday if absent
 * @param weekBeginsOn the day of the week on which its weeks begin; Monday if absent
 */
public record SchoolCalendarData(
    Integer version,
    List<TermData> terms,
    @Nullable List<ClosureData> closures,
    @Nullable List<String> teachesOn,
    @Nullable String weekBeginsOn)
    implements Exchanged<SchoolCalendar> {
  /**
   * A {@link Term}.
   *
   * @param academicYear the year in which its academic year starts
   * @param season a {@link Term.Season}
   * @param days from its first to its last day
   * @param halfTerm the days of half term, if it has one
   * @param number which term of its year; required where that has more terms than three
   * @param termsAYear how many it has then
   */
  public record TermData(
      Integer academicYear,
      String season,
      DateRangeData days,
      @Nullable DateRangeData halfTerm,
      @Nullable Integer number,
      @Nullable Integer termsAYear)
      implements Exchanged<Term> {
    /**
     * Writes a term.
     *
     * @param term the term
     * @return its wire form
     */
    public static TermData of(Term term) {
      requireNonNull(term, "term");
      boolean ofThree = term.termsAYear() == Term.TERMS_A_YEAR;
      return new TermData(
          term.academicYear().startsIn(),
          term.season().name(),
          DateRangeData.of(term.days()),
          term.halfTerm().map(DateRangeData::of).orElse(null),
          ofThree ? null : (Integer) term.number(),
          ofThree ? null : (Integer) term.termsAYear());
    }

    @Override
    public Term read(Parts in) {
      var academicYear = in.required("academicYear", this.academicYear, AcademicYear::of);
      var season = in.required("season", this.season, Parts.oneOf(Term.Season.class));
      var days = in.required("days", this.days);
      var halfTerm = in.optional("halfTerm", this.halfTerm);
      return in.build(
          () -> {
            TermBuilder term =
                Term.builder()
                    .academicYear(academicYear)
                    .season(season)
                    .days(days)
                    .halfTerm(halfTerm);
            if (number != null) {
              term.number(number);
            }
            if (termsAYear != null) {
              term.termsAYear(termsAYear);
            }
            return term.build();
          });
    }
  }

  /**
   * A {@link Closure}.
   *
   * @param days from its first to its last day
   * @param reason why, if it is said
   * @param kind a {@link Closure.Kind}; closed to all if absent
   */
  public record ClosureData(DateRangeData days, @Nullable String reason, @Nullable String kind)
      implements Exchanged<Closure> {
    /**
     * Writes a closure.
     *
     * @param closure the closure
     * @return its wire form
     */
    public static ClosureData of(Closure closure) {
      requireNonNull(closure, "closure");
      return new ClosureData(
          DateRangeData.of(closure.days()), closure.reason(), closure.kind().name());
    }

    @Override
    public Closure read(Parts in) {
      var days = in.required("days", this.days);
      var kind =
          in.optional("kind", this.kind, Parts.oneOf(Closure.Kind.class))
              .orElse(Closure.Kind.CLOSED);
      return in.build(() -> new Closure(days, reason == null ? "" : reason, kind));
    }
  }

  /**
   * Writes a calendar.
   *
   * @param calendar the calendar
   * @return its wire form
   */
  public static SchoolCalendarData of(SchoolCalendar calendar) {
    requireNonNull(calendar, "calendar");
    return new SchoolCalendarData(
        VERSION,
        calendar.terms().stream().map(TermData::of).toList(),
        calendar.closures().stream().map(ClosureData::of).toList(),
        calendar.teachesOn().stream().map(DayOfWeek::name).toList(),
        calendar.weekBeginsOn().name());
  }

  @Override
  public SchoolCalendar read(Parts in) {
    in.version(version);
    var terms = in.all("terms", this.terms);
    var closures = in.all("closures", this.closures);
    var weekdays = in.all("teachesOn", this.teachesOn, Parts.oneOf(DayOfWeek.class));
    var begins =
        in.optional("weekBeginsOn", this.weekBeginsOn, Parts.oneOf(DayOfWeek.class))
            .orElse(DayOfWeek.MONDAY);
    return in.build(
        () -> {
          SchoolCalendar calendar = SchoolCalendar.of(terms, closures).weeksFrom(begins);
          return weekdays.isEmpty() ? calendar : calendar.teachingOn(ImmutableSet.copyOf(weekdays));
        });
  }
}
