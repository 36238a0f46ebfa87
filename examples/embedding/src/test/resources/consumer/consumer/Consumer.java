package consumer;

import io.github.ecf4j.model.calendar.AcademicYear;
import io.github.ecf4j.rules.rule.session.StepAfterStudy;
import io.github.ecf4j.curriculum.EcfCurriculum;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.coaching.CoachingHistory;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.coaching.RecordedStep;
import io.github.ecf4j.model.coaching.StepBasis;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.rules.audit.Audit;
import io.github.ecf4j.rules.finding.Finding;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.school.School;
import java.time.LocalDate;
import java.util.List;

/** Uses every package of the three artifacts, as a school's system would. */
public final class Consumer {
  private Consumer() {}

  /** Audits one session. */
  public static void main(String[] args) {
    LocalDate day = LocalDate.of(2022, 3, 10);
    SchoolCalendar calendar =
        SchoolCalendar.of(
            List.of(
                Term.builder()
                    .academicYear(AcademicYear.of(2021))
                    .season(Term.Season.SPRING)
                    .days(new DateRange(LocalDate.of(2022, 1, 4), LocalDate.of(2022, 4, 1)))
                    .build()),
            List.of());
    CoachingHistory history =
        CoachingHistory.builder()
            .ect(PersonId.of("doug"))
            .study(StudyLog.builder().completed(21, day).build())
            .addSessions(
                CoachingSession.builder()
                    .heldOn(day)
                    .mentor(PersonId.of("sangeita"))
                    .step(
                        RecordedStep.builder()
                            .title("Wait")
                            .basis(StepBasis.ofModules(ModuleSet.of(22)))
                            .build())
                    .build())
            .build();
    InductionRecord record =
        InductionRecord.builder()
            .history(history)
            .programme(EcfCurriculum.ambition())
            .startedOn(LocalDate.of(2022, 1, 4))
            .build();
    School school = School.of(calendar);
    Induction ect = Induction.of(school, record);
    ProgrammePlan plan = ect.plan().value();
    for (Finding finding : Audit.of(school).ofEct(ect, plan, day).findings()) {
      if (finding.justification() instanceof StepAfterStudy.NotStudied reason) {
        System.out.println("blocked by " + reason.blocked().missingModules());
      }
    }
  }
}
