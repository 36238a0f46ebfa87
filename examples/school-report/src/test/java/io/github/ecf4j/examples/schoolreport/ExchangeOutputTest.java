package io.github.ecf4j.examples.schoolreport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableMap;
import io.github.ecf4j.curriculum.EcfCurriculum;
import io.github.ecf4j.model.exchange.Exchanged;
import io.github.ecf4j.model.exchange.ProgrammePlanData;
import io.github.ecf4j.model.exchange.YearBoundaryData;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.rules.exchange.AssessmentsData;
import io.github.ecf4j.rules.exchange.ClockData.DutiesData;
import io.github.ecf4j.rules.exchange.FundingData.GrantData;
import io.github.ecf4j.rules.exchange.FundingData.InstalmentsData;
import io.github.ecf4j.rules.exchange.InductionStatusData;
import io.github.ecf4j.rules.exchange.NotKnownData;
import io.github.ecf4j.rules.exchange.PeriodsData.ObservationPeriodsData;
import io.github.ecf4j.rules.exchange.PeriodsData.ReportingPeriodsData;
import io.github.ecf4j.rules.exchange.PlanningData.FeasibilityData;
import io.github.ecf4j.rules.exchange.PlanningData.ReplanData;
import io.github.ecf4j.rules.exchange.ReportData.FindingData;
import io.github.ecf4j.rules.exchange.ReportData.SubjectData;
import io.github.ecf4j.rules.exchange.TimeData.AmountData;
import io.github.ecf4j.rules.exchange.TimeData.SharesData;
import io.github.ecf4j.rules.exchange.TimeData.TrainingData;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the JSON files hold is read again by the records of exchange, without a field too many. */
class ExchangeOutputTest {
  private static final ImmutableMap<String, Class<?>> ANSWERS =
      ImmutableMap.<String, Class<?>>builder()
          .put("status", InductionStatusData.class)
          .put("assessments", AssessmentsData.class)
          .put("periods", ReportingPeriodsData.class)
          .put("observations", ObservationPeriodsData.class)
          .put("plan", ProgrammePlanData.class)
          .put("replan", ReplanData.class)
          .put("trainingDone", TrainingData.class)
          .put("trainingLeft", TrainingData.class)
          .put("timetable", SharesData.class)
          .put("mentorTime", AmountData.class)
          .put("feasibility", FeasibilityData.class)
          .put("year2InMaintained", GrantData.class)
          .put("year2InAcademy", GrantData.class)
          .put("mentorTraining", InstalmentsData.class)
          .put("duties", DutiesData.class)
          .buildOrThrow();

  private static final ObjectMapper STRICT = new ObjectMapper();
  private static final ObjectMapper LENIENT =
      new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  @TempDir Path parent;

  /** A teacher of whom everything can be answered, the day before induction ends. */
  private Folder folder() {
    return folderIn(parent);
  }

  private static Folder folderIn(Path place) {
    return Folder.ofTwoYears(place)
        .with("school.csv", "name,region", "Oak,inner_london")
        .with(
            "ects.csv",
            "ect_id,induction_started_on,mentor_id,timetabled_minutes_per_week",
            "doug,2021-09-01,ann,1500")
        .with("clocks.csv", "ect_id,happening,on", "doug,recommendation_made,2023-07-19");
  }

  private static JsonNode ect(Run run) {
    return run.json().path("ects").path(0);
  }

  @Test
  void everyAnswerIsADocumentThatItsRecordReads() throws JsonProcessingException {
    JsonNode answers = ect(folder().report("2023-07-20")).path("answers");

    assertThat(answers.fieldNames()).toIterable().containsExactlyElementsOf(ANSWERS.keySet());
    for (Map.Entry<String, Class<?>> one : ANSWERS.entrySet()) {
      JsonNode answer = answers.path(one.getKey());
      assertThat(answer.path("version").asInt()).as(one.getKey()).isEqualTo(Exchanged.VERSION);
      Object read = STRICT.treeToValue(answer, one.getValue());
      assertThat(STRICT.readTree(STRICT.writeValueAsString(read))).isEqualTo(answer);
      if (read instanceof Exchanged<?> exchanged) {
        assertThat(exchanged.problems(EcfCurriculum::programme)).as(one.getKey()).isEmpty();
      }
    }
    assertThat(answers.path("duties").path("duties").findValuesAsText("doneOn"))
        .contains("2023-07-19");
  }

