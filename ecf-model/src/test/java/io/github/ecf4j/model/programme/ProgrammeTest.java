package io.github.ecf4j.model.programme;

import static io.github.ecf4j.model.Refusals.assertBlankRefused;
import static io.github.ecf4j.model.Refusals.assertRefused;
import static io.github.ecf4j.model.programme.Samples.CODE;
import static io.github.ecf4j.model.programme.Samples.clinic;
import static io.github.ecf4j.model.programme.Samples.covers;
import static io.github.ecf4j.model.programme.Samples.module;
import static io.github.ecf4j.model.programme.Samples.programme;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.framework.StatementCode;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

@Domain(ProgrammeDomain.class)
class ProgrammeTest {
  private static final String IN_TURN = "in the order of the modules";

  private static Programme covered(CoverageRow row) {
    return programme()
        .addModules(module(1))
        .addEvents(clinic("CLINIC-1"))
        .coverage(Coverage.of(List.of(row)))
        .build();
  }

  private static CoverageRow core(int module, String statement) {
    return covers(module, StatementCode.parse(statement)).strength(CoverageStrength.CORE).build();
  }

  @Property
  void everyModuleIsFoundByNumberAndNamedByNumberAndCode(@ForAll ModuleSet numbers) {
    Programme programme =
        programme(
            numbers.stream()
                .map(n -> module(n.value(), 129 - n.value()))
                .toArray(StudyModule[]::new));

    assertThat(programme.moduleNumbers()).isEqualTo(numbers);
    assertThat(programme.modulesWithSteps()).isEqualTo(numbers.minus(ModuleSet.of(128)));
    assertThat(programme.modules())
        .allSatisfy(
            module -> {
              assertThat(programme.module(module.number())).contains(module);
              assertThat(programme.moduleNamed(module.number().toString())).contains(module);
              assertThat(programme.moduleNamed(module.code())).contains(module);
            });
  }

  @Property
  void modulesThatTheProgrammeLacksAreNotFound(
      @ForAll ModuleSet numbers, @ForAll ModuleNumber number) {
    Programme programme =
        programme(numbers.stream().map(n -> module(n.value())).toArray(StudyModule[]::new));

    assertThat(programme.module(number).isPresent()).isEqualTo(numbers.contains(number));
    assertThat(programme.moduleNamed("B" + number).isPresent()).isEqualTo(numbers.contains(number));
  }

  @Test
  void aModuleIsNamedByNothingButItsNumberAndItsCode() {
    Programme programme = programme(module(2));

    assertThat(List.of("", "02", "b2", "B02", "B", "Module 2", " 2"))
        .noneMatch(name -> programme.moduleNamed(name).isPresent());
  }

  @Test
  void stepsRestOnTopicsAndNotOnOverviews() {
    assertThat(programme(module(1), module(2), module(3)).modulesWithSteps())
        .isEqualTo(ModuleSet.of(2, 3));
  }

  @Test
  void eventsAreFoundById() {
    Programme programme = covered(core(1, "1.1"));

    assertThat(programme.event(new EventId("CLINIC-1"))).contains(clinic("CLINIC-1"));
    assertThat(programme.event(new EventId("CLINIC-2"))).isEmpty();
  }

  @Test
  void refusesABlankIdOrTitle() {
    assertBlankRefused(() -> named(" ", "Title"), "id");
    assertBlankRefused(() -> named("id", " "), "title");
  }

  private static Programme named(String id, String title) {
    return Programme.builder()
        .id(id)
        .title(title)
        .framework(programme(module(1)).framework())
        .coverage(Coverage.of(List.of()))
        .coaching(new CoachingPattern(1, 1))
        .citation(Samples.SOMEWHERE)
        .build();
  }

  @Test
  void refusesModulesOutOfOrderOrTwice() {
    String bound = "in the order of their numbers, each once";

    assertRefused(() -> programme(module(2), module(1)), "modules", "[2, 1]", bound);
    assertRefused(() -> programme(module(2), module(2, 3)), "modules", "[2, 2]", bound);
  }

  @Test
  void refusesModulesOfOneCode() {
    assertRefused(
        () -> programme(module(1, 7), module(2, 7)), "modules", "B7", "of different codes");
  }

  @Test
  void refusesEventsOfOneId() {
    assertRefused(
        () ->
            programme()
                .coverage(Coverage.of(List.of()))
                .addEvents(clinic("CLINIC-1"), clinic("CLINIC-1"))
                .build(),
        "events",
        "CLINIC-1",
        "of different ids");
  }

  @Test
  void refusesCoverageOfWhatItLacks() {
    assertThat(covered(covers("CLINIC-1", CODE).build()).coverage().rows()).hasSize(1);
    assertRefused(
        () -> covered(core(1, "1.2")),
        "coverage.statement",
        "1.2",
        "a statement of test-framework");
    assertRefused(() -> covered(core(2, "1.1")), "coverage.module", "2", "a module of test");
    assertRefused(
        () -> covered(covers("CLINIC-2", CODE).build()),
        "coverage.event",
        "CLINIC-2",
        "an event of test");
  }

