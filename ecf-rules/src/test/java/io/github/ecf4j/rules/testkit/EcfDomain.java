package io.github.ecf4j.rules.testkit;

import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.coaching.CoachingHistory;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.coaching.RecordedStep;
import io.github.ecf4j.model.coaching.StepBasis;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.induction.Fte;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.EventDates;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.rules.school.Pacing;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Gives properties values of the model by type, and whole scenarios: put {@code @Domain} with this
 * class on a class of properties, and {@code @ForAll Scenario} has values. Add {@code
 * DomainContext.Global} to keep jqwik's own.
 */
public final class EcfDomain extends DomainContextBase {
  /** Gives values of the model by type. */
  public EcfDomain() {}

  @Provide
  Arbitrary<LocalDate> days() {
    return Histories.days();
  }

  @Provide
  Arbitrary<Programme> programmes() {
    return Programmes.any();
  }

  @Provide
  Arbitrary<ModuleSet> modules() {
    return Histories.modules();
  }

  @Provide
  Arbitrary<StepBasis> bases() {
    return Histories.bases();
  }

  @Provide
  Arbitrary<StudyLog> logs() {
    return Histories.logs();
  }

  @Provide
  Arbitrary<ProgrammePlan> plans() {
    return Histories.plans();
  }

  @Provide
  Arbitrary<RecordedStep> steps() {
    return Histories.steps();
  }

  @Provide
  Arbitrary<CoachingHistory> histories() {
    return Histories.histories();
  }

  @Provide
  Arbitrary<SchoolCalendar> calendars() {
    return Calendars.any();
  }

  @Provide
  Arbitrary<CoachingSession> sessions() {
    return Histories.sessions();
  }

  @Provide
  Arbitrary<InductionRecord> inductions() {
    return Inductions.any();
  }

  @Provide
  Arbitrary<Fte> ftes() {
    return Inductions.ftes();
  }

  @Provide
  Arbitrary<EventDates> eventDates() {
    return Programmes.dates();
  }

  @Provide
  Arbitrary<Pacing> pacings() {
    return Programmes.pacings();
  }

  @Provide
  Arbitrary<Scenario> scenarios() {
    return Scenarios.any();
  }

  @Provide
  Arbitrary<Broken> broken() {
    return Broken.any();
  }
}
