package io.github.ecf4j.rules.audit;

import static io.github.ecf4j.rules.Samples.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.induction.Change;
import io.github.ecf4j.model.induction.ChangeBuilder;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Mentor;
import io.github.ecf4j.model.induction.Timetable;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.programme.RuleId;
import io.github.ecf4j.rules.Samples;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.finding.Finding;
import io.github.ecf4j.rules.finding.Report;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.school.School;
import io.github.ecf4j.rules.testkit.EcfDomain;
import io.github.ecf4j.rules.testkit.Scenario;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/**
 * Mentor, induction tutor and timetable change; a report on a day goes by what is in force then.
 */
@Domain(EcfDomain.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE, tries = 100)
class ChangesProperties {
  private static final PersonId BEA = PersonId.of("bea");
  private static final PersonId CAT = PersonId.of("cat");
  private static final School SCHOOL = School.of(Samples.calendar(9, 12));

  private static Report ofSchool(Scenario scenario, InductionRecord ect) {
    return Audit.of(scenario.school())
        .ofSchool(List.of(ect), List.of(scenario.mentor()), ect.programme(), scenario.day());
  }

  @Property
  void aReportGoesByWhatIsInForceOnItsDay(
      @ForAll Scenario scenario, @ForAll @IntRange(min = -30, max = 30) int after) {
    LocalDate from = scenario.day().plusDays(after);
    InductionRecord ect =
        scenario.ect().toBuilder()
            .addChanges(
                Change.builder()
                    .from(from)
                    .mentor(CAT)
                    .inductionTutor(CAT)
                    .timetable(week(1))
                    .build())
            .build();

    assertThat(ofSchool(scenario, ect))
        .isEqualTo(
            after > 0
                ? ofSchool(scenario, scenario.ect())
                : ofSchool(scenario, ect.inForceOn(scenario.day())));
  }

  private static Timetable week(int taught) {
    return Timetable.builder().timetabledMinutes(1500).teachingMinutes(taught).build();
  }

  private static ChangeBuilder from(String day) {
    return Change.builder().from(day(day));
  }

  private static InductionRecord ect() {
    return Samples.ect(Samples.programme(3), "2021-09-06")
        .mentor(BEA)
        .inductionTutor(CAT)
        .timetable(week(1215))
        .addChanges(
            from("2022-01-10").mentor(CAT).build(),
            from("2022-01-17").teachingMinutes(1216).build())
        .build();
  }

  private static List<String> findings(String on, String rule) {
    return Audit.of(SCHOOL).ofEct(ect(), day(on)).findings().stream()
        .filter(finding -> finding.rule().equals(RuleId.of(rule)))
        .map(Finding::message)
        .toList();
  }

  @Example
  void anEarlierDayIsJudgedByWhatWasInForceThen() {
    assertThat(findings("2022-01-09", "MENTOR-NOT-ASSESSOR")).isEmpty();
    assertThat(findings("2022-01-10", "MENTOR-NOT-ASSESSOR")).hasSize(1);
    assertThat(findings("2022-01-16", "TIMETABLE-REDUCTION")).isEmpty();
    assertThat(findings("2022-01-17", "TIMETABLE-REDUCTION")).hasSize(1);
  }

  @Example
  void theTimeOfAMentorIsThatForWhomTheMentorMentorsOnTheDay() {
    Mentor bea = Mentor.builder().id(BEA).protectedMinutesPerWeek(0).build();
    List<Induction> ects = List.of(Induction.of(SCHOOL, ect()));

    assertThat(mentorTime(bea, ects, "2022-01-09")).isTrue();
    assertThat(mentorTime(bea, ects, "2022-01-10")).isFalse();
  }

  private static boolean mentorTime(Mentor mentor, List<Induction> ects, String on) {
    return Audit.of(SCHOOL)
        .ofMentors(List.of(mentor), ects, Samples.programme(3), day(on))
        .findings()
        .stream()
        .anyMatch(finding -> finding.rule().equals(RuleId.of("MENTOR-TIME")));
  }

  @Example
  void theTimetableOfADayIsThatInForce() {
    InductionRecord later =
        Samples.ect(Samples.programme(3), "2021-09-06")
            .addChanges(from("2022-01-10").timetable(week(1000)).build())
            .build();
    Induction induction = Induction.of(SCHOOL, later);

    assertThat(induction.timetable(day("2022-01-09"))).isEmpty();
    assertThat(induction.timetable(day("2022-01-10")).orElseThrow().value().maximumTeaching())
        .isEqualTo(Exact.of(1215));
    assertThat(induction.inForceOn(day("2022-01-09")).record().timetable()).isEmpty();
    assertThat(Induction.of(SCHOOL, ect().inForceOn(day("2021-09-06"))))
        .satisfies(one -> assertThat(one.inForceOn(day("2022-01-10"))).isSameAs(one));
  }
}
