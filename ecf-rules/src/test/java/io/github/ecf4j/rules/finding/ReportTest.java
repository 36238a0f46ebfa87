package io.github.ecf4j.rules.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ImmutableTable;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.programme.Weight;
import io.github.ecf4j.rules.answer.NotKnown;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {
  private static final LocalDate DAY = LocalDate.of(2022, 3, 10);

  private record Because(String message) implements Justification {}

  private static Finding finding(String rule, LocalDate on, String who, String message) {
    RuleInfo info = RuleInfo.published(rule);
    return Finding.of(info, info.weight(), on, Subject.ect(PersonId.of(who)), new Because(message));
  }

  private static final Finding ADAPTED = finding("STEP-ADAPTED", DAY, "t9", "b");
  private static final Finding RECORDED = finding("STEP-RECORDED", DAY, "t9", "a");
  private static final Finding RECORDED_OTHER = finding("STEP-RECORDED", DAY, "t10", "a");
  private static final Finding RECORDED_LATER =
      finding("STEP-RECORDED", DAY.plusDays(1), "t1", "a");
  private static final Finding RECORDED_B = finding("STEP-RECORDED", DAY, "t9", "b");

  @Test
  void findingsStandByDayRulePersonAndReason() {
    assertThat(
            Report.of(List.of(RECORDED_LATER, RECORDED_OTHER, RECORDED_B, RECORDED, ADAPTED))
                .findings())
        .containsExactly(RECORDED, RECORDED_B, RECORDED_OTHER, ADAPTED, RECORDED_LATER);
  }

  @Test
  void aFindingPrintsAllThatAReaderOfATestWants() {
    assertThat(finding("STEP-RECORDED", DAY, "abdi", "No step."))
        .hasToString("STEP-RECORDED (CORE) on " + DAY + ", abdi: No step.");
  }

  @Test
  void theRuleDecidesBeforeThePerson() {
    Finding recorded = finding("STEP-RECORDED", DAY, "z", "a");
    Finding adapted = finding("STEP-ADAPTED", DAY, "a", "a");
    assertThat(Report.of(List.of(adapted, recorded)).findings()).containsExactly(recorded, adapted);
  }

  @Test
  void teachersStandBeforeMentors() {
    Finding mentors =
        Finding.of(
            RuleInfo.published("STEP-RECORDED"),
            Weight.CORE,
            DAY,
            Subject.mentor(PersonId.of("a")),
            new Because("a"));
    assertThat(Report.of(List.of(mentors, RECORDED)).findings()).containsExactly(RECORDED, mentors);
  }

  @Test
  void findingsThatDifferOnlyInWeightAreBothKept() {
    Finding raised =
        Finding.of(ADAPTED.info(), Weight.CORE, DAY, ADAPTED.subject(), ADAPTED.justification());
    assertThat(Report.of(List.of(ADAPTED, raised)).findings()).containsExactly(raised, ADAPTED);
  }

  @Test
  void repetitionAndOrderChangeNothing() {
    assertThat(Report.of(List.of(ADAPTED, RECORDED, ADAPTED)))
        .isEqualTo(Report.of(List.of(RECORDED, ADAPTED)));
    assertThat(Report.of(List.of())).isEqualTo(Report.none());
  }

  @Test
  void reportsAddUpAndFilter() {
    Report both = Report.of(List.of(ADAPTED)).and(Report.of(List.of(RECORDED)));
    assertThat(both.findings()).containsExactly(RECORDED, ADAPTED);
    assertThat(both.filter(f -> f.weight() == Weight.CORE)).isEqualTo(Report.of(List.of(RECORDED)));
  }

  @Test
  void aDiffSaysWhatIsGoneAndWhatHasCome() {
    Report earlier = Report.of(List.of(ADAPTED, RECORDED));
    Report later = Report.of(List.of(RECORDED, RECORDED_LATER));
    assertThat(later.since(earlier).removed()).containsExactly(ADAPTED);
    assertThat(later.since(earlier).added()).containsExactly(RECORDED_LATER);
  }

  @Test
  void theSummaryCountsByRuleAndWeight() {
    Report report = Report.of(List.of(ADAPTED, RECORDED, RECORDED_LATER));
    assertThat(report.count(Weight.CORE)).isEqualTo(2);
    assertThat(report.count(Weight.FLEX)).isEqualTo(1);
    assertThat(report.count(Weight.ADVISORY)).isZero();
    assertThat(report.summary().rowKeySet()).containsExactly(RECORDED.info(), ADAPTED.info());
    assertThat(report.summary())
        .isEqualTo(
            ImmutableTable.<RuleInfo, Weight, Integer>builder()
                .put(ADAPTED.info(), Weight.FLEX, 1)
                .put(RECORDED.info(), Weight.CORE, 2)
                .build());
  }

  @Test
  void csvHasAHeaderAndOneLineAFinding() {
    assertThat(Report.of(List.of(ADAPTED)).toCsv())
        .isEqualTo(
            "ect_id,mentor_id,rule,weight,on,message,sources\r\n"
                + "t9,,STEP-ADAPTED,FLEX,2022-03-10,b,\"Induction coordinator orientation (2021),"
                + " Appendix A\"\r\n");
    assertThat(Report.none().toCsv())
        .isEqualTo("ect_id,mentor_id,rule,weight,on,message,sources\r\n");
  }

  @Test
  void aMentorsFindingFillsTheMentorsColumn() {
    Finding mentors =
        Finding.of(
            RuleInfo.published("STEP-RECORDED"),
            Weight.CORE,
            DAY,
            Subject.mentor(PersonId.of("ann")),
            new Because("a"));
    assertThat(Report.of(List.of(mentors)).toCsv()).contains("\r\n,ann,STEP-RECORDED,CORE,");
  }

  @Test
  void csvTamesFormulasAndQuotesWhatNeedsIt() {
    assertThat(csvOf("=cmd()")).contains("\r\n'=cmd(),");
    assertThat(csvOf("+1")).contains("\r\n'+1,");
    assertThat(csvOf("-1")).contains("\r\n'-1,");
    assertThat(csvOf("@x")).contains("\r\n'@x,");
    assertThat(csvOf("a=b")).contains("\r\na=b,");
    assertThat(csvOf("a,b")).contains("\r\n\"a,b\",");
    assertThat(csvOf("a\"b")).contains("\r\n\"a\"\"b\",");
    Finding lines = finding("STEP-RECORDED", DAY, "x", "a\nb");
    assertThat(Report.of(List.of(lines)).toCsv()).contains(",\"a\nb\",");
    Finding crs = finding("STEP-RECORDED", DAY, "x", "a\rb");
    assertThat(Report.of(List.of(crs)).toCsv()).contains(",\"a\rb\",");
    Finding tab = finding("STEP-RECORDED", DAY, "x", "\tmessage");
    assertThat(Report.of(List.of(tab)).toCsv()).contains(",'\tmessage,");
    Finding cr = finding("STEP-RECORDED", DAY, "x", "\rmessage");
    assertThat(Report.of(List.of(cr)).toCsv()).contains(",\"'\rmessage\",");
  }

  private static String csvOf(String id) {
    return Report.of(List.of(finding("STEP-RECORDED", DAY, id, "m"))).toCsv();
  }

  @Test
  void anEmptyCellStaysEmpty() {
    assertThat(Report.of(List.of(finding("STEP-RECORDED", DAY, "x", ""))).toCsv())
        .contains("2022-03-10,,\"");
  }

  private static NotJudged notJudged(String who, String rule, String file) {
    return new NotJudged(
        ImmutableSortedSet.of(RuleInfo.published(rule)),
        Subject.ect(PersonId.of(who)),
        NotKnown.unreadable(file));
  }

  @Test
  void whatIsNotJudgedStandsByPersonRuleAndReasonAndIsOfOnePerson() {
    NotJudged first = notJudged("t9", "STEP-RECORDED", "coaching.csv");
    NotJudged second = notJudged("t9", "STEP-RECORDED", "study.csv");
    NotJudged third = notJudged("t9", "STEP-ADAPTED", "coaching.csv");
    NotJudged other = notJudged("t10", "STEP-RECORDED", "coaching.csv");
    NotJudged both =
        new NotJudged(
            ImmutableSortedSet.of(
                RuleInfo.published("STEP-RECORDED"), RuleInfo.published("STEP-ADAPTED")),
            first.subject(),
            first.why());
    Report all =
        Report.of(List.of(RECORDED_OTHER), List.of(other, third, second, both, first), List.of());

    assertThat(all.notJudged()).containsExactly(both, first, second, third, other);
    assertThat(all.of(first.subject()).notJudged()).containsExactly(both, first, second, third);
    assertThat(all.of(other.subject()).findings()).containsExactly(RECORDED_OTHER);
  }

  @Test
  void nothingOfAReportIsNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> Report.of(Collections.singletonList(null), List.of(), List.of()))
        .withMessageContaining("findings");
    assertThatNullPointerException()
        .isThrownBy(() -> Report.of(List.of(), Collections.singletonList(null), List.of()))
        .withMessageContaining("notJudged");
    assertThatNullPointerException()
        .isThrownBy(() -> Report.of(List.of(), List.of(), Collections.singletonList(null)))
        .withMessageContaining("notApplied");
    assertThatThrownBy(
            () ->
                new NotJudged(
                    ImmutableSortedSet.of(), RECORDED.subject(), NotKnown.unreadable("study.csv")))
        .hasMessageContaining("rules");
  }
}
