package io.github.ecf4j.rules.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.calendar.Closure;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.induction.Absence;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Post;
import io.github.ecf4j.rules.audit.Audit;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.policy.Readings;
import io.github.ecf4j.rules.testkit.EcfDomain;
import io.github.ecf4j.rules.testkit.Scenario;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
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

/**
 * A record of days says the same as the adjoining records into which it is divided: absences, posts
 * at one school, closures, half terms. So do all answers.
 */
@Domain(EcfDomain.class)
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE, tries = 200)
@StatisticsReport(onFailureOnly = true)
@Domain(DomainContext.Global.class)
class DividedRecordsProperties {
  /** How many contracted days are recorded of an absence, by its days in school. */
  private enum Contracted {
    NONE,
    HALVES,
    WHOLE;

    Optional<BigDecimal> of(long days) {
      return switch (this) {
        case NONE -> Optional.empty();
        case HALVES -> Optional.of(BigDecimal.valueOf(5 * days, 1));
        case WHOLE -> Optional.of(BigDecimal.valueOf(days));
      };
    }
  }

  /**
   * All that one may ask of a teacher on a day; derivations in words, since a term in one of their
   * steps has its half term, which may be written in another way.
   */
  private static List<Object> answers(
      Scenario of, SchoolCalendar calendar, InductionRecord ect, Readings choices) {
    Induction induction = Induction.of(of.school().with(calendar).with(choices), ect);
    return List.of(
        induction.status(of.day()).value(),
        induction.status(of.day()).derivation().toString(),
        induction.asRecorded().toString(),
        induction.plan().value(),
        induction.cycles(),
        induction.replan(of.day()),
        Audit.of(induction.school()).ofEct(induction, of.day()),
        induction.assessments(of.day()).derivation().toString(),
        Observations.suggested(ect, calendar, induction.years()).value());
  }

  /** Each choice by a bit of a number. */
  private static Readings choices(int bits) {
    return Readings.defaults()
        .with(Reading.HALF_DAYS_COUNT, (bits & 1) == 0)
        .with(Reading.PHASED_RETURN_COUNTS, (bits & 2) != 0)
        .with(Reading.NEONATAL_LEAVE_STATUTORY, (bits & 4) != 0)
        .with(Reading.PART_TIME_ABSENCE, pick(Reading.PartTimeAbsence.class, bits >> 3 & 1))
        .with(
            Reading.ABSENCE_DURING_EXTENSION,
            pick(Reading.AbsenceDuringExtension.class, bits >> 4 & 1))
        .with(Reading.YEAR_SWITCH, pick(Reading.YearSwitch.class, bits >> 5 & 1));
  }

  private static <E extends Enum<E>> E pick(Class<E> choices, int place) {
    return choices.getEnumConstants()[place];
  }

  private static List<DateRange> divided(DateRange days, int each) {
    List<DateRange> parts = new ArrayList<>();
    LocalDate first = days.first();
    while (!first.isAfter(days.last())) {
      LocalDate last = first.plusDays(each - 1L);
      parts.add(new DateRange(first, last.isAfter(days.last()) ? days.last() : last));
      first = last.plusDays(1);
    }
    return parts;
  }

  private static InductionRecord with(
      InductionRecord ect, List<Post> posts, List<Absence> absences) {
    return InductionRecord.builder()
        .history(ect.history())
        .programme(ect.programme())
        .startedOn(ect.startedOn())
        .addAllPosts(posts)
        .addAllAbsences(absences)
        .addAllCredits(ect.service().credits())
        .addAllExtensions(ect.service().extensions())
        .addAllReductions(ect.service().reductions())
        .addAllAttendances(ect.attendances())
        .timetable(ect.timetable())
        .mentor(ect.mentor())
        .inductionTutor(ect.inductionTutor())
        .build();
  }

  private static void cover(String label, boolean holds) {
    Statistics.label(label)
        .collect(holds)
        .coverage(coverage -> coverage.check(true).percentage(p -> p >= 5));
  }

  /** As often long as short, so that many extend induction. */
  @Provide
  Arbitrary<Integer> lengths() {
    return Arbitraries.integers().between(0, 250).withDistribution(RandomDistribution.uniform());
  }

