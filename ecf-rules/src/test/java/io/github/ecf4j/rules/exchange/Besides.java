package io.github.ecf4j.rules.exchange;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ecf4j.model.calendar.AcademicYear;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.rules.answer.Explained;
import io.github.ecf4j.rules.clock.Happening;
import io.github.ecf4j.rules.clock.Proceedings;
import io.github.ecf4j.rules.clock.TimeLimits;
import io.github.ecf4j.rules.clock.WorkingDays;
import io.github.ecf4j.rules.entitlement.ProviderPattern;
import io.github.ecf4j.rules.entitlement.TimetabledWeek;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.funding.Figures;
import io.github.ecf4j.rules.funding.FundingCalculator;
import io.github.ecf4j.rules.funding.FundingElement;
import io.github.ecf4j.rules.funding.FundingRate;
import io.github.ecf4j.rules.funding.FundingTable;
import io.github.ecf4j.rules.funding.Grant;
import io.github.ecf4j.rules.funding.GrantCase;
import io.github.ecf4j.rules.funding.Region;
import io.github.ecf4j.rules.funding.Sector;
import io.github.ecf4j.rules.register.Exported;
import io.github.ecf4j.rules.register.Register;
import io.github.ecf4j.rules.register.RegisterPeriod;
import io.github.ecf4j.rules.register.RegisterRecord;
import io.github.ecf4j.rules.roles.AppropriateBody;
import io.github.ecf4j.rules.roles.Assessor;
import io.github.ecf4j.rules.roles.Objections;
import io.github.ecf4j.rules.school.School;
import io.github.ecf4j.rules.timetable.Block;
import io.github.ecf4j.rules.timetable.CommonTime;
import io.github.ecf4j.rules.timetable.Lesson;
import io.github.ecf4j.rules.timetable.PeriodTimetable;
import io.github.ecf4j.rules.timetable.PpaBlocks;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Values and answers that no induction has to do with, of each kind one or more, by chance. */
final class Besides {
  private final School school;
  private final Random random;
  private final ImmutableList.Builder<Written> all = ImmutableList.builder();

  Besides(School school, Random random) {
    this.school = school;
    this.random = random;
  }

  /** What there is a certain number of. */
  static ImmutableList<Written> published() {
    ImmutableList.Builder<Written> all = ImmutableList.builder();
    for (FundingRate rate : FundingTable.published().rates()) {
      all.add(new Written(FundingData.RateData.of(rate), rate));
    }
    for (ProviderPattern pattern : ProviderPattern.published()) {
      all.add(new Written(TimeData.ProviderPatternData.of(pattern), pattern));
    }
    WorkingDays england = WorkingDays.england();
    return all.add(new Written(ClockData.WorkingDaysData.of(england), england)).build();
  }

  ImmutableList<Written> all() {
    funding();
    roles();
    clock();
    register();
    timetables();
    return all.build();
  }

  private void add(Object record, Object value) {
    all.add(new Written(record, value));
  }

  private <T> T oneOf(T[] choices) {
    return choices[random.nextInt(choices.length)];
  }

  private LocalDate day() {
    return LocalDate.of(2018, 1, 1).plusDays(random.nextInt(3500));
  }

  /** A fraction that often has no decimal. */
  private Exact exact() {
    return Exact.of(random.nextInt(100)).dividedBy(Exact.of(1 + random.nextInt(30)));
  }

  private void funding() {
    FundingCalculator calculator = FundingCalculator.of(FundingTable.published(), school);
    AcademicYear year = AcademicYear.of(2021 + random.nextInt(5));
    GrantCase grant = grant(year);
    add(FundingData.GrantCaseData.of(grant), grant);
    Explained<Grant> paid = calculator.year2(grant);
    add(FundingData.GrantData.of(paid), paid);
    var instalments = calculator.mentorTraining(grant.region(), year);
    add(FundingData.InstalmentsData.of(instalments), instalments);
    Figures figures =
        FundingTable.published().figures(oneOf(FundingElement.values()), grant.region(), year);
    add(FundingData.FiguresData.of(figures), figures);
    TimetabledWeek week = TimetabledWeek.of(1000 + random.nextInt(2000), random.nextInt(500));
    add(TimeData.TimetabledWeekData.of(week), week);
  }

  private GrantCase grant(AcademicYear year) {
    return GrantCase.builder()
        .region(oneOf(Region.values()))
        .sector(oneOf(Sector.values()))
        .inductionStartedOn(LocalDate.of(2021, 9, 1).plusDays(random.nextInt(300)))
        .academicYear(year)
        .share(Exact.of(1 + random.nextInt(12)).dividedBy(Exact.of(12)))
        .stateFunded(random.nextBoolean())
        .qtlsHolder(random.nextBoolean())
        .registered(random.nextBoolean())
        .build();
  }

