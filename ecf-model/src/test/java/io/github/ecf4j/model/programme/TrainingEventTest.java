package io.github.ecf4j.model.programme;

import static io.github.ecf4j.model.Refusals.assertRefused;
import static io.github.ecf4j.model.programme.InductionYear.YEAR_1;
import static io.github.ecf4j.model.programme.InductionYear.YEAR_2;
import static io.github.ecf4j.model.programme.Samples.event;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrainingEventTest {
  private static final EventDetails DETAILS = event("ANY-1").number(1).minutes(90).build();

  private static void assertFoldsTo(TrainingEvent event, String kind) {
    String folded =
        event.fold(
            conference -> "conference " + conference.id(),
            clinic -> "clinic " + clinic.id(),
            coaching -> "coaching on coaching " + coaching.id(),
            induction -> "induction " + induction.id());

    assertThat(folded).isEqualTo(kind + " ANY-1");
    assertThat(event.details()).isEqualTo(DETAILS);
  }

  @Test
  void foldAnswersByKind() {
    assertFoldsTo(new TrainingEvent.Conference(DETAILS), "conference");
    assertFoldsTo(new TrainingEvent.Clinic(DETAILS), "clinic");
    assertFoldsTo(new TrainingEvent.CoachingOnCoaching(DETAILS), "coaching on coaching");
    assertFoldsTo(new TrainingEvent.ProgrammeInduction(DETAILS), "induction");
  }

  @Test
  void anEventHasTheNameThatPeopleUse() {
    assertThat(new TrainingEvent.Conference(DETAILS).name()).isEqualTo("Conference 1");
    assertThat(new TrainingEvent.Clinic(DETAILS).name()).isEqualTo("Clinic 1");
    assertThat(new TrainingEvent.CoachingOnCoaching(DETAILS).name())
        .isEqualTo("Coaching on coaching 1");
    assertThat(new TrainingEvent.ProgrammeInduction(DETAILS).name())
        .isEqualTo("Programme induction 1");
  }

  @Test
  void foldGivesTheEventItself() {
    TrainingEvent clinic = new TrainingEvent.Clinic(DETAILS);

    assertThat(clinic.<TrainingEvent>fold(a -> null, b -> b, c -> null, d -> null))
        .isSameAs(clinic);
  }

  @Test
  void refusesNumbersOutsideTheirBounds() {
    assertThat(event("E").number(99).minutes(1440).build().number()).isEqualTo(99);
    assertRefused(event("E").minutes(1).number(0)::build, "number", "0", "from 1 to 99");
    assertRefused(event("E").minutes(1).number(100)::build, "number", "100", "from 1 to 99");
    assertRefused(event("E").number(1).minutes(0)::build, "minutes", "0", "from 1 to 1440");
    assertRefused(event("E").number(1).minutes(1441)::build, "minutes", "1441", "from 1 to 1440");
  }

  @Test
  void anotherReadingNeedsANote() {
    EventDetails.Builder details = event("E").number(1).minutes(1).topic("A").otherReading("B");

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
                inSlot("CLINIC-5", late))
            .coverage(Coverage.of(List.of()))
            .build();

    assertThat(programme.eventsBySlot(Audience.ECT))
        .extracting(event -> event.id().value())
        .containsExactly("CLINIC-4", "CLINIC-3", "CLINIC-2", "CLINIC-5", "CLINIC-1");
    assertThat(programme.eventsBySlot(Audience.MENTOR)).isEmpty();
  }

  private static TrainingEvent inSlot(String id, EventSlot slot) {
    return new TrainingEvent.Clinic(event(id).number(1).minutes(60).slot(slot).build());
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
