package io.github.ecf4j.rules.exchange;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.check.Days;
import io.github.ecf4j.model.coaching.ChosenBy;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.coaching.Observation;
import io.github.ecf4j.model.coaching.StepOrigin;
import io.github.ecf4j.model.exchange.ActivityData;
import io.github.ecf4j.model.exchange.Exchanged;
import io.github.ecf4j.model.induction.Absence;
import io.github.ecf4j.model.induction.HeldReview;
import io.github.ecf4j.model.induction.Reduction;
import io.github.ecf4j.model.programme.Audience;
import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.Weight;
import io.github.ecf4j.rules.answer.NotKnown;
import io.github.ecf4j.rules.answer.Operand;
import io.github.ecf4j.rules.answer.Unit;
import io.github.ecf4j.rules.clock.Duty;
import io.github.ecf4j.rules.clock.Happening;
import io.github.ecf4j.rules.clock.TimeLimit;
import io.github.ecf4j.rules.coaching.StepVerdict;
import io.github.ecf4j.rules.funding.FundingElement;
import io.github.ecf4j.rules.funding.Region;
import io.github.ecf4j.rules.funding.Sector;
import io.github.ecf4j.rules.period.ReviewStatus;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.register.RegisterPeriod;
import io.github.ecf4j.rules.roles.AppropriateBody;
import io.github.ecf4j.rules.service.Assessment;
import io.github.ecf4j.rules.timetable.Lesson;
import java.lang.reflect.RecordComponent;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The JSON Schemas of the records, made of their components. */
final class Schemas {
  /** Where they stand in the artifacts. */
  static final String FOLDER = "META-INF/ecf4j/exchange/";

  private static final int A_DAY = 24 * 60;
  private static final int A_WEEK = 7 * A_DAY;
  private static final Range<Integer> MINUTES_OF_A_DAY = Range.closed(0, A_DAY);
  private static final Range<Integer> MINUTES_OF_A_WEEK = Range.closed(0, A_WEEK);

  /** The texts that are days. */
  private static final ImmutableSet<String> DAYS =
      ImmutableSet.of(
          "day",
          "dateOfBirth",
          "decidedOn",
          "doneOn",
          "due",
          "dueOn",
          "endBeforeExtensions",
          "endsOn",
          "evidenceBy",
          "failConfirmationSentOn",
          "finishedOn",
          "first",
          "from",
          "heldOn",
          "inductionFrom",
          "inductionStartedOn",
          "last",
          "lastDay",
          "lastDayOfYear1",
          "mentoringSince",
          "on",
          "partTimeReductionFrom",
          "projectedEnd",
          "qtsAwardedOn",
          "reachedOn",
          "releasedOn",
          "startedOn",
          "startsOn",
          "to",
          "week");

  /** For validators that do not assert {@code format}, which is most of them unless told to. */
  private static final String DAY = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

  /** The numbers that a value bounds by itself, by their name or their path. */
  private static final ImmutableMap<String, Range<Integer>> BOUNDS =
      ImmutableMap.<String, Range<Integer>>builder()
          .put(
              "academicYear",
              Range.closed(Days.FIRST.getYear() - 1, Days.LAST.getYear())) // the first began before
          .put("module", Range.closed(1, ModuleNumber.MAX))
          .put("year", Range.closed(1, InductionYear.values().length))
          .put("CoachingHistoryData.ObservationData.minutes", MINUTES_OF_A_DAY)
          .put("CoachingHistoryData.SessionData.coachingMinutes", MINUTES_OF_A_DAY)
          .put("CoachingHistoryData.SessionData.otherMinutes", MINUTES_OF_A_DAY)
          .put("InductionRecordData.ChangeData.teachingMinutes", MINUTES_OF_A_WEEK)
          .put("InductionRecordData.TimetableData.teachingMinutes", MINUTES_OF_A_WEEK)
          .put("InductionRecordData.TimetableData.timetabledMinutes", Range.closed(1, A_WEEK))
          .put("MentorData.protectedMinutesPerWeek", MINUTES_OF_A_WEEK)
          .put("SchoolCalendarData.TermData.number", Range.closed(1, 6))
          .put("SchoolCalendarData.TermData.termsAYear", Range.closed(Term.TERMS_A_YEAR, 6))
          .put("TeachingWeekData.teachingDays", Range.closed(1, DayOfWeek.values().length))
          .buildOrThrow();

