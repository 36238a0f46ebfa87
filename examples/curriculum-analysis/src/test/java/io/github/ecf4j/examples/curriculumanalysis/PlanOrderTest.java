package io.github.ecf4j.examples.curriculumanalysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ecf4j.curriculum.EcfCurriculum;
import io.github.ecf4j.curriculum.analysis.CurriculumAnalysis;
import io.github.ecf4j.model.calendar.AcademicYear;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.coaching.CoachingHistory;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.Coverage;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.Strand;
import io.github.ecf4j.model.programme.StudyModule;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.school.School;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Law: in terms of as many weeks as they have modules, a plan has modules and events in the order
 * in which the analysis has them, an event before the module of its week.
 */
class PlanOrderTest {
  private static final LocalDate START = LocalDate.of(2021, 9, 6);

  static Stream<Programme> programmes() {
    return Stream.concat(Stream.of(EcfCurriculum.ucl(), EcfCurriculum.edt()), editions());
  }

  private static Stream<Programme> editions() {
    return Stream.of(EcfCurriculum.ambition(), EcfCurriculum.ambition2020())
        .flatMap(
            programme ->
                Stream.of(
                    programme,
                    with(programme, PlanOrderTest::inTwoStrands),
                    with(programme, modules -> modules.subList(0, 24))));
  }

  @ParameterizedTest
  @MethodSource("programmes")
  void aPlanAndTheAnalysisHaveOneOrder(Programme programme) {
    List<String> sequence =
        CurriculumAnalysis.of(programme).sequence().stream()
            .filter(stop -> stop.place().strand().isEmpty())
            .map(stop -> stop.place().toString())
            .toList();
    ProgrammePlan plan =
        Induction.of(School.of(calendar(programme)), teacher(programme)).plan().value();

    assertTrue(plan.unplaced().isEmpty(), plan.unplaced().toString());
    assertEquals(
        sequence,
        plan.items().stream()
            .filter(item -> isStudy(item) || item.activity() instanceof Activity.Training)
            .sorted(
                Comparator.comparing(PlanItem::week)
                    .thenComparing(PlanOrderTest::isStudy)
                    // A plan puts the events of one week in no order.
                    .thenComparing(item -> sequence.indexOf(words(item))))
            .map(PlanOrderTest::words)
            .toList());
  }

  private static boolean isStudy(PlanItem item) {
    return item.activity() instanceof Activity.Study;
  }

  private static String words(PlanItem item) {
    return item.activity() instanceof Activity.Study study
        ? "module " + study.module()
        : ((Activity.Training) item.activity()).event().toString();
  }

  /** Six terms of twelve weeks, or of two halves of seven, where that is what is published. */
  private static SchoolCalendar calendar(Programme programme) {
    int weeks = programme.modules().get(0).week().isPresent() ? 14 : 12;
    return SchoolCalendar.of(
        List.of(
            term(2021, Term.Season.AUTUMN, START, weeks),
            term(2021, Term.Season.SPRING, LocalDate.of(2022, 1, 3), weeks),
            term(2021, Term.Season.SUMMER, LocalDate.of(2022, 4, 18), weeks),
            term(2022, Term.Season.AUTUMN, LocalDate.of(2022, 9, 5), weeks),
            term(2022, Term.Season.SPRING, LocalDate.of(2023, 1, 2), weeks),
            term(2022, Term.Season.SUMMER, LocalDate.of(2023, 4, 17), weeks)),
        List.of());
  }

  private static Term term(int academicYear, Term.Season season, LocalDate monday, int weeks) {
    return Term.builder()
        .academicYear(AcademicYear.of(academicYear))
        .season(season)
        .days(new DateRange(monday, monday.plusWeeks(weeks).minusDays(3)))
        .build();
  }

  private static InductionRecord teacher(Programme programme) {
    return InductionRecord.builder()
        .history(
            CoachingHistory.builder()
                .ect(PersonId.of("amina"))
                .study(StudyLog.builder().build())
                .build())
        .programme(programme)
        .startedOn(START)
        .build();
  }

  private static Programme with(Programme programme, UnaryOperator<List<StudyModule>> edit) {
    return Programme.builder()
        .id(programme.id())
        .title(programme.title())
        .framework(programme.framework())
        .addAllModules(edit.apply(programme.modules()))
        .addAllEvents(programme.events())
        .coverage(Coverage.of(List.of()))
        .coaching(programme.coaching())
        .citation(programme.citation())
        .build();
  }

  /** The modules of each term as two strands of six. */
  private static List<StudyModule> inTwoStrands(List<StudyModule> modules) {
    return modules.stream()
        .map(
            module ->
                module.toBuilder()
                    .strand(
                        new Strand(
                            module.strand().code() + (weekInStrand(module) > 6 ? "B" : "A"),
                            module.strand().name(),
                            module.strand().term()))
                    .build())
        .toList();
  }

  private static int weekInStrand(StudyModule module) {
    return Integer.parseInt(module.code().substring(1));
  }
}
