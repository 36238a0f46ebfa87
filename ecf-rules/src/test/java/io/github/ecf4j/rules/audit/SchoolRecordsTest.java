package io.github.ecf4j.rules.audit;

import static io.github.ecf4j.rules.Samples.MARCUS;
import static io.github.ecf4j.rules.Samples.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Mentor;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.Weight;
import io.github.ecf4j.rules.Samples;
import io.github.ecf4j.rules.answer.NotKnown;
import io.github.ecf4j.rules.audit.NetworkAudit.OfSchool;
import io.github.ecf4j.rules.finding.Evidence;
import io.github.ecf4j.rules.finding.Gaps;
import io.github.ecf4j.rules.finding.RuleInfo;
import io.github.ecf4j.rules.finding.Weights;
import io.github.ecf4j.rules.school.Pacing;
import io.github.ecf4j.rules.school.School;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The records of a school, what judges them, and schools one by one. */
class SchoolRecordsTest {
  private static final LocalDate DAY = day("2021-09-19");
  private static final Programme PROGRAMME = Samples.programme(2);
  private static final School SCHOOL = School.of(Samples.calendar(3, 12));
  private static final Audit AUDIT = Audit.of(SCHOOL);
  private static final InductionRecord ECT =
      Samples.ect(PROGRAMME, "2021-09-06", StudyLog.empty()).mentor(MARCUS).build();
  private static final Mentor MENTOR =
      Mentor.builder().id(MARCUS).protectedMinutesPerWeek(0).build();
  private final SchoolRecords north =
      SchoolRecords.builder()
          .school("north")
          .audit(AUDIT)
          .programme(PROGRAMME)
          .addEcts(ECT)
          .addMentors(MENTOR)
          .build();
  private final SchoolRecords empty =
      north.toBuilder().school("empty").ects(List.of()).mentors(List.of()).build();

  @Test
  void eachPartIsKeptAndCanBeReplaced() {
    assertThat(
            SchoolRecords.builder()
                .school("north")
                .audit(AUDIT)
                .programme(PROGRAMME)
                .addAllEcts(List.of(ECT))
                .addAllMentors(List.of(MENTOR))
                .build())
        .isEqualTo(north);
    assertThat(north.toBuilder().build()).isEqualTo(north);
    assertThat(empty.school()).isEqualTo("empty");
    assertThat(empty.ects()).isEmpty();
    assertThat(empty.mentors()).isEmpty();
    assertThat(empty.audit()).isSameAs(AUDIT);
    assertThat(empty.programme()).isSameAs(PROGRAMME);
    assertThatThrownBy(() -> north.toBuilder().school(" ").build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("school");
  }

  @Test
  void schoolsAreJudgedOneByOneInTheirOrder() {
    OfSchool ofNorth =
        new OfSchool("north", 1, AUDIT.ofSchool(List.of(ECT), List.of(MENTOR), PROGRAMME, DAY));
    OfSchool ofEmpty =
        new OfSchool("empty", 0, AUDIT.ofSchool(List.of(), List.of(), PROGRAMME, DAY));
    assertThat(ofNorth.report().findings()).isNotEmpty();
    assertThat(ImmutableList.copyOf(NetworkAudit.over(List.of(north, empty).iterator(), DAY)))
        .containsExactly(ofNorth, ofEmpty);
    assertThat(NetworkAudit.over(Stream.of(empty, north), DAY)).containsExactly(ofEmpty, ofNorth);
    assertThatThrownBy(() -> new OfSchool("north", -1, ofNorth.report()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("ects");
  }

  @Test
  void auditsAreEqualByWhatTheyJudgeWith() {
    Gaps lacking = Gaps.none().with(Evidence.STUDY, NotKnown.unreadable("study.csv"));
    Rules fewer = Rules.of(Rules.standard().all().subList(0, 3));
    Weights raised = Weights.standard().raising(RuleInfo.published("STEP-REPEATED"), Weight.CORE);
    assertThat(AUDIT)
        .isEqualTo(Audit.of(School.of(Samples.calendar(3, 12))))
        .hasSameHashCodeAs(Audit.of(School.of(Samples.calendar(3, 12))))
        .isNotEqualTo(Audit.of(SCHOOL.with(Pacing.proRata())))
        .isNotEqualTo(Audit.of(SCHOOL, fewer, Weights.standard()))
        .isNotEqualTo(Audit.of(SCHOOL, Rules.standard(), raised))
        .isNotEqualTo(AUDIT.without(lacking))
        .isNotEqualTo("an audit");
    assertThat(AUDIT).doesNotHaveSameHashCodeAs(AUDIT.without(lacking));
    assertThat(AUDIT.school()).isSameAs(SCHOOL);
  }

  @Test
  void rulesAreEqualByWhichTheyAre() {
    Rules fewer = Rules.of(Rules.standard().all().subList(0, 3));
    assertThat(fewer)
        .isEqualTo(Rules.of(Rules.standard().all().subList(0, 3).reverse()))
        .hasSameHashCodeAs(Rules.of(Rules.standard().all().subList(0, 3)))
        .doesNotHaveSameHashCodeAs(Rules.standard())
        .isNotEqualTo(Rules.standard())
        .isNotEqualTo("rules")
        .hasToString(fewer.all().toString());
  }

  @Test
  void whatIsMissingIsNamed() {
    List<Mentor> mentors = Collections.singletonList(null);
    List<InductionRecord> ects = Collections.singletonList(null);
    named("mentors", () -> AUDIT.ofMentors(mentors, List.of(), PROGRAMME, DAY));
    named(
        "ects", () -> AUDIT.ofMentors(List.of(), Collections.singletonList(null), PROGRAMME, DAY));
    named("ects", () -> AUDIT.ofSchool(ects, List.of(), PROGRAMME, DAY));
    named("mentors", () -> AUDIT.ofSchool(List.of(), mentors, PROGRAMME, DAY));
    named("mentors", () -> AUDIT.ofInductions(List.of(), mentors, one -> List.of(), DAY));
    named(
        "ects",
        () -> AUDIT.ofInductions(Collections.singletonList(null), List.of(), PROGRAMME, DAY));
    named("rules", () -> Rules.of(Collections.singletonList(null)));
    named("patterns", () -> Rules.standard().under(Collections.singletonList(null)));
  }

  private static void named(String field, ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(NullPointerException.class).hasMessage(field + "[0]");
  }
}
