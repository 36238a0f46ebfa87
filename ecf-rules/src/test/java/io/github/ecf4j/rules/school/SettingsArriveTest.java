package io.github.ecf4j.rules.school;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static io.github.ecf4j.rules.Samples.clinic;
import static io.github.ecf4j.rules.Samples.conference;
import static io.github.ecf4j.rules.Samples.day;
import static io.github.ecf4j.rules.Samples.slot;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ecf4j.model.calendar.AcademicYear;
import io.github.ecf4j.model.calendar.Closure;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.coaching.RecordedStep;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.induction.Absence;
import io.github.ecf4j.model.induction.Extension;
import io.github.ecf4j.model.induction.Fte;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Mentor;
import io.github.ecf4j.model.induction.Post;
import io.github.ecf4j.model.induction.Timetable;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.programme.Coverage;
import io.github.ecf4j.model.programme.EventSlot.Part;
import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.source.Citation;
import io.github.ecf4j.model.source.Source;
import io.github.ecf4j.rules.Samples;
import io.github.ecf4j.rules.answer.Explained;
import io.github.ecf4j.rules.audit.Audit;
import io.github.ecf4j.rules.clock.TimeLimit;
import io.github.ecf4j.rules.clock.TimeLimits;
import io.github.ecf4j.rules.clock.WorkingDays;
import io.github.ecf4j.rules.entitlement.ContractedHours;
import io.github.ecf4j.rules.entitlement.Mentee;
import io.github.ecf4j.rules.entitlement.MentorTimeCalculator;
import io.github.ecf4j.rules.entitlement.TimetableShares;
import io.github.ecf4j.rules.entitlement.TrainingHours;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.funding.FundingCalculator;
import io.github.ecf4j.rules.funding.FundingTable;
import io.github.ecf4j.rules.funding.GrantCase;
import io.github.ecf4j.rules.funding.Region;
import io.github.ecf4j.rules.funding.Sector;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.policy.Figure;
import io.github.ecf4j.rules.policy.FigureValue;
import io.github.ecf4j.rules.policy.Policy;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.register.RecordKeeping;
import io.github.ecf4j.rules.register.Register;
import io.github.ecf4j.rules.register.RegisterPeriod;
import io.github.ecf4j.rules.register.RegisterRecord;
import io.github.ecf4j.rules.roles.AppropriateBody;
import io.github.ecf4j.rules.service.InductionStatus;
import io.github.ecf4j.rules.service.TermsElsewhere;
import io.github.ecf4j.rules.testkit.Frameworks;
import io.github.ecf4j.rules.timetable.Block;
import io.github.ecf4j.rules.timetable.Lesson;
import io.github.ecf4j.rules.timetable.PeriodTimetable;
import io.github.ecf4j.rules.timetable.PpaBlocks;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * A setting of a school reaches every answer that rests on it, and no other: {@code settings.tsv}
 * has for each reading and figure another value and the answers that change with it.
 */
class SettingsArriveTest {
  private static final Programme PROGRAMME =
      Samples.programme(
              12, conference(1, slot(1, 1, Part.FIRST_WEEK)), clinic(1, slot(2, 1, Part.ANY_WEEK)))
          .toBuilder()
          .coverage(Coverage.of(List.of(Frameworks.coversAsAWhole("A", "1.1"))))
          .build();
  private static final LocalDate DAY = day("2022-11-10");
  private static final PersonId MENTOR = PersonId.of("sian");
  static final School SCHOOL = School.of(withInsetDay(Samples.calendar(14, 12)));

