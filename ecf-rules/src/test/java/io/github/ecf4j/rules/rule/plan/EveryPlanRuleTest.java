package io.github.ecf4j.rules.rule.plan;

import static io.github.ecf4j.rules.Samples.absence;
import static io.github.ecf4j.rules.Samples.dates;
import static io.github.ecf4j.rules.Samples.day;
import static io.github.ecf4j.rules.Samples.details;
import static io.github.ecf4j.rules.Samples.slot;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ecf4j.model.calendar.AcademicYear;
import io.github.ecf4j.model.calendar.TeachingWeek;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Mentor;
import io.github.ecf4j.model.induction.Timetable;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.plan.Unplaced;
import io.github.ecf4j.model.programme.Audience;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.EventKind;
import io.github.ecf4j.model.programme.EventSlot;
import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.RuleId;
import io.github.ecf4j.model.table.Row;
import io.github.ecf4j.model.table.Table;
import io.github.ecf4j.rules.Samples;
import io.github.ecf4j.rules.answer.NotKnown;
import io.github.ecf4j.rules.audit.Audit;
import io.github.ecf4j.rules.audit.Rules;
import io.github.ecf4j.rules.finding.Evidence;
import io.github.ecf4j.rules.finding.Finding;
import io.github.ecf4j.rules.finding.Gaps;
import io.github.ecf4j.rules.finding.Report;
import io.github.ecf4j.rules.finding.Rule;
import io.github.ecf4j.rules.finding.RuleInfo;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.planning.ProgrammePlanner;
import io.github.ecf4j.rules.school.School;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every rule about plans has a change, in {@code plan-rules.tsv}, that raises it once; the plan
 * without the change raises nothing.
 */
class EveryPlanRuleTest {
  private static final Programme PROGRAMME =
      Samples.programme(
          2,
          Samples.conference(1, slot(1, 1, EventSlot.Part.FIRST_WEEK)),
          Samples.clinic(1, slot(1, 2, EventSlot.Part.SECOND_HALF)),
          Samples.clinic(2, slot(2, 1, EventSlot.Part.ANY_WEEK)),
          details("M-CLINIC", Audience.MENTOR, 1, 60).kind(EventKind.CLINIC).build());

  /** Terms of six weeks; the provider holds the conference three times. */
  private static final School SCHOOL =
      School.of(Samples.calendar(9, 6))
          .with(dates("CONF-1", "2021-09-08", "CONF-1", "2021-11-09", "CONF-1", "2022-05-17"));

  private static final InductionRecord ECT =
      Samples.ect(PROGRAMME, "2021-09-06")
          .addAbsences(absence("2022-05-16", "2022-05-20"))
          .timetable(Timetable.builder().timetabledMinutes(1500).build())
          .build();

  private static final Mentor MARCUS =
      Mentor.builder().id(Samples.MARCUS).mentoringSince(day("2021-09-06")).build();

  private static final ProgrammePlan PLAN = Induction.of(SCHOOL, ECT).plan().value();

  private static final ProgrammePlan MENTORS =
      ProgrammePlanner.of(SCHOOL).planMentor(PROGRAMME, day("2021-09-06"));

