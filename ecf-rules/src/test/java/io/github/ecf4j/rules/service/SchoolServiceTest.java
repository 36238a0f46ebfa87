package io.github.ecf4j.rules.service;

import static io.github.ecf4j.rules.Samples.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.rules.school.School;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was served at each school, exact and as the register takes it (LEN-3, LEN-6, LEN-17). */
class SchoolServiceTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "SG 2.34: two and a half terms at A, 2021-09-06..2022-05-27@1@A, 2022-09-30, A 2.5 2.5",
    "half time, 2021-09-06..2022-05-27@0.5@A, 2022-09-30, A 1.25 1.3",
    "two schools, 2021-09-06..2022-03-25@1@B 2022-04-18..@0.6@A, 2022-07-08, B 2 2.0; A 0.6 0.6",
    "back at the first, 2021-09-06..2021-11-26@1@A 2022-01-03..2022-03-25@1@B 2022-04-18..@1@A,"
        + " 2022-07-08, A 2 2.0; B 1 1.0",
    "a day short of a term at B, 2021-09-06..2021-11-26@1@A 2022-01-03..2022-03-24@1@B,"
        + " 2022-03-25, A 1 1.0",
    "at both at once, 2021-09-06..@0.8@A 2021-09-06..@0.4@B, 2021-11-26, A 0.8 0.8; B 0.4 0.4",
    "LEN-3: until all is served, 2021-09-06..@1@A, 2024-07-05, A 6 6.0",
    "at another school once it is, 2021-09-06..2024-03-22@1@A 2023-09-04..@1@B, 2024-07-05,"
        + " A 6 6.0",
  })
  void theSumForEachSchool(String source, String posts, String on, String schools) {
    InductionStatus status =
        InductionClock.of(CaseData.school(CaseData.calendar("sixty"), null))
            .status(CaseData.ect(day("2021-09-06"), posts, null, null), day(on))
            .value();

    assertThat(status.bySchool())
        .map(one -> one.school() + " " + one.termsServed() + " " + one.termsRecorded())
        .isEqualTo(CaseData.words(schools, ';'));
  }

  /** Service ends with induction, however long the post goes on. */
  @Test
  void aBlockIsOverOnceAllIsServed() {
    InductionClock clock = InductionClock.of(School.of(CaseData.calendar("sixty")));
    InductionRecord ect = CaseData.ect(day("2021-09-06"), "2021-09-06..@1@A", null, null);

    assertThat(List.of(clock.status(ect, day("2023-07-06")), clock.status(ect, day("2023-07-07"))))
        .map(status -> status.value().bySchool().get(0).blocks().get(0).running())
        .containsExactly(true, false);
    assertThat(clock.asRecorded(ect).value().bySchool())
        .isEqualTo(clock.status(ect, day("2024-07-05")).value().bySchool());
  }
}
