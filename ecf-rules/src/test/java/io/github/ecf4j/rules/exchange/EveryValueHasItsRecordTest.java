package io.github.ecf4j.rules.exchange;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import io.github.ecf4j.model.check.ValueBuilder;
import io.github.ecf4j.model.exchange.Exchanged;
import io.github.ecf4j.rules.finding.Justification;
import java.io.IOException;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every public value and answer has a record that is its wire form. A new one without it is listed
 * here, with the reason, or it breaks the build.
 */
class EveryValueHasItsRecordTest {
  /** Why types have no record. Names are without {@code io.github.ecf4j}. */
  private static final ImmutableSetMultimap<String, String> WITHOUT =
      ImmutableSetMultimap.<String, String>builder()
          .putAll(
              "written as one text or number",
              "model.calendar.AcademicYear",
              "model.calendar.Week",
              "model.framework.StatementCode",
              "model.induction.Fte",
              "model.person.PersonId",
              "model.programme.EventId",
              "model.programme.ModuleNumber",
              "model.programme.ModuleSet",
              "model.programme.RuleId",
              "rules.funding.Money")
          .putAll(
              "stands by its id: programmes, banks, frameworks and what they hold are tables",
              "model.coaching.CoachingStep",
              "model.coaching.DevelopmentArea",
              "model.coaching.StepBank",
              "model.coaching.WorkedExample",
              "model.framework.Crosswalk",
              "model.framework.Crosswalk$Link",
              "model.framework.Framework",
              "model.framework.Practice",
              "model.framework.Replacement",
              "model.framework.Standard",
              "model.framework.Statement",
              "model.programme.AcrossFrameworks",
              "model.programme.CoachingPattern",
              "model.programme.Coverage",
              "model.programme.CoverageRow",
              "model.programme.EventSlot",
              "model.programme.Programme",
              "model.programme.ProgrammeWeek",
              "model.programme.Recommendation",
              "model.programme.RuleUse",
              "model.programme.Strand",
              "model.programme.StudyModule",
              "model.programme.TrainingEvent",
              "rules.finding.RuleInfo",
              "rules.funding.FundingTable",
              "rules.policy.Figure",
              "rules.policy.Policies",
              "rules.policy.Policy",
              "rules.policy.Reading")
          .putAll(
              "written within the record of what holds it",
              "model.source.Source",
              "rules.answer.Explained",
              "rules.policy.Readings")
          .putAll("is how tables are read", "model.table.Row", "model.table.Table")
          .putAll(
              "is asked, and given what it needs by values that have records",
              "model.induction.DaysMissed",
              "rules.audit.Audit",
              "rules.clock.TimeLimits",
              "rules.register.Register",
              "rules.audit.Rules",
              "rules.audit.SchoolRecords",
              "rules.coaching.InductionWeeks",
              "rules.coaching.StepGate",
              "rules.columns.ColumnGate",
              "rules.columns.StudyColumns",
              "rules.entitlement.ContractedHours",
              "rules.entitlement.MentorTimeCalculator",
              "rules.entitlement.TimetableCalculator",
              "rules.entitlement.TrainingHours",
              "rules.finding.Gaps",
              "rules.finding.Gaps$Extent",
              "rules.finding.Gaps$Gap",
              "rules.finding.Judge",
              "rules.finding.Rule",
              "rules.finding.Weights",
              "rules.funding.FundingCalculator",
              "rules.induction.Induction",
              "rules.planning.Attendances",
              "rules.planning.Course",
              "rules.planning.DueDates",
              "rules.planning.ProgrammePlanner",
              "rules.service.DaysInPost",
              "rules.service.InductionClock")
          .putAll(
              "is what a rule looks at",
              "rules.rule.cycle.CycleCase",
              "rules.rule.event.EventCase",
              "rules.rule.mentor.MentorCase",
              "rules.rule.plan.MentorPlanCase",
              "rules.rule.plan.PlanCase",
              "rules.rule.session.Session",
              "rules.rule.session.SessionCase",
              "rules.rule.study.StudyCase",
              "rules.rule.teacher.TeacherCase")
          .putAll("is a pair of a school and its report", "rules.audit.NetworkAudit$OfSchool")
          .build();

  /** Why values are not built again from their record. */
  private static final ImmutableSetMultimap<String, String> NOT_BUILT_AGAIN =
      ImmutableSetMultimap.<String, String>builder()
          .putAll(
              "is worked out from what went in, and is asked again of it",
              "rules.exchange.AssessmentsData",
              "rules.exchange.ClockData$DutiesData",
              "rules.exchange.ClockData$DutyData",
              "rules.exchange.InductionStatusData",
              "rules.exchange.InductionStatusData$PartAbsenceData",
              "rules.exchange.FundingData$GrantData",
              "rules.exchange.FundingData$InstalmentsData",
              "rules.exchange.PeriodsData$ObservationPeriodsData",
              "rules.exchange.PeriodsData$ReportingPeriodData",
              "rules.exchange.PeriodsData$ReportingPeriodsData",
              "rules.exchange.TimetablesData$SlotsData")
          .putAll(
              "is written in words, of which the values that they are about are not found again",
              "rules.exchange.DerivationData",
              "rules.exchange.DerivationData$ChoiceData",
              "rules.exchange.DerivationData$OperandData",
              "rules.exchange.DerivationData$StepData",
              "rules.exchange.ReportData",
              "rules.exchange.ReportData$DiffData",
              "rules.exchange.ReportData$FindingData",
              "rules.exchange.ReportData$NotAppliedData",
              "rules.exchange.ReportData$NotJudgedData")
          .putAll(
              "is found again by comparing two plans",
              "model.exchange.PlanChangeData",
              "rules.exchange.PlanningData$ReplanData")
          .build();

