package io.github.ecf4j.examples.schoolreport.audit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.ecf4j.examples.schoolreport.input.Names;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Mentor;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.rules.finding.Evidence;
import io.github.ecf4j.rules.finding.Report;
import io.github.ecf4j.rules.finding.Subject;
import org.immutables.value.Value;

/** What the rules say of one mentor on the day of the report. */
@Value.Immutable
public abstract class MentorReport {
  MentorReport() {}

  /** The mentor. */
  public abstract Mentor mentor();

  /** The records of those whom the mentor mentors, by id. */
  abstract ImmutableList<InductionRecord> mentored();

  /** The findings. */
  public abstract Report report();

  /** Who asks the library. */
  @Value.Auxiliary
  abstract Auditor auditor();

  /** Whom the mentor mentors, by id. */
  public ImmutableList<PersonId> ects() {
    return mentored().stream().map(InductionRecord::ect).collect(toImmutableList());
  }

  /** What the school's people are called. */
  public Names names() {
    return auditor().folder().names();
  }

  /** Whether it is known which training the mentor has attended. */
  public boolean isAttendanceKnown() {
    return auditor()
        .folder()
        .gaps()
        .of(Subject.mentor(mentor().id()))
        .of(Evidence.ATTENDANCE)
        .all()
        .isEmpty();
  }

  /** The programme on which the mentor is trained; several where it is not known which. */
  public ImmutableList<Programme> programmes() {
    return auditor().folder().programmesOf(mentor());
  }

  /** The mentor's own training by programme, in the order of {@link #programmes}. */
  @Value.Lazy
  public ImmutableMap<Programme, ProgrammePlan> plans() {
    return Maps.toMap(programmes(), one -> auditor().planOf(mentor(), mentored(), one));
  }

  static MentorReport of(
      Mentor mentor, ImmutableList<InductionRecord> mentored, Report report, Auditor auditor) {
    return ImmutableMentorReport.builder()
        .mentor(mentor)
        .addAllMentored(mentored)
        .report(report)
        .auditor(auditor)
        .build();
  }
}
