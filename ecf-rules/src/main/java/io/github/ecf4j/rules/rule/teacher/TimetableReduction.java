package io.github.ecf4j.rules.rule.teacher;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.rules.answer.Words;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.finding.Findings;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.Rule;
import io.github.ecf4j.rules.induction.Induction;

/**
 * TIMETABLE-REDUCTION: a teacher teaches no more than the ceiling of the year of induction
 * (statutory guidance 2024, 2.20; orientation, section 3). What is not recorded raises no finding,
 * nor does a day outside induction or without a post.
 *
 * <p>Laws: teaching less never makes the rule find more; at the ceiling it finds nothing.
 */
public final class TimetableReduction {
  /** The rule. */
  public static final Rule<TeacherCase> RULE =
      Rule.published("TIMETABLE-REDUCTION", TeacherCase.class, TimetableReduction::judge);

  private TimetableReduction() {}

  private static void judge(TeacherCase judged, Findings findings) {
    Induction ect = judged.induction();
    ect.timetable(judged.day())
        .map(shares -> shares.value().maximumTeaching())
        .ifPresent(
            maximum -> {
              int teaching = teachingMinutes(ect);
              if (!maximum.reaches(Exact.of(teaching))) {
                findings.add(
                    new TooMuchTeaching(
                        teaching, maximum, ect.status(judged.day()).value().year()));
              }
            });
  }

  private static int teachingMinutes(Induction ect) {
    return ect.record().timetable().map(week -> week.teachingMinutes().orElse(0)).orElse(0);
  }

  /**
   * A timetable with too much teaching; the finding's day is that of the report.
   *
   * @param teachingMinutes what the teacher teaches, minutes a week
   * @param maximumMinutes what the teacher may teach at most, minutes a week
   * @param year the year of induction
   */
  public record TooMuchTeaching(int teachingMinutes, Exact maximumMinutes, InductionYear year)
      implements Justification {
    /**
     * Checks the parts.
     *
     * @param teachingMinutes what the teacher teaches, minutes a week
     * @param maximumMinutes what the teacher may teach at most, minutes a week
     * @param year the year of induction
     */
    public TooMuchTeaching {
      requireNonNull(maximumMinutes, "maximumMinutes");
      requireNonNull(year, "year");
    }

    @Override
    public String message() {
      return Words.minutes(teachingMinutes)
          + " a week are taught; in year "
          + year.number()
          + " of induction it may be "
          + maximumMinutes.toDecimalText(2)
          + " at most.";
    }
  }
}
