package io.github.ecf4j.model.programme;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EventDatesTest {
  private static final EventId CONFERENCE = new EventId("CONF-1");
  private static final EventId CLINIC = new EventId("CLINIC-1");
  private static final LocalDate DAY = LocalDate.parse("2021-10-04");

  @Test
  void theDaysOfAnEventStandInOrderEachOnce() {
    EventDates dates =
        EventDates.of(
            ImmutableListMultimap.of(
                CONFERENCE, DAY.plusDays(7), CLINIC, DAY, CONFERENCE, DAY, CONFERENCE, DAY));

    assertThat(dates.of(CONFERENCE)).containsExactly(DAY, DAY.plusDays(7));
    assertThat(dates.of(CLINIC)).containsExactly(DAY);
  }

  @Test
  void anEventWithoutDatesHasNone() {
    assertThat(EventDates.none().of(CONFERENCE)).isEmpty();
    assertThat(EventDates.of(ImmutableSetMultimap.of(CLINIC, DAY)).of(CONFERENCE)).isEmpty();
    assertThat(EventDates.of(ImmutableSetMultimap.of())).isEqualTo(EventDates.none());
  }

  @Test
  void theOrderInWhichDaysAreGivenChangesNothing() {
    assertThat(EventDates.of(ImmutableListMultimap.of(CLINIC, DAY, CLINIC, DAY.plusDays(1))))
        .isEqualTo(EventDates.of(ImmutableListMultimap.of(CLINIC, DAY.plusDays(1), CLINIC, DAY)));
  }
}
