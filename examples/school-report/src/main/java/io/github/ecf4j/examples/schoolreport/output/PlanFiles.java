package io.github.ecf4j.examples.schoolreport.output;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
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
  private static final String BEGINNING = "plan-";
  private static final String END = ".ics";

  private PlanFiles() {}

  /**
   * What to write; what is not written stays as an earlier report left it.
   *
   * @param scope what of the plans to add
   * @return the text of each file by its name
   */
  static ImmutableSortedMap<String, String> of(SchoolAudit audit, CalendarScope scope) {
    UUID school = audit.folder().key();
    Map<String, PlanCalendar> earlier = audit.folder().earlierCalendars().byFile();
    SortedMap<String, PlanCalendar> calendars = new TreeMap<>();
    if (audit.folder().isEveryEctKnown()) {
      earlier.forEach(
          (file, calendar) -> {
            if (!calendar.events().isEmpty()) {
              calendars.put(
                  file, calendar.followedBy(school, "", ImmutableList.of(), audit.reportDay()));
            }
          });
    }
    for (EctAudit ect : audit.ects()) {
      String file = file(ect.ect().ect().value());
      PlanCalendar before = earlier.getOrDefault(file, PlanCalendar.none());
      ImmutableList<CalendarEvent> plan =
          PlanEvents.of(ect, audit.folder().slots(), school, audit.reportDay()).stream()
              .filter(
                  one ->
                      scope.holds(one, audit.reportDay())
                          || before.events().containsKey(one.event().uid()))
              .map(PlanEvents.Planned::event)
              .collect(toImmutableList());
      calendars.put(
          file,
          before.followedBy(
              school, name(ect.names().of(ect.ect().ect()), audit), plan, audit.reportDay()));
    }
    if (audit.folder().hasIdsOnly()) {
      nameNobody(calendars, earlier, audit);
    }
    return ImmutableSortedMap.copyOf(Maps.transformValues(calendars, CalendarFormat::write));
  }

  /** What is left of an earlier report may have the names that this one has not. */
  private static void nameNobody(
      Map<String, PlanCalendar> calendars, Map<String, PlanCalendar> earlier, SchoolAudit audit) {
    ImmutableMap<String, String> ids =
        audit.ects().stream()
            .map(ect -> ect.ect().ect().value())
            .collect(toImmutableMap(PlanFiles::file, id -> id));
    calendars.replaceAll(
        (file, calendar) -> {
          String id = ids.getOrDefault(file, idOf(file));
          PlanCalendar before = earlier.getOrDefault(file, PlanCalendar.none());
          return calendar.withIdOnly(id, name(id, audit), before, audit.reportDay());
        });
  }

  private static String idOf(String file) {
    return ReportFiles.ofFileName(file.substring(BEGINNING.length(), file.length() - END.length()));
  }

  private static String file(String id) {
    return BEGINNING + ReportFiles.inFileName(id) + END;
  }

  /** As in {@code ECT induction: doug, Oak School}. */
  private static String name(String ect, SchoolAudit audit) {
    return "ECT induction: "
        + ect
        + audit.folder().schoolName().map(school -> ", " + school).orElse("");
  }
}