  @Test
  void anAnswerThatNobodyCanGiveIsNull() {
    JsonNode answers = ect(Folder.in(parent).report()).path("answers");

    assertThat(answers.fieldNames()).toIterable().containsExactlyElementsOf(ANSWERS.keySet());
    assertThat(answers.path("timetable").isNull()).isTrue();
    assertThat(answers.path("duties").isNull()).isTrue();
    assertThat(answers.path("year2InAcademy").isNull()).isTrue();
  }

  @Test
  void theAnswersSayWhatTheShorterFieldsSay() throws JsonProcessingException {
    JsonNode ect = ect(folder().report("2023-07-20"));
    JsonNode answers = ect.path("answers");
    ProgrammePlan plan =
        STRICT
            .treeToValue(answers.path("plan"), ProgrammePlanData.class)
            .toValue(EcfCurriculum::programme);

    assertThat(plan.items())
        .extracting(item -> item.week().toString())
        .containsExactlyElementsOf(ect.path("plan").findValuesAsText("week"));
    assertThat(answers.path("replan").path("toCome")).hasSameSizeAs(ect.path("replan"));
    assertThat(answers.path("status").path("state")).isEqualTo(ect.at("/induction/state"));
    assertThat(answers.path("status").path("progress").asText()).isNotEmpty();
    assertThat(answers.at("/trainingDone/selfStudyMinutes"))
        .isEqualTo(ect.at("/entitlement/training/selfStudyMinutesDone"));
    assertThat(answers.at("/year2InMaintained/pence/0").asInt())
        .isEqualTo(
            (int) (ect.at("/entitlement/funding/year2Pounds/0").asDouble() * 100)); // whole pounds
  }

  @Test
  void findingsAreRecordsWithTheirDetail() throws JsonProcessingException {
    JsonNode findings = ect(folder().report("2023-07-20")).path("findings");

    assertThat(findings).isNotEmpty();
    for (JsonNode finding : findings) {
      FindingData read = LENIENT.treeToValue(finding, FindingData.class);
      assertThat(read.subject()).isEqualTo(new SubjectData("ECT", "doug"));
      assertThat(read.title()).isNotEmpty();
      assertThat(read.citations()).isNotEmpty();
      assertThat(read.citations().get(0).title())
          .isEqualTo(finding.at("/citations/0/source").asText());
      assertThat(read.citations().get(0).publisher()).isNotEmpty();
    }
  }

  @Test
  void whatIsNotJudgedIsBuiltAgain() throws JsonProcessingException {
    Run run = folder().with("study.csv", "ect_id,module,completed_on", "doug,99,x").report();
    JsonNode notJudged = run.json().path("notJudged").path(0);

    assertThat(
            STRICT
                .treeToValue(notJudged.path("subject"), SubjectData.class)
                .toValue(EcfCurriculum::programme)
                .id()
                .value())
        .isEqualTo(notJudged.path("ectId").asText())
        .isEqualTo("doug");
    assertThat(
            STRICT
                .treeToValue(notJudged.path("notKnown"), NotKnownData.class)
                .toValue(EcfCurriculum::programme))
        .hasToString(notJudged.path("why").asText());
  }

  @Test
  void bothFilesHaveAVersionAndTheNetworkTheYearsOfEachTeacher() throws JsonProcessingException {
    Path network = parent.resolve("network");
    folderIn(network);
    Run run = Run.onAll(network, "2023-07-20");
    JsonNode figures = run.json("network.json");

    assertThat(figures.path("version").asInt()).isEqualTo(1);
    assertThat(run.json("school/report.json").path("version").asInt()).isEqualTo(1);
    assertThat(
            STRICT
                .treeToValue(figures.at("/schools/0/dates/0/years"), YearBoundaryData.class)
                .toValue(EcfCurriculum::programme)
                .projectedEnd())
        .contains(LocalDate.of(2023, 7, 21));
  }
}
