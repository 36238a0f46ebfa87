package io.github.ecf4j.rules.induction;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.TeachingWeek;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.finding.Derivation;
import io.github.ecf4j.rules.finding.Explained;
import io.github.ecf4j.rules.policy.Provision;
import io.github.ecf4j.rules.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When progress reviews and assessments are due (rules ASM-1 to ASM-6; statutory guidance 2024,
 * 2.48 to 2.63): a formal assessment on the last teaching day of the last term of each part, a
 * review in the last teaching week of every other term in post, whatever the full-time equivalent.
 * Dates are proposals; who is absent is assessed on the first day back. An extension moves what is
 * to come (ASM-7); an induction of one term has the last assessment alone (RED-2).
 *
 * <p>Laws: no term has both a review and a formal assessment; no two reviews are on one day; no
 * review or formal assessment falls on a day on which the teacher is not in school.
 */
public final class AssessmentSchedule {
  private final InductionRecord ect;
  private final SchoolCalendar calendar;
  private final InductionStatus status;
  private final List<Assessment> all = new ArrayList<>();

  /** Reviews in whose place another comes. */
  private final List<Assessment> dropped = new ArrayList<>();

  /** The term in which the teacher joined after its first teaching week. */
  private final Optional<Term> joined;

  private AssessmentSchedule(InductionRecord ect, SchoolCalendar calendar, InductionStatus status) {
    this.ect = ect;
    this.calendar = calendar;
    this.status = status;
    this.joined = joinedWithin(ect.startedOn(), calendar);
  }

  /**
   * The reviews and assessments of an induction.
   *
   * @param ect the teacher's record
   * @param calendar the school's calendar
   * @param status the teacher's status on the day of the answer
   * @return what is due, in order, from the start to the projected end, as far as it is known
   */
  public static Explained<ImmutableList<Assessment>> of(
      InductionRecord ect, SchoolCalendar calendar, InductionStatus status) {
    requireNonNull(ect, "ect");
    requireNonNull(calendar, "calendar");
    requireNonNull(status, "status");
    AssessmentSchedule schedule = new AssessmentSchedule(ect, calendar, status);
    ImmutableList<Assessment> due = schedule.settle();
    Derivation steps = new Derivation();
    schedule.dropped.forEach(
        one ->
            steps.step(
                Provision.ASM_4,
                "no review of its own for " + one.term() + ": another comes in its place."));
    due.forEach(
        one -> steps.step(one.provision(), one.reason() + " Due by " + Words.day(one.due()) + "."));
    return steps.of(due);
  }

  /**
   * The reviews and assessments of an induction, without the way to them.
   *
   * @param ect the teacher's record
   * @param calendar the school's calendar
   * @param status how far the induction has come, on the day of the answer
   * @return the reviews and assessments that {@link #of} explains
   */
  public static ImmutableList<Assessment> dueFor(
      InductionRecord ect, SchoolCalendar calendar, InductionStatus status) {
    requireNonNull(ect, "ect");
    requireNonNull(calendar, "calendar");
    requireNonNull(status, "status");
    return new AssessmentSchedule(ect, calendar, status).settle();
  }

  private ImmutableList<Assessment> settle() {
    termByTerm();
    dropClashes();
    interim();
    return ImmutableList.sortedCopyOf(
        Comparator.comparing(Assessment::due).thenComparing(Assessment::kind), all);
  }

  private void termByTerm() {
    for (Term term : calendar.termsFrom(ect.startedOn())) {
      ImmutableList<LocalDate> all = calendar.teachingDays(term);
      ImmutableList<LocalDate> days = all.subList(Stretch.before(all, ect.startedOn()), all.size());
      Optional<LocalDate> first = Iterables.tryFind(days, this::isInPost).toJavaUtil();
      if (first.isEmpty()) {
        continue;
      }
      if (status.years().isOver(first.orElseThrow())) {
        return;
      }
      LocalDate last = Iterables.tryFind(days.reverse(), this::isInPost).get();
      if (endsWith(term)) {
        add(
            Assessment.Kind.FORMAL_ASSESSMENT,
            term,
            last,
            "The last term of a part of induction, " + term + ".");
      } else {
        reviewDay(term, days, last)
            .ifPresent(
                day ->
                    add(
                        Assessment.Kind.PROGRESS_REVIEW,
                        term,
                        day,
                        "A term without a formal assessment, " + term + "."));
      }
    }
  }

  /** Whether year 1 or all of induction ends in a term, before extensions or with them. */
  private boolean endsWith(Term term) {
    return status.years().lastDayOfYear1().filter(term.days()::contains).isPresent()
        || status.endBeforeExtensions().filter(term.days()::contains).isPresent()
        || status.years().projectedEnd().filter(term.days()::contains).isPresent();
  }

