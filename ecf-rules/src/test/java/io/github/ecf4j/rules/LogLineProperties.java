package io.github.ecf4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.coaching.CoachingHistory;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.EventDates;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.rules.testkit.EcfDomain;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What a value prints fits a line of a log, however much it holds. */
@Domain(EcfDomain.class)
class LogLineProperties {
  @Property(tries = 200)
  void aRecordAndItsPartsFitALine(@ForAll InductionRecord record, @ForAll CoachingHistory history) {
    assertFitsALine(record);
    assertFitsALine(record.service());
    assertFitsALine(history);
    assertThat(record)
        .hasToString(
            "InductionRecord of %s on %s from %s",
            record.ect(), record.programme().id(), record.startedOn());
  }

  @Property(tries = 200)
  void aProgrammeFitsALine(@ForAll Programme programme, @ForAll EventDates dates) {
    assertFitsALine(programme);
    assertFitsALine(programme.coaching());
    assertFitsALine(programme.framework());
    assertFitsALine(dates);
    assertThat(programme.toString()).contains(programme.id());
  }

  @Property(tries = 200)
  void aCalendarAPlanAndASessionFitALine(
      @ForAll SchoolCalendar calendar,
      @ForAll ProgrammePlan plan,
      @ForAll CoachingSession session) {
    assertFitsALine(calendar);
    assertFitsALine(plan);
    assertFitsALine(session);
  }

  private static void assertFitsALine(Object value) {
    assertThat(value.toString()).hasSizeLessThan(200).doesNotContain("\n");
  }
}
