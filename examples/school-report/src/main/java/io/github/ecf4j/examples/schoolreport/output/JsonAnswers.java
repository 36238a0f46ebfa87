package io.github.ecf4j.examples.schoolreport.output;

import io.github.ecf4j.examples.schoolreport.audit.EctAudit;
import io.github.ecf4j.examples.schoolreport.audit.Funding;
import io.github.ecf4j.model.exchange.ProgrammePlanData;
import io.github.ecf4j.rules.exchange.AssessmentsData;
import io.github.ecf4j.rules.exchange.ClockData.DutiesData;
import io.github.ecf4j.rules.exchange.FundingData.GrantData;
import io.github.ecf4j.rules.exchange.FundingData.InstalmentsData;
import io.github.ecf4j.rules.exchange.InductionStatusData;
import io.github.ecf4j.rules.exchange.PeriodsData.ObservationPeriodsData;
import io.github.ecf4j.rules.exchange.PeriodsData.ReportingPeriodsData;
import io.github.ecf4j.rules.exchange.PlanningData.FeasibilityData;
import io.github.ecf4j.rules.exchange.PlanningData.ReplanData;
import io.github.ecf4j.rules.exchange.TimeData.AmountData;
import io.github.ecf4j.rules.exchange.TimeData.SharesData;
import io.github.ecf4j.rules.exchange.TimeData.TrainingData;
import org.jspecify.annotations.Nullable;

/**
 * What the library answered of a teacher, exact and whole: documents of exchange, each with its
 * version and its schema.
 */
record JsonAnswers(
    InductionStatusData status,
    AssessmentsData assessments,
    ReportingPeriodsData periods,
    ObservationPeriodsData observations,
    ProgrammePlanData plan,
    ReplanData replan,
    TrainingData trainingDone,
    TrainingData trainingLeft,
    @Nullable SharesData timetable,
    @Nullable AmountData mentorTime,
    @Nullable FeasibilityData feasibility,
    @Nullable GrantData year2InMaintained,
    @Nullable GrantData year2InAcademy,
    @Nullable InstalmentsData mentorTraining,
    @Nullable DutiesData duties) {
  static JsonAnswers of(EctAudit audit) {
    return new JsonAnswers(
        InductionStatusData.of(audit.status()),
        AssessmentsData.of(audit.assessments()),
        ReportingPeriodsData.of(audit.periods()),
        ObservationPeriodsData.of(audit.observations()),
        ProgrammePlanData.of(audit.plan()),
        ReplanData.of(audit.replan()),
        TrainingData.of(audit.trainingDone()),
        TrainingData.of(audit.trainingLeft()),
        audit.timetable().map(SharesData::of).orElse(null),
        audit.mentorTime().map(AmountData::of).orElse(null),
        audit.feasibility().map(FeasibilityData::of).orElse(null),
        audit.funding().map(Funding::maintained).map(GrantData::of).orElse(null),
        audit.funding().map(Funding::academy).map(GrantData::of).orElse(null),
        audit.funding().map(Funding::mentorTraining).map(InstalmentsData::of).orElse(null),
        audit.duties().map(DutiesData::of).orElse(null));
  }
}
