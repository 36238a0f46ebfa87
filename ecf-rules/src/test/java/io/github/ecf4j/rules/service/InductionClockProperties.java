package io.github.ecf4j.rules.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.induction.Absence;
import io.github.ecf4j.model.induction.Extension;
import io.github.ecf4j.model.induction.Fte;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Post;
import io.github.ecf4j.model.induction.ServiceCredit;
import io.github.ecf4j.model.induction.YearBoundary;
import io.github.ecf4j.rules.Arithmetic;
import io.github.ecf4j.rules.Samples;
import io.github.ecf4j.rules.answer.Explained;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.policy.Figure;
import io.github.ecf4j.rules.policy.Policies;
import io.github.ecf4j.rules.school.School;
import io.github.ecf4j.rules.testkit.Calendars;
import io.github.ecf4j.rules.testkit.EcfDomain;
import io.github.ecf4j.rules.testkit.Inductions;
import io.github.ecf4j.rules.testkit.Scenario;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

@Domain(EcfDomain.class)
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE, tries = 600)
@StatisticsReport(onFailureOnly = true)
@Domain(DomainContext.Global.class)
class InductionClockProperties {
  private static final LocalDate LAST = LocalDate.of(2040, 1, 1);

  private static InductionStatus status(
      SchoolCalendar calendar, InductionRecord ect, LocalDate day) {
    return InductionClock.of(School.of(calendar)).status(ect, day).value();
  }

  private static InductionStatus status(Scenario scenario, InductionRecord ect) {
    return status(scenario.calendar(), ect, scenario.day());
  }

  private static InductionRecord with(
      InductionRecord ect, List<Post> posts, List<Absence> absences) {
    return InductionRecord.builder()
        .history(ect.history())
        .programme(ect.programme())
        .startedOn(ect.startedOn())
        .addAllPosts(posts)
        .addAllAbsences(absences)
        .build();
  }

  /** Keeps clear of the rules of 2012, by which there may be no year 2. */
  private static InductionRecord from2021(InductionRecord ect) {
    LocalDate start =
        ect.startedOn().isBefore(LocalDate.of(2021, 9, 1))
            ? LocalDate.of(2021, 9, 1)
            : ect.startedOn();
    return InductionRecord.builder()
        .history(ect.history())
        .programme(ect.programme())
        .startedOn(start)
        .addAllPosts(ect.service().posts())
        .addAllAbsences(ect.service().absences())
        .build();
  }

  @Property
  void whatIsExplainedEqualsWhatIsNot(@ForAll Scenario scenario) {
    InductionClock clock = InductionClock.of(School.of(scenario.calendar()));

    assertThat(clock.status(scenario.ect(), scenario.day()).value())
        .isEqualTo(clock.status(scenario.ect(), scenario.day()).value());
    assertThat(clock.asRecorded(scenario.ect()).map(InductionStatus::years).value())
        .isEqualTo(clock.asRecorded(scenario.ect()).value().years());
    collect(scenario);
  }

  @Property
  void theOrderOfPostsAndAbsencesChangesNothing(@ForAll Scenario scenario) {
    InductionRecord ect = scenario.ect();

    assertThat(
            status(
                scenario,
                with(
                    ect,
                    Lists.reverse(ect.service().posts()),
                    Lists.reverse(ect.service().absences()))))
        .isEqualTo(status(scenario, with(ect, ect.service().posts(), ect.service().absences())));
    collect(scenario);
  }

  private static void collect(Scenario scenario) {
    InductionRecord ect = scenario.ect();
    cover("several at once", scenario.traits().contains(Scenario.Trait.SEVERAL_POSTS));
    cover("a gap", scenario.traits().contains(Scenario.Trait.GAP));
    cover(
        "a short post",
        status(scenario.calendar(), ect, LocalDate.of(2030, 1, 1)).blocks().stream()
            .anyMatch(block -> !block.counts()));
    for (Absence.Reason leave :
        Policies.published().on(LocalDate.of(2024, 4, 1)).get(Figure.STATUTORY_LEAVE)) {
      cover(
          leave.toString(),
          ect.service().absences().stream().anyMatch(absence -> absence.reason() == leave));
    }
  }