  /** What the questions are asked of: a teacher in whose record much occurs, and simpler ones. */
  static final ImmutableList<InductionRecord> RECORDS =
      ImmutableList.of(
          teacher("2021-09-06")
              .addPosts(post("2021-09-06", "0.6"), post("2021-10-04", "0.6"))
              .addAbsences(absence("2021-11-01", "2021-11-05", Absence.Reason.NEONATAL))
              .addAbsences(absence("2021-11-08", "2021-11-12", Absence.Reason.PHASED_RETURN))
              .addAbsences(half("2021-11-22"))
              .build(),
          teacher("2021-09-06")
              .addPosts(post("2021-09-06", "0.4"))
              .addAbsences(absence("2022-04-25", "2022-06-17", Absence.Reason.SICKNESS))
              .addAbsences(absence("2024-01-08", "2024-02-16", Absence.Reason.SICKNESS))
              .build(),
          teacher("2021-09-06")
              .addAbsences(absence("2021-11-22", "2022-01-28", Absence.Reason.CORONAVIRUS))
              .addAbsences(absence("2022-10-03", "2022-12-16", Absence.Reason.MATERNITY))
              .build(),
          teacher("2021-09-06")
              .addAbsences(absence("2022-04-25", "2022-06-24", Absence.Reason.SICKNESS))
              .addAbsences(absence("2022-09-12", "2022-09-16", Absence.Reason.SICKNESS))
              .build(),
          hub(),
          Samples.ect(
                  PROGRAMME,
                  "2021-09-06",
                  StudyLog.builder().completed(1, day("2021-09-08")).build(),
                  CoachingSession.builder()
                      .heldOn(day("2021-09-15"))
                      .mentor(MENTOR)
                      .step(
                          RecordedStep.builder()
                              .id("block")
                              .basis(Frameworks.statements("1.1"))
                              .build())
                      .build())
              .mentor(MENTOR)
              .build(),
          teacher("2021-01-04").build(),
          teacher("2022-05-01")
              .addPosts(
                  Post.builder().startsOn(day("2022-05-01")).endsOn(day("2022-08-31")).build())
              .build(),
          teacher("2021-09-06")
              .addAbsences(
                  absence("2021-10-11", "2021-10-22", Absence.Reason.PATERNITY).toBuilder()
                      .extensionAsked(true)
                      .build())
              .build(),
          teacher("2021-10-11")
              .addPosts(
                  Post.builder()
                      .startsOn(day("2021-10-11"))
                      .endsOn(day("2021-12-17"))
                      .school("Oak")
                      .build(),
                  Post.builder().startsOn(day("2022-01-03")).school("Ash").build())
              .build());

  /** In the holidays, so that it changes no other answer. */
  private static SchoolCalendar withInsetDay(SchoolCalendar calendar) {
    DateRange inset = new DateRange(day("2021-12-13"), day("2021-12-13"));
    return SchoolCalendar.of(
        calendar.terms(), List.of(new Closure(inset, "Training", Closure.Kind.INSET)));
  }

  /** Away for 25 days and back in phases for 8. */
  private static InductionRecord hub() {
    return teacher("2021-09-06")
        .addAbsences(absence("2021-11-01", "2021-11-26", Absence.Reason.SICKNESS))
        .addAbsences(absence("2022-01-03", "2022-01-07", Absence.Reason.SICKNESS))
        .addAbsences(absence("2022-01-10", "2022-01-19", Absence.Reason.PHASED_RETURN))
        .build();
  }

  static final ImmutableMap<String, Function<School, Object>> QUESTIONS =
      ImmutableMap.<String, Function<School, Object>>builder()
          .put("service", each(one -> status(one).termsServed()))
          .put("required", each(one -> status(one).termsRequired()))
          .put("absence", each(one -> status(one).absence()))
          .put("years", each(Induction::years))
          .put("reduction", each(one -> status(one).partTimeReductionFrom()))
          .put("progress", each(one -> status(one).departmentProgressLine()))
          .put("assessments", each(one -> one.assessments(DAY).value()))
          .put("reports", each(one -> one.periods(DAY).value()))
          .put("cycles", each(Induction::cycles))
          .put("plan", each(one -> one.plan().value()))
          .put("timetable", each(one -> shares(one).map(SettingsArriveTest::exactly)))
          .put(
              "periods",
              each(
                  one ->
                      shares(one)
                          .map(TimetableShares::inWholeUnits)
                          .map(SettingsArriveTest::exactly)))
          .put("mentor", each(one -> one.mentorTime(DAY).map(Explained::value)))
          .put("training", each(one -> one.trainingLeft(DAY).value()))
          .put("load", each(one -> one.load(new LoadLimits(60, 1, 360)).weeksThatDoNotFit()))
          .put(
              "feasibility",
              each(one -> one.feasibility(new LoadLimits(0, 1, 360)).map(Explained::value)))
          .put("release day", school -> LoadLimits.of(at(school), 60, 1).minutesPerReleaseDay())
          .put("findings", SettingsArriveTest::findings)
          .put("unfunded", SettingsArriveTest::unfunded)
          .put(
              "contracted",
              school -> ContractedHours.of(PROGRAMME, school, DAY).shortfalls().value())
          .put(
              "left over",
              school ->
                  ContractedHours.of(PROGRAMME, school, DAY).mentorMinutesLeftOver(DAY).value())
          .put("grant", SettingsArriveTest::grant)
          .put("extension", SettingsArriveTest::extension)
          .put("mentor funding", SettingsArriveTest::mentorFunding)
          .put("coordinator", SettingsArriveTest::coordinator)
          .put("bodies", SettingsArriveTest::bodies)
          .put(
              "elsewhere",
              school -> TermsElsewhere.inStandardTerms(at(school), Exact.of(4), 6).value())
          .put("further education", SettingsArriveTest::furtherEducation)
          .put("clocks", SettingsArriveTest::clocks)
          .put("register", SettingsArriveTest::register)
          .put("kept", SettingsArriveTest::kept)
          .put("blocks", SettingsArriveTest::blocks)
          .buildOrThrow();

