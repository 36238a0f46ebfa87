package io.github.ecf4j.examples.schoolreport.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Categories;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.DateTimeStamp;
import biweekly.property.RawProperty;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.property.ValuedProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A calendar as text, by RFC 5545. It names no method: a file is no message to anybody, and one
 * that were would have to name an organiser. Without a method the stamp of an event is the time of
 * its last revision.
 *
 * <p>Law: what is written is read as it was.
 */
public final class CalendarFormat {
  private static final String PRODUCT = "-//ecf4j//school-report//EN";
  private static final String SCHOOL = "X-ECF4J-SCHOOL";
  private static final String NAME = "X-WR-CALNAME";
  private static final String START = "DTSTART";
  private static final String END = "DTEND";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
  private static final String LAST_LINE = "END:VCALENDAR";
  private static final Pattern UUID_TEXT =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  /**
   * One revision a second for thirty years; a higher number leaves too little room for the next.
   */
  private static final int MOST_REVISIONS = 1_000_000_000;

  private CalendarFormat() {}

  /**
   * Writes a calendar; equal ones give the same text.
   *
   * @param calendar the calendar
   * @return the text
   */
  public static String write(PlanCalendar calendar) {
    ICalendar file = new ICalendar();
    file.setProductId(PRODUCT);
    calendar.school().ifPresent(school -> file.setExperimentalProperty(SCHOOL, school.toString()));
    if (!calendar.name().isEmpty()) {
      file.setExperimentalProperty(NAME, VObjectPropertyValues.escape(calendar.name()));
    }
    calendar.events().values().forEach(event -> file.addEvent(toWrite(event)));
    return LineFolding.refold(Biweekly.write(file).go());
  }

  private static VEvent toWrite(CalendarEvent event) {
    VEvent written = new VEvent();
    written.setUid(event.uid());
    written.setSequence(event.sequence());
    written.setDateTimeStamp(
        new DateTimeStamp(Date.from(event.stamp().atStartOfDay(ZoneOffset.UTC).toInstant())));
    event
        .hours()
        .ifPresentOrElse(
            hours -> {
              // By the clock on the wall, in no zone: the library would want to know one.
              written.setExperimentalProperty(START, time(event.first(), hours.from()));
              written.setExperimentalProperty(END, time(event.first(), hours.to()));
            },
            () -> {
              written.setDateStart(new DateStart(date(event.first()), false));
              written.setDateEnd(new DateEnd(date(event.after()), false));
            });
    written.setSummary(event.summary());
    written.setDescription(event.description());
    written.addCategories(new Categories(event.categories()));
    written.setTransparency(Transparency.transparent());
    if (event.cancelled()) {
      written.setStatus(Status.cancelled());
    }
    return written;
  }

  private static String time(LocalDate day, LocalTime time) {
    return TIME.format(day.atTime(time));
  }

  /** The library writes days in the zone of the machine. */
  private static Date date(LocalDate day) {
    return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
  }

  /**
   * Reads a calendar that this program wrote.
   *
   * @param text the text of a file
   * @return the calendar; without events if another program wrote it
   * @throws UnreadableCalendarException if it is no calendar, or ends too early, or an event of it
   *     lacks something
   */
  public static PlanCalendar read(String text) throws UnreadableCalendarException {
    ICalendar file = Biweekly.parse(text).first();
    if (file == null || file.getProductId() == null) {
      throw new UnreadableCalendarException("is no calendar");
    }
    if (!PRODUCT.equals(file.getProductId().getValue())) {
      return PlanCalendar.none();
    }
    if (!text.stripTrailing().endsWith(LAST_LINE)) {
      throw new UnreadableCalendarException("is a calendar that ends too early");
    }
    Map<String, CalendarEvent> events = new LinkedHashMap<>();
    for (VEvent event : file.getEvents()) {
      CalendarEvent read = read(event);
      events.merge(read.uid(), read, (a, b) -> a.sequence() > b.sequence() ? a : b);
    }
    return new PlanCalendar(school(file), name(file), ImmutableMap.copyOf(events));
  }

  private static Optional<UUID> school(ICalendar file) {
    return Optional.ofNullable(file.getExperimentalProperty(SCHOOL))
        .map(RawProperty::getValue)
        .filter(value -> UUID_TEXT.matcher(value).matches())
        .map(UUID::fromString);
  }

