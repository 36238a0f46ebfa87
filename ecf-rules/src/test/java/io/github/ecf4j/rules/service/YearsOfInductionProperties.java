package io.github.ecf4j.rules.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.induction.Fte;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Post;
import io.github.ecf4j.model.induction.YearBoundary;
import io.github.ecf4j.rules.Samples;
import io.github.ecf4j.rules.answer.Explained;
import io.github.ecf4j.rules.school.School;
import io.github.ecf4j.rules.testkit.Calendars;
import io.github.ecf4j.rules.testkit.EcfDomain;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.assertj.core.api.InstanceOfAssertFactories;

@Domain(EcfDomain.class)
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
@StatisticsReport(onFailureOnly = true)
@Domain(DomainContext.Global.class)
class YearsOfInductionProperties {
  private static final LocalDate SEPTEMBER = LocalDate.of(2021, 9, 1);

  @Provide
  Arbitrary<LocalDate> starts() {
    return Arbitraries.integers().between(0, 400).map(SEPTEMBER::plusDays);
  }

  @Provide
  Arbitrary<List<Post>> posts() {
    Arbitrary<Fte> fte =
        Arbitraries.integers().between(1, 10).map(n -> new Fte(BigDecimal.valueOf(n, 1)));
    return Combinators.combine(starts(), Arbitraries.integers().between(0, 500).optional(), fte)
        .as(
            (start, length, share) ->
                Post.builder()
                    .startsOn(start)
                    .endsOn(length.map(start::plusDays))
                    .fte(share)
                    .build())
        .list()
        .ofMaxSize(3);
  }

  private static Explained<YearBoundary> years(
      LocalDate start, List<Post> posts, SchoolCalendar calendar) {
    InductionRecord ect =
        Samples.ect(Samples.programme(1), start.toString()).addAllPosts(posts).build();
    return InductionClock.of(School.of(calendar)).asRecorded(ect).map(InductionStatus::years);
  }

  private static Optional<LocalDate> end(
      LocalDate start, List<Post> posts, SchoolCalendar calendar) {
    return years(start, posts, calendar).value().lastDayOfYear1();
  }

  @Property
  void year1EndsWithATermAndYear2OnATeachingDayOrNotAtAll(
      @ForAll SchoolCalendar calendar,
      @ForAll("starts") LocalDate start,
      @ForAll("posts") List<Post> posts) {
    Optional<LocalDate> end = end(start, posts, calendar);
    assertThat(calendar.terms().stream().map(Term::days).map(d -> d.last()).toList())
        .containsAll(end.stream().toList());
    assertThat(end.filter(last -> last.isBefore(start))).isEmpty();

    Statistics.label("start")
        .collect(Calendars.isMidTerm(start, calendar) ? "mid-term" : "else")
        .coverage(coverage -> coverage.check("mid-term").percentage(p -> p >= 5));
    Statistics.label("fte")
        .collect(
            posts.stream().anyMatch(p -> p.fte().value().compareTo(BigDecimal.ONE) < 0)
                ? "below 1"
                : "else")
        .coverage(coverage -> coverage.check("below 1").percentage(p -> p >= 5));
    Optional<LocalDate> projected = years(start, posts, calendar).value().projectedEnd();
    assertThat(calendar.teachingDays()).containsAll(projected.stream().toList());
    projected.ifPresent(
        last -> assertThat(last).isAfter(end.orElseThrow()).isAfterOrEqualTo(start));

    Statistics.label("reached")
        .collect(end.isPresent())
        .coverage(coverage -> coverage.check(true).percentage(p -> p >= 5));
  }

  @Property
  void moreServiceNeverMakesEitherYearLonger(
      @ForAll SchoolCalendar calendar,
      @ForAll("starts") LocalDate start,
      @ForAll("posts") List<Post> posts,
      @ForAll("posts") List<Post> more) {
    List<Post> all = new ArrayList<>(posts);
    all.addAll(more);
    if (!posts.isEmpty()) {
      Optional<LocalDate> without = end(start, posts, calendar);
      Optional<LocalDate> with = end(start, all, calendar);
      without.ifPresent(last -> assertThat(with.orElseThrow()).isBeforeOrEqualTo(last));
      years(start, posts, calendar)
          .value()
          .projectedEnd()
          .ifPresent(
              last ->
                  assertThat(years(start, all, calendar).value().projectedEnd())
                      .get(InstanceOfAssertFactories.LOCAL_DATE)
                      .isBeforeOrEqualTo(last));
    }
  }

  @Property
  void theOrderOfPostsChangesNothing(
      @ForAll SchoolCalendar calendar,
      @ForAll("starts") LocalDate start,
      @ForAll("posts") List<Post> posts) {
    assertThat(years(start, Lists.reverse(posts), calendar))
        .isEqualTo(years(start, posts, calendar));
  }

  @Property
  void noPostsMeanFullTimeFromTheStart(
      @ForAll SchoolCalendar calendar, @ForAll("starts") LocalDate start) {
    assertThat(years(start, List.of(), calendar))
        .isEqualTo(years(start, List.of(Post.builder().startsOn(start).build()), calendar));
  }
}