  private static InductionRecord.Builder teacher(String start) {
    return Samples.ect(PROGRAMME, start, StudyLog.empty())
        .mentor(MENTOR)
        .timetable(Timetable.builder().timetabledMinutes(1501).teachingMinutes(1080).build());
  }

  private static Post post(String start, String fte) {
    return Post.builder().startsOn(day(start)).fte(Fte.of(fte)).build();
  }

  private static Absence absence(String first, String last, Absence.Reason reason) {
    return Absence.of(new DateRange(day(first), day(last)), reason);
  }

  private static Absence half(String on) {
    return Absence.builder()
        .days(new DateRange(day(on), day(on)))
        .reason(Absence.Reason.SICKNESS)
        .contractedDays(new BigDecimal("0.5"))
        .build();
  }

  private static Function<School, Object> each(Function<Induction, Object> question) {
    return school ->
        Induction.all(school, RECORDS).stream().map(question).collect(toImmutableList());
  }

  private static InductionStatus status(Induction induction) {
    return induction.status(DAY).value();
  }

  private static Optional<TimetableShares> shares(Induction induction) {
    return induction.timetable(DAY).map(Explained::value);
  }

  private static Object exactly(TimetableShares shares) {
    return List.of(shares.ppa(), shares.induction(), shares.maximumTeaching());
  }

  private static Object findings(School school) {
    return Audit.of(school)
        .ofSchool(
            IntStream.range(0, RECORDS.size())
                .mapToObj(place -> named("ect" + place, RECORDS.get(place)))
                .toList(),
            List.of(Mentor.builder().id(MENTOR).protectedMinutesPerWeek(200).build()),
            PROGRAMME,
            DAY)
        .findings();
  }

  private static InductionRecord named(String id, InductionRecord record) {
    return record.toBuilder()
        .history(record.history().toBuilder().ect(PersonId.of(id)).build())
        .build();
  }

  private static Object unfunded(School school) {
    Mentee mentee = new Mentee(Fte.of("0.4"), InductionYear.YEAR_2);
    return MentorTimeCalculator.of(school).minutesNotFunded(List.of(mentee), DAY).value();
  }

  private static Object grant(School school) {
    return Arrays.stream(Sector.values())
        .map(
            sector ->
                FundingCalculator.of(FundingTable.published(), school)
                    .year2(
                        GrantCase.builder()
                            .region(Region.FRINGE)
                            .sector(sector)
                            .inductionStartedOn(day("2021-09-06"))
                            .academicYear(AcademicYear.of(2022))
                            .share(Exact.of(1).dividedBy(Exact.of(2)))
                            .build())
                    .value())
        .toList();
  }

  /** The formal assessment on which an extension was decided, days before the end. */
  private static Object extension(School school) {
    InductionRecord extended =
        teacher("2021-09-06")
            .addExtensions(new Extension(day("2023-06-12"), BigDecimal.ONE))
            .build();
    return Induction.of(school, extended).assessments(day("2023-09-18")).value();
  }

  private static Object mentorFunding(School school) {
    return IntStream.of(2022, 2023, 2025)
        .mapToObj(
            year ->
                FundingCalculator.of(FundingTable.published(), school)
                    .mentorTraining(Region.REST_OF_ENGLAND, AcademicYear.of(year))
                    .value())
        .toList();
  }

  private static Object coordinator(School school) {
    return Stream.of(false, true)
        .map(returning -> TrainingHours.of(PROGRAMME, school).ofCoordinator(returning, DAY).value())
        .toList();
  }

  private static Object bodies(School school) {
    return Stream.of("2023-08-01", "2023-10-01", "2024-08-10", "2024-10-01")
        .flatMap(
            on ->
                Arrays.stream(AppropriateBody.Kind.values())
                    .map(kind -> AppropriateBody.builder().kind(kind).build())
                    .flatMap(
                        body ->
                            Arrays.stream(AppropriateBody.SchoolKind.values())
                                .map(at -> body.mayActFor(at, at(school), day(on)).isNone())))
        .toList();
  }

  private static Object furtherEducation(School school) {
    return Stream.of("0.1", "0.15")
        .map(
            share ->
                TermsElsewhere.isMetByFurtherEducation(at(school), new BigDecimal(share), 10)
                    .steps())
        .toList();
  }

  private static Object clocks(School school) {
    TimeLimits limits = TimeLimits.of(school, WorkingDays.england());
    return List.of(
        Arrays.stream(TimeLimit.values()).map(limit -> limits.lastDay(limit, DAY).value()).toList(),
        limits.deemedReceipt(DAY).value());
  }