  private void roles() {
    AppropriateBody body =
        AppropriateBody.builder()
            .kind(oneOf(AppropriateBody.Kind.values()))
            .actedBefore(random.nextBoolean())
            .recommendedTeacher(random.nextBoolean())
            .employsTeacher(random.nextBoolean())
            .servedThere(random.nextBoolean())
            .contactIsInvolved(random.nextBoolean())
            .build();
    add(RolesData.BodyData.of(body), body);
    LocalDate day = day();
    Objections objections =
        body.mayActFor(oneOf(AppropriateBody.SchoolKind.values()), school.policies().on(day), day);
    add(RolesData.ObjectionsData.of(objections), objections);
    Assessor assessor =
        new Assessor(
            random.nextBoolean(), random.nextBoolean(), random.nextBoolean(), random.nextBoolean());
    add(RolesData.AssessorData.of(assessor), assessor);
  }

  private void clock() {
    LocalDate day = LocalDate.of(2021, 9, 1).plusDays(random.nextInt(1000));
    Proceedings proceedings = Proceedings.none();
    for (Happening one :
        List.of(
            Happening.INDUCTION_COMPLETED,
            Happening.RECOMMENDATION_MADE,
            Happening.RECOMMENDATION_RECEIVED,
            Happening.DECIDED_FAIL,
            Happening.NOTICE_SENT,
            Happening.APPEAL_MADE)) {
      day = day.plusDays(random.nextInt(20));
      proceedings = random.nextInt(4) == 0 ? proceedings : proceedings.with(one, day);
    }
    add(ClockData.ProceedingsData.of(proceedings), proceedings);
    var duties =
        TimeLimits.of(school, WorkingDays.england())
            .duties(proceedings, day.plusDays(random.nextInt(40)));
    add(ClockData.DutiesData.of(duties), duties);
    LocalDate first = day();
    DateRange known = new DateRange(first, first.plusDays(random.nextInt(400)));
    WorkingDays days =
        new WorkingDays(
            known,
            Stream.generate(() -> first.plusDays(random.nextInt((int) known.length())))
                .limit(random.nextInt(8))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder())));
    add(ClockData.WorkingDaysData.of(days), days);
  }

  private void register() {
    LocalDate start = day();
    var record = RegisterRecord.builder().trn("" + random.nextInt(10_000_000));
    if (random.nextBoolean()) {
      record.dateOfBirth(start.minusYears(20)).qtsAwardedOn(start.minusDays(random.nextInt(99)));
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      record.addPeriods(period(day()));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      record.addExtensions(exact());
    }
    RegisterRecord built = record.build();
    add(RegisterData.RecordData.of(built), built);
    Exported exported = Register.of(school).exported(built);
    add(RegisterData.ExportedData.of(exported), exported);
    Register.of(school)
        .problems(built, day())
        .forEach(one -> add(RegisterData.ProblemData.of(one), one));
  }

  private RegisterPeriod period(LocalDate start) {
    var period =
        RegisterPeriod.builder().appropriateBody("Hub " + random.nextInt(9)).startedOn(start);
    if (random.nextBoolean()) {
      period
          .finishedOn(start.plusDays(random.nextInt(700)))
          .numberOfTerms(exact())
          .outcome(oneOf(RegisterPeriod.Outcome.values()));
    }
    if (random.nextInt(4) == 0) {
      period.failConfirmationSentOn(start.plusDays(random.nextInt(700)));
    }
    return period.build();
  }

  private void timetables() {
    PeriodTimetable teacher = timetable();
    add(TimetablesData.PeriodTimetableData.of(teacher), teacher);
    var slots = CommonTime.proposed(teacher, timetable(), 20 + random.nextInt(40));
    add(TimetablesData.SlotsData.of(slots), slots);
    var ppa = PpaBlocks.in(teacher, exact(), school.policies().on(day()));
    add(TimetablesData.PpaBlocksData.of(ppa), ppa.value());
  }

  private PeriodTimetable timetable() {
    List<Lesson> lessons = new ArrayList<>();
    int weeks = 1 + random.nextInt(2);
    for (int week = 1; week <= weeks; week++) {
      for (DayOfWeek weekday : DayOfWeek.values()) {
        LocalTime from = LocalTime.of(8, random.nextInt(60));
        for (int i = random.nextInt(4); i > 0; i--) {
          LocalTime to = from.plusMinutes(10 + random.nextInt(90));
          lessons.add(new Lesson(new Block(week, weekday, from, to), oneOf(Lesson.Use.values())));
          from = random.nextBoolean() ? to : to.plusMinutes(random.nextInt(60));
        }
      }
    }
    return new PeriodTimetable(weeks, ImmutableList.copyOf(lessons));
  }
}
