package io.github.ecf4j.examples.curriculumanalysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ecf4j.curriculum.EcfCurriculum;
import io.github.ecf4j.curriculum.analysis.CurriculumAnalysis;
import io.github.ecf4j.curriculum.analysis.Gaps;
import io.github.ecf4j.curriculum.load.DataFolder;
import io.github.ecf4j.curriculum.load.ProgrammeReader;
import io.github.ecf4j.model.calendar.AcademicYear;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.coaching.CoachingHistory;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.CoveragePlace;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.school.School;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A programme written from {@code data-format.md} alone: two strands in one term, a unit without
 * self-study, a week of training, rows of a block and of the programme, and a visit.
 */
class HarbourTest {
  static final Path FOLDER = Path.of("src/test/resources/harbour");
  private static final LocalDate START = LocalDate.of(2021, 9, 6);

  private final Programme programme =
      ProgrammeReader.read(DataFolder.of(FOLDER), EcfCurriculum.framework(), "harbour");
  private final CurriculumAnalysis analysis = CurriculumAnalysis.of(programme);

  @Test
  void itIsMetInItsPublishedOrder() {
    assertEquals(
        List.of(
            "module 1",
            "module 2",
            "module 3",
            "module 4",
            "strand S",
            "H-TRAIN-1",
            "module 5",
            "H-VISIT-1",
            "module 6",
            "module 7",
            "programme"),
        analysis.sequence().stream().map(Object::toString).toList());
  }

  @Test
  void itIsAnalysedByPlace() {
    assertEquals(
        List.of(
            "7.1 module 1",
            "3.1 module 2",
            "7a module 3",
            "3.2 strand S",
            "7b H-TRAIN-1",
            "8.2 H-VISIT-1",
            "6.1 module 6",
            "8.1 programme"),
        encounters(analysis));
    assertEquals(
        List.of("3.1 module 2", "7a module 3"),
        encounters(analysis.with(analysis.rows().in(CoveragePlace.MENTOR_MEETING))));
    Gaps gaps = analysis.gaps();
    assertEquals(codes("7b", "8.1", "8.2"), List.copyOf(gaps.eventsOnly()));
    assertEquals(codes("7.1"), List.copyOf(gaps.overviewsOnly()));
    assertEquals(181 - 8, gaps.nowhere().size());
  }

  private static List<String> encounters(CurriculumAnalysis analysis) {
    return analysis.encounters().stream().map(one -> one.statement() + " " + one.stop()).toList();
  }

  private static List<StatementCode> codes(String... codes) {
    return Stream.of(codes).map(StatementCode::parse).toList();
  }

  @Test
  void itIsPlanned() {
    SchoolCalendar calendar =
        SchoolCalendar.of(
            List.of(
                term(2021, Term.Season.AUTUMN, START),
                term(2021, Term.Season.SPRING, LocalDate.of(2022, 1, 3)),
                term(2021, Term.Season.SUMMER, LocalDate.of(2022, 4, 18)),
                term(2022, Term.Season.AUTUMN, LocalDate.of(2022, 9, 5)),
                term(2022, Term.Season.SPRING, LocalDate.of(2023, 1, 2)),
                term(2022, Term.Season.SUMMER, LocalDate.of(2023, 4, 17))),
            List.of());
    InductionRecord teacher =
        InductionRecord.builder()
            .history(
                CoachingHistory.builder()
                    .ect(PersonId.of("amina"))
                    .study(StudyLog.builder().build())
                    .build())
            .programme(programme)
            .startedOn(START)
            .build();

    ProgrammePlan plan = Induction.of(School.of(calendar), teacher).plan().value();

    assertTrue(plan.unplaced().isEmpty(), plan.unplaced().toString());
    assertEquals(
        List.of(
            "1 2021-09-06",
            "2 2021-09-13",
            "3 2021-09-13",
            "4 2021-09-20",
            "5 2021-09-27",
            "6 2022-01-03",
            "7 2022-01-10"),
        plan.items().stream()
            .filter(item -> item.activity() instanceof Activity.Study)
            .map(HarbourTest::words)
            .toList());
    assertEquals(
        LocalDate.of(2021, 9, 20), analysis.firstMet(plan).get(StatementCode.parse("3.2")));
    assertEquals(LocalDate.of(2021, 9, 13), analysis.firstMet(plan).get(StatementCode.parse("7a")));
    assertEquals(LocalDate.of(2021, 9, 27), analysis.firstMet(plan).get(StatementCode.parse("7b")));
  }

  private static String words(PlanItem item) {
    return ((Activity.Study) item.activity()).module() + " " + item.week();
  }

  private static Term term(int academicYear, Term.Season season, LocalDate monday) {
    return Term.builder()
        .academicYear(AcademicYear.of(academicYear))
        .season(season)
        .days(new DateRange(monday, monday.plusWeeks(12).minusDays(3)))
        .build();
  }
}
