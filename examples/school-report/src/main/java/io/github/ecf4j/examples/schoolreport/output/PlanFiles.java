package io.github.ecf4j.examples.schoolreport.output;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.ecf4j.examples.schoolreport.audit.EctAudit;
import io.github.ecf4j.examples.schoolreport.audit.SchoolAudit;
import io.github.ecf4j.examples.schoolreport.calendar.CalendarEvent;
import io.github.ecf4j.examples.schoolreport.calendar.CalendarFormat;
import io.github.ecf4j.examples.schoolreport.calendar.PlanCalendar;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The calendar files of a school: one for each teacher, and one for each of whom an earlier report
 * left a calendar and who is no longer there.
 */
final class PlanFiles {
  private PlanFiles() {}

  /**
   * What to write; what is not written stays as an earlier report left it.
   *
   * @return the text of each file by its name
   */
  static ImmutableSortedMap<String, String> of(SchoolAudit audit) {
    UUID school = audit.folder().key();
    Map<String, PlanCalendar> earlier = audit.folder().earlierCalendars().byFile();
    SortedMap<String, ImmutableList<CalendarEvent>> plans = new TreeMap<>();
    if (audit.folder().isEveryEctKnown()) {
      earlier.forEach(
          (file, calendar) -> {
            if (!calendar.events().isEmpty()) {
              plans.put(file, ImmutableList.of());
            }
          });
    }
    for (EctAudit ect : audit.ects()) {
      plans.put(
          "plan-" + ReportFiles.inFileName(ect.ect().ect().value()) + ".ics",
          PlanEvents.of(ect, school, audit.reportDay()));
    }
    ImmutableSortedMap.Builder<String, String> files = ImmutableSortedMap.naturalOrder();
    plans.forEach(
        (file, plan) ->
            files.put(
                file,
                CalendarFormat.write(
                    earlier
                        .getOrDefault(file, PlanCalendar.none())
                        .followedBy(school, plan, audit.reportDay()))));
    return files.buildOrThrow();
  }
}
