package io.github.ecf4j.examples.schoolreport.output;

import io.github.ecf4j.examples.schoolreport.audit.DueSoon;
import io.github.ecf4j.examples.schoolreport.audit.EctAudit;
import io.github.ecf4j.examples.schoolreport.audit.Funding;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.rules.answer.Explained;
import io.github.ecf4j.rules.entitlement.TimetableShares;
import io.github.ecf4j.rules.entitlement.TrainingTime;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.funding.Grant;
import io.github.ecf4j.rules.funding.Money;
import io.github.ecf4j.rules.period.ReportingPeriod;
import io.github.ecf4j.rules.policy.DecidingDay;
import io.github.ecf4j.rules.service.Assessment;
import io.github.ecf4j.rules.service.InductionStatus;
import io.github.ecf4j.rules.service.PartAbsence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Induction and entitlements as the contract has them; what is not known is null. */
final class JsonInduction {
  /** More decimal places than any exact minute or day has. */
  static final int PLACES = 6;

  private static final int PLACES_OF_TERMS = 2;

  record Induction(
      String termsServed,
      String termsRequired,
      String termsLeft,
      String daysOfExtensionLeft,
      String progress,
      @Nullable Integer yearOfInduction,
      boolean periodServed,
      Years absenceExtensionDays,
      @Nullable LocalDate yearOneEndsOn,
      @Nullable LocalDate projectedEndsOn,
      List<LocalDate> formalAssessments,
      List<LocalDate> interimAssessments,
      @Nullable LocalDate reductionMayBeConsideredFrom,
      String state,
      @Nullable LocalDate estimatedEndsOn,
      List<Served> servedBySchool,
      @Nullable Period reportingPeriod,
      List<DueSoon> due,
      Derivation derivation) {}

  /** What was served at a school; the second number as the register takes it. */
  record Served(String school, String termsServed, String termsRecorded) {}

  /** The reporting period of the day of the report. */
  record Period(
      String kind,
      LocalDate from,
      LocalDate to,
      LocalDate releasedOn,
      LocalDate dueOn,
      @Nullable LocalDate heldOn,
      String status,
      Exact daysEmployed,
      Exact daysAbsent,
      Exact daysAbsentSinceReport,
      Exact absenceInPart,
      Exact absenceThreshold) {
    static Period of(ReportingPeriod one) {
      return new Period(
          one.kind().name(),
          one.days().first(),
          one.days().last(),
          one.releasedOn(),
          one.dueOn(),
          one.heldOn().orElse(null),
          one.status().name(),
          one.daysEmployed(),
          one.daysAbsent(),
          one.daysAbsentSinceReport(),
          one.absence().counted(),
          one.absence().threshold());
    }
  }

  record Years(Exact year1, Exact year2) {}

  record Entitlement(
      @Nullable Exact ppaMinutesPerWeek,
      @Nullable Exact inductionMinutesPerWeek,
      @Nullable Exact maximumTeachingMinutesPerWeek,
      @Nullable Exact mentorMinutesPerWeek,
      Training training,
      @Nullable Integer weeksOverTheReduction,
      @Nullable List<Integer> yearsOverTheReleaseDays,
      @Nullable Grants funding,
      @Nullable Derivation derivation) {}

  record Training(
      int facilitatedMinutesDone,
      int selfStudyMinutesDone,
      int facilitatedMinutesLeft,
      int selfStudyMinutesLeft) {}

  /** Amounts in pounds; none where nothing is published, several where sources differ. */
  record Grants(
      int year2AcademicYear,
      List<String> year2Pounds,
      @Nullable String year2PaidInMaintained,
      @Nullable String year2PaidInAcademy,
      List<Payment> mentorTraining,
      Derivation derivation) {}

  record Payment(String what, List<String> pounds, LocalDate evidenceBy) {}

  record Derivation(
      List<String> notKnown,
      List<String> steps,
      List<String> readings,
      List<Decided> figures,
      List<String> sources) {
    static Derivation of(Explained<?> answer, EctAudit audit) {
      return new Derivation(
          texts(answer.notKnown()),
          texts(answer.steps()),
          texts(answer.readings()),
          FiguresUsed.in(answer, audit).stream()
              .map(one -> new Decided(one.toString(), DecidingDay.of(one).toString()))
              .toList(),
          texts(answer.citations()));
    }

    private static List<String> texts(List<?> parts) {
      return parts.stream().map(Object::toString).toList();
    }
  }

