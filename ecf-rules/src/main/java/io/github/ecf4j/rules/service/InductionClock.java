package io.github.ecf4j.rules.service;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.check.Days;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.rules.answer.Explained;
import io.github.ecf4j.rules.school.School;
import java.time.LocalDate;

/**
 * How much induction is served and left, and where its years end: service in posts, extended by
 * absence and by decisions (rules LEN, ABS, RED, EXT and ELIG-9 of the statutory guidance 2024,
 * sections 2 and 3).
 *
 * <p>Service is summed term by term: teaching days in post, each weighted by the full-time
 * equivalent of that day, divided by the teaching days of the whole term. Year 1 ends with the last
 * day of the term in which its terms and its extension are served.
 *
 * <p>Laws: service adds up over any division of a post at one school; an absence counts the same if
 * it is divided into adjoining ones, and on a given day its days up to then count; the order of
 * posts and absences makes no difference; where the length stays the same more service never lowers
 * the terms served, nor, without absence, makes a year longer; more absence never brings the
 * projected end forward; at a share k of full time, service is k times that of full time, until
 * induction is complete; without posts the answer is that of one full-time post from the start.
 *
 * <p>More credit never makes year 1 end later. It makes induction end later only where it moves
 * absence into another part, and that part is extended by more than before: each part has a
 * threshold of its own (ABS-1), and the extension is a number of days, whatever part of a term
 * these are. This assumes credit in tenths of a term, and terms of ten weeks or more: where a term
 * is a few days, the end can move by the weight of one of them.
 */
public final class InductionClock {
  private final School school;

  private InductionClock(School school) {
    this.school = school;
  }

  /**
   * A clock.
   *
   * @param school the calendar, the figures and the readings
   * @return the clock
   */
  public static InductionClock of(School school) {
    return new InductionClock(requireNonNull(school, "school"));
  }

  /**
   * How far an induction has come.
   *
   * @param ect the teacher's record
   * @param day the day of the answer, which counts; decisions of later days are not known yet, nor
   *     is absence on later days, also where it has begun; an open post counts provisionally
   * @return the status
   */
  public Explained<InductionStatus> status(InductionRecord ect, LocalDate day) {
    requireNonNull(ect, "ect");
    return answer(Reckoning.on(ect, school, Days.nearest(day)));
  }

  /**
   * The status of an induction by everything that is recorded, whatever the day: a post that is
   * known to end within a term counts for nothing from the start.
   *
   * @param ect the teacher's record
   * @return the status on the projected end, or on the last day known where terms end before it
   */
  public Explained<InductionStatus> asRecorded(InductionRecord ect) {
    return answer(Reckoning.asRecorded(requireNonNull(ect, "ect"), school));
  }

  private static Explained<InductionStatus> answer(Reckoning reckoning) {
    return Explained.of(reckoning.status(), () -> ClockSteps.of(reckoning));
  }
}
