package io.github.ecf4j.model.programme;

import static io.github.ecf4j.model.Refusals.assertRefused;
import static io.github.ecf4j.model.programme.InductionYear.YEAR_1;
import static io.github.ecf4j.model.programme.InductionYear.YEAR_2;
import static io.github.ecf4j.model.programme.Samples.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ecf4j.model.check.InvalidValueException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrainingEventTest {
  @Test
  void anEventHasTheNameThatPeopleUse() {
    assertThat(EventKind.values())
        .extracting(kind -> event("ANY-1").kind(kind).number(1).minutes(90).build().name())
        .containsExactly(
            "Conference 1",
            "Clinic 1",
            "Coaching on coaching 1",
            "Programme induction 1",
            "Training session 1",
            "Online community 1",
            "School visit 1",
            "Seminar 1");
  }

  @Test
  void anEventHasAPublishedWeekOrADefaultSlot() {
    TrainingEventBuilder both =
        event("E")
            .kind(EventKind.CLINIC)
            .number(1)
            .minutes(1)
            .week(new ProgrammeWeek(1, 1, 1))
            .slot(new EventSlot(YEAR_1, 1, EventSlot.Part.ANY_WEEK));

    assertThatThrownBy(both::build)
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("slot must be left out where a week is published, but was: ");
  }

  @Test
  void publishedWeeksAreOrderedAsTheyFollowAndRefusedOutsideTheirBounds() {
    assertThat(
            List.of(
                new ProgrammeWeek(1, 1, 7),
                new ProgrammeWeek(1, 2, 1),
                new ProgrammeWeek(1, 2, 2),
                new ProgrammeWeek(3, 1, 1),
                new ProgrammeWeek(4, 1, 1)))
        .isSorted()
        .extracting(ProgrammeWeek::year)
        .containsExactly(YEAR_1, YEAR_1, YEAR_1, YEAR_1, YEAR_2);
    assertThat(new ProgrammeWeek(30, 2, 20)).hasToString("week 20 of half 2 of term 30");
    assertRefused(() -> new ProgrammeWeek(0, 1, 1), "term", "0", "from 1 to 30");
    assertRefused(() -> new ProgrammeWeek(31, 1, 1), "term", "31", "from 1 to 30");
    assertRefused(() -> new ProgrammeWeek(1, 0, 1), "half", "0", "from 1 to 2");
    assertRefused(() -> new ProgrammeWeek(1, 3, 1), "half", "3", "from 1 to 2");
    assertRefused(() -> new ProgrammeWeek(1, 1, 0), "week", "0", "from 1 to 20");
    assertRefused(() -> new ProgrammeWeek(1, 1, 21), "week", "21", "from 1 to 20");
  }

  @Test
  void refusesNumbersOutsideTheirBounds() {
    assertThat(event("E").kind(EventKind.CLINIC).number(99).minutes(1440).build().number())
        .isEqualTo(99);
    assertRefused(
        event("E").kind(EventKind.CLINIC).minutes(1).number(0)::build,
        "number",
        "0",
        "from 1 to 99");
    assertRefused(
        event("E").kind(EventKind.CLINIC).minutes(1).number(100)::build,
        "number",
        "100",
        "from 1 to 99");
    assertRefused(
        event("E").kind(EventKind.CLINIC).number(1).minutes(0)::build,
        "minutes",
        "0",
        "from 1 to 1440");
    assertRefused(
        event("E").kind(EventKind.CLINIC).number(1).minutes(1441)::build,
        "minutes",
        "1441",
        "from 1 to 1440");
  }

  @Test
  void anotherReadingNeedsANote() {
    TrainingEventBuilder details =
        event("E").kind(EventKind.CLINIC).number(1).minutes(1).topic("A").otherReading("B");

    assertRefused(details::build, "note", "given with another reading");
    assertThat(details.note("The table and the text differ").build().otherReading()).contains("B");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "ect-1", "A--B", "-A", "A-", "A B", "A_B", "É", "A\n"})
  void refusesEventIdsOfOtherThanCapitalsDigitsAndHyphens(String id) {
    assertRefused(
        () -> new EventId(id), "event", id, "capital letters and digits joined by hyphens");
  }

  @Test
  void anEventIdPrintsItsText() {
    assertThat(new EventId("ECT-CLINIC-3")).hasToString("ECT-CLINIC-3");
  }

  @Test
  void refusesSlotsOutsideThreeTerms() {
    EventSlot.Part part = EventSlot.Part.ANY_WEEK;

    assertThat(new EventSlot(YEAR_2, 3, part).term()).isEqualTo(3);
    assertRefused(() -> new EventSlot(YEAR_1, 0, part), "term", "0", "from 1 to 3");
    assertRefused(() -> new EventSlot(YEAR_1, 4, part), "term", "4", "from 1 to 3");
  }

  /** A term has three parts and no week in particular, which is read as its middle. */
  @Test
  void slotsAreOrderedByYearByTermAndByHowMuchOfTheTermIsOver() {
    List<EventSlot> inOrder =
        List.of(
            new EventSlot(YEAR_1, 1, EventSlot.Part.SECOND_HALF),
            new EventSlot(YEAR_1, 3, EventSlot.Part.FIRST_WEEK),
            new EventSlot(YEAR_1, 3, EventSlot.Part.FIRST_HALF),
            new EventSlot(YEAR_1, 3, EventSlot.Part.ANY_WEEK),
            new EventSlot(YEAR_1, 3, EventSlot.Part.SECOND_HALF),
            new EventSlot(YEAR_2, 1, EventSlot.Part.FIRST_WEEK));

    assertThat(inOrder).isSorted();
    assertThat(inOrder).extracting(EventSlot::termOfInduction).containsExactly(1, 3, 3, 3, 3, 4);
    assertThat(EventSlot.Part.values())
        .extracting(EventSlot.Part::quartersBefore)
        .containsExactlyInAnyOrder(0, 1, 2, 3);
  }

  @Test
  void eventsStandInTheOrderOfTheirSlotsThoseInOneSlotAsSuggestedAndThoseWithoutLast() {
    EventSlot early = new EventSlot(YEAR_1, 2, EventSlot.Part.FIRST_HALF);
    EventSlot late = new EventSlot(YEAR_1, 2, EventSlot.Part.SECOND_HALF);
    Programme programme =
        Samples.programme()
            .addEvents(
                Samples.clinic("CLINIC-1"),
                inSlot("CLINIC-2", late),
                inSlot("CLINIC-4", early),
                inSlot("CLINIC-3", early),
                inSlot("CLINIC-5", late),
                inWeek("CLINIC-7", new ProgrammeWeek(2, 1, 3)),
                inWeek("CLINIC-6", new ProgrammeWeek(2, 1, 2)),
                inWeek("CLINIC-8", new ProgrammeWeek(1, 2, 9)))
            .coverage(Coverage.of(List.of()))
            .build();

    assertThat(programme.eventsInOrder(Audience.ECT))
        .extracting(event -> event.id().value())
        .containsExactly(
            "CLINIC-8",
            "CLINIC-4",
            "CLINIC-3",
            "CLINIC-6",
            "CLINIC-7",
            "CLINIC-2",
            "CLINIC-5",
            "CLINIC-1");
    assertThat(programme.eventsInOrder(Audience.MENTOR)).isEmpty();
  }

  private static TrainingEvent inWeek(String id, ProgrammeWeek week) {
    return event(id).number(1).minutes(60).week(week).kind(EventKind.CLINIC).build();
  }

  private static TrainingEvent inSlot(String id, EventSlot slot) {
    return event(id).number(1).minutes(60).slot(slot).kind(EventKind.CLINIC).build();
  }

  @Test
  void anIdOfManyPartsIsReadOrRefusedLikeAShortOne() {
    String parts = "A" + "-A".repeat(50_000);

    assertThat(new EventId(parts).value()).isEqualTo(parts);
    assertRefused(
        () -> new EventId(parts + "-"),
        "event",
        parts + "-",
        "capital letters and digits joined by hyphens");
  }
}
