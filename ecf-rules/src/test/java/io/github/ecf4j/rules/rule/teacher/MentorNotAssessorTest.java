package io.github.ecf4j.rules.rule.teacher;

import static io.github.ecf4j.rules.Samples.MARCUS;
import static io.github.ecf4j.rules.Samples.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.programme.RuleId;
import io.github.ecf4j.model.programme.Weight;
import io.github.ecf4j.rules.Audits;
import io.github.ecf4j.rules.Samples;
import io.github.ecf4j.rules.finding.Finding;
import io.github.ecf4j.rules.school.School;
import java.util.List;
import org.junit.jupiter.api.Test;

class MentorNotAssessorTest {
  private static InductionRecord.Builder mentoredByMarcus() {
    return Samples.ect(Samples.programme(1), "2021-09-06", StudyLog.empty()).mentor(MARCUS);
  }

  private static List<Finding> findings(InductionRecord ect) {
    return Audits.teacher(School.of(Samples.calendar(3, 12)), ect, day("2021-10-01"))
        .findings()
        .stream()
        .filter(one -> one.rule().equals(RuleId.of("MENTOR-NOT-ASSESSOR")))
        .toList();
  }

  @Test
  void oneWhoMentorsAndAssessesIsFoundFromTheStart() {
    assertThat(findings(mentoredByMarcus().inductionTutor(MARCUS).build()))
        .singleElement()
        .returns(day("2021-09-06"), Finding::on)
        .returns(Weight.CORE, Finding::weight)
        .extracting(Finding::message)
        .isEqualTo("The mentor, marcus, is also the induction tutor, who assesses.");
  }

  @Test
  void aRecordedReasonIsSaidAndWeighsLess() {
    assertThat(
            findings(
                mentoredByMarcus()
                    .inductionTutor(MARCUS)
                    .samePersonReason("a school of two teachers")
                    .build()))
        .singleElement()
        .returns(Weight.ADVISORY, Finding::weight)
        .extracting(Finding::message)
        .asString()
        .endsWith("; the reason recorded is: a school of two teachers");
  }

  @Test
  void twoPeopleOrOneAloneAreNot() {
    assertThat(findings(mentoredByMarcus().build())).isEmpty();
    assertThat(findings(mentoredByMarcus().inductionTutor(PersonId.of("sian")).build())).isEmpty();
  }
}
