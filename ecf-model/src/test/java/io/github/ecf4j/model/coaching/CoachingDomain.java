package io.github.ecf4j.model.coaching;

import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.programme.ModuleNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Few modules, few days, few steps: what is drawn often meets. */
final class CoachingDomain extends DomainContextBase {
  /** One entry of a record of study. */
  record Completion(ModuleNumber module, LocalDate day) {}

  static StudyLog log(Iterable<Completion> completions) {
    StudyLog.Builder log = StudyLog.builder();
    completions.forEach(c -> log.completed(c.module(), c.day()));
    return log.build();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(1, 12).map(day -> LocalDate.of(2021, 9, day));
  }

  @Provide
  Arbitrary<ModuleNumber> modules() {
    return Arbitraries.of(1, 2, 3, 4, 31, 32, 33, 63, 64, 65, 96, 127, 128).map(ModuleNumber::of);
  }

  @Provide
  Arbitrary<Completion> completions() {
    return Combinators.combine(modules(), days()).as(Completion::new);
  }

  @Provide
  Arbitrary<List<Completion>> studies() {
    return completions().list().ofMaxSize(8);
  }

  /** Steps with an id, a title, a basis, or several of these. */
  @Provide
  Arbitrary<RecordedStep> steps() {
    Arbitrary<Optional<String>> ids = Arbitraries.of("B2-1-1", "own").optional(0.5);
    Arbitrary<Optional<String>> titles = Arbitraries.of("Narrate", "Scan").optional(0.5);
    Arbitrary<StepBasis> bases =
        Arbitraries.of(StepBasis.ofModules(2), StepBasis.ofModules(2, 3), StepBasis.none());
    return Combinators.combine(
            ids, titles, bases, Arbitraries.of(StepOrigin.class), Arbitraries.of(ChosenBy.class))
        .filter((id, title, basis, o, c) -> id.or(() -> title).isPresent() || !basis.isEmpty())
        .as(
            (id, title, basis, origin, chosenBy) ->
                RecordedStep.builder()
                    .id(id)
                    .title(title)
                    .basis(basis)
                    .origin(origin)
                    .chosenBy(chosenBy)
                    .build());
  }

  @Provide
  Arbitrary<StatementCode> statements() {
    return Arbitraries.of("1.1", "1a", "2.1", "7.10", "7c").map(StatementCode::parse);
  }

  /** Up to two areas for each of three modules, with up to three steps each. */
  @Provide
  Arbitrary<StepBank> banks() {
    return Arbitraries.of(areaKeys())
        .set()
        .flatMap(
            keys ->
                Combinators.combine(keys.stream().sorted().map(this::area).toList())
                    .as(Samples::bank));
  }

  private static List<Integer> areaKeys() {
    return List.of(21, 22, 31, 32, 641, 642);
  }

  /** The area of a module and a number, written as one: 21 is the first of module 2. */
  private Arbitrary<DevelopmentArea> area(int key) {
    ModuleNumber module = ModuleNumber.of(key / 10);
    Arbitrary<CoachingStepBuilder> step =
        Combinators.combine(
                Arbitraries.of("Greeting", "At the door", "Enter"),
                Arbitraries.of("Welcome pupils.", "PUPILS enter, and you greet them."),
                statements().set().ofMaxSize(3))
            .as(
                (title, text, codes) ->
                    CoachingStep.builder()
                        .title(title)
                        .text(text)
                        .module(module)
                        .addAllStatements(codes)
                        .addSuccessCriteria("Seen."));
    return step.list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(
            steps -> {
              DevelopmentAreaBuilder area =
                  DevelopmentArea.builder()
                      .id("area-" + key)
                      .module(module)
                      .number(key % 10)
                      .title("Area");
              for (int i = 0; i < steps.size(); i++) {
                area.addSteps(steps.get(i).id("step-" + key + "-" + i).build());
              }
              return area.build();
            });
  }
}
