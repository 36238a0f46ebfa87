package io.github.ecf4j.rules.school;

import static io.github.ecf4j.rules.Samples.day;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.source.Citation;
import io.github.ecf4j.rules.answer.Explained;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.policy.Figure;
import io.github.ecf4j.rules.policy.Policies;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.testkit.EcfDomain;
import io.github.ecf4j.rules.testkit.Scenario;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Law of all answers of an induction: where another choice of a reading changes the value, the
 * answer names the reading; where another figure changes it, the answer cites the figure.
 */
@Domain(EcfDomain.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE, tries = 500)
class SettingsAreNamedTest {
  private static final List<LocalDate> DAYS =
      List.of(day("2021-12-01"), day("2022-11-10"), day("2024-03-01"));

  static final ImmutableMap<
          String, BiFunction<Induction, LocalDate, Optional<? extends Explained<?>>>>
      ANSWERS =
          ImmutableMap
              .<String, BiFunction<Induction, LocalDate, Optional<? extends Explained<?>>>>builder()
              .put("status", (one, on) -> Optional.of(one.status(on)))
              .put("asRecorded", (one, on) -> Optional.of(one.asRecorded()))
              .put("plan", (one, on) -> Optional.of(one.plan()))
              .put("assessments", (one, on) -> Optional.of(one.assessments(on)))
              .put("periods", (one, on) -> Optional.of(one.periods(on)))
              .put("timetable", Induction::timetable)
              .put("mentorTime", Induction::mentorTime)
              .put("trainingDone", (one, on) -> Optional.of(one.trainingDone(on)))
              .put("trainingLeft", (one, on) -> Optional.of(one.trainingLeft(on)))
              .put("feasibility", (one, on) -> one.feasibility(new LoadLimits(0, 1, 360)))
              .buildOrThrow();

  @ParameterizedTest(name = "{0} {1}")
  @CsvFileSource(
      resources = "/io/github/ecf4j/rules/school/settings.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void eachAnswerNamesTheSettingsThatChangeIt(String setting, String value) {
    for (InductionRecord ect : SettingsArriveTest.RECORDS) {
      DAYS.forEach(on -> assertNamed(SettingsArriveTest.SCHOOL, ect, on, setting, value));
    }
  }

  @Property
  void soDoTheAnswersOfAnyRecord(
      @ForAll Scenario scenario, @ForAll("settings") Map.Entry<String, String> setting) {
    assertNamed(
        scenario.school(), scenario.ect(), scenario.day(), setting.getKey(), setting.getValue());
  }

  @Provide
  Arbitrary<Map.Entry<String, String>> settings() {
    return Arbitraries.of(
        Map.entry("NEONATAL_LEAVE_STATUTORY", "yes"),
        Map.entry("PHASED_RETURN_COUNTS", "yes"),
        Map.entry("HALF_DAYS_COUNT", "no"),
        Map.entry("PART_TIME_ABSENCE", "PRO_RATA"),
        Map.entry("ABSENCE_DURING_EXTENSION", "IGNORED"),
        Map.entry("CAPPED_AT_FULL_TIME", "no"),
        Map.entry("EXTENSION_LEEWAY", "0"),
        Map.entry("DAYS_PER_TERM", "65"),
        Map.entry("EXPORT_ROUNDING", "UP"),
        Map.entry("TIMETABLE_REDUCTION", "ADDITIVE"),
        Map.entry("PPA_BASE", "TAUGHT"),
        Map.entry("YEAR_SWITCH", "AT_ONCE"),
        Map.entry("MODULE_MINUTES", "40"),
        Map.entry("PART_TIME_MENTORING", "LESS_OFTEN"),
        Map.entry("FULL_TIME_REVIEWS", "EVERY_TERM"),
        Map.entry("MINIMUM_BLOCK_TERMS", "0.5"),
        Map.entry("ABSENCE_THRESHOLD_DAYS", "5"),
        Map.entry("STATUTORY_LEAVE", "SICKNESS"),
        Map.entry("REQUIRED_TERMS", "5"),
        Map.entry("PART_TIME_REDUCTION_AFTER_TERMS", "5"));
  }

  private static void assertNamed(
      School school, InductionRecord ect, LocalDate on, String setting, String value) {
    School otherwise = SettingsArriveTest.with(school, setting, value);
    Induction before = Induction.of(school, ect);
    Induction after = Induction.of(otherwise, ect);
    ANSWERS.forEach(
        (name, question) -> {
          Optional<? extends Explained<?>> one = question.apply(before, on);
          Optional<? extends Explained<?>> other = question.apply(after, on);
          if (one.map(Explained::value).equals(other.map(Explained::value))) {
            return;
          }
          Optional<Reading<?>> reading = Reading.byId(setting);
          if (reading.isPresent()) {
            one.ifPresent(answer -> assertNames(name, answer, reading.orElseThrow()));
            other.ifPresent(answer -> assertNames(name, answer, reading.orElseThrow()));
          } else {
            one.ifPresent(answer -> assertCites(name, answer, setting));
            other.ifPresent(
                answer ->
                    assertThat(answer.citations())
                        .as("%s by %s", name, setting)
                        .anyMatch(place -> place.source().key().equals("BODY")));
          }
        });
  }

  private static void assertNames(String name, Explained<?> answer, Reading<?> reading) {
    assertThat(answer.readings()).as(name).map(one -> one.reading().id()).contains(reading.id());
    assertThat(answer.readings()).doesNotHaveDuplicates();
  }

  private static void assertCites(String name, Explained<?> answer, String setting) {
    Figure<?> figure = Figure.byId(setting).orElseThrow();
    List<Citation> published =
        Policies.published().editions().stream()
            .map(from -> Policies.published().on(from).citation(figure))
            .toList();
    assertThat(answer.citations()).as("%s by %s", name, figure).containsAnyElementsOf(published);
  }
}