  /** At the bounds, so that each other bound makes a problem more or less. */
  private static Object register(School school) {
    RegisterPeriod period =
        RegisterPeriod.builder()
            .appropriateBody("A hub")
            .startedOn(day("2021-09-01"))
            .finishedOn(DAY)
            .numberOfTerms(Exact.of(new BigDecimal("15.9")))
            .build();
    RegisterRecord teacher = RegisterRecord.builder().trn("1234567").build();
    RegisterRecord record =
        teacher.toBuilder()
            .dateOfBirth(DAY.minusYears(18))
            .addPeriods(period, period.toBuilder().startedOn(day("1999-09-01")).build())
            .addExtensions(Exact.of(new BigDecimal("0.1")), Exact.of(16))
            .build();
    Register register = Register.of(school);
    return List.of(
        register.problems(record, DAY),
        register.problems(teacher.toBuilder().dateOfBirth(DAY.minusYears(100)).build(), DAY),
        register.problemsOfClaim(teacher, period, DAY),
        register.exported(
            record.toBuilder().addExtensions(Exact.of(new BigDecimal("1.23"))).build()));
  }

  private static Object kept(School school) {
    return RecordKeeping.keptUntil(school, day("2022-01-10"), DAY).value();
  }

  private static Object blocks(School school) {
    LocalTime nine = LocalTime.of(9, 0);
    Block half = new Block(1, DayOfWeek.MONDAY, nine, nine.plusMinutes(30));
    return PpaBlocks.in(
            PeriodTimetable.weekly(List.of(new Lesson(half, Lesson.Use.PPA))),
            Exact.of(150),
            at(school))
        .value();
  }

  private static Policy at(School school) {
    return school.policies().on(DAY);
  }

  private static School with(String setting, String value) {
    return with(SCHOOL, setting, value);
  }

  static School with(School school, String setting, String value) {
    Optional<Reading<?>> reading = Reading.byId(setting);
    return reading.isPresent()
        ? school.with(school.readings().withText(reading.orElseThrow(), value))
        : school
            .with(
                FigureValue.of(
                    Figure.byId(setting).orElseThrow(),
                    day("2012-09-01"),
                    value,
                    new Citation(
                        new Source("BODY", "Decision of the appropriate body", "A hub"), "letter")))
            .with(later(setting, value, "2021-09-01"))
            .with(later(setting, value, "2023-09-01"))
            .with(later(setting, value, "2025-09-01"));
  }

  /** A body's figure instead of those of later editions, too. */
  static FigureValue<?> later(String setting, String value, String from) {
    return FigureValue.of(
        Figure.byId(setting).orElseThrow(),
        day(from),
        value,
        new Citation(new Source("BODY", "Decision of the appropriate body", "A hub"), "letter"));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvFileSource(
      resources = "/io/github/ecf4j/rules/school/settings.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void aSettingReachesTheAnswersThatRestOnIt(
      String setting, String value, @Nullable String answers) {
    School other = with(setting, value);

    assertThat(
            QUESTIONS.entrySet().stream()
                .filter(question -> isChanged(question, other))
                .map(Map.Entry::getKey))
        .containsExactlyInAnyOrderElementsOf(
            Splitter.on(", ").omitEmptyStrings().splitToList(answers == null ? "" : answers));
  }

  private static boolean isChanged(
      Map.Entry<String, Function<School, Object>> question, School other) {
    return !question.getValue().apply(other).equals(question.getValue().apply(SCHOOL));
  }

  /** A hub that counts a phased return as absence: 25 and 8 days are 33 (ABS-6). */
  @Test
  void whatABodyReadsOtherwiseChangesTheFigure() {
    School counting = with("PHASED_RETURN_COUNTS", "yes");

    assertThat(status(Induction.of(SCHOOL, hub())).absence().get(0).counted())
        .isEqualTo(Exact.of(25));
    assertThat(status(Induction.of(counting, hub())).absence().get(0).counted())
        .isEqualTo(Exact.of(33));
    assertThat(status(Induction.of(counting, hub())).absence().get(0).extension())
        .isEqualTo(Exact.of(33));
  }

  @Test
  void eachSettingIsInTheTable() throws IOException {
    List<String> rows =
        new String(
                SettingsArriveTest.class.getResourceAsStream("settings.tsv").readAllBytes(),
                StandardCharsets.UTF_8)
            .lines()
            .skip(1)
            .map(row -> Splitter.on('\t').splitToList(row).get(0))
            .toList();

    assertThat(rows)
        .containsAll(
            Stream.concat(
                    Reading.all().stream().map(Reading::id), Figure.all().stream().map(Figure::id))
                .toList());
  }
}
