package io.github.ecf4j.rules.rule.mentor;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ecf4j.model.induction.Fte;
import io.github.ecf4j.model.source.Citation;
import io.github.ecf4j.rules.answer.Words;
import io.github.ecf4j.rules.entitlement.Mentee;
import io.github.ecf4j.rules.entitlement.MentorTimeCalculator;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.finding.Findings;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.Rule;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.policy.Figure;
import io.github.ecf4j.rules.policy.FigureValue;
import java.time.LocalDate;
import java.util.List;

/**
 * MENTOR-TIME: a mentor's protected time is enough for the teachers mentored (orientation, sections
 * 2 and 3): those whose programme says that the rule applies. If protected time is not recorded,
 * the rule finds nothing, and a report does not list it as not judged.
 *
 * <p>Laws: more protected time never makes the rule find more; a mentor without teachers has no
 * finding.
 */
public final class MentorTime {
  /** The rule. */
  public static final Rule<MentorCase> RULE =
      Rule.published("MENTOR-TIME", MentorCase.class, MentorTime::judge);

  private MentorTime() {}

  private static void judge(MentorCase judged, Findings findings) {
    if (judged.mentor().protectedMinutesPerWeek().isEmpty()) {
      return;
    }
    int minutes = judged.mentor().protectedMinutesPerWeek().getAsInt();
    int mentored = 0;
    ImmutableSet.Builder<FigureValue<?>> own = ImmutableSet.builder();
    Exact needed = Exact.zero();
    for (Induction ect : MentorCase.under(RULE.id(), judged.mentored())) {
      mentored++;
      own.addAll(ect.school().policies().ownOn(judged.day(), Figure.MENTOR_MINUTES_A_WEEK));
      needed =
          needed.plus(
              MentorTimeCalculator.of(ect.school())
                  .minutesPerWeek(List.of(mentee(ect, judged.day())), judged.day())
                  .value());
    }
    if (!Exact.of(minutes).reaches(needed)) {
      findings.add(
          new TooLittleTime(minutes, mentored, (int) needed.ceiling(), own.build().asList()));
    }
  }

  /** A teacher without a post that day is still mentored, for an unknown share of full time. */
  private static Mentee mentee(Induction ect, LocalDate day) {
    return ect.mentee(day).orElseGet(() -> new Mentee(Fte.fullTime(), ect.years().yearOn(day)));
  }

  /**
   * Too little time; the finding's day is that of the report.
   *
   * @param protectedMinutes the mentor's protected minutes a week
   * @param ects how many teachers the mentor mentors that day
   * @param neededMinutes the minutes a week that they need, on average, rounded up
   * @param own the minutes a week for each, where an appropriate body has decided them
   */
  public record TooLittleTime(
      int protectedMinutes, int ects, int neededMinutes, ImmutableList<FigureValue<?>> own)
      implements Justification {
    /**
     * Checks the parts.
     *
     * @param protectedMinutes the mentor's protected minutes a week
     * @param ects how many teachers the mentor mentors that day
     * @param neededMinutes the minutes a week that they need, on average, rounded up
     * @param own the minutes a week for each, where an appropriate body has decided them
     */
    public TooLittleTime {
      requireNonNull(own, "own");
    }

    @Override
    public ImmutableList<Citation> citations() {
      return own.stream().map(FigureValue::citation).collect(toImmutableList());
    }

    @Override
    public String message() {
      return Words.minutes(protectedMinutes)
          + " a week are protected for "
          + Words.count(ects, "early career teacher")
          + (own.isEmpty() ? "; the programme needs " : "; they need ")
          + neededMinutes
          + (own.isEmpty() ? "" : ", since " + Words.own(own))
          + ".";
    }
  }
}
