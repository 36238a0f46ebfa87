package io.github.ecf4j.examples.schoolreport;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ecf4j.examples.schoolreport.calendar.CalendarEvent;
import io.github.ecf4j.examples.schoolreport.calendar.CalendarFormat;
import io.github.ecf4j.examples.schoolreport.calendar.Hours;
import io.github.ecf4j.examples.schoolreport.calendar.PlanCalendar;
import io.github.ecf4j.examples.schoolreport.calendar.UnreadableCalendarException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A calendar as text, and back. */
class CalendarFormatProperties {

  private static Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(200).filter(CalendarFormatProperties::isPlain),
        Arbitraries.strings().withChars(" ,;:\\\"=n\u2028é^'").ofMinLength(1).ofMaxLength(100));
  }

  private static boolean isPlain(String text) {
    return text.codePoints()
        .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.integers()
        .between(0, 80_000)
        .map(day -> LocalDate.of(1970, 1, 2).plusDays(day));
  }

  private record When(LocalDate first, Optional<Hours> hours) {}

  private static Arbitrary<Hours> hours() {
    return Arbitraries.integers()
        .between(0, 24 * 60 - 2)
        .flatMap(
            from ->
                Arbitraries.integers()
                    .between(from + 1, 24 * 60 - 1)
                    .map(
                        to ->
                            new Hours(
                                LocalTime.MIDNIGHT.plusMinutes(from),
                                LocalTime.MIDNIGHT.plusMinutes(to))));
  }

  @Provide
  Arbitrary<PlanCalendar> calendars() {
    Arbitrary<CalendarEvent> events =
        Combinators.combine(
                Arbitraries.strings().alpha().numeric().ofMinLength(1).map(id -> id + "@ecf4j"),
                Arbitraries.integers().between(0, 1_000_000_000),
                days(),
                Combinators.combine(days(), hours().optional()).as(When::new),
                texts(),
                texts(),
                Arbitraries.strings()
                    .withCharRange('A', 'Z')
                    .withChars("_,;")
                    .ofMinLength(1)
                    .list()
                    .ofMaxSize(3)
                    .map(ImmutableList::copyOf),
                Arbitraries.of(true, false))
            .as(
                (uid, sequence, stamp, when, summary, description, categories, cancelled) ->
                    new CalendarEvent(
                        uid,
                        sequence,
                        stamp,
                        when.first,
                        when.first.plusDays(when.hours.isPresent() ? 1 : 5),
                        when.hours,
                        summary,
                        description,
                        categories,
                        cancelled));
    return Combinators.combine(
            Arbitraries.longs().map(bits -> new UUID(bits, ~bits)).optional(),
            texts(),
            events.list().ofMaxSize(5).uniqueElements(CalendarEvent::uid))
        .as(CalendarFormatProperties::calendar);
  }

  private static PlanCalendar calendar(
      Optional<UUID> school, String name, List<CalendarEvent> events) {
    ImmutableMap.Builder<String, CalendarEvent> byUid = ImmutableMap.builder();
    events.forEach(event -> byUid.put(event.uid(), event));
    return new PlanCalendar(school, name, byUid.buildOrThrow());
  }

  @Property(tries = 300)
  void whatIsWrittenIsReadAsItWas(@ForAll("calendars") PlanCalendar calendar)
      throws UnreadableCalendarException {
    String text = CalendarFormat.write(calendar);

    assertThat(CalendarFormat.read(text)).isEqualTo(calendar);
    assertThat(CalendarFormat.read(text.replace("\r\n", "\n"))).isEqualTo(calendar);
  }

  /** Whatever lies in the folder, it is read or refused, and nothing else. */
  @Property(tries = 300)
  void whatIsSpoiltIsReadOrRefused(
      @ForAll("calendars") PlanCalendar calendar, @ForAll int place, @ForAll String inserted) {
    String text = CalendarFormat.write(calendar);
    int at = Math.floorMod(place, text.length());
    for (String spoilt :
        List.of(
            inserted,
            text.substring(0, at),
            text.substring(at),
            text.substring(0, at) + inserted + text.substring(at))) {
      try {
        PlanCalendar read = CalendarFormat.read(spoilt);
        assertThat(CalendarFormat.read(CalendarFormat.write(read))).isEqualTo(read);
      } catch (UnreadableCalendarException e) {
        assertThat(e.problem()).startsWith("is ");
      }
    }
  }
}
