package io.github.ecf4j.rules.rule.teacher;

import static io.github.ecf4j.rules.Samples.day;
import static io.github.ecf4j.rules.Samples.post;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Timetable;
import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.model.programme.RuleId;
import io.github.ecf4j.rules.Audits;
import io.github.ecf4j.rules.Samples;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.finding.Finding;
import io.github.ecf4j.rules.finding.Report;
import io.github.ecf4j.rules.policy.Figure;
import io.github.ecf4j.rules.policy.FigureValue;
import io.github.ecf4j.rules.policy.Sources;
import io.github.ecf4j.rules.school.School;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** TIMETABLE-REDUCTION. Year 1 ends on 2022-07-08, induction on 2023-07-07. */
class TimetableReductionTest {
  private static final SchoolCalendar CALENDAR = Samples.calendar(9, 12);

  private static InductionRecord.Builder ect() {
    return Samples.ect(Samples.programme(3), "2021-09-06");
  }

  private static InductionRecord teaching(int minutes) {
    return ect()
        .timetable(Timetable.builder().timetabledMinutes(1500).teachingMinutes(minutes).build())
        .build();
  }

  private static Report audit(InductionRecord ect, String day) {
    return Audits.teacher(School.of(CALENDAR), ect, day(day));
  }

  /** Statutory guidance (2024), 2.20: 81 % in year 1, 85.5 % in year 2. */
  @Test
  void theCeilingIsThatOfTheYear() {
    assertThat(audit(teaching(1215), "2021-09-06").findings()).isEmpty();
    assertThat(audit(teaching(1216), "2021-09-06").findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo(RuleId.of("TIMETABLE-REDUCTION"));
              assertThat(finding.on()).isEqualTo(day("2021-09-06"));
              assertThat(finding.message())
                  .isEqualTo(
                      "1216 minutes a week are taught; in year 1 of induction it may be 1215 at"
                          + " most.");
            });
    assertThat(audit(teaching(1282), "2022-07-11").findings()).isEmpty();
    assertThat(audit(teaching(1283), "2022-07-11").findings())
        .extracting(Finding::justification)
        .containsExactly(
            new TimetableReduction.TooMuchTeaching(
                1283,
                Exact.of(2565).dividedBy(Exact.of(2)),
                InductionYear.YEAR_2,
                ImmutableList.of()));
  }

  /** An appropriate body that decided on 20 % of PPA. */
  @Test
  void aFigureOfTheBodysIsCitedWithItsDecision() {
    FigureValue<BigDecimal> own =
        new FigureValue<>(
            Figure.PPA_SHARE,
            day("2021-09-01"),
            new BigDecimal("0.2"),
            Sources.byKey("ORIENTATION").at("letter"));
    TimetableReduction.TooMuchTeaching found =
        new TimetableReduction.TooMuchTeaching(
            1216, Exact.of(1080), InductionYear.YEAR_1, ImmutableList.of(own));
    assertThat(found.citations()).containsExactly(own.citation());
    assertThat(found.message())
        .startsWith("1216 minutes a week are taught; in year 1 of induction it may be 1080 at most")
        .contains(", since PPA_SHARE is 0.2 by Ambition Institute");
  }

  @Test
  void whatIsNotRecordedOrNotInInductionRaisesNothing() {
    InductionRecord nothing = ect().build();
    InductionRecord noTeaching =
        ect().timetable(Timetable.builder().timetabledMinutes(1500).build()).build();
    InductionRecord later =
        ect()
            .addPosts(post("2022-01-03", "1"))
            .timetable(Timetable.builder().timetabledMinutes(1500).teachingMinutes(1500).build())
            .build();

    assertThat(audit(nothing, "2021-09-10").findings()).isEmpty();
    assertThat(audit(noTeaching, "2021-09-10").findings()).isEmpty();
    assertThat(audit(later, "2021-12-31").findings()).isEmpty();
    assertThat(audit(later, "2022-01-03").findings()).hasSize(1);
    assertThat(audit(teaching(1500), "2021-09-05").findings()).isEmpty();
    assertThat(audit(teaching(1500), "2023-07-07").findings()).hasSize(1);
    assertThat(audit(teaching(1500), "2023-07-08").findings()).isEmpty();
  }

  @Property(tries = 200)
  void teachingLessNeverFindsMore(
      @ForAll @IntRange(min = 0, max = 1500) int more,
      @ForAll @IntRange(min = 0, max = 1500) int less,
      @ForAll @IntRange(min = 0, max = 700) int days) {
    LocalDate on = day("2021-09-06").plusDays(days);
    List<Finding> light =
        List.copyOf(audit(teaching(Math.min(more, less)), on.toString()).findings());
    List<Finding> heavy =
        List.copyOf(audit(teaching(Math.max(more, less)), on.toString()).findings());

    assertThat(light.size()).isLessThanOrEqualTo(heavy.size());
  }
}
