package io.github.ecf4j.examples.schoolreport.audit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Mentor;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.rules.finding.Report;
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

  /** The mentor's own training. */
  @Value.Lazy
  public ProgrammePlan plan() {
    return auditor().planOf(mentor(), mentored());
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
