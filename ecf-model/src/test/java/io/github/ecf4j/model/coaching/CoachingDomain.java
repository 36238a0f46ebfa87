package io.github.ecf4j.model.coaching;

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
    return Arbitraries.of(1, 2, 3, 4, 31, 32, 33, 63, 64).map(ModuleNumber::of);
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
}
