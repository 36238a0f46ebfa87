package io.github.ecf4j.rules.rule.teacher;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.model.source.Citation;
import io.github.ecf4j.rules.answer.Words;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.finding.Findings;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.Rule;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.policy.Figure;
import io.github.ecf4j.rules.policy.FigureValue;

/**
 * TIMETABLE-REDUCTION: a teacher teaches no more than the ceiling of the year of induction
 * (statutory guidance 2024, 2.20; orientation, section 3). What is not recorded raises no finding,
 * and a report does not list it as not judged. A day outside induction or without a post raises
 * none either.
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
                InductionYear year = ect.status(judged.day()).value().year();
                findings.add(
                    new TooMuchTeaching(
                        teaching,
                        maximum,
                        year,
                        ect.school()
                            .policies()
                            .ownOn(judged.day(), Figure.maximumTeaching(year), Figure.PPA_SHARE)));
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
   * @param own the figures of it that an appropriate body has decided
   */
  public record TooMuchTeaching(
      int teachingMinutes,
      Exact maximumMinutes,
      InductionYear year,
      ImmutableList<FigureValue<?>> own)
      implements Justification {
    /**
     * Checks the parts.
     *
     * @param teachingMinutes what the teacher teaches, minutes a week
     * @param maximumMinutes what the teacher may teach at most, minutes a week
     * @param year the year of induction
     * @param own the figures of it that an appropriate body has decided
     */
    public TooMuchTeaching {
      requireNonNull(maximumMinutes, "maximumMinutes");
      requireNonNull(year, "year");
      requireNonNull(own, "own");
    }

    @Override
    public ImmutableList<Citation> citations() {
      return own.stream().map(FigureValue::citation).collect(toImmutableList());
    }

    @Override
    public String message() {
      return Words.minutes(teachingMinutes)
          + " a week are taught; in year "
          + year.number()
          + " of induction it may be "
          + maximumMinutes.toDecimalText(2)
          + " at most"
          + (own.isEmpty() ? "" : ", since " + Words.own(own))
          + ".";
    }
  }
}