  private static void cover(String label, boolean holds) {
    Statistics.label(label)
        .collect(holds)
        .coverage(coverage -> coverage.check(true).percentage(p -> p >= 5));
  }

  @Property
  void moreAbsenceNeverBringsTheEndForward(
      @ForAll InductionRecord any,
      @ForAll @IntRange(min = 0, max = 500) int after,
      @ForAll boolean nearTheBoundary,
      @ForAll @IntRange(min = 20, max = 60) int contracted) {
    SchoolCalendar calendar = Samples.calendar(15, 12);
    InductionRecord all = from2021(any);
    YearBoundary boundary = status(calendar, all, LAST).years();
    LocalDate first =
        nearTheBoundary && boundary.lastDayOfYear1().isPresent()
            ? boundary.lastDayOfYear1().orElseThrow().minusDays(after / 5)
            : all.startedOn().plusDays(after);
    DateRange away = new DateRange(first, first.plusDays(120));
    List<Absence> apart =
        all.service().absences().stream()
            .filter(absence -> !absence.days().overlaps(away))
            .toList();
    InductionRecord ect = with(all, all.service().posts(), apart);
    YearBoundary less = status(calendar, ect, LAST).years();
    List<Absence> more = new ArrayList<>(apart);
    more.add(
        Absence.builder()
            .days(away)
            .reason(Absence.Reason.SICKNESS)
            .contractedDays(BigDecimal.valueOf(contracted))
            .build());
    YearBoundary later = status(calendar, with(ect, ect.service().posts(), more), LAST).years();

    assertNotBefore(later.lastDayOfYear1(), less.lastDayOfYear1());
    assertNotBefore(later.projectedEnd(), less.projectedEnd());
    cover("moved", !later.equals(less));
    cover(
        "across the boundary",
        less.lastDayOfYear1()
            .filter(end -> !end.isBefore(first) && end.isBefore(first.plusDays(120)))
            .isPresent());
  }

  private static void assertNotBefore(Optional<LocalDate> later, Optional<LocalDate> earlier) {
    later.ifPresent(day -> assertThat(earlier.orElseThrow()).isBeforeOrEqualTo(day));
  }

  @Property
  void serviceAddsUpOverADivisionOfAPostAtOneSchool(
      @ForAll Scenario scenario, @ForAll @IntRange(min = 1, max = 600) int days) {
    List<Post> divided = new ArrayList<>();
    for (Post post : scenario.ect().service().posts()) {
      LocalDate cut = post.startsOn().plusDays(days);
      if (post.covers(cut)) {
        divided.add(part(post, post.startsOn(), Optional.of(cut.minusDays(1))));
        divided.add(part(post, cut, post.endsOn()));
      } else {
        divided.add(post);
      }
    }
    InductionRecord ect = scenario.ect();

    assertThat(status(scenario, with(ect, divided, ect.service().absences())).termsServed())
        .isEqualTo(
            status(scenario, with(ect, ect.service().posts(), ect.service().absences()))
                .termsServed());
    cover("divided", divided.size() > ect.service().posts().size());
  }

  private static Post part(Post post, LocalDate from, Optional<LocalDate> to) {
    return Post.builder().startsOn(from).endsOn(to).fte(post.fte()).build();
  }

  @Property
  void serviceIsInProportionToTheShareOfFullTime(@ForAll Scenario scenario, @ForAll Fte fte) {
    InductionRecord ect = scenario.ect();
    Post share = Post.builder().startsOn(ect.startedOn()).fte(fte).build();

    assertThat(status(scenario, longer(ect, List.of(share))).termsServed())
        .isEqualTo(
            status(scenario, longer(ect, List.of())).termsServed().times(Exact.of(fte.value())));
    cover("part time", fte.value().compareTo(BigDecimal.ONE) < 0);
  }

  /** Extended beyond the known terms, so that it is not all served. */
  private static InductionRecord longer(InductionRecord ect, List<Post> posts) {
    return InductionRecord.builder()
        .history(ect.history())
        .programme(ect.programme())
        .startedOn(ect.startedOn())
        .addAllPosts(posts)
        .addExtensions(new Extension(ect.startedOn(), BigDecimal.valueOf(16)))
        .build();
  }