  /** A figure of law or guidance, and which day decides what it is. */
  record Decided(String figure, String decidedBy) {}

  private JsonInduction() {}

  static Induction induction(EctAudit audit) {
    InductionStatus status = audit.status().value();
    return new Induction(
        status.termsServed().toDecimalText(PLACES_OF_TERMS),
        status.termsRequired().toDecimalText(PLACES_OF_TERMS),
        leftText(status.termsLeft()),
        leftText(status.daysOfExtensionLeft()),
        status.departmentProgressLine(),
        audit.year().map(InductionYear::number).orElse(null),
        status.served(),
        new Years(extension(status, 1), extension(status, 2)),
        status.years().lastDayOfYear1().orElse(null),
        status.years().projectedEnd().orElse(null),
        audit.plan().items().stream()
            .filter(item -> item.activity() instanceof Activity.FormalAssessment)
            .flatMap(item -> item.on().stream())
            .toList(),
        audit.assessments().value().stream()
            .filter(one -> one.kind() == Assessment.Kind.INTERIM_ASSESSMENT)
            .map(Assessment::due)
            .toList(),
        status.partTimeReductionFrom().orElse(null),
        status.state().name(),
        audit.estimatedEnd().value().orElse(null),
        status.bySchool().stream()
            .map(
                one ->
                    new Served(
                        one.school(),
                        one.termsServed().toDecimalText(PLACES),
                        one.termsRecorded().toPlainString()))
            .toList(),
        audit.period().map(Period::of).orElse(null),
        audit.due(),
        Derivation.of(audit.status(), audit));
  }

  /** Rounded up, so that only nothing reads as zero. */
  private static String leftText(Exact left) {
    return left.toDecimalText(PLACES_OF_TERMS, RoundingMode.CEILING);
  }

  private static Exact extension(InductionStatus status, int part) {
    return status.absence().stream()
        .filter(one -> one.part() == part)
        .map(PartAbsence::extension)
        .findFirst()
        .orElse(Exact.zero());
  }

  static Entitlement entitlement(EctAudit audit) {
    TrainingTime done = audit.trainingDone().value();
    TrainingTime left = audit.trainingLeft().value();
    return new Entitlement(
        share(audit, TimetableShares::ppa),
        share(audit, TimetableShares::induction),
        share(audit, TimetableShares::maximumTeaching),
        audit.mentorTime().map(Explained::value).orElse(null),
        new Training(
            done.facilitatedMinutes(),
            done.selfStudyMinutes(),
            left.facilitatedMinutes(),
            left.selfStudyMinutes()),
        audit.feasibility().map(answer -> answer.value().tightWeeks().size()).orElse(null),
        audit.releaseDays().isEmpty()
            ? null
            : audit.yearsOverReleaseDays().stream().map(one -> one.year().number()).toList(),
        audit.funding().map(funding -> grants(funding, audit)).orElse(null),
        audit.timetable().map(answer -> Derivation.of(answer, audit)).orElse(null));
  }

  private static Grants grants(Funding funding, EctAudit audit) {
    Grant grant = funding.maintained().value();
    return new Grants(
        funding.academicYear().startsIn(),
        pounds(grant.amounts()),
        grant.paidIn().map(Object::toString).orElse(null),
        funding.academy().value().paidIn().map(Object::toString).orElse(null),
        funding.mentorTraining().value().stream()
            .map(one -> new Payment(one.what(), pounds(one.amounts()), one.evidenceBy()))
            .toList(),
        Derivation.of(funding.maintained(), audit));
  }

  private static List<String> pounds(Collection<Money> amounts) {
    return amounts.stream()
        .map(amount -> BigDecimal.valueOf(amount.pence(), 2).toPlainString())
        .toList();
  }

  private static @Nullable Exact share(EctAudit audit, Function<TimetableShares, Exact> part) {
    Optional<TimetableShares> shares = audit.timetable().map(Explained::value);
    return shares.map(part).orElse(null);
  }
}
