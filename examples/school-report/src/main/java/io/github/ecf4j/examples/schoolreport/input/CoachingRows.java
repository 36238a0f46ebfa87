package io.github.ecf4j.examples.schoolreport.input;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.coaching.ChosenBy;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.coaching.CoachingSessionBuilder;
import io.github.ecf4j.model.coaching.CoachingStep;
import io.github.ecf4j.model.coaching.Observation;
import io.github.ecf4j.model.coaching.ObservationBuilder;
import io.github.ecf4j.model.coaching.RecordedStep;
import io.github.ecf4j.model.coaching.StepBank;
import io.github.ecf4j.model.coaching.StepBasis;
import io.github.ecf4j.model.coaching.StepOrigin;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.model.programme.Programme;
import java.time.LocalDate;
import java.util.Optional;

/** Reads the rows of {@code coaching.csv}. */
final class CoachingRows {
  private static final int MINUTES_PER_DAY = 24 * 60;

  private final Programmes programmes;

  CoachingRows(Programmes programmes) {
    this.programmes = programmes;
  }

  /** The session that a row records, its fields read in the contract's order. */
  CoachingSession session(CsvRow row, PersonId mentor, Programme programme) {
    CoachingSessionBuilder session =
        CoachingSession.builder()
            .mentor(mentor)
            .heldOn(row.required("held_on", row.date("held_on")));
    observation(row).ifPresent(session::observation);
    row.wholeNumber("coaching_minutes", 0, MINUTES_PER_DAY).ifPresent(session::coachingMinutes);
    row.wholeNumber("other_minutes", 0, MINUTES_PER_DAY).ifPresent(session::otherMinutes);
    row.oneOf("time_given", CoachingSession.TimeGiven.class).ifPresent(session::timeGiven);
    step(row, programme).ifPresent(session::step);
    row.yesNo("criteria_met").ifPresent(session::criteriaMet);
    row.yesNo("praised").ifPresent(session::praised);
    row.yesNo("shared").ifPresent(session::shared);
    row.yesNo("modelled").ifPresent(session::modelled);
    row.wholeNumber("practice_rounds", 0, 100).ifPresent(session::practiceRounds);
    row.oneOf("pastoral_by", CoachingSession.PastoralBy.class).ifPresent(session::pastoralBy);
    return session.build();
  }

  private static Optional<Observation> observation(CsvRow row) {
    Optional<LocalDate> on = row.date("observed_on");
    Optional<Integer> minutes = row.wholeNumber("observation_minutes", 0, MINUTES_PER_DAY);
    Optional<Observation.Mode> mode = row.oneOf("observation_mode", Observation.Mode.class);
    if (on.isEmpty() && minutes.isEmpty() && mode.isEmpty()) {
      return Optional.empty();
    }
    ObservationBuilder observation = Observation.builder().on(on).mode(mode);
    minutes.ifPresent(observation::minutes);
    return Optional.of(observation.build());
  }

  private Optional<RecordedStep> step(CsvRow row, Programme programme) {
    Optional<String> id = row.words("step_id");
    Optional<StepBank> bank = id.flatMap(text -> bankOf(row, text, programme));
    Optional<CoachingStep> known = id.flatMap(text -> bank.flatMap(one -> one.step(text)));
    if (id.isPresent() && known.isEmpty() && isOrigin(row, StepOrigin.BANK)) {
      throw row.refuse("step_id", "must be an id of the step bank where the origin is bank");
    }
    Optional<String> title = row.lines("step_title").or(() -> known.map(CoachingStep::title));
    ImmutableList<ModuleNumber> modules =
        row.list("step_modules", text -> SchoolFolderReader.moduleOf(programme, text));
    ImmutableList<StatementCode> statements =
        row.list("step_statements", text -> statement(programme, text));
    Optional<StepOrigin> origin = row.oneOf("step_origin", StepOrigin.class);
    Optional<ChosenBy> chosenBy = row.oneOf("chosen_by", ChosenBy.class);
    StepBasis basis = basis(programme, modules, statements, known);
    if (id.isEmpty() && title.isEmpty() && basis.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        RecordedStep.builder()
            .id(id)
            .title(title)
            .basis(basis)
            .programmes(bank.map(programmes::of).orElse(ImmutableSortedSet.of()))
            .origin(origin)
            .chosenBy(chosenBy)
            .build());
  }

  /** The bank that has a step: the programme's own, else another's unless the school made it. */
  private Optional<StepBank> bankOf(CsvRow row, String id, Programme programme) {
    Optional<StepBank> own = programmes.bankOf(programme).filter(bank -> bank.step(id).isPresent());
    return own.isPresent() || isOrigin(row, StepOrigin.OWN)
        ? own
        : programmes.banks().stream().filter(bank -> bank.step(id).isPresent()).findFirst();
  }

  private static boolean isOrigin(CsvRow row, StepOrigin origin) {
    return row.text("step_origin")
        .flatMap(text -> Vocabulary.named(Vocabulary.of(StepOrigin.class), text))
        .equals(Optional.of(origin));
  }

  private static StepBasis basis(
      Programme programme,
      ImmutableList<ModuleNumber> modules,
      ImmutableList<StatementCode> statements,
      Optional<CoachingStep> known) {
    ModuleSet named =
        modules.isEmpty()
            ? known.map(step -> step.basis().modules()).orElse(ModuleSet.empty())
            : ModuleSet.copyOf(modules);
    return statements.isEmpty()
        ? StepBasis.ofModules(named)
        : new StepBasis(named, programme.framework().id(), ImmutableSortedSet.copyOf(statements));
  }

  private static StatementCode statement(Programme programme, String text) {
    StatementCode code = StatementCode.parse(Ascii.toLowerCase(text));
    if (programme.framework().statement(code).isEmpty()) {
      throw new InvalidValueException(
          "statement", text, "a statement of " + programme.framework().title());
    }
    return code;
  }
}
