package io.github.ecf4j.model.plan;

import static io.github.ecf4j.model.Refusals.assertRefused;
import static io.github.ecf4j.model.programme.InductionYear.YEAR_1;
import static io.github.ecf4j.model.programme.InductionYear.YEAR_2;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import io.github.ecf4j.model.calendar.AcademicYear;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.ModuleNumber;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActivityTest {
  private static Activity study(int module) {
    return new Activity.Study(ModuleNumber.of(module));
  }

  private static Activity revisit(int module, int cycle) {
    return new Activity.Revisit(ModuleNumber.of(module), cycle);
  }

  private static Activity training(String event) {
    return new Activity.Training(new EventId(event));
  }

  private static final List<Activity> IN_ORDER =
      List.of(
          study(2),
          study(10),
          revisit(9, 1),
          revisit(2, 3),
          revisit(9, 3),
          new Activity.Coaching(YEAR_1, 2),
          new Activity.Coaching(YEAR_1, 10),
          new Activity.Coaching(YEAR_2, 1),
          training("CLINIC-1"),
          training("CONF-1"),
          new Activity.ProgressReview(AcademicYear.of(2021), Term.Season.SUMMER),
          new Activity.ProgressReview(AcademicYear.of(2022), Term.Season.AUTUMN),
          new Activity.ProgressReview(AcademicYear.of(2022), Term.Season.SPRING),
          new Activity.FormalAssessment(1),
          new Activity.FormalAssessment(2));

  @Test
  void theyStandByKindAndThenByNumberOrId() {
    assertThat(Lists.reverse(IN_ORDER).stream().sorted()).containsExactlyElementsOf(IN_ORDER);
  }

  @Test
  void onlyEqualActivitiesStandInOnePlace() {
    for (int i = 0; i < IN_ORDER.size(); i++) {
      for (int j = 0; j < IN_ORDER.size(); j++) {
        assertThat(Integer.signum(IN_ORDER.get(i).compareTo(IN_ORDER.get(j))))
            .isEqualTo(Integer.compare(i, j));
      }
    }
    assertThat(study(2)).isEqualByComparingTo(study(2)).isEqualTo(study(2));
  }

  @Test
  void eachKindGivesItsOwnAnswer() {
    assertThat(IN_ORDER)
        .extracting(
            activity ->
                activity.<String>fold(
                    study -> "study " + study.module(),
                    revisit -> "revisit " + revisit.module() + " in " + revisit.cycle(),
                    coaching -> "coaching " + coaching.year().number() + "." + coaching.cycle(),
                    training -> "training " + training.event(),
                    review -> "review " + review.season() + " " + review.academicYear(),
                    assessment -> "assessment " + assessment.number()))
        .containsExactly(
            "study 2",
            "study 10",
            "revisit 9 in 1",
            "revisit 2 in 3",
            "revisit 9 in 3",
            "coaching 1.2",
            "coaching 1.10",
            "coaching 2.1",
            "training CLINIC-1",
            "training CONF-1",
            "review SUMMER 2021/22",
            "review AUTUMN 2022/23",
            "review SPRING 2022/23",
            "assessment 1",
            "assessment 2");
  }

  @Test
  void refusesACycleThatCannotBe() {
    assertThat(new Activity.Coaching(YEAR_2, 1).year()).isEqualTo(YEAR_2);
    assertRefused(() -> new Activity.Coaching(YEAR_1, 0), "cycle", "0", "from 1 to 2147483647");
    assertRefused(() -> new Activity.FormalAssessment(0), "number", "0", "from 1 to 2147483647");
    assertRefused(() -> revisit(2, 0), "cycle", "0", "from 1 to 2147483647");
  }
}
