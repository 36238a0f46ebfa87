package io.github.ecf4j.examples.schoolreport.calendar;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What stands in the calendar file of a teacher: the plan, and what was called off since a first
 * file was written.
 *
 * <p>Laws: the calendar that takes the place of an earlier one has every UID of it; no sequence
 * falls; an event of which nothing changed is the same, sequence and stamp included; one of which
 * anything changed has a higher sequence, even on one day. So a calendar that imports file after
 * file, some perhaps twice or never, shows the plan of the last.
 *
 * @param school the school that the UIDs name; empty in a file that does not say
 * @param name what a calendar program calls it; empty in a file that does not say
 * @param events the events by UID, in their order in the file
 */
public record PlanCalendar(
    Optional<UUID> school, String name, ImmutableMap<String, CalendarEvent> events) {
  private static final String GONE = "No longer in the plan.";

  /**
   * The calendar before there was any.
   *
   * @return a calendar without events
   */
  public static PlanCalendar none() {
    return new PlanCalendar(Optional.empty(), "", ImmutableMap.of());
  }

  /**
   * The calendar that takes the place of this one.
   *
   * @param newSchool the school that the UIDs of the plan name
   * @param newName what a calendar program is to call it; empty for the name that it has
   * @param plan what stands in the plan now; empty for a teacher who is gone
   * @param day the report day
   * @return the plan, each event as a revision of the earlier one with its UID, and then what this
   *     calendar has beyond it, called off, by day
   */
  public PlanCalendar followedBy(
      UUID newSchool, String newName, List<CalendarEvent> plan, LocalDate day) {
    Map<String, CalendarEvent> next = new LinkedHashMap<>();
    for (CalendarEvent event : plan) {
      CalendarEvent earlier = events.get(event.uid());
      next.put(event.uid(), earlier == null ? event : event.inPlaceOf(earlier));
    }
    ImmutableSet<String> planned = ImmutableSet.copyOf(next.keySet());
    events.values().stream()
        .filter(event -> !planned.contains(event.uid()))
        .sorted(comparing(CalendarEvent::first).thenComparing(CalendarEvent::uid))
        .forEach(event -> next.put(event.uid(), gone(event, day)));
    return new PlanCalendar(
        Optional.of(newSchool), newName.isEmpty() ? name : newName, ImmutableMap.copyOf(next));
  }

  /**
   * The calendar of a teacher who goes by an id, whatever name the one before it had.
   *
   * @param id what the teacher goes by
   * @param newName what a calendar program is to call it
   * @param before the calendar in whose place it stands
   * @param day the report day
   * @return the calendar; an event whose line does not begin with the id has the id and its kind
   *     alone, since the line may name somebody anywhere, and is one revision of that before it
   */
  public PlanCalendar withIdOnly(String id, String newName, PlanCalendar before, LocalDate day) {
    return new PlanCalendar(
        school,
        newName,
        ImmutableMap.copyOf(
            Maps.transformValues(
                events,
                event -> {
                  CalendarEvent now = event.withIdOnly(id, day);
                  CalendarEvent earlier = before.events.get(event.uid());
                  return earlier == null ? now : now.inPlaceOf(earlier);
                })));
  }

  private static CalendarEvent gone(CalendarEvent earlier, LocalDate day) {
    return earlier.cancelled()
        ? earlier
        : earlier.calledOff(GONE).revised(0, day).inPlaceOf(earlier);
  }
}
