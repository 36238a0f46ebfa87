package io.github.ecf4j.rules.rule;

import static io.github.ecf4j.rules.Samples.day;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.induction.Mentor;
import io.github.ecf4j.model.induction.Timetable;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.source.Citation;
import io.github.ecf4j.model.source.Source;
import io.github.ecf4j.rules.Samples;
import io.github.ecf4j.rules.audit.Audit;
import io.github.ecf4j.rules.finding.Finding;
import io.github.ecf4j.rules.policy.Figure;
import io.github.ecf4j.rules.policy.FigureValue;
import io.github.ecf4j.rules.school.School;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A finding that rests on a body's own figure says whose it is, and cites it. */
class OwnFiguresTest {
  private static final LocalDate DAY = day("2022-03-10");
  private static final PersonId MENTOR = PersonId.of("sian");
  private static final Programme PROGRAMME = Samples.programme(3);
  private static final School SCHOOL = School.of(Samples.calendar(9, 12));
  private static final Citation LETTER =
      new Source("TRUST", "Decision on mentoring", "A trust").at("letter");

  private static School with(Figure<?> figure, String value) {
    return SCHOOL.with(FigureValue.of(figure, day("2021-09-01"), value, LETTER));
  }

  private static Finding finding(School school, String rule) {
    return Iterables.getOnlyElement(
        Audit.of(school)
            .ofSchool(
                List.of(
                    Samples.ect(PROGRAMME, "2021-09-06", StudyLog.empty())
                        .mentor(MENTOR)
                        .timetable(
                            Timetable.builder()
                                .timetabledMinutes(1500)
                                .teachingMinutes(1250)
                                .build())
                        .build()),
                List.of(Mentor.builder().id(MENTOR).protectedMinutesPerWeek(40).build()),
                PROGRAMME,
                DAY)
            .findings()
            .stream()
            .filter(one -> one.rule().id().equals(rule))
            .toList());
  }

  @Test
  void theMentorsMinutes() {
    Finding own = finding(with(Figure.MENTOR_MINUTES_A_WEEK, "75"), "MENTOR-TIME");
    Finding published = finding(SCHOOL, "MENTOR-TIME");

    assertThat(own.message())
        .isEqualTo(
            "40 minutes a week are protected for 1 early career teacher; they need 75, since"
                + " MENTOR_MINUTES_A_WEEK is 75 by A trust (Decision on mentoring, letter).");
    assertThat(own.citations()).containsAll(published.citations()).contains(LETTER);
    assertThat(published.message()).endsWith("; the programme needs 60.");
    assertThat(published.citations()).isEqualTo(published.info().citations());
  }

  @Test
  void theCeilingOfTeaching() {
    Finding own = finding(with(Figure.PPA_SHARE, "0.2"), "TIMETABLE-REDUCTION");

    assertThat(own.message())
        .isEqualTo(
            "1250 minutes a week are taught; in year 1 of induction it may be 1080 at most, since"
                + " PPA_SHARE is 0.2 by A trust (Decision on mentoring, letter).");
    assertThat(own.citations()).contains(LETTER);
    assertThat(finding(SCHOOL, "TIMETABLE-REDUCTION").message()).endsWith(" 1215 at most.");
  }

  @Test
  void aSchoolPrintsThem() {
    assertThat(with(Figure.PPA_SHARE, "0.2"))
        .asString()
        .contains("own figures [PPA_SHARE from 2021-09-01: 0.2]");
    assertThat(SCHOOL).asString().doesNotContain("figures");
  }
}
