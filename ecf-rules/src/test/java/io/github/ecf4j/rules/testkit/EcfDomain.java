package io.github.ecf4j.rules.testkit;

import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.coaching.CoachingHistory;
import io.github.ecf4j.model.coaching.RecordedStep;
import io.github.ecf4j.model.coaching.StepBasis;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.ProgrammePlan;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Gives properties valid values of the model by type. */
public final class EcfDomain extends DomainContextBase {
  @Provide
  Arbitrary<LocalDate> days() {
    return Histories.days();
  }

  @Provide
  Arbitrary<Programme> programmes() {
    return Histories.programmes();
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
}
