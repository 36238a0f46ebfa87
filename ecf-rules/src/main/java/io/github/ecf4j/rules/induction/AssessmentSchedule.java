package io.github.ecf4j.rules.induction;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
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

  private AssessmentSchedule(InductionRecord ect, SchoolCalendar calendar, InductionStatus status) {
    this.ect = ect;
    this.calendar = calendar;
    this.status = status;
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
    Derivation steps = new Derivation();
    AssessmentSchedule schedule = new AssessmentSchedule(ect, calendar, status);
    schedule.termByTerm();
    schedule.dropClashes(steps);
    schedule.interim();
    ImmutableList<Assessment> due =
        schedule.all.stream()
            .sorted(Comparator.comparing(Assessment::due).thenComparing(Assessment::kind))
            .collect(toImmutableList());
    due.forEach(
        one -> steps.step(one.provision(), one.reason() + " Due by " + Words.day(one.due()) + "."));
    return steps.of(due);
  }

  private void termByTerm() {
    for (Term term : calendar.termsFrom(ect.startedOn())) {
      List<LocalDate> days =
          calendar.teachingDays(term.days()).tailSet(ect.startedOn(), true).stream()
              .filter(day -> ect.fteOn(day).signum() > 0)
              .toList();
      if (days.isEmpty()) {
        continue;
      }
      if (status.years().isOver(days.get(0))) {
        return;
      }
      if (endsWith(term)) {
        add(
            Assessment.Kind.FORMAL_ASSESSMENT,
            term,
            days.get(days.size() - 1),
            "The last term of a part of induction, " + term + ".");
      } else {
        reviewDay(term, days)
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
  private Optional<LocalDate> reviewDay(Term term, List<LocalDate> days) {
    LocalDate last = days.get(days.size() - 1);
    Optional<Term> joined = joinedWithin();
    if (joined.filter(term::equals).isPresent()) {
      return Optional.empty();
    }
    boolean next = joined.flatMap(this::following).filter(term::equals).isPresent();
    return Optional.of(next ? oneTermAfterJoining(days).orElse(last) : last);
  }

  /** The term in which somebody joined after its first teaching week. */
  private Optional<Term> joinedWithin() {
    return calendar.termsFrom(ect.startedOn()).stream()
        .filter(term -> term.days().contains(ect.startedOn()))
        .filter(
            term ->
                calendar.teachingDays(term.days()).headSet(ect.startedOn(), false).stream()
                    .anyMatch(
                        day ->
                            TeachingWeek.mondayOf(day)
                                .isBefore(TeachingWeek.mondayOf(ect.startedOn()))))
        .findFirst();
  }

  private Optional<Term> following(Term term) {
    return calendar.termsFrom(term.days().last().plusDays(1)).stream().findFirst();
  }

  /** The day of the second term by which as much of it is over as was of the first on joining. */
  private Optional<LocalDate> oneTermAfterJoining(List<LocalDate> days) {
    Term first = joinedWithin().orElseThrow();
    int all = calendar.teachingDays(first.days()).size();
    int missed = calendar.teachingDays(first.days()).headSet(ect.startedOn(), false).size();
    Exact share = Exact.of(missed).dividedBy(Exact.of(all));
    return days.stream()
        .filter(
            day -> Exact.of(days.indexOf(day) + 1L).dividedBy(Exact.of(days.size())).reaches(share))
        .findFirst();
  }

  /** ASM-4: no review beside a formal assessment; and of those put off to one day, one. */
  private void dropClashes(Derivation steps) {
    List<Assessment> kept = new ArrayList<>();
    for (Assessment one : all) {
      boolean clashes =
          one.kind() == Assessment.Kind.PROGRESS_REVIEW
              && all.stream().anyMatch(other -> comesInstead(other, one));
      if (clashes) {
        steps.step(
            Provision.ASM_4,
            "no review of its own for " + one.term() + ": another comes in its place.");
      } else {
        kept.add(one);
      }
    }
    all.clear();
    all.addAll(kept);
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
