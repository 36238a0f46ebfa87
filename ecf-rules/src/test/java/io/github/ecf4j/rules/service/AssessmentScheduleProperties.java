package io.github.ecf4j.rules.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Post;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.policy.Readings;
import io.github.ecf4j.rules.school.School;
import io.github.ecf4j.rules.testkit.EcfDomain;
import io.github.ecf4j.rules.testkit.Scenario;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

@Domain(EcfDomain.class)
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE, tries = 600)
@StatisticsReport(onFailureOnly = true)
@Domain(DomainContext.Global.class)
class AssessmentScheduleProperties {
  private static final List<DayOfWeek> WEEK = List.of(DayOfWeek.values());

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

  /** Which weekdays somebody works, some in each term, says nothing of how far terms are apart. */
  @Property
  void toKnowTheWeekdaysWorkedTakesAwayNoReview(
      @ForAll Scenario scenario, @ForAll @IntRange(min = 1, max = 30) int some) {
    School school = School.of(scenario.calendar());
    List<DayOfWeek> weekdays =
        IntStream.range(0, 5).filter(day -> (some >> day & 1) == 1).mapToObj(WEEK::get).toList();
    InductionRecord unknown =
        withPosts(scenario.ect(), post -> post.toBuilder().worksOn(List.of()).build());
    InductionRecord known = withPosts(unknown, post -> post.toBuilder().worksOn(weekdays).build());
    Assume.that(
        scenario.calendar().terms().stream()
            .map(scenario.calendar()::teachingDays)
            .allMatch(days -> isInSchoolOnOneOf(days, known) == isInSchoolOnOneOf(days, unknown)));
    InductionStatus status = InductionClock.of(school).status(unknown, scenario.day()).value();
    assertThat(InductionClock.of(school).status(known, scenario.day()).value().years())
        .isEqualTo(status.years());

    AssessmentSchedule before = AssessmentSchedule.of(school, unknown, status);
    AssessmentSchedule after = AssessmentSchedule.of(school, known, status);
    List<Term> held = terms(after);
    for (Assessment review : before.due()) {
      if (review.kind() == Assessment.Kind.PROGRESS_REVIEW) {
        assertThat(held).contains(review.term());
      }
    }
    assertThat(days(after, Assessment.Kind.INTERIM_ASSESSMENT))
        .isEqualTo(days(before, Assessment.Kind.INTERIM_ASSESSMENT));
    Statistics.label("moved")
        .collect(!before.due().equals(after.due()))
        .coverage(coverage -> coverage.check(true).percentage(p -> p >= 5));
  }

  private static boolean isInSchoolOnOneOf(List<LocalDate> days, InductionRecord ect) {
    return days.stream().anyMatch(ect.service()::isInSchoolOn);
  }

  private static InductionRecord withPosts(InductionRecord ect, UnaryOperator<Post> change) {
    return ect.toBuilder()
        .service(
            ect.service().toBuilder()
                .absences(List.of())
                .posts(ect.service().posts().stream().map(change).toList())
                .build())
        .build();
  }

  private static List<Term> terms(AssessmentSchedule schedule) {
    return Stream.concat(
            schedule.due().stream()
                .filter(one -> one.kind() == Assessment.Kind.PROGRESS_REVIEW)
                .map(Assessment::term),
            schedule.outstanding().stream().map(OutstandingAssessment::term))
        .toList();
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