  /** The texts that are members of an enumeration. */
  private static final ImmutableMap<String, Class<? extends Enum<?>>> MEMBERS =
      ImmutableMap.<String, Class<? extends Enum<?>>>builder()
          .put("ActivityData.kind", ActivityData.Kind.class)
          .put("ActivityData.season", Term.Season.class)
          .put("AssessmentsData.AssessmentData.kind", Assessment.Kind.class)
          .put("AssessmentsData.OutstandingData.kind", Assessment.Kind.class)
          .put("ClockData.DutyData.limit", TimeLimit.class)
          .put("ClockData.DutyData.state", Duty.State.class)
          .put("ClockData.HappeningData.what", Happening.class)
          .put("CoachingHistoryData.ObservationData.mode", Observation.Mode.class)
          .put("CoachingHistoryData.SessionData.pastoralBy", CoachingSession.PastoralBy.class)
          .put("CoachingHistoryData.SessionData.timeGiven", CoachingSession.TimeGiven.class)
          .put("CoachingHistoryData.StepData.chosenBy", ChosenBy.class)
          .put("CoachingHistoryData.StepData.origin", StepOrigin.class)
          .put("DerivationData.OperandData.role", Operand.Role.class)
          .put("DerivationData.OperandData.unit", Unit.class)
          .put("FundingData.GrantCaseData.region", Region.class)
          .put("FundingData.GrantCaseData.sector", Sector.class)
          .put("FundingData.RateData.element", FundingElement.class)
          .put("FundingData.RateData.region", Region.class)
          .put("NotKnownData.cause", NotKnown.Cause.class)
          .put("PeriodsData.ObservationPeriodData.status", ReviewStatus.class)
          .put("PeriodsData.ReportingPeriodData.kind", HeldReview.Kind.class)
          .put("PeriodsData.ReportingPeriodData.status", ReviewStatus.class)
          .put("RegisterData.PeriodData.outcome", RegisterPeriod.Outcome.class)
          .put("ReportData.FindingData.weight", Weight.class)
          .put("ReportData.SubjectData.role", Audience.class)
          .put("RolesData.BodyData.kind", AppropriateBody.Kind.class)
          .put("SchoolCalendarData.TermData.season", Term.Season.class)
          .put("SchoolCalendarData.weekBeginsOn", DayOfWeek.class)
          .put("SchoolData.PacingData.kind", SchoolData.PacingData.Kind.class)
          .put("ServiceRecordData.AbsenceData.reason", Absence.Reason.class)
          .put("ServiceRecordData.ReductionData.kind", Reduction.Kind.class)
          .put("StepVerdictData.MissingData.missing", StepVerdict.Missing.class)
          .put("StepVerdictData.reason", StepVerdict.Unknown.Reason.class)
          .put("StepVerdictData.verdict", StepVerdictData.Kind.class)
          .put("TimeData.SharesData.rounding", Reading.PeriodRounding.class)
          .put("TimetablesData.BlockData.day", DayOfWeek.class)
          .put("TimetablesData.LessonData.use", Lesson.Use.class)
          .buildOrThrow();

  private Schemas() {}

  /** What a record is called: its name, after that of the class around it. */
  static String name(Class<?> record) {
    return record.getName().substring(record.getPackageName().length() + 1).replace('$', '.');
  }

  static String file(Class<?> record) {
    return FOLDER + name(record) + ".schema.json";
  }

  /** The schema of a record, with those of the records that it holds. */
  static String of(Class<?> record) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", "urn:ecf4j:exchange:" + Exchanged.VERSION + ":" + name(record));
    schema.putAll(object(record));
    Map<String, Object> held = new TreeMap<>();
    collect(record, held);
    if (!held.isEmpty()) {
      schema.put("$defs", held);
    }
    try {
      return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n";
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static void collect(Class<?> record, Map<String, Object> held) {
    WireForms.partsOf(record)
        .forEach(
            part -> {
              if (held.put(name(part), object(part)) == null) {
                collect(part, held);
              }
            });
  }

  private static Map<String, Object> object(Class<?> record) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (RecordComponent part : record.getRecordComponents()) {
      boolean mayBeAbsent = part.getAnnotatedType().isAnnotationPresent(Nullable.class);
      properties.put(part.getName(), property(part, mayBeAbsent));
      if (!mayBeAbsent && part.getType() != List.class) {
        required.add(part.getName());
      }
    }
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("type", "object");
    object.put("properties", properties);
    object.put("required", required);
    return object;
  }

  private static Map<String, Object> property(RecordComponent part, boolean mayBeAbsent) {
    Class<?> type = WireForms.elementOf(part);
    String path = name(part.getDeclaringRecord()) + "." + part.getName();
    if (part.getName().equals("version")) {
      return Map.of("const", Exchanged.VERSION);
    } else if (part.getType() == List.class) {
      Map<String, Object> list = typed("array", mayBeAbsent);
      list.put("items", type.isRecord() ? reference(type) : plain(type, path, "", false));
      return list;
    } else if (type.isRecord()) {
      return mayBeAbsent
          ? Map.of("anyOf", List.of(reference(type), Map.of("type", "null")))
          : reference(type);
    }
    return plain(type, path, part.getName(), mayBeAbsent);
  }

  private static Map<String, Object> reference(Class<?> record) {
    return Map.of("$ref", "#/$defs/" + name(record));
  }

  private static Map<String, Object> plain(
      Class<?> type, String path, String name, boolean mayBeAbsent) {
    if (type == Boolean.class) {
      return typed("boolean", mayBeAbsent);
    } else if (type != String.class) {
      Map<String, Object> number = typed("integer", mayBeAbsent);
      Optional.ofNullable(BOUNDS.getOrDefault(path, BOUNDS.get(name)))
          .ifPresent(
              bounds -> {
                number.put("minimum", bounds.lowerEndpoint());
                number.put("maximum", bounds.upperEndpoint());
              });
      return number;
    }
    Map<String, Object> text = typed("string", mayBeAbsent);
    if (MEMBERS.containsKey(path)) {
      Stream<String> members =
          Stream.of(MEMBERS.get(path).getEnumConstants()).map(one -> ((Enum<?>) one).name());
      List<@Nullable String> all = new ArrayList<>(members.collect(toImmutableList()));
      if (mayBeAbsent) {
        all.add(null);
      }
      text.put("enum", all);
    } else if (DAYS.contains(name)) {
      text.put("format", "date");
      text.put("pattern", DAY);
    }
    return text;
  }

  private static Map<String, Object> typed(String type, boolean mayBeAbsent) {
    Map<String, Object> typed = new LinkedHashMap<>();
    typed.put("type", mayBeAbsent ? List.of(type, "null") : type);
    return typed;
  }
}
