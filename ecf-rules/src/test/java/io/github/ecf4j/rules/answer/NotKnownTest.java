package io.github.ecf4j.rules.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.person.PersonId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class NotKnownTest {
  private static final DateRange SPRING =
      new DateRange(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 4, 3));
  private static final DateRange DAY =
      new DateRange(LocalDate.of(2022, 9, 1), LocalDate.of(2022, 9, 1));

  @Test
  void eachCauseHasItsWords() {
    assertThat(NotKnown.daysNotCovered(List.of(SPRING, DAY)))
        .hasToString("no known term covers 1 January 2022 to 3 April 2022, 1 September 2022");
    assertThat(NotKnown.notInProgramme("module 40"))
        .hasToString("the programme does not have module 40");
    assertThat(NotKnown.person(new PersonId("m9"))).hasToString("nothing is known of m9");
    assertThat(NotKnown.contradiction("the mentor m1, given twice"))
        .hasToString("records contradict each other on the mentor m1, given twice");
    assertThat(NotKnown.unreadable("study.csv")).hasToString("could not be read: study.csv");
    assertThat(NotKnown.noTermAfter(DAY.last()))
        .hasToString("no known term after 1 September 2022");
    assertThat(NotKnown.notRecorded("a post after 21 July 2023"))
        .hasToString("nothing is recorded of a post after 21 July 2023");
    assertThat(NotKnown.because("the moon is new")).hasToString("the moon is new");
  }

  @Test
  void itSaysWhatItIsAbout() {
    assertThatThrownBy(() -> NotKnown.daysNotCovered(List.of()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("days");
    assertThatThrownBy(() -> NotKnown.notInProgramme(""))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("about");
    assertThatThrownBy(() -> NotKnown.daysNotCovered(Collections.singletonList(null)))
        .isInstanceOf(NullPointerException.class)
        .hasMessageStartingWith("days");
    assertThat(new NotKnown(NotKnown.Cause.NOT_RECORDED, "study", ImmutableList.of(SPRING)).days())
        .containsExactly(SPRING);
  }
}