  @Property
  void anotherPostNeverLowersTheTermsServed(@ForAll Scenario scenario, @ForAll Fte fte) {
    InductionRecord ect = from2021(scenario.ect());
    List<Post> more = new ArrayList<>(ect.service().posts());
    more.add(
        Post.builder().school("Another").startsOn(ect.startedOn().plusDays(40)).fte(fte).build());
    if (!ect.service().posts().isEmpty()) {
      Exact before =
          status(scenario, with(ect, ect.service().posts(), ect.service().absences()))
              .termsServed();
      Exact after = status(scenario, with(ect, more, ect.service().absences())).termsServed();

      assertThat(after.reaches(before)).isTrue();
    }
    cover("posts", !ect.service().posts().isEmpty());
  }

  @Property
  void withoutAbsenceAnotherPostNeverMakesAYearLonger(
      @ForAll InductionRecord any, @ForAll Fte fte, @ForAll @IntRange(max = 400) int after) {
    SchoolCalendar calendar = Samples.calendar(15, 12);
    InductionRecord ect = from2021(any);
    List<Post> more = new ArrayList<>(ect.service().posts());
    more.add(
        Post.builder()
            .school("Another")
            .startsOn(ect.startedOn().plusDays(after))
            .fte(fte)
            .build());
    if (!ect.service().posts().isEmpty()) {
      YearBoundary less =
          status(calendar, with(ect, ect.service().posts(), List.of()), LAST).years();
      YearBoundary sooner = status(calendar, with(ect, more, List.of()), LAST).years();

      assertNotBefore(less.lastDayOfYear1(), sooner.lastDayOfYear1());
      assertNotBefore(less.projectedEnd(), sooner.projectedEnd());
      cover("sooner", !less.equals(sooner));
    }
  }

  /** Terms of ten to fourteen weeks, each of a length of its own. */
  @Provide
  Arbitrary<SchoolCalendar> ordinaryTerms() {
    return Arbitraries.integers()
        .between(0, 28)
        .list()
        .ofSize(15)
        .map(
            shorter ->
                SchoolCalendar.of(
                    IntStream.range(0, 15)
                        .mapToObj(
                            i -> {
                              Term term = Samples.calendar(15, 14).terms().get(i);
                              return Calendars.term(
                                  term.academicYear().startsIn(),
                                  term.season(),
                                  term.days().first().toString(),
                                  term.days().last().minusDays(shorter.get(i)).toString());
                            })
                        .toList(),
                    List.of()));
  }

  /** Inductions from September 2021 on, with up to four absences one after another. */
  @Provide
  Arbitrary<InductionRecord> oftenSick() {
    Arbitrary<Integer> days =
        Arbitraries.integers().between(0, 250).withDistribution(RandomDistribution.uniform());
    Arbitrary<List<Integer>> gaps = days.list().ofSize(4);
    Arbitrary<List<Integer>> lengths = days.list().ofMinSize(1).ofMaxSize(4);
    return Combinators.combine(Inductions.starting().map(all -> from2021(all)), gaps, lengths)
        .as(
            (ect, after, more) -> {
              List<Absence> absences = new ArrayList<>();
              LocalDate first = ect.startedOn();
              for (int i = 0; i < more.size(); i++) {
                first = first.plusDays(1 + after.get(i));
                LocalDate last = first.plusDays(more.get(i) / 2);
                absences.add(Absence.of(new DateRange(first, last), Absence.Reason.SICKNESS));
                first = last;
              }
              return with(ect, ect.service().posts(), absences);
            });
  }

  private static InductionRecord credited(InductionRecord ect, int tenths) {
    InductionRecord.Builder copy = InductionRecord.builder();
    copy.history(ect.history())
        .programme(ect.programme())
        .startedOn(ect.startedOn())
        .addAllPosts(ect.service().posts())
        .addAllAbsences(ect.service().absences());
    if (tenths > 0) {
      copy.addCredits(new ServiceCredit(ect.startedOn(), BigDecimal.valueOf(tenths, 1), "Wales"));
    }
    return copy.build();
  }

