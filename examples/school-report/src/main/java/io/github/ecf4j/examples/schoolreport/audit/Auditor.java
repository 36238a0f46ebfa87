package io.github.ecf4j.examples.schoolreport.audit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimaps;
import io.github.ecf4j.examples.schoolreport.input.SchoolFolder;
import io.github.ecf4j.examples.schoolreport.input.Setting;
import io.github.ecf4j.examples.schoolreport.input.Settings;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Mentor;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.rules.audit.Audit;
import io.github.ecf4j.rules.finding.Report;
import io.github.ecf4j.rules.finding.Subject;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.planning.ProgrammePlanner;
import io.github.ecf4j.rules.school.School;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;

/** Asks the library about each teacher and mentor of a school. */
final class Auditor {
  private final SchoolFolder folder;
  private final LocalDate reportDay;

  /** The school as it is for teachers of whom no appropriate body is recorded, and for mentors. */
  private final School school;

  private final ImmutableList<Induction> inductions;
  private final Supplier<Report> report;

  Auditor(SchoolFolder folder, LocalDate reportDay) {
    this.folder = folder;
    this.reportDay = reportDay;
    this.school = school(Optional.empty());
    this.inductions = inductions();
    this.report =
        Suppliers.memoize(
            () ->
                Audit.of(school)
                    .without(folder.gaps())
                    .ofInductions(inductions, folder.mentors(), folder::programmesOf, reportDay));
  }

  /** The school as the decisions of an appropriate body make it. */
  private School school(Optional<String> body) {
    School result = School.of(folder.calendar()).with(folder.eventDates());
    for (Setting setting : folder.settings().of(body)) {
      result = setting.in(result);
    }
    return result;
  }

  /** The inductions in the order of the records, each at the school of its appropriate body. */
  private ImmutableList<Induction> inductions() {
    Settings settings = folder.settings();
    return Multimaps.index(folder.ects(), ect -> settings.bodyOf(ect.ect()))
        .asMap()
        .entrySet()
        .stream()
        .flatMap(ofBody -> Induction.all(school(ofBody.getKey()), ofBody.getValue()).stream())
        .sorted(Comparator.comparing(induction -> induction.record().ect()))
        .collect(toImmutableList());
  }

  ImmutableList<EctAudit> ects() {
    return inductions.stream().map(ect -> EctAudit.of(ect, this)).collect(toImmutableList());
  }

  SchoolFolder folder() {
    return folder;
  }

  LocalDate reportDay() {
    return reportDay;
  }

  /** What is found of the whole school. */
  Report report() {
    return report.get();
  }

  Report report(Induction ect) {
    return report().of(Subject.ect(ect.record().ect()));
  }

  MentorReport audit(Mentor mentor) {
    ImmutableList<InductionRecord> ects =
        folder.ects().stream()
            .filter(ect -> ect.mentor().equals(Optional.of(mentor.id())))
            .collect(toImmutableList());
    return MentorReport.of(mentor, ects, report().of(Subject.mentor(mentor.id())), this);
  }

  /** The mentor's own training on a programme. */
  ProgrammePlan planOf(Mentor mentor, ImmutableList<InductionRecord> ects, Programme programme) {
    return mentor
        .mentoringSince()
        .or(() -> ects.stream().map(InductionRecord::startedOn).min(Comparator.naturalOrder()))
        .map(from -> ProgrammePlanner.of(school).planMentor(programme, from))
        .orElseGet(ProgrammePlan::none);
  }
}