  /** Files written before calendars had a name do not say. */
  private static String name(ICalendar file) throws UnreadableCalendarException {
    RawProperty name = file.getExperimentalProperty(NAME);
    return name == null || name.getValue() == null
        ? ""
        : plain(NAME, VObjectPropertyValues.unescape(name.getValue()));
  }

  private static CalendarEvent read(VEvent event) throws UnreadableCalendarException {
    Optional<Hours> hours = hours(event);
    LocalDate first = day(START, event.getDateStart());
    return new CalendarEvent(
        text("UID", event.getUid()),
        sequence(event),
        value("DTSTAMP", event.getDateTimeStamp()).toInstant().atZone(ZoneOffset.UTC).toLocalDate(),
        first,
        hours.isPresent() ? first.plusDays(1) : day(END, event.getDateEnd()),
        hours,
        text("SUMMARY", event.getSummary()),
        text("DESCRIPTION", event.getDescription()),
        categories(event),
        event.getStatus() != null && event.getStatus().isCancelled());
  }

  /** The number of revisions; files written before there were any do not say. */
  private static int sequence(VEvent event) throws UnreadableCalendarException {
    if (event.getSequence() == null) {
      check(event.getExperimentalProperty("SEQUENCE") == null, "SEQUENCE");
      return 0;
    }
    int sequence = value("SEQUENCE", event.getSequence());
    check(sequence >= 0 && sequence <= MOST_REVISIONS, "SEQUENCE");
    return sequence;
  }

  private static ImmutableList<String> categories(VEvent event) throws UnreadableCalendarException {
    ImmutableList.Builder<String> categories = ImmutableList.builder();
    for (Categories some : event.getCategories()) {
      for (String one : some.getValues()) {
        categories.add(plain("CATEGORIES", one));
      }
    }
    return categories.build();
  }

  private static LocalDate day(String name, @Nullable ValuedProperty<ICalDate> property)
      throws UnreadableCalendarException {
    ICalDate date = value(name, property);
    DateTimeComponents day = date.getRawComponents();
    if (day == null) {
      throw new UnreadableCalendarException(problem(name));
    }
    try {
      return LocalDate.of(day.getYear(), day.getMonth(), day.getDate());
    } catch (DateTimeException e) {
      throw new UnreadableCalendarException(problem(name));
    }
  }

  /** Empty for an event that lasts all day. */
  private static Optional<Hours> hours(VEvent event) throws UnreadableCalendarException {
    ICalDate from = value(START, event.getDateStart());
    ICalDate to = value(END, event.getDateEnd());
    check(from.hasTime() == to.hasTime(), END);
    if (!from.hasTime()) {
      return Optional.empty();
    }
    check(day(START, event.getDateStart()).equals(day(END, event.getDateEnd())), END);
    LocalTime begins = time(START, from);
    LocalTime ends = time(END, to);
    check(ends.isAfter(begins), END);
    return Optional.of(new Hours(begins, ends));
  }

  private static LocalTime time(String name, ICalDate date) throws UnreadableCalendarException {
    DateTimeComponents time = date.getRawComponents();
    if (time == null || time.isUtc() || time.getSecond() != 0) {
      throw new UnreadableCalendarException(problem(name));
    }
    try {
      return LocalTime.of(time.getHour(), time.getMinute());
    } catch (DateTimeException e) {
      throw new UnreadableCalendarException(problem(name));
    }
  }

  private static String text(String name, @Nullable ValuedProperty<String> property)
      throws UnreadableCalendarException {
    return plain(name, value(name, property));
  }

  /** A text that may be written again. */
  private static String plain(String name, String text) throws UnreadableCalendarException {
    check(CharMatcher.javaIsoControl().matchesNoneOf(text), name);
    return text;
  }

  private static <T> T value(String name, @Nullable ValuedProperty<T> property)
      throws UnreadableCalendarException {
    T value = property == null ? null : property.getValue();
    if (value == null) {
      throw new UnreadableCalendarException(problem(name));
    }
    return value;
  }

  private static void check(boolean holds, String name) throws UnreadableCalendarException {
    if (!holds) {
      throw new UnreadableCalendarException(problem(name));
    }
  }

  private static String problem(String name) {
    return "is a calendar with an event without " + name + " as it should be";
  }
}