  /** And the end only where absence falls into another part by it, and extends that by more. */
  @Property(tries = 1000)
  void moreCreditNeverEndsYear1Later(
      @ForAll("ordinaryTerms") SchoolCalendar calendar,
      @ForAll("oftenSick") InductionRecord ect,
      @ForAll @IntRange(max = 20) int before,
      @ForAll @IntRange(min = 1, max = 30) int more) {
    InductionStatus less = status(calendar, credited(ect, before), LAST);
    InductionStatus credited = status(calendar, credited(ect, before + more), LAST);

    assertNotBefore(less.years().lastDayOfYear1(), credited.years().lastDayOfYear1());
    boolean extendedByMore =
        IntStream.range(0, 2)
            .anyMatch(
                part ->
                    !less.absence()
                        .get(part)
                        .extension()
                        .reaches(credited.absence().get(part).extension()));
    if (!extendedByMore) {
      assertNotBefore(less.years().projectedEnd(), credited.years().projectedEnd());
    }
    cover("extended", !extendedByMore && isExtended(less) && isExtended(credited));
    cover("not extended", !isExtended(credited));
  }

  private static boolean isExtended(InductionStatus status) {
    return status.absence().stream().anyMatch(part -> part.extension().signum() > 0);
  }

  @Provide
  Arbitrary<Integer> weeks() {
    return Arbitraries.integers().between(0, 90).withDistribution(RandomDistribution.uniform());
  }

  @Property
  void nothingIsLeftJustWhereAllIsServed(
      @ForAll("ordinaryTerms") SchoolCalendar calendar,
      @ForAll("oftenSick") InductionRecord ect,
      @ForAll("weeks") int weeks) {
    LocalDate end =
        InductionClock.of(School.of(calendar))
            .asRecorded(ect)
            .value()
            .years()
            .projectedEnd()
            .orElse(calendar.teachingDays().last());
    for (LocalDate day : List.of(end.minusWeeks(weeks), end.minusDays(1), end)) {
      InductionStatus status = status(calendar, ect, day);

      assertThat(status.left().isNone()).isEqualTo(status.served());
      assertThat(status.progressLine().matches("(\\S+) of \\1")).isEqualTo(status.served());
      cover("served", status.served());
      cover("days left", status.daysOfExtensionLeft().signum() > 0);
    }
  }

  @Property
  void noReviewStandsBesideAFormalAssessmentOrAnotherReview(@ForAll Scenario scenario) {
    InductionRecord ect = scenario.ect();
    List<Assessment> due =
        AssessmentSchedule.of(School.of(scenario.calendar()), ect, status(scenario, ect))
            .explained()
            .value()
            .stream()
            .filter(one -> one.kind() != Assessment.Kind.INTERIM_ASSESSMENT)
            .toList();
    List<Assessment> reviews =
        due.stream().filter(one -> one.kind() == Assessment.Kind.PROGRESS_REVIEW).toList();

    assertThat(reviews).extracting(Assessment::due).doesNotHaveDuplicates();
    assertThat(due)
        .filteredOn(one -> one.kind() == Assessment.Kind.FORMAL_ASSESSMENT)
        .noneMatch(
            formal ->
                reviews.stream()
                    .anyMatch(review -> term(scenario, review).equals(term(scenario, formal))));
    assertThat(due).allMatch(one -> ect.service().isInSchoolOn(one.due()));
    cover("reviews", reviews.size() > 1);
  }

  private static Term term(Scenario scenario, Assessment assessment) {
    return scenario.calendar().terms().stream()
        .filter(term -> term.days().contains(assessment.due()))
        .findFirst()
        .orElseThrow();
  }

  /** Each sum in an explanation, worked out again, gives what stands there and the next. */
  @Property
  void theArithmeticOfTheExplanationIsRight(@ForAll Scenario scenario) {
    InductionRecord ect = scenario.ect();
    Explained<InductionStatus> answer =
        InductionClock.of(School.of(scenario.calendar())).status(ect, scenario.day());

    List<Exact> results = Arithmetic.results(answer.steps(), "LEN-3");
    assertThat(Arithmetic.results(answer.steps(), "").size()).isGreaterThanOrEqualTo(1);
    Exact service = results.isEmpty() ? Exact.zero() : results.get(results.size() - 1);
    assertThat(Collections.min(List.of(service, answer.value().termsRequired())))
        .isEqualTo(answer.value().termsServed());
    assertThat(answer.citations())
        .allMatch(citation -> !citation.source().title().isBlank() && !citation.where().isBlank());
    cover("service", !results.isEmpty());
  }
}
