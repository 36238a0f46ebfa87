package io.github.ecf4j.rules.exchange;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.exchange.CitationData;
import io.github.ecf4j.model.exchange.Exchanged;
import io.github.ecf4j.model.exchange.Parts;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.programme.Audience;
import io.github.ecf4j.rules.finding.Finding;
import io.github.ecf4j.rules.finding.NotApplied;
import io.github.ecf4j.rules.finding.NotJudged;
import io.github.ecf4j.rules.finding.Report;
import io.github.ecf4j.rules.finding.Subject;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;

/**
 * A {@link Report}.
 *
 * @param version the version of the document
 * @param findings what was found, in the order of the report
 * @param notJudged what could not be judged, of whom and why
 * @param notApplied the rules of which a programme says nothing
 */
public record ReportData(
    Integer version,
    List<FindingData> findings,
    List<NotJudgedData> notJudged,
    List<NotAppliedData> notApplied)
    implements Serializable {
  /**
   * A {@link Subject}.
   *
   * @param role an {@link Audience}
   * @param id the person's id
   */
  public record SubjectData(String role, String id) implements Exchanged<Subject> {
    /**
     * Writes a subject.
     *
     * @param subject the subject
     * @return its wire form
     */
    public static SubjectData of(Subject subject) {
      requireNonNull(subject, "subject");
      return new SubjectData(subject.role().name(), subject.id().value());
    }

    @Override
    public Subject read(Parts in) {
      var role = in.required("role", this.role, Parts.oneOf(Audience.class));
      var id = in.required("id", this.id, PersonId::of);
      return in.build(() -> new Subject(role, id));
    }
  }

  /**
   * A {@link Finding}.
   *
   * @param rule the id of the rule
   * @param title what the rule says
   * @param weight a {@link io.github.ecf4j.model.programme.Weight}
   * @param on the day
   * @param subject whom it is about
   * @param message the reason in words
   * @param citations what it rests on
   */
  public record FindingData(
      String rule,
      String title,
      String weight,
      String on,
      SubjectData subject,
      String message,
      List<CitationData> citations)
      implements Serializable {
    /**
     * Writes a finding.
     *
     * @param finding the finding
     * @return its wire form
     */
    public static FindingData of(Finding finding) {
      requireNonNull(finding, "finding");
      return new FindingData(
          finding.rule().id(),
          finding.info().title(),
          finding.weight().name(),
          finding.on().toString(),
          SubjectData.of(finding.subject()),
          finding.message(),
          Texts.citations(finding.citations()));
    }
  }

  /**
   * What is {@link NotJudged}.
   *
   * @param rules the ids of the rules
   * @param subject whom they would judge
   * @param why why they do not
   */
  public record NotJudgedData(List<String> rules, SubjectData subject, NotKnownData why)
      implements Serializable {
    /**
     * Writes what is not judged.
     *
     * @param notJudged what is not judged
     * @return its wire form
     */
    public static NotJudgedData of(NotJudged notJudged) {
      requireNonNull(notJudged, "notJudged");
      return new NotJudgedData(
          notJudged.rules().stream().map(rule -> rule.id().id()).toList(),
          SubjectData.of(notJudged.subject()),
          NotKnownData.of(notJudged.why()));
    }
  }

  /**
   * A rule that is {@link NotApplied}.
   *
   * @param programme the id of the programme
   * @param rule the id of the rule
   */
  public record NotAppliedData(String programme, String rule) implements Serializable {
    /**
     * Writes what is not applied.
     *
     * @param notApplied what is not applied
     * @return its wire form
     */
    public static NotAppliedData of(NotApplied notApplied) {
      requireNonNull(notApplied, "notApplied");
      return new NotAppliedData(notApplied.programme(), notApplied.rule().id().id());
    }
  }

  /**
   * A {@link Report.Diff}.
   *
   * @param version the version of the document
   * @param removed what is no longer found
   * @param added what is found now
   */
  public record DiffData(Integer version, List<FindingData> removed, List<FindingData> added)
      implements Serializable {
    /**
     * Writes what changed.
     *
     * @param diff what changed
     * @return its wire form
     */
    public static DiffData of(Report.Diff diff) {
      requireNonNull(diff, "diff");
      return new DiffData(Exchanged.VERSION, findings(diff.removed()), findings(diff.added()));
    }
  }

  /**
   * Writes a report.
   *
   * @param report the report
   * @return its wire form
   */
  public static ReportData of(Report report) {
    requireNonNull(report, "report");
    return new ReportData(
        Exchanged.VERSION,
        findings(report.findings()),
        report.notJudged().stream().map(NotJudgedData::of).toList(),
        report.notApplied().stream().map(NotAppliedData::of).toList());
  }

  private static List<FindingData> findings(Collection<Finding> findings) {
    return findings.stream().map(FindingData::of).toList();
  }
}
