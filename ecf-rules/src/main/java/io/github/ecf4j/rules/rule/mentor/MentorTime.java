package io.github.ecf4j.rules.rule.mentor;

import io.github.ecf4j.model.induction.Fte;
import io.github.ecf4j.rules.answer.Words;
import io.github.ecf4j.rules.entitlement.Mentee;
import io.github.ecf4j.rules.entitlement.MentorTimeCalculator;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.finding.Findings;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.Rule;
import io.github.ecf4j.rules.induction.Induction;
import java.time.LocalDate;
import java.util.List;

/**
 * MENTOR-TIME: a mentor's protected time is enough for the teachers mentored (orientation, sections
 * 2 and 3). If protected time is not recorded, the rule finds nothing.
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
    Exact needed = Exact.zero();
    for (Induction ect : judged.mentored()) {
      mentored++;
      needed =
          needed.plus(
              MentorTimeCalculator.of(ect.school())
                  .minutesPerWeek(List.of(mentee(ect, judged.day())), judged.day())
                  .value());
    }
    if (!Exact.of(minutes).reaches(needed)) {
      findings.add(new TooLittleTime(minutes, mentored, (int) needed.ceiling()));
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
   */
  public record TooLittleTime(int protectedMinutes, int ects, int neededMinutes)
      implements Justification {
    @Override
    public String message() {
      return Words.minutes(protectedMinutes)
          + " a week are protected for "
          + Words.count(ects, "early career teacher")
          + "; the programme needs "
          + neededMinutes
          + ".";
    }
  }
}
