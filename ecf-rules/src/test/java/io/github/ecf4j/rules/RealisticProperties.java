package io.github.ecf4j.rules;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import com.google.common.collect.ImmutableMap;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.induction.Absence;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Post;
import io.github.ecf4j.model.induction.YearBoundary;
import io.github.ecf4j.model.programme.CoveragePlace;
import io.github.ecf4j.model.programme.CoverageRow;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.Strand;
import io.github.ecf4j.model.programme.StudyModule;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.testkit.Frameworks;
import io.github.ecf4j.rules.testkit.Scenario;
import io.github.ecf4j.rules.testkit.Scenarios;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** What realistic scenarios are like, and how often. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
@StatisticsReport(onFailureOnly = true)
class RealisticProperties {
  /** In 4,000 scenarios, rounded, in hundredths. */
  private static final ImmutableMap<String, Integer> MEASURED =
      ImmutableMap.<String, Integer>builder()
          .put("six or more terms of eight weeks", 83)
          .put("half term of two weeks", 20)
          .put("term of fifteen weeks", 77)
          .put("end known", 63)
          .put("absence moves a boundary", 20)
          .put("absence over 121 days", 17)
          .put("contracted days", 26)
          .put("extension asked", 15)
          .put("extension", 22)
          .put("reduction", 23)
          .put("credit", 22)
          .put("timetable", 50)
          .put("several schools", 24)
          .put("finer than tenths", 32)
          .put("mentor is tutor", 20)
          .put("no mentor", 20)
          .put("missing term", 12)
          .put("begins in August", 14)
          .put("boundary in the middle of a week", 6)
          .put("before September 2021", 11)
          .put("over 64 modules", 13)
          .put("published weeks", 25)
          .put("weeks without study", 69)
          .put("three strands in a term", 0)
          .put("taught in training only", 0)
          .put("few terms", 11)
          .put("six years or more", 0)
          .build();

  @Provide
  Arbitrary<Scenario> realistic() {
    return Scenarios.realistic();
  }

  /** Each at half the rate that the Javadoc names, or oftener. */
  @Property(tries = 1000)
  void whatTheLawCountsIsCommon(@ForAll("realistic") Scenario scenario) {
    what(scenario)
        .forEach(
            (label, holds) ->
                Statistics.label(label)
                    .collect(holds)
                    .coverage(
                        coverage ->
                            coverage
                                .check(true)
                                .percentage(rate -> 2 * rate >= MEASURED.getOrDefault(label, 0))));
  }

  private static Map<String, Boolean> what(Scenario scenario) {
    SchoolCalendar calendar = scenario.calendar();
    InductionRecord ect = scenario.ect();
    List<Term> terms = calendar.terms();
    List<Absence> absences = ect.service().absences();
    List<Post> posts = ect.service().posts();
    YearBoundary years = scenario.induction().years();
    YearBoundary withoutAbsence =
        Induction.of(
                scenario.school(),
                ect.toBuilder()
                    .service(ect.service().toBuilder().absences(List.of()).build())
                    .build())
            .years();
    Map<String, Boolean> what = new TreeMap<>();
    what.put(
        "six or more terms of eight weeks",
        terms.stream().filter(term -> weeks(calendar, term) >= 8).count() >= 6);
    what.put(
        "half term of two weeks",
        terms.stream()
            .anyMatch(term -> term.halfTerm().filter(half -> half.length() > 10).isPresent()));
    what.put("term of fifteen weeks", terms.stream().anyMatch(term -> weeks(calendar, term) >= 15));
    what.put("end known", years.projectedEnd().isPresent());
    what.put("absence moves a boundary", !years.equals(withoutAbsence));
    what.put("absence over 121 days", absences.stream().anyMatch(a -> a.days().length() > 121));
    what.put("contracted days", absences.stream().anyMatch(a -> a.contractedDays().isPresent()));
    what.put("extension asked", absences.stream().anyMatch(Absence::extensionAsked));
    what.put("extension", !ect.service().extensions().isEmpty());
    what.put("reduction", !ect.service().reductions().isEmpty());
    what.put("credit", !ect.service().credits().isEmpty());
    what.put("timetable", ect.timetable().isPresent());
    what.put(
        "several schools",
        posts.stream().flatMap(post -> post.school().stream()).distinct().count() > 1);
    what.put("finer than tenths", posts.stream().anyMatch(p -> p.fte().value().scale() > 1));
    what.put(
        "mentor is tutor", ect.mentor().isPresent() && ect.mentor().equals(ect.inductionTutor()));
    what.put("no mentor", ect.mentor().isEmpty());
    what.put(
        "missing term",
        !calendar
            .uncovered(
                new DateRange(
                    terms.get(0).days().first(), terms.get(terms.size() - 1).days().last()))
            .isEmpty());
    what.put(
        "begins in August", terms.stream().anyMatch(t -> t.days().first().getMonthValue() == 8));
    Optional<LocalDate> end = years.lastDayOfYear1();
    what.put(
        "boundary in the middle of a week",
        end.filter(
                day ->
                    calendar
                        .firstTeachingDayFrom(day.plusDays(1))
                        .filter(next -> Week.of(next).contains(day))
                        .isPresent())
            .isPresent());
    what.put("before September 2021", ect.startedOn().isBefore(LocalDate.of(2021, 9, 1)));
    List<StudyModule> modules = ect.programme().modules();
    what.put("over 64 modules", modules.size() > 64);
    what.put("published weeks", modules.stream().anyMatch(module -> module.week().isPresent()));
    what.put("weeks without study", modules.stream().anyMatch(module -> module.minutes() == 0));
    what.put(
        "three strands in a term",
        modules.stream()
            .map(StudyModule::strand)
            .distinct()
            .collect(groupingBy(Strand::term, counting()))
            .values()
            .stream()
            .anyMatch(n -> n > 2));
    what.put(
        "taught in training only",
        Frameworks.CODES.stream().anyMatch(code -> isTaughtInTrainingOnly(ect.programme(), code)));
    what.put("few terms", terms.size() < 6);
    what.put("six years or more", terms.size() > 15);
    return what;
  }

  private static boolean isTaughtInTrainingOnly(Programme programme, StatementCode code) {
    Set<CoveragePlace> places =
        programme.coverage().rows().stream()
            .filter(row -> row.statement().equals(code))
            .map(CoverageRow::place)
            .collect(toSet());
    return places.equals(Set.of(CoveragePlace.TRAINING));
  }

  private static long weeks(SchoolCalendar calendar, Term term) {
    return calendar.teachingDays(term).stream().map(Week::of).distinct().count();
  }
}