  /**
   * The last teaching day of a term. Who joined within a term has no review in it, and the first
   * one a term after joining (ASM-3).
   */
  private Optional<LocalDate> reviewDay(Term term, ImmutableList<LocalDate> days, LocalDate last) {
    if (joined.filter(term::equals).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        joined
            .filter(first -> following(first).filter(term::equals).isPresent())
            .map(first -> oneTermAfterJoining(first, days))
            .orElse(last));
  }

  private boolean isInPost(LocalDate day) {
    return ect.fteOn(day).signum() > 0;
  }

  private static Optional<Term> joinedWithin(LocalDate start, SchoolCalendar calendar) {
    return calendar.termsFrom(start).stream()
        .findFirst()
        .filter(term -> term.days().contains(start))
        .filter(term -> isLaterWeek(start, calendar.teachingDays(term)));
  }

  private static boolean isLaterWeek(LocalDate day, ImmutableList<LocalDate> days) {
    return !days.isEmpty()
        && TeachingWeek.mondayOf(days.get(0)).isBefore(TeachingWeek.mondayOf(day));
  }

  private Optional<Term> following(Term term) {
    return calendar.termsFrom(term.days().last().plusDays(1)).stream().findFirst();
  }

  /** The day of the second term by which as much of it is over as was of the first on joining. */
  private LocalDate oneTermAfterJoining(Term first, ImmutableList<LocalDate> days) {
    List<LocalDate> inPost = days.stream().filter(this::isInPost).toList();
    ImmutableList<LocalDate> ofFirst = calendar.teachingDays(first);
    Exact missed = Exact.of(Stretch.before(ofFirst, ect.startedOn()));
    Exact share = missed.dividedBy(Exact.of(ofFirst.size()));
    return inPost.get((int) share.times(Exact.of(inPost.size())).ceiling() - 1);
  }

  /** ASM-4: no review beside a formal assessment; and of those put off to one day, one. */
  private void dropClashes() {
    all.stream()
        .filter(one -> one.kind() == Assessment.Kind.PROGRESS_REVIEW)
        .filter(one -> all.stream().anyMatch(other -> comesInstead(other, one)))
        .forEach(dropped::add);
    all.removeAll(dropped);
  }

  private boolean comesInstead(Assessment other, Assessment review) {
    return other.kind() == Assessment.Kind.FORMAL_ASSESSMENT
        ? calendar.terms().stream()
            .filter(term -> term.days().contains(review.due()))
            .anyMatch(term -> term.days().contains(other.due()))
        : other.due().equals(review.due()) && all.indexOf(other) > all.indexOf(review);
  }

  /** ASM-6: on leaving a school after a term or more, before the next formal assessment. */
  private void interim() {
    for (ServiceBlock block : status.blocks()) {
      boolean early =
          status.years().projectedEnd().filter(end -> !end.isAfter(block.last())).isEmpty();
      if (!block.running() && block.counts() && early) {
        Optional.ofNullable(calendar.teachingDays().floor(block.last()))
            .filter(day -> !isDue(Assessment.Kind.FORMAL_ASSESSMENT, day))
            .ifPresent(day -> interim(block, day));
      }
    }
  }

  private Term termOf(LocalDate teachingDay) {
    return calendar.terms().stream()
        .filter(term -> term.days().contains(teachingDay))
        .findFirst()
        .orElseThrow();
  }

  private boolean isDue(Assessment.Kind kind, LocalDate day) {
    return all.stream().anyMatch(one -> one.kind() == kind && one.due().equals(day));
  }

  /** It takes the place of a review on that day. */
  private void interim(ServiceBlock block, LocalDate day) {
    all.removeIf(one -> one.kind() == Assessment.Kind.PROGRESS_REVIEW && one.due().equals(day));
    all.add(
        new Assessment(
            Assessment.Kind.INTERIM_ASSESSMENT,
            termOf(day),
            day,
            "The teacher leaves"
                + (block.school().isEmpty() ? "" : " " + block.school())
                + " before the next formal assessment."));
  }

  /** Adds what is due on a day, or on the first day back where the teacher is away (ASM-5). */
  private void add(Assessment.Kind kind, Term term, LocalDate day, String reason) {
    calendar.teachingDays().tailSet(day, true).stream()
        .filter(ect::isInSchoolOn)
        .findFirst()
        .ifPresent(
            due ->
                all.add(
                    new Assessment(
                        kind,
                        term,
                        due,
                        due.equals(day) ? reason : reason + " Away until then (ASM-5).")));
  }
}