  private static final String ROOT = "io.github.ecf4j.";

  @Test
  void everyValueHasARecordOrAReasonToHaveNone() {
    Set<Class<?>> written =
        WireForms.RECORDS.stream()
            .flatMap(record -> WireForms.valuesOf(record).stream())
            .collect(toImmutableSet());
    ImmutableSet<String> without =
        WireForms.TYPES.stream()
            .filter(EveryValueHasItsRecordTest::isValue)
            .filter(type -> written.stream().noneMatch(one -> one.isAssignableFrom(type)))
            .map(EveryValueHasItsRecordTest::name)
            .collect(toImmutableSet());

    assertThat(Sets.difference(without, ImmutableSet.copyOf(WITHOUT.values())))
        .as(
            "values without a record in model.exchange or rules.exchange: write one with"
                + " of(value), or name them here under the reason why they have none")
        .isEmpty();
    assertThat(Sets.difference(ImmutableSet.copyOf(WITHOUT.values()), without))
        .as("named here, and have a record or are no value")
        .isEmpty();
  }

  @Test
  void everyValueIsBuiltAgainOrHasAReasonNotToBe() {
    assertThat(
            WireForms.RECORDS.stream()
                .filter(record -> !Exchanged.class.isAssignableFrom(record))
                .map(EveryValueHasItsRecordTest::name))
        .containsExactlyInAnyOrderElementsOf(NOT_BUILT_AGAIN.values());
  }

  @Test
  void everyRecordOfTheRulesHasADocument() {
    assertThat(
            DocumentsTest.documents()
                .flatMap(one -> WrittenPart.recordsIn(one.record()))
                .<Class<?>>map(Object::getClass)
                .distinct())
        .containsAll(
            WireForms.RECORDS.stream()
                .filter(record -> name(record).startsWith("rules."))
                .toList());
  }

  @Test
  void theRecordsAreSerializableAndNoOtherValueIs() {
    assertThat(
            WireForms.TYPES.stream()
                .filter(type -> !type.isEnum() && !Throwable.class.isAssignableFrom(type))
                .filter(Serializable.class::isAssignableFrom)
                .filter(type -> type != Exchanged.class))
        .containsExactlyInAnyOrderElementsOf(WireForms.RECORDS);
  }

  /** Of a record or a collection a library writes all, or refuses it. */
  @Test
  void noValueHasAccessorsByWhichALibraryWouldWriteAPartOfIt() {
    assertThat(
            WireForms.TYPES.stream()
                .filter(type -> isValue(type) && !type.isRecord())
                .filter(type -> !Iterable.class.isAssignableFrom(type))
                .flatMap(type -> Stream.of(type.getMethods()))
                .filter(method -> method.getDeclaringClass().getName().startsWith(ROOT))
                .filter(EveryValueHasItsRecordTest::isOfABean)
                .map(method -> name(method.getDeclaringClass()) + "." + method.getName())
                .distinct())
        .isEmpty();
  }

  private static boolean isOfABean(Method method) {
    return method.getParameterCount() == 0
        && !Modifier.isStatic(method.getModifiers())
        && (method.getName().matches("get[A-Z].*")
            || (method.getName().matches("is[A-Z].*") && method.getReturnType() == boolean.class));
  }

  /** Whether a type has something to be asked, and is neither a rule, a reason nor a builder. */
  private static boolean isValue(Class<?> type) {
    return !type.isInterface()
        && !type.isEnum()
        && !WireForms.isOfExchange(type)
        && !Throwable.class.isAssignableFrom(type)
        && !Justification.class.isAssignableFrom(type)
        && !ValueBuilder.class.isAssignableFrom(type)
        && !type.getSimpleName().equals("Builder")
        && Stream.of(type.getDeclaredMethods())
            .anyMatch(one -> isPublicOfAnObject(one) && !one.isSynthetic());
  }

  private static boolean isPublicOfAnObject(Method method) {
    return Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers());
  }

  private static String name(Class<?> type) {
    return type.getName().substring(ROOT.length());
  }

  @Test
  void theReadmeNamesTheDocumentsThatAreNotBuiltAgain() throws IOException {
    Matcher named =
        Pattern.compile("These answers are not, .*?:(.*?)\\. The records", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("../README.md")));
    assertThat(named.find()).isTrue();
    assertThat(Pattern.compile("`(\\w+)`").matcher(named.group(1)).results())
        .extracting(one -> one.group(1))
        .containsExactlyInAnyOrderElementsOf(
            WireForms.ROOTS.stream()
                .filter(record -> !Exchanged.class.isAssignableFrom(record))
                .map(Class::getSimpleName)
                .toList());
  }
}
