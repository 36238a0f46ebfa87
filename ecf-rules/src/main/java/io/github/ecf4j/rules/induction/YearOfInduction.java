package io.github.ecf4j.rules.induction;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Post;
import io.github.ecf4j.model.source.Citation;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.finding.Explained;
import io.github.ecf4j.rules.text.Sources;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The years of induction, from service in posts; absences, extensions and posts of less than a term
 * are not considered.
 *
 * <p>Service is summed term by term: teaching days in post, each weighted by the full-time
 * equivalent of that day, divided by the teaching days of the whole term. Posts held at once add
 * up, to full time at most. Year 1 ends with the last day of the term in which the sum reaches
 * three; the projected end is the day on which it reaches six (Statutory guidance 2024, 2.20, 2.30,
 * 2.34).
 *
 * <p>Laws: more service never makes either year longer; the order of posts changes nothing; without
 * posts the answer is that of one full-time post from the start.
 */
public final class YearOfInduction {
  private static final Exact YEAR_1 = Exact.of(3);
  private static final Exact BOTH_YEARS = Exact.of(6);
  private static final ImmutableList<Citation> CITATIONS =
      ImmutableList.of(
          Sources.GUIDANCE.at("2.20"), Sources.GUIDANCE.at("2.30"), Sources.GUIDANCE.at("2.34"));

  private final LocalDate start;
  private final List<Post> posts;
  private final SchoolCalendar calendar;
  private final ImmutableList.Builder<String> steps = ImmutableList.builder();

  private YearOfInduction(LocalDate start, List<Post> posts, SchoolCalendar calendar) {
    this.start = start;
    this.posts = posts;
    this.calendar = calendar;
  }

  /**
   * Where the years of a record end.
   *
   * @param ect the teacher's record
   * @param calendar the school's calendar
   * @return the boundary, with the service of each term
   */
  public static Explained<YearBoundary> boundary(InductionRecord ect, SchoolCalendar calendar) {
    return boundary(ect.startedOn(), ect.posts(), calendar);
  }

  /**
   * Where the years of induction end.
   *
   * @param start the first day of induction
   * @param posts the posts served in, in any order; none means full time from the start
   * @param calendar the school's calendar
   * @return the boundary, with the service of each term
   */
  public static Explained<YearBoundary> boundary(
      LocalDate start, List<Post> posts, SchoolCalendar calendar) {
    YearOfInduction clock = new YearOfInduction(start, posts, calendar);
    clock.noteServiceBeforeTheKnownTerms();
    YearBoundary years = clock.count();
    return new Explained<>(years, clock.steps.build(), CITATIONS);
  }

  private void noteServiceBeforeTheKnownTerms() {
    calendar.terms().stream()
        .findFirst()
        .filter(first -> start.isBefore(LocalDate.of(first.academicYear(), 8, 1)))
        .ifPresent(
            first ->
                steps.add(
                    "The known terms begin with "
                        + first
                        + ": service before it, from "
                        + start
                        + " on, is not counted."));
  }

  private YearBoundary count() {
    Exact served = Exact.zero();
    Optional<LocalDate> endOfYear1 = Optional.empty();
    for (Term term : calendar.termsFrom(start)) {
      int days = calendar.teachingDays(term.days()).size();
      if (days == 0) {
        continue;
      }
      Exact before = served;
      BigDecimal inPost =
          teachingDays(term).stream().map(this::fteOn).reduce(BigDecimal.ZERO, BigDecimal::add);
      served = before.plus(part(inPost, days));
      steps.add(
          term
              + ": "
              + inPost.stripTrailingZeros().toPlainString()
              + " full-time days of "
              + days
              + "; service by its end: "
              + served
              + ".");
      if (endOfYear1.isEmpty() && served.reaches(YEAR_1)) {
        endOfYear1 = Optional.of(term.days().last());
        steps.add(
            "Three terms are reached: year 1 ends with this term, on " + term.days().last() + ".");
      }
      if (served.reaches(BOTH_YEARS)) {
        LocalDate end = dayOf(before, term, days);
        steps.add("Six terms are reached on " + end + ", the projected end.");
        return YearBoundary.of(endOfYear1.orElseThrow(), end);
      }
    }
    if (endOfYear1.isEmpty()) {
      steps.add("Three terms are not reached within the known terms.");
    }
    steps.add("Six terms are not reached within the known terms.");
    return endOfYear1.map(YearBoundary::after).orElseGet(YearBoundary::open);
  }

  /** The day of a term on which six terms are reached. */
  private LocalDate dayOf(Exact before, Term term, int days) {
    BigDecimal inPost = BigDecimal.ZERO;
    for (LocalDate day : teachingDays(term)) {
      inPost = inPost.add(fteOn(day));
      if (before.plus(part(inPost, days)).reaches(BOTH_YEARS)) {
        return day;
      }
    }
    throw new IllegalStateException(term + " does not reach six terms");
  }

  private ImmutableSortedSet<LocalDate> teachingDays(Term term) {
    return calendar.teachingDays(term.days()).tailSet(start, true);
  }

  private static Exact part(BigDecimal days, int daysInTerm) {
    return Exact.of(days).dividedBy(Exact.of(daysInTerm));
  }

  private BigDecimal fteOn(LocalDate day) {
    return Post.fteOn(day, posts);
  }
}
