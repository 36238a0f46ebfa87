package io.github.ecf4j.model.programme;

import static io.github.ecf4j.model.Refusals.assertRefused;
import static io.github.ecf4j.model.programme.Samples.event;
import static org.assertj.core.api.Assertions.assertThat;

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
  void refusesSlotsOutsideTwoYearsOfThreeTerms() {
    EventSlot.Part part = EventSlot.Part.ANY_WEEK;

    assertThat(new EventSlot(2, 3, part).term()).isEqualTo(3);
    assertRefused(() -> new EventSlot(0, 1, part), "year", "0", "from 1 to 2");
    assertRefused(() -> new EventSlot(3, 1, part), "year", "3", "from 1 to 2");
    assertRefused(() -> new EventSlot(1, 0, part), "term", "0", "from 1 to 3");
    assertRefused(() -> new EventSlot(1, 4, part), "term", "4", "from 1 to 3");
  }
}
