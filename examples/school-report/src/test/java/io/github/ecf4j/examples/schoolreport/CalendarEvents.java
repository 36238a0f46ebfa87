package io.github.ecf4j.examples.schoolreport;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;

/** The events of a calendar file, read by a library other than the one that wrote it. */
final class CalendarEvents {
  private CalendarEvents() {}

  static List<VEvent> in(Run run, String file) {
    return of(run.text(file));
  }

  static List<VEvent> of(String text) {
    try {
      Calendar calendar = new CalendarBuilder().build(new StringReader(text));
      assertThat(calendar.validate().hasErrors()).isFalse();
      return calendar.getComponents("VEVENT");
    } catch (IOException | ParserException e) {
      throw new AssertionError(e);
    }
  }

  static String value(VEvent event, String property) {
    return event.getProperty(property).map(Property::getValue).orElse("");
  }

  static boolean isCancelled(VEvent event) {
    return value(event, "STATUS").equals("CANCELLED");
  }

  static int sequence(VEvent event) {
    return Integer.parseInt(value(event, "SEQUENCE"));
  }

  static ImmutableMap<String, VEvent> byUid(List<VEvent> events) {
    return events.stream().collect(toImmutableMap(event -> value(event, "UID"), event -> event));
  }

  /** Every UID in the calendars of a report, and of reports in folders of it. */
  static Set<String> uids(Run run) {
    Set<String> uids = new TreeSet<>();
    run.files()
        .forEach(
            (file, text) -> {
              if (file.endsWith(".ics")) {
                uids.addAll(byUid(of(text)).keySet());
              }
            });
    return uids;
  }
}
