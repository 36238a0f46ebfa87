package io.github.ecf4j.rules.induction;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.induction.Post;
import io.github.ecf4j.model.source.Citation;
import io.github.ecf4j.model.source.Source;
import io.github.ecf4j.rules.finding.Explained;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The year of induction, from service in posts; absences, extensions and posts of less than a term
 * are not considered.
 *
 * <p>Service is summed term by term: teaching days in post, each weighted by the full-time
 * equivalent of that day, divided by the teaching days of the whole term. Posts held at once add
 * up, to full time at most. Year 1 ends with the last day of the term in which the sum reaches
 * three (Statutory guidance 2024, 2.20, 2.30, 2.34).
 *
 * <p>Laws: more service never makes year 1 longer; the order of posts changes nothing; without
 * posts the answer is that of one full-time post from the start.
 */
public final class YearOfInduction {
  private static final Terms YEAR_1 = Terms.of(3);
  private static final Source GUIDANCE =
      new Source(
          "SG",
          "Induction for early career teachers (England), statutory guidance (2024)",
          "Department for Education");
  private static final ImmutableList<Citation> CITATIONS =
      ImmutableList.of(GUIDANCE.at("2.20"), GUIDANCE.at("2.30"), GUIDANCE.at("2.34"));

  private YearOfInduction() {}

  /**
   * Where year 1 ends.
   *
   * @param start the first day of induction
   * @param posts the posts served in, in any order; none means full time from the start
   * @param calendar the school's calendar
   * @return the boundary, with the service of each term
   */
  public static Explained<YearBoundary> boundary(
      LocalDate start, List<Post> posts, SchoolCalendar calendar) {
    ImmutableList.Builder<String> steps = ImmutableList.builder();
    Terms served = Terms.zero();
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
    for (Term term : calendar.termsFrom(start)) {
      int days = calendar.teachingDaysIn(term.days());
      if (days == 0) {
        continue;
      }
      BigDecimal inPost = fullTimeDays(term, start, posts, calendar);
      served = served.plus(Terms.part(inPost, days));
      steps.add(
          term
              + ": "
              + inPost.stripTrailingZeros().toPlainString()
              + " full-time days of "
              + days
              + "; service by its end: "
              + served
              + ".");
      if (served.reaches(YEAR_1)) {
        LocalDate last = term.days().last();
        steps.add("Three terms are reached: year 1 ends with this term, on " + last + ".");
        return new Explained<>(YearBoundary.after(last), steps.build(), CITATIONS);
      }
    }
    steps.add("Three terms are not reached within the known terms.");
    return new Explained<>(YearBoundary.open(), steps.build(), CITATIONS);
  }

  private static BigDecimal fullTimeDays(
      Term term, LocalDate start, List<Post> posts, SchoolCalendar calendar) {
    return calendar
        .teachingDays()
        .subSet(term.days().first(), true, term.days().last(), true)
        .tailSet(start, true)
        .stream()
        .map(day -> fteOn(day, posts))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal fteOn(LocalDate day, List<Post> posts) {
    if (posts.isEmpty()) {
      return BigDecimal.ONE;
    }
    return posts.stream()
        .filter(post -> post.covers(day))
        .map(post -> post.fte().value())
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .min(BigDecimal.ONE);
  }
}