  @Property(tries = 500)
  void anAbsence(
      @ForAll Scenario scenario,
      @ForAll @IntRange(min = 0, max = 120) int after,
      @ForAll("lengths") int more,
      @ForAll Absence.Reason reason,
      @ForAll boolean asked,
      @ForAll Contracted contracted,
      @ForAll @IntRange(min = 1, max = 60) int each,
      @ForAll @IntRange(min = 0, max = 63) int choices) {
    InductionRecord ect = scenario.ect();
    // In a hundredth of the days before the one asked: most begin by then, and some end before it.
    long soFar = Math.max(0, ChronoUnit.DAYS.between(ect.startedOn(), scenario.day()));
    LocalDate first = ect.startedOn().plusDays(soFar * after / 100);
    DateRange away = new DateRange(first, first.plusDays(more));
    List<Absence> others =
        ect.service().absences().stream().filter(one -> !one.days().overlaps(away)).toList();
    // Contracted days are in proportion where each day is worked, as by one post at full time.
    List<Post> posts = contracted == Contracted.NONE ? ect.service().posts() : List.of();
    List<Absence> whole = new ArrayList<>(others);
    whole.add(absence(scenario, away, reason, asked, contracted));
    List<Absence> parts = new ArrayList<>(others);
    divided(away, each)
        .forEach(days -> parts.add(absence(scenario, days, reason, asked, contracted)));
    List<Object> answers =
        answers(scenario, scenario.calendar(), with(ect, posts, whole), choices(choices));

    assertThat(answers(scenario, scenario.calendar(), with(ect, posts, parts), choices(choices)))
        .isEqualTo(answers);
    InductionStatus status = (InductionStatus) answers.get(0);
    cover("divided", parts.size() > whole.size());
    cover("asked on one of its days", away.contains(scenario.day()));
    cover("extended", status.absence().stream().anyMatch(part -> part.extension().signum() > 0));
  }

  private static Absence absence(
      Scenario scenario,
      DateRange days,
      Absence.Reason reason,
      boolean asked,
      Contracted contracted) {
    return Absence.builder()
        .days(days)
        .reason(reason)
        .extensionAsked(asked)
        .contractedDays(contracted.of(scenario.calendar().teachingDays(days).size()))
        .build();
  }

  @Property
  void aPost(
      @ForAll Scenario scenario,
      @ForAll @IntRange(min = 1, max = 300) int each,
      @ForAll @IntRange(min = 0, max = 63) int choices) {
    InductionRecord ect = scenario.ect();
    List<Post> parts = new ArrayList<>();
    for (Post post : ect.service().posts()) {
      LocalDate known = LocalDate.of(2025, 1, 1);
      List<DateRange> days =
          divided(new DateRange(post.startsOn(), post.endsOn().orElse(known)), each);
      for (DateRange part : days) {
        boolean isLast = part.equals(days.get(days.size() - 1));
        parts.add(
            Post.builder()
                .school(post.school())
                .startsOn(part.first())
                .endsOn(isLast ? post.endsOn() : Optional.of(part.last()))
                .fte(post.fte())
                .build());
      }
    }
    InductionRecord divided = with(ect, parts, ect.service().absences());
    InductionRecord whole = with(ect, ect.service().posts(), ect.service().absences());

    assertThat(answers(scenario, scenario.calendar(), divided, choices(choices)))
        .isEqualTo(answers(scenario, scenario.calendar(), whole, choices(choices)));
    cover("divided", parts.size() > ect.service().posts().size());
  }

  @Property
  void aClosure(@ForAll Scenario scenario, @ForAll @IntRange(min = 1, max = 5) int each) {
    List<Closure> parts =
        scenario.calendar().closures().stream()
            .flatMap(
                closure ->
                    divided(closure.days(), each).stream()
                        .map(days -> new Closure(days, closure.reason())))
            .toList();
    SchoolCalendar divided = SchoolCalendar.of(scenario.calendar().terms(), parts);
    Readings choices = Readings.defaults();

    assertThat(answers(scenario, divided, scenario.ect(), choices))
        .isEqualTo(answers(scenario, scenario.calendar(), scenario.ect(), choices));
    cover("divided", parts.size() > scenario.calendar().closures().size());
  }

  /** The rest of a half term as a closure beside it. */
  @Property
  void aHalfTerm(@ForAll Scenario scenario, @ForAll @IntRange(min = 1, max = 4) int length) {
    List<Term> terms = new ArrayList<>();
    List<Closure> closures = new ArrayList<>(scenario.calendar().closures());
    for (Term term : scenario.calendar().terms()) {
      Optional<List<DateRange>> parts =
          term.halfTerm().map(days -> divided(days, length)).filter(all -> all.size() > 1);
      terms.add(
          Term.builder()
              .academicYear(term.academicYear())
              .season(term.season())
              .days(term.days())
              .halfTerm(parts.map(all -> all.get(0)).or(term::halfTerm))
              .build());
      parts.ifPresent(
          all -> all.stream().skip(1).forEach(days -> closures.add(new Closure(days, ""))));
    }
    SchoolCalendar divided = SchoolCalendar.of(terms, closures);
    Readings choices = Readings.defaults();

    assertThat(answers(scenario, divided, scenario.ect(), choices))
        .isEqualTo(answers(scenario, scenario.calendar(), scenario.ect(), choices));
    cover("divided", closures.size() > scenario.calendar().closures().size());
  }
}