  private static List<Row> rows() {
    try (InputStreamReader reader =
        new InputStreamReader(
            EveryPlanRuleTest.class.getResourceAsStream("plan-rules.tsv"),
            StandardCharsets.UTF_8)) {
      return Table.read("plan-rules.tsv", reader, "rule", "change", "weight", "on").rows();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyRuleAboutPlansHasAChange() {
    ImmutableSet<RuleId> rules =
        Stream.of(PlanCase.class, MentorPlanCase.class)
            .flatMap(judged -> Rules.standard().of(judged).stream())
            .map(rule -> ((Rule<?>) rule).id())
            .collect(ImmutableSet.toImmutableSet());

    assertThat(rows().stream().map(row -> RuleId.of(row.text("rule"))).distinct())
        .containsExactlyElementsOf(rules);
  }

  @Test
  void thePlanWithoutAChangeRaisesNothing() {
    assertThat(report(PLAN)).isEqualTo(Report.none());
    assertThat(report(MENTORS)).isEqualTo(Report.none());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void itsChangeRaisesItOnceOnTheStatedDayWithTheStatedWeight(Row row) {
    String change = row.text("change");
    ProgrammePlan changed = change(change.startsWith("M-") ? MENTORS : PLAN, change);

    assertThat(report(changed).findings())
        .filteredOn(finding -> finding.rule().id().equals(row.text("rule")))
        .extracting(finding -> finding.weight() + " " + finding.on())
        .containsExactly(row.text("weight") + " " + row.text("on"));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void whereItsRecordsAreLackingARuleSaysSoAndFindsNothing(Row row) {
    String change = row.text("change");
    ProgrammePlan changed = change(change.startsWith("M-") ? MENTORS : PLAN, change);
    NotKnown why = NotKnown.unreadable("terms.csv and absences.csv");
    Gaps lacking = Gaps.none().with(Evidence.CALENDAR, why).with(Evidence.SERVICE, why);

    Report report = report(Audit.of(SCHOOL).without(lacking), changed);

    Predicate<RuleInfo> rests =
        rule ->
            rule.restsOn().stream()
                .anyMatch(lacking.all().stream().map(Gaps.Gap::kind).toList()::contains);
    assertThat(report.findings()).extracting(Finding::info).noneMatch(rests);
    assertThat(report(changed).findings().stream().map(Finding::info).filter(rests))
        .isSubsetOf(report.notJudged().stream().flatMap(one -> one.rules().stream()).toList());
    assertThat(report.findings())
        .isEqualTo(
            report(changed).findings().stream()
                .filter(finding -> !rests.test(finding.info()))
                .toList());
  }

  private static Report report(ProgrammePlan plan) {
    return report(Audit.of(SCHOOL), plan);
  }

  private static Report report(Audit audit, ProgrammePlan plan) {
    return plan.items().stream().anyMatch(item -> item.activity().toString().startsWith("M-"))
            || plan.items().isEmpty()
        ? audit.ofMentorPlan(MARCUS, PROGRAMME, plan)
        : audit.ofPlan(ECT, plan);
  }

  private static ProgrammePlan change(ProgrammePlan plan, String change) {
    if (change.equals("year 2 weekly")) {
      return weekly(plan);
    }
    List<String> words = Splitter.on(' ').splitToList(change);
    int named = Character.isUpperCase(words.get(0).charAt(0)) ? 1 : 2;
    Activity activity = activity(words.subList(0, named));
    PlanItem item = plan.item(activity).orElseThrow();
    List<PlanItem> items = new ArrayList<>(plan.items());
    List<Unplaced> unplaced = new ArrayList<>(plan.unplaced());
    items.remove(item);
    String last = words.get(words.size() - 1);
    switch (String.join(" ", words.subList(named, words.size() - 1))) {
      case "to" -> items.add(moved(item, day(last), Optional.empty()));
      case "on" -> items.add(moved(item, Week.of(day(last)).first(), Optional.of(day(last))));
      case "as" ->
          items.add(item.toBuilder().activity(activity(List.of(words.get(0), last))).build());
      case "left" -> unplaced.add(new Unplaced(activity, "No room."));
      case "not", "" -> {
        if (last.equals("contracting")) {
          items.add(item.toBuilder().contracting(!item.contracting()).build());
        }
      }
      default -> throw new AssertionError(change);
    }
    return ProgrammePlan.of(items, unplaced);
  }

  private static PlanItem moved(PlanItem item, LocalDate week, Optional<LocalDate> on) {
    return PlanItem.builder()
        .activity(item.activity())
        .week(Week.of(week))
        .on(on)
        .contracting(item.contracting())
        .reason("Moved.")
        .build();
  }

  /** Coaching of year 2 in each of its weeks, numbered through. */
  private static ProgrammePlan weekly(ProgrammePlan plan) {
    List<PlanItem> items =
        new ArrayList<>(
            plan.items().stream()
                .filter(
                    item ->
                        !(item.activity() instanceof Activity.Coaching coaching
                            && coaching.year() == InductionYear.YEAR_2))
                .toList());
    int number = 1;
    for (TeachingWeek week : SCHOOL.calendar().teachingWeeksFrom(day("2022-09-05"))) {
      if (number <= 18) {
        items.add(
            PlanItem.builder()
                .activity(new Activity.Coaching(InductionYear.YEAR_2, number))
                .week(Week.of(week.week().first()))
                .reason("Weekly.")
                .build());
        number++;
      }
    }
    return ProgrammePlan.of(items, plan.unplaced());
  }

  /** As in study 3, coaching 1.2, revisit 4.1, assessment 2, review AUTUMN, CONF-1. */
  private static Activity activity(List<String> words) {
    if (words.size() == 1) {
      return new Activity.Training(new EventId(words.get(0)));
    } else if (words.get(0).equals("review")) {
      return new Activity.ProgressReview(AcademicYear.of(2021), Term.Season.valueOf(words.get(1)));
    }
    ImmutableList<Integer> numbers =
        Splitter.on('.')
            .splitToStream(words.get(1))
            .map(Integer::valueOf)
            .collect(ImmutableList.toImmutableList());
    return switch (words.get(0)) {
      case "study" -> new Activity.Study(ModuleNumber.of(numbers.get(0)));
      case "coaching" -> new Activity.Coaching(InductionYear.of(numbers.get(0)), numbers.get(1));
      case "revisit" -> new Activity.Revisit(ModuleNumber.of(numbers.get(0)), numbers.get(1));
      default -> new Activity.FormalAssessment(numbers.get(0));
    };
  }
}
