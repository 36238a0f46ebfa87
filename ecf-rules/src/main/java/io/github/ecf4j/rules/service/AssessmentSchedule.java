package io.github.ecf4j.rules.service;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.Term;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * When progress reviews and assessments are due (rules ASM-1 to ASM-6; statutory guidance 2024,
 * 2.48 to 2.63): a formal assessment in the last term of each part, that of year 1 on the last
 * teaching day of the term (TT-9), the last one on the projected end if the term goes on after it;
 * a review in the last teaching week of every other term in post, whatever the full-time
 * equivalent, but where a formal assessment is less than a term away (ASM-4); in a year of more
 * terms than three, of every third of the year ({@link SchoolCalendar#standardTerms}, LEN-9). Dates
 * are proposals; a teacher who is absent is assessed on the first day back, or where induction ends
 * before that on the last day in school. An extension moves what is to come (ABS-4); an induction
 * of one term has the last assessment alone (RED-1).
 *
 * <p>Where the weekdays worked are known, what is due on a day not worked is due on the last day
 * worked before it. That is no change of distance: what is less than a term apart is measured as if
 * every weekday were worked.
 *
 * <p>An interim assessment is not a formal one: it comes before the next of those (2.62), and a
 * review is held as well unless both are on one day.
 *
 * <p>Laws: nothing is due after the projected end; no term has both a review and a formal
 * assessment, and no two of either are on one day; a review and a formal assessment are at least a
 * term apart in the terms of the calendar, unless another reading is chosen for full-time teachers;
 * without absences, to know on which weekdays a teacher works takes away no review of a term in
 * which one is worked, unless an interim assessment is held on its day; no review or formal
 * assessment falls on a day on which the teacher is not in school; one without a possible day is
 * outstanding.
 */
public final class AssessmentSchedule {
  private final InductionRecord ect;
  private final SchoolCalendar calendar;
  private final InductionStatus status;
  private final Readings readings;
  private final FormalAssessments formal;
  private final List<Assessment> all;
  private final List<OutstandingAssessment> outstanding;

  /** On which day each review and formal assessment would be held, were every weekday worked. */
  private final Map<Assessment, LocalDate> butForWeekdays;

  /** Why a term has no review of its own. */
  private final List<Step> dropped = new ArrayList<>();

  /** Whether something depends on how full-time teachers are reviewed. */
  private boolean isFullTimeReviewNear;

  /** The term in which the teacher joined after its first teaching week. */
  private final Optional<Term> joined;

  private AssessmentSchedule(School school, InductionRecord ect, InductionStatus status) {
    this.ect = ect;
    this.calendar = school.calendar();
    this.status = status;
    this.readings = school.readings();
    this.joined = joinedWithin(ect.startedOn());
    this.formal = new FormalAssessments(ect, calendar, status);
    this.all = new ArrayList<>(formal.due);
    this.outstanding = new ArrayList<>(formal.outstanding);
    this.butForWeekdays = new HashMap<>(formal.butForWeekdays);
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
    dropped.forEach(steps::add);
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
      Optional<LocalDate> first = Iterables.tryFind(days, this::isWorkedOn).toJavaUtil();
      if (first.isEmpty() || hasFormal(term)) {
        continue;
      }
      if (status.years().isOver(first.orElseThrow())) {
        return;
      }
      LocalDate last = Iterables.tryFind(days.reverse(), this::isInPost).get();
      if ((isKnownToItsEnd(term) || last.isBefore(days.get(days.size() - 1)))
          && joined.filter(term::equals).isEmpty()) {
        review(
            term, reviewDay(term, days, this::isWorkedOn), reviewDay(term, days, this::isInPost));
      }
    }
  }

  private boolean hasFormal(Term term) {
    return formal.terms.stream().anyMatch(one -> term.days().contains(one.days().first()));
  }

  /** Whether the first known term of a third of the year is its first. */
  private boolean isKnownFromItsBeginning(Term standard) {
    return calendar.termsFrom(standard.days().first()).get(0).firstOfSeason();
  }

  /** Whether the last known term of a third of the year is its last. */
  private boolean isKnownToItsEnd(Term standard) {
    return calendar.termsFrom(standard.days().last()).get(0).lastOfSeason();
  }

  /**
   * The last day of a term on which the teacher is there. A teacher who joined within a term has no
   * review in it, and the first one a term after joining.
   */
  private LocalDate reviewDay(
      Term term, ImmutableList<LocalDate> days, Predicate<LocalDate> isThere) {
    List<LocalDate> there = days.stream().filter(isThere).toList();
    return joined
        .filter(first -> following(first).filter(term::equals).isPresent())
        .map(first -> oneTermAfterJoining(first, there))
        .orElse(there.get(there.size() - 1));
  }

  /** On its day, or on the first day back in the induction where the teacher is away (ASM-5). */
  private void review(Term term, LocalDate day, LocalDate butForWeekdays) {
    Optional<LocalDate> due =
        calendar.teachingDays().tailSet(day, true).stream()
            .takeWhile(on -> !status.years().isOver(on))
            .filter(ect.service()::isInSchoolOn)
            .findFirst();
    if (due.isPresent()) {
      LocalDate on = due.orElseThrow();
      Assessment review = review(term, on, on.equals(day) ? "" : FormalAssessments.AWAY);
      all.add(review);
      this.butForWeekdays.put(review, on.equals(day) ? butForWeekdays : on);
    } else if (formal.isHeldAtTheEnd()) {
      dropped.add(
          dropped(
                  Provision.ASM_4,
                  term,
                  "the last formal assessment takes its place, since the teacher is in school on no"
                      + " day from {day} to the projected end.")
              .given("day", day));
    } else {
      outstanding.add(
          new OutstandingAssessment(
              Assessment.Kind.PROGRESS_REVIEW, term, formal.whyOutstanding(day)));
    }
  }

  private static Step dropped(Provision provision, Term term, String why) {
    return Step.of(provision, "no review of its own for {term}: " + why).given("term", term);
  }

  private static Assessment review(Term term, LocalDate day, String how) {
    return new Assessment(
        Assessment.Kind.PROGRESS_REVIEW,
        term,
        day,
        "A term without a formal assessment, " + term + "." + how);
  }

  private boolean isWorkedOn(LocalDate day) {
    return ect.service().isWorkedOn(day);
  }

  /** Whether the day is in a post, on whichever weekdays it is worked. */
  private boolean isInPost(LocalDate day) {
    return ect.service().fteOn(day).signum() > 0;
  }

  private Optional<Term> joinedWithin(LocalDate start) {
    return calendar.standardTermsFrom(start).stream()
        .findFirst()
        .filter(
            term ->
                calendar.teachingDays(term).stream()
                    .limit(1)
                    .anyMatch(
                        first ->
                            calendar.weekOf(first).isBefore(calendar.weekOf(start))
                                || (!isKnownFromItsBeginning(term) && !first.isAfter(start))));
  }

  private Optional<Term> following(Term term) {
    return calendar.standardTermsFrom(term.days().last().plusDays(1)).stream().findFirst();
  }

  /**
   * The day of the second term by which as much of it is over as was of the first on joining. Of a
   * third of a year that begins before the known terms one of its two terms was over, a half.
   */
  private LocalDate oneTermAfterJoining(Term first, List<LocalDate> there) {
    ImmutableList<LocalDate> ofFirst = calendar.teachingDays(first);
    Exact missed = Exact.of(ServicePeriod.before(ofFirst, ect.startedOn()));
    Exact ofKnown = missed.dividedBy(Exact.of(ofFirst.size()));
    Exact share =
        isKnownFromItsBeginning(first) ? ofKnown : ofKnown.plus(Exact.of(1)).dividedBy(Exact.of(2));
    return there.get((int) share.times(Exact.of(there.size())).ceiling() - 1);
  }

  /** ASM-4: no review near a formal assessment; and of those put off to one day, one. */
  private void dropClashes() {
    List<Assessment> kept = new ArrayList<>();
    for (Assessment one : all) {
      Optional<Step> why =
          one.kind() == Assessment.Kind.PROGRESS_REVIEW
              ? all.stream().flatMap(other -> whyInstead(other, one).stream()).findFirst()
              : Optional.empty();
      why.ifPresentOrElse(dropped::add, () -> kept.add(one));
    }
    all.clear();
    all.addAll(kept);
  }

  /** Why another comes in the place of a review, if it does. */
  private Optional<Step> whyInstead(Assessment other, Assessment review) {
    boolean isFormal = other.kind() == Assessment.Kind.FORMAL_ASSESSMENT;
    if (!isFormal) {
      return Optional.of(other)
          .filter(one -> one.due().equals(review.due()) && all.indexOf(one) > all.indexOf(review))
          .map(one -> instead(one, review, "the review of {of}, due on the same day, {due},"));
    } else if (termOf(review.due()).equals(termOf(other.due()))) {
      return Optional.of(
          instead(other, review, "the formal assessment of {of}, held in the same term by {due},"));
    }
    return Optional.of(other)
        .filter(one -> isNear(one, review))
        .map(
            one ->
                instead(
                    one,
                    review,
                    "the formal assessment of {of}, due by {due}, is less than a term from {day},"
                        + " when the review would be due, and"));
  }

  private static Step instead(Assessment other, Assessment review, String what) {
    return dropped(Provision.ASM_4, review.term(), what + " takes its place.")
        .given("of", other.term())
        .given("day", review.due())
        .result("due", other.due());
  }

  private boolean isNear(Assessment formal, Assessment review) {
    if (!TermsApart.isLessThanOne(
        butForWeekdays.getOrDefault(review, review.due()),
        butForWeekdays.getOrDefault(formal, formal.due()),
        calendar)) {
      return false;
    }
    boolean fullTime = isFullTime(review.due(), formal.due());
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
            .filter(day -> dueOn(Assessment.Kind.FORMAL_ASSESSMENT, day).isEmpty())
            .ifPresent(day -> interim(block, day));
      }
    }
  }

  private Term termOf(LocalDate teachingDay) {
    return calendar.standardTermsFrom(teachingDay).get(0);
  }

  /** What is due on a day, or would be if every weekday were worked. */
  private List<Assessment> dueOn(Assessment.Kind kind, LocalDate day) {
    return all.stream()
        .filter(one -> one.kind() == kind)
        .filter(one -> one.due().equals(day) || day.equals(butForWeekdays.get(one)))
        .toList();
  }

  /** It takes the place of a review on that day. */
  private void interim(ServiceBlock block, LocalDate day) {
    List<Assessment> reviews = dueOn(Assessment.Kind.PROGRESS_REVIEW, day);
    reviews.forEach(
        one ->
            dropped.add(
                dropped(
                        Provision.ASM_6,
                        one.term(),
                        "the interim assessment on leaving, due by {due}, takes its place.")
                    .result("due", day)));
    all.removeAll(reviews);
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
