package io.github.ecf4j.rules.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.policy.Readings;
import io.github.ecf4j.rules.school.School;
import io.github.ecf4j.rules.testkit.EcfDomain;
import io.github.ecf4j.rules.testkit.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

@Domain(EcfDomain.class)
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE, tries = 600)
@StatisticsReport(onFailureOnly = true)
@Domain(DomainContext.Global.class)
class AssessmentScheduleProperties {
  private static InductionStatus status(Scenario scenario) {
    return InductionClock.of(School.of(scenario.calendar()))
        .status(scenario.ect(), scenario.day())
        .value();
  }

  private static AssessmentSchedule schedule(Scenario scenario, Reading.FullTimeReviews fullTime) {
    return AssessmentSchedule.of(
        School.of(scenario.calendar())
            .with(Readings.defaults().with(Reading.FULL_TIME_REVIEWS, fullTime)),
        scenario.ect(),
        status(scenario));
  }

  private static List<LocalDate> days(AssessmentSchedule schedule, Assessment.Kind kind) {
    return schedule.due().stream().filter(one -> one.kind() == kind).map(Assessment::due).toList();
  }

  @Property
  void nothingIsDueAfterTheProjectedEndAndTheLastOfItIsFormal(
      @ForAll Scenario scenario, @ForAll Reading.FullTimeReviews fullTime) {
    AssessmentSchedule schedule = schedule(scenario, fullTime);
    Optional<LocalDate> end = status(scenario).years().projectedEnd();
    List<LocalDate> formal = days(schedule, Assessment.Kind.FORMAL_ASSESSMENT);

    assertThat(schedule.due()).noneMatch(one -> end.filter(one.due()::isAfter).isPresent());
    assertThat(formal).doesNotHaveDuplicates();
    end.filter(scenario.ect().service()::isInSchoolOn)
        .ifPresent(day -> assertThat(formal).contains(day));
    Statistics.label("end known")
        .collect(end.isPresent())
        .coverage(coverage -> coverage.check(true).percentage(p -> p >= 5));
    Statistics.label("away on the end")
        .collect(end.filter(day -> !scenario.ect().service().isInSchoolOn(day)).isPresent());
  }

  @Property
  void aReviewIsATermOrMoreFromAFormalAssessment(@ForAll Scenario scenario) {
    AssessmentSchedule schedule = schedule(scenario, Reading.FullTimeReviews.SAME);
    AssessmentSchedule every = schedule(scenario, Reading.FullTimeReviews.EVERY_TERM);
    List<LocalDate> reviews = days(schedule, Assessment.Kind.PROGRESS_REVIEW);

    for (LocalDate formal : days(schedule, Assessment.Kind.FORMAL_ASSESSMENT)) {
      assertThat(reviews)
          .allMatch(review -> apart(review, formal, scenario.calendar()).reaches(Exact.of(1)));
    }
    assertThat(days(every, Assessment.Kind.PROGRESS_REVIEW)).containsAll(reviews);
    assertThat(days(every, Assessment.Kind.FORMAL_ASSESSMENT))
        .isEqualTo(days(schedule, Assessment.Kind.FORMAL_ASSESSMENT));
    Statistics.label("reviews")
        .collect(reviews.isEmpty() ? "none" : "some")
        .coverage(coverage -> coverage.check("some").percentage(p -> p >= 5));
    Statistics.label("full-time reviews near an assessment")
        .collect(!every.due().equals(schedule.due()));
  }

  /** Day by day: what part of its term each teaching day is, after the first to the last. */
  private static Exact apart(LocalDate one, LocalDate other, SchoolCalendar calendar) {
    List<LocalDate> ends = new ArrayList<>(List.of(one, other));
    ends.sort(LocalDate::compareTo);
    Exact sum = Exact.zero();
    for (Term term : calendar.terms()) {
      ImmutableList<LocalDate> days = calendar.teachingDays(term);
      for (LocalDate day : days) {
        if (day.isAfter(ends.get(0)) && !day.isAfter(ends.get(1))) {
          sum = sum.plus(Exact.of(1).dividedBy(Exact.of(days.size())));
        }
      }
    }
    return sum;
  }

  /** A term in post without a review or an assessment of its own has one near, or joined late. */
  @Property
  void whatIsOutstandingHasNoDayLeft(@ForAll Scenario scenario) {
    AssessmentSchedule schedule = schedule(scenario, Reading.FullTimeReviews.SAME);
    Optional<LocalDate> end = status(scenario).years().projectedEnd();

    for (OutstandingAssessment one : schedule.outstanding()) {
      assertThat(
              scenario.calendar().teachingDays().tailSet(one.term().days().last(), true).stream()
                  .filter(scenario.ect().service()::isInSchoolOn)
                  .filter(day -> end.filter(day::isAfter).isEmpty()))
          .isEmpty();
    }
    Statistics.label("outstanding").collect(!schedule.outstanding().isEmpty());
  }
}
