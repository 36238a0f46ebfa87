package io.github.ecf4j.rules.service;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.rules.answer.Derivation;
import io.github.ecf4j.rules.answer.Explained;
import io.github.ecf4j.rules.answer.Step;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.policy.Provision;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.policy.Readings;
import io.github.ecf4j.rules.school.School;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When progress reviews and assessments are due (rules ASM-1 to ASM-6; statutory guidance 2024,
 * 2.48 to 2.63): a formal assessment in the last term of each part, that of year 1 on the last
 * teaching day of the term (TT-9), the last one on the projected end if the term goes on after it;
 * a review in the last teaching week of every other term in post, whatever the full-time
 * equivalent; in a year of more terms than three, of every third of the year ({@link
 * SchoolCalendar#standardTerms}, LEN-9). Dates are proposals; a teacher who is absent is assessed
 * on the first day back, or where induction ends before that on the last day in school. An
 * extension moves what is to come (ABS-4); an induction of one term has the last assessment alone
 * (RED-1).
 *
 * <p>An interim assessment is not a formal one: it comes before the next of those (2.62), and a
 * review is held as well unless both are on one day.
 *
 * <p>Laws: nothing is due after the projected end; no term has both a review and a formal
 * assessment, and no two of either are on one day; a review and a formal assessment are at least a
 * term apart in the terms of the calendar, unless another reading is chosen for full-time teachers;
 * no review or formal assessment falls on a day on which the teacher is not in school; one without
 * a possible day is outstanding.
 */
public final class AssessmentSchedule {
  private final InductionRecord ect;
  private final SchoolCalendar calendar;
  private final InductionStatus status;
  private final Readings readings;
  private final FormalAssessments formal;
  private final List<Assessment> all;
  private final List<OutstandingAssessment> outstanding;

  /** Reviews in whose place another comes. */
  private final List<Assessment> dropped = new ArrayList<>();

  /** Whether something depends on how full-time teachers are reviewed. */
  private boolean isFullTimeReviewNear;

  /** The term in which the teacher joined after its first teaching week. */
  private final Optional<Term> joined;

  private AssessmentSchedule(School school, InductionRecord ect, InductionStatus status) {
    this.ect = ect;
    this.calendar = school.calendar();
    this.status = status;
    this.readings = school.readings();
    this.joined = joinedWithin(ect.startedOn(), calendar);
    this.formal = new FormalAssessments(ect, calendar, status);
    this.all = new ArrayList<>(formal.due);
    this.outstanding = new ArrayList<>(formal.outstanding);
    reviews();
    dropClashes();
    interim();
    all.sort(Comparator.comparing(Assessment::due).thenComparing(Assessment::kind));
  }

  /**
   * The reviews and assessments of an induction.
   *
   * @param school the school's calendar, and its reading of which reviews full-time teachers have
   * @param ect the teacher's record
   * @param status the teacher's status on the day of the answer
   * @return the schedule, from the start to the projected end, as far as it is known
   */
  public static AssessmentSchedule of(School school, InductionRecord ect, InductionStatus status) {
    return new AssessmentSchedule(
        requireNonNull(school, "school"),
        requireNonNull(ect, "ect"),
        requireNonNull(status, "status"));
  }

  /**
   * What is due.
   *
   * @return the reviews and assessments, in order
   */
  public ImmutableList<Assessment> due() {
    return ImmutableList.copyOf(all);
  }

  /**
   * What would be due but has no possible day, because the teacher is in school on none of the days
   * left.
   *
   * @return the reviews and formal assessments, by term
   */
  public ImmutableList<OutstandingAssessment> outstanding() {
    return ImmutableList.sortedCopyOf(
        Comparator.comparing(one -> one.term().days().first()), outstanding);
  }

  /**
   * What is due, which explains itself.
   *
   * @return the reviews and assessments, in order
   */
  public Explained<ImmutableList<Assessment>> explained() {
    return Explained.of(due(), this::explain);
  }

  private Derivation explain() {
    Derivation.Builder steps = Derivation.builder();
    dropped.forEach(
        one ->
            steps.add(
                Step.of(
                        Provision.ASM_4,
                        "no review of its own for {term}: another comes in its place.")
                    .given("term", one.term())));
    all.forEach(
        one ->
            steps.add(
                Step.of(one.provision(), "{reason} Due by {due}.")
                    .given("kind", one.kind())
                    .given("term", one.term())
                    .given("reason", one.reason())
                    .result("due", one.due())));
    outstanding()
        .forEach(
            one ->
                steps.add(
                    Step.of(Provision.ASM_5, "for {term}: {reason}")
                        .given("kind", one.kind())
                        .given("term", one.term())
                        .given("reason", one.reason())));
    if (ect.service().extensions().stream()
        .anyMatch(extension -> !extension.decidedOn().isAfter(status.day()))) {
      steps.reading(Reading.EXTENSION_LEEWAY, readings);
    }
    if (isFullTimeReviewNear) {
      steps.reading(Reading.FULL_TIME_REVIEWS, readings);
    }
    return steps.build();
  }

  private void reviews() {
    for (Term term : calendar.standardTermsFrom(ect.startedOn())) {
      ImmutableList<LocalDate> all = calendar.teachingDays(term);
      ImmutableList<LocalDate> days =
          all.subList(ServicePeriod.before(all, ect.startedOn()), all.size());
      Optional<LocalDate> first = Iterables.tryFind(days, this::isInPost).toJavaUtil();
      if (first.isEmpty() || hasFormal(term)) {
        continue;
      }
      if (status.years().isOver(first.orElseThrow())) {
        return;
      }
      LocalDate last = Iterables.tryFind(days.reverse(), this::isInPost).get();
      if (isKnownToItsEnd(term) || last.isBefore(days.get(days.size() - 1))) {
        reviewDay(term, days, last).ifPresent(day -> review(term, day));
      }
    }
  }

  private boolean hasFormal(Term term) {
    return formal.terms.stream().anyMatch(one -> term.days().contains(one.days().first()));
  }

  /** Whether the last known term of a third of the year is its last. */
  private boolean isKnownToItsEnd(Term standard) {
    return calendar.termsFrom(standard.days().last()).get(0).lastOfSeason();
  }

  /**
   * The last teaching day of a term. A teacher who joined within a term has no review in it, and
   * the first one a term after joining.
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

  /** On its day, or on the first day back in the induction where the teacher is away (ASM-5). */
  private void review(Term term, LocalDate day) {
    Optional<LocalDate> due =
        calendar.teachingDays().tailSet(day, true).stream()
            .takeWhile(on -> !status.years().isOver(on))
            .filter(ect.service()::isInSchoolOn)
            .findFirst();
    if (due.isPresent()) {
      LocalDate on = due.orElseThrow();
      all.add(review(term, on, on.equals(day) ? "" : FormalAssessments.AWAY));
    } else if (formal.isHeldAtTheEnd()) {
      dropped.add(review(term, day, ""));
    } else {
      outstanding.add(
          new OutstandingAssessment(
              Assessment.Kind.PROGRESS_REVIEW, term, formal.whyOutstanding(day)));
    }
  }

  private static Assessment review(Term term, LocalDate day, String how) {
    return new Assessment(
        Assessment.Kind.PROGRESS_REVIEW,
        term,
        day,
        "A term without a formal assessment, " + term + "." + how);
  }

  private boolean isInPost(LocalDate day) {
    return ect.service().isWorkedOn(day);
  }

  private static Optional<Term> joinedWithin(LocalDate start, SchoolCalendar calendar) {
    return calendar.standardTermsFrom(start).stream()
        .findFirst()
        .filter(term -> term.days().contains(start))
        .filter(term -> isLaterWeek(start, calendar.teachingDays(term)));
  }

  private static boolean isLaterWeek(LocalDate day, ImmutableList<LocalDate> days) {
    return !days.isEmpty() && Week.of(days.get(0)).isBefore(Week.of(day));
  }

  private Optional<Term> following(Term term) {
    return calendar.standardTermsFrom(term.days().last().plusDays(1)).stream().findFirst();
  }

  /** The day of the second term by which as much of it is over as was of the first on joining. */
  private LocalDate oneTermAfterJoining(Term first, ImmutableList<LocalDate> days) {
    List<LocalDate> inPost = days.stream().filter(this::isInPost).toList();
    ImmutableList<LocalDate> ofFirst = calendar.teachingDays(first);
    Exact missed = Exact.of(ServicePeriod.before(ofFirst, ect.startedOn()));
    Exact share = missed.dividedBy(Exact.of(ofFirst.size()));
    return inPost.get((int) share.times(Exact.of(inPost.size())).ceiling() - 1);
  }

  /** ASM-4: no review near a formal assessment; and of those put off to one day, one. */
  private void dropClashes() {
    all.stream()
        .filter(one -> one.kind() == Assessment.Kind.PROGRESS_REVIEW)
        .filter(one -> all.stream().anyMatch(other -> comesInstead(other, one)))
        .forEach(dropped::add);
    all.removeAll(dropped);
  }

  private boolean comesInstead(Assessment other, Assessment review) {
    if (other.kind() != Assessment.Kind.FORMAL_ASSESSMENT) {
      return other.due().equals(review.due()) && all.indexOf(other) > all.indexOf(review);
    } else if (termOf(review.due()).equals(termOf(other.due()))) {
      return true;
    } else if (!TermsApart.isLessThanOne(review.due(), other.due(), calendar)) {
      return false;
    }
    boolean fullTime = isFullTime(review.due(), other.due());
    isFullTimeReviewNear |= fullTime;
    return !fullTime || readings.get(Reading.FULL_TIME_REVIEWS) == Reading.FullTimeReviews.SAME;
  }

  /** Whether all service from one day to another, in whichever order, is full time. */
  private boolean isFullTime(LocalDate one, LocalDate other) {
    LocalDate first = one.isBefore(other) ? one : other;
    LocalDate last = one.isBefore(other) ? other : one;
    return calendar.teachingDays(new DateRange(first, last)).stream()
        .map(ect.service()::fteOn)
        .allMatch(fte -> fte.signum() == 0 || fte.compareTo(BigDecimal.ONE) == 0);
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
    return calendar.standardTermsFrom(teachingDay).get(0);
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
}
