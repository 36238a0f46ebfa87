package io.github.ecf4j.rules.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.induction.Fte;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Post;
import io.github.ecf4j.model.induction.ServiceRecord;
import io.github.ecf4j.rules.answer.NotKnown;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.testkit.EcfDomain;
import io.github.ecf4j.rules.testkit.Scenario;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Shares of full time are tenths here, so that nothing is rounded. */
@Domain(EcfDomain.class)
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE, tries = 400)
@StatisticsReport(onFailureOnly = true)
@Domain(DomainContext.Global.class)
class PostDoubtsProperties {
  /** Day by day: each day taught in doubt is in a range that is said, and none besides. */
  @Property
  void theDaysInDoubtAreThoseOnWhichThePostsCannotBeRight(
      @ForAll Scenario scenario, @ForAll boolean withAnother) {
    InductionRecord ect = withAnother ? withAnotherPost(scenario.ect()) : scenario.ect();
    InductionStatus status = Induction.of(scenario.school(), ect).asRecorded().value();
    ServiceRecord service = ect.service();
    LocalDate last = status.years().projectedEnd().orElse(status.day());
    List<LocalDate> taught =
        last.isBefore(service.startedOn())
            ? List.of()
            : scenario.calendar().teachingDays(new DateRange(service.startedOn(), last)).stream()
                .toList();

    assertThat(in(status, NotKnown.Cause.CONTRADICTION, taught))
        .isEqualTo(
            taught.stream()
                .filter(day -> service.sumOfFteOn(day).compareTo(BigDecimal.ONE) > 0)
                .toList());
    assertThat(in(status, NotKnown.Cause.NOT_RECORDED, taught))
        .isEqualTo(
            service.credits().isEmpty()
                ? taught.stream().takeWhile(day -> !isPostHeldBy(day, service)).toList()
                : List.of());
    Statistics.label("above full time")
        .collect(!in(status, NotKnown.Cause.CONTRADICTION, taught).isEmpty())
        .coverage(coverage -> coverage.check(true).percentage(p -> p >= 5));
    Statistics.label("without a post")
        .collect(!in(status, NotKnown.Cause.NOT_RECORDED, taught).isEmpty())
        .coverage(coverage -> coverage.check(true).percentage(p -> p >= 5));
  }

  private static InductionRecord withAnotherPost(InductionRecord ect) {
    Post another =
        Post.builder().startsOn(ect.startedOn().plusDays(100)).fte(Fte.of("0.7")).build();
    return ect.toBuilder()
        .service(
            ect.service().toBuilder()
                .posts(Iterables.concat(ect.service().posts(), List.of(another)))
                .build())
        .build();
  }

  private static boolean isPostHeldBy(LocalDate day, ServiceRecord service) {
    return service.posts().isEmpty()
        || service.startedOn().datesUntil(day.plusDays(1)).anyMatch(service::isWorkedOn);
  }

  private static List<LocalDate> in(
      InductionStatus status, NotKnown.Cause cause, List<LocalDate> days) {
    return days.stream()
        .filter(
            day ->
                status.notKnown().stream()
                    .filter(why -> why.cause() == cause)
                    .flatMap(why -> why.days().stream())
                    .anyMatch(range -> range.contains(day)))
        .toList();
  }

  @Property
  void theOrderOfPostsMakesNoDifference(@ForAll Scenario scenario) {
    ImmutableList<Post> posts = scenario.ect().service().posts();
    Induction one = Induction.of(scenario.school(), scenario.ect());
    Induction other =
        Induction.of(
            scenario.school(),
            scenario.ect().toBuilder()
                .service(scenario.ect().service().toBuilder().posts(posts.reverse()).build())
                .build());

    assertThat(other.asRecorded().notKnown()).isEqualTo(one.asRecorded().notKnown());
    assertThat(Stream.of(one, other).map(of -> of.status(scenario.day()).value().notKnown()))
        .allMatch(one.status(scenario.day()).notKnown()::containsAll);
    Statistics.label("several posts")
        .collect(posts.size() > 1)
        .coverage(coverage -> coverage.check(true).percentage(p -> p >= 5));
  }
}