  @Test
  void refusesAMentorsEventBeforeATeachers() {
    TrainingEvent mentors =
        TrainingEvent.builder()
            .id(new EventId("MENTOR-CLINIC-1"))
            .audience(Audience.MENTOR)
            .number(1)
            .minutes(60)
            .citation(Samples.SOMEWHERE)
            .kind(EventKind.CLINIC)
            .build();
    assertThat(
            programme()
                .coverage(Coverage.of(List.of()))
                .addEvents(clinic("CLINIC-1"), mentors)
                .build()
                .events())
        .hasSize(2);
    assertRefused(
        () ->
            programme()
                .coverage(Coverage.of(List.of()))
                .addEvents(mentors, clinic("CLINIC-1"))
                .build(),
        "events",
        "[MENTOR-CLINIC-1, CLINIC-1]",
        "those for teachers first");
  }

  private static StudyModule of(Strand strand, int number) {
    return StudyModule.builder()
        .number(ModuleNumber.of(number))
        .strand(strand)
        .code("X" + number)
        .title("Module " + number)
        .summary("About something.")
        .kind(ModuleKind.TOPIC)
        .minutes(60)
        .build();
  }

  @Test
  void strandsMayRunBesideEachOther() {
    Strand first = new Strand("A", "First", 1);
    Strand second = new Strand("C", "Second", 1);
    Programme programme = Samples.programme(of(first, 1), of(second, 2), of(first, 3));

    assertThat(programme.strands()).containsExactly(first, second);
    assertThat(programme.modulesOf("A")).isEqualTo(ModuleSet.of(1, 3));
    assertThat(programme.modulesOf("C")).isEqualTo(ModuleSet.of(2));
    assertThat(programme.modulesOf("X")).isEqualTo(ModuleSet.empty());
  }

  @Test
  void refusesStrandsAndWeeksOutOfTurnAndNamesakes() {
    Strand first = new Strand("A", "First", 1);
    Strand second = new Strand("C", "Second", 2);
    Strand namesake = new Strand("A", "Namesake", 2);
    ProgrammeWeek early = new ProgrammeWeek(1, 1, 1);
    ProgrammeWeek late = new ProgrammeWeek(1, 1, 2);

    assertThat(in(early, 1, early, 2).modules()).hasSize(2);
    assertRefused(
        () -> in(late, 1, early, 2), "modules.week", "[" + late + ", " + early + "]", IN_TURN);
    assertRefused(
        () -> Samples.programme(of(second, 1), of(first, 2)),
        "modules.strand.term",
        "[C 2, A 1]",
        IN_TURN);
    assertRefused(
        () -> Samples.programme(of(first, 1), of(namesake, 2)),
        "modules.strand",
        "[A, A]",
        "strands of different codes");
  }

  private static Programme in(ProgrammeWeek one, int number, ProgrammeWeek other, int next) {
    Strand strand = new Strand("A", "First", 1);
    return Samples.programme(
        of(strand, number).toBuilder().week(one).build(),
        of(strand, next).toBuilder().week(other).build());
  }

  @Test
  void aStrandThatIsCoveredIsOneOfTheProgramme() {
    CoverageRowBuilder row = CoverageRow.builder().statement(CODE).citation(Samples.SOMEWHERE);

    assertThat(covered(row.strand("B").build()).coverage().strandsCovering(CODE))
        .containsExactly("B");
    assertRefused(
        () ->
            covered(
                CoverageRow.builder()
                    .statement(CODE)
                    .citation(Samples.SOMEWHERE)
                    .strand("C")
                    .build()),
        "coverage.strand",
        "C",
        "a strand of test");
  }

  /** What a module's training teaches is taught to whoever attends the events of its week. */
  @Test
  void anEventTeachesWhatItNamesAndWhatIsTaughtInTheTrainingOfItsWeek() {
    ProgrammeWeek week = new ProgrammeWeek(1, 1, 2);
    Programme programme =
        programme()
            .addModules(module(1).toBuilder().week(week).build(), module(2))
            .addEvents(
                clinic("NAMED"),
                clinic("IN-WEEK").toBuilder().number(2).week(week).build(),
                clinic("OTHER-WEEK").toBuilder().number(3).week(new ProgrammeWeek(1, 1, 3)).build(),
                clinic("ONLINE").toBuilder().kind(EventKind.ONLINE_COMMUNITY).week(week).build(),
                clinic("MENTORS").toBuilder().audience(Audience.MENTOR).week(week).build())
            .coverage(Coverage.of(List.of(covers("NAMED", CODE).build())))
            .build();

    assertThat(programme.eventsTeaching(CODE)).containsExactly(new EventId("NAMED"));
    assertThat(teaching(programme, CoveragePlace.TRAINING)).containsExactly("IN-WEEK");
    assertThat(teaching(programme, CoveragePlace.COMMUNITY)).containsExactly("ONLINE");
    assertThat(teaching(programme, CoveragePlace.STUDY)).isEmpty();
  }

  private static List<String> teaching(Programme programme, CoveragePlace place) {
    return programme.toBuilder()
        .coverage(
            Coverage.of(
                List.of(
                    covers(1, CODE).place(place).build(), covers(2, CODE).place(place).build())))
        .build()
        .eventsTeaching(CODE)
        .stream()
        .map(EventId::value)
        .toList();
  }
}
