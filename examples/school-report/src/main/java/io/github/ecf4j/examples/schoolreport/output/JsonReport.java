package io.github.ecf4j.examples.schoolreport.output;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.google.common.collect.Multimaps;
import io.github.ecf4j.examples.schoolreport.audit.EctAudit;
import io.github.ecf4j.examples.schoolreport.audit.MentorReport;
import io.github.ecf4j.examples.schoolreport.audit.SchoolAudit;
import io.github.ecf4j.examples.schoolreport.audit.Silence;
import io.github.ecf4j.examples.schoolreport.input.Refusal;
import io.github.ecf4j.examples.schoolreport.input.Setting;
import io.github.ecf4j.model.coaching.DevelopmentArea;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.exchange.CitationData;
import io.github.ecf4j.model.exchange.DateRangeData;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.programme.Audience;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.RuleId;
import io.github.ecf4j.rules.exchange.NotKnownData;
import io.github.ecf4j.rules.exchange.ReportData.FindingData;
import io.github.ecf4j.rules.exchange.ReportData.NotJudgedData;
import io.github.ecf4j.rules.exchange.ReportData.SubjectData;
import io.github.ecf4j.rules.finding.Finding;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.NotApplied;
import io.github.ecf4j.rules.finding.NotJudged;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code report.json} by the contract. The records below are its shape; a finding is one of
 * exchange, and its detail is its justification.
 */
final class JsonReport {
  private record Root(
      int version,
      LocalDate reportDate,
      List<Ect> ects,
      List<Mentor> mentors,
      List<Refusal> refusedRows,
      int ignoredLaterThanReportDate,
      int rowsRefused,
      List<InForce> settings,
      List<Unjudged> notJudged,
      List<Unapplied> notApplied,
      List<Silent> nothingRecordedSince) {}

  private record Ect(
      PersonId ectId,
      @Nullable PersonId mentorId,
      @Nullable String appropriateBody,
      ModuleSet modulesCompleted,
      ModuleSet modulesOpenForSteps,
      List<Area> openSteps,
      JsonInduction.Induction induction,
      JsonInduction.Entitlement entitlement,
      JsonAnswers answers,
      List<Item> findings,
      List<JsonPlan.Item> plan,
      List<JsonPlan.Item> replan,
      List<JsonPlan.Item> unplaced) {}

  private record Area(
      String area, String title, ModuleNumber module, LocalDate studiedOn, List<Step> steps) {}

  private record Step(String id, String title) {}

  private record Mentor(
      PersonId mentorId,
      List<PersonId> ects,
      List<String> programmes,
      List<Item> findings,
      List<JsonPlan.Item> plan) {}

  private record InForce(
      String setting,
      String value,
      @Nullable String appropriateBody,
      @Nullable String decidedBy,
      @Nullable LocalDate decidedOn,
      boolean asByDefault,
      List<PersonId> ects) {}

  private record Unjudged(
      @Nullable String ectId,
      @Nullable String mentorId,
      List<String> rules,
      String cause,
      String why,
      @Nullable List<DateRangeData> days,
      SubjectData subject,
      NotKnownData notKnown) {}

  /** Rules of which a programme says nothing. */
  record Unapplied(String programme, List<RuleId> rules) {
    static List<Unapplied> of(Collection<NotApplied> all) {
      return Multimaps.index(all, NotApplied::programme).asMap().entrySet().stream()
          .map(
              one ->
                  new Unapplied(
                      one.getKey(), one.getValue().stream().map(rule -> rule.rule().id()).toList()))
          .toList();
    }
  }

  /** What has not been recorded for long. */
  record Silent(String of, LocalDate since) {
    static List<Silent> of(Collection<Silence> all) {
      return all.stream().map(one -> new Silent(one.of(), one.since())).toList();
    }
  }

  /** A finding, with its justification, and the titles of its sources under one name more. */
  private record Item(
      @JsonUnwrapped @JsonIgnoreProperties("citations") FindingData finding,
      Justification detail,
      List<Place> citations) {}

  private record Place(String source, @JsonUnwrapped CitationData citation) {}

  private JsonReport() {}

  static String write(SchoolAudit audit) {
    Root root =
        new Root(
            Json.VERSION,
            audit.reportDay(),
            audit.ects().stream().map(JsonReport::ect).toList(),
            audit.mentors().stream().map(JsonReport::mentor).toList(),
            audit.folder().refusals(),
            audit.folder().ignoredLater(),
            audit.folder().rowsRefused(),
            audit.folder().settings().all().stream().map(one -> inForce(one, audit)).toList(),
            audit.report().notJudged().stream().map(JsonReport::unjudged).toList(),
            Unapplied.of(audit.report().notApplied()),
            Silent.of(audit.silences()));
    return Json.write(root);
  }

  private static Unjudged unjudged(NotJudged one) {
    NotJudgedData written = NotJudgedData.of(one);
    boolean ect = one.subject().role() == Audience.ECT;
    return new Unjudged(
        ect ? written.subject().id() : null,
        ect ? null : written.subject().id(),
        written.rules(),
        written.why().cause(),
        one.why().toString(),
        written.why().days(),
        written.subject(),
        written.why());
  }

  private static Ect ect(EctAudit audit) {
    return new Ect(
        audit.ect().ect(),
        audit.ect().mentor().orElse(null),
        audit.appropriateBody().orElse(null),
        audit.completed(),
        audit.openForSteps(),
        audit.openAreas().stream().map(area -> area(area, audit.ect().history().study())).toList(),
        JsonInduction.induction(audit),
        JsonInduction.entitlement(audit),
        JsonAnswers.of(audit),
        items(audit.report().findings()),
        JsonPlan.of(audit.plan(), audit.ect().programme()),
        JsonPlan.toCome(audit),
        JsonPlan.unplaced(audit.replan().plan(), audit.ect().programme()));
  }

  private static Mentor mentor(MentorReport mentor) {
    return new Mentor(
        mentor.mentor().id(),
        mentor.ects(),
        mentor.programmes().stream().map(Programme::id).toList(),
        items(mentor.report().findings()),
        mentor.plans().values().stream()
            .flatMap(plan -> JsonPlan.ofMentor(plan).stream())
            .toList());
  }

  private static InForce inForce(Setting setting, SchoolAudit audit) {
    return new InForce(
        setting.id(),
        setting.value(),
        setting.appropriateBody().orElse(null),
        setting.decidedBy().orElse(null),
        setting.decidedOn().orElse(null),
        setting.isAsByDefault(),
        audit.ects().stream()
            .filter(ect -> audit.folder().settings().of(ect.appropriateBody()).contains(setting))
            .map(ect -> ect.ect().ect())
            .toList());
  }

  private static Area area(DevelopmentArea area, StudyLog study) {
    return new Area(
        area.id(),
        area.title(),
        area.module(),
        study.completedOn(area.module()).orElseThrow(),
        area.steps().stream().map(step -> new Step(step.id(), step.title())).toList());
  }

  private static List<Item> items(Collection<Finding> findings) {
    return findings.stream().map(JsonReport::item).toList();
  }

  private static Item item(Finding finding) {
    FindingData written = FindingData.of(finding);
    return new Item(
        written,
        finding.justification(),
        written.citations().stream().map(one -> new Place(one.title(), one)).toList());
  }
}
