package io.github.ecf4j.rules.rule.plan;

import static io.github.ecf4j.rules.Samples.absence;
import static io.github.ecf4j.rules.Samples.dates;
import static io.github.ecf4j.rules.Samples.day;
import static io.github.ecf4j.rules.Samples.details;
import static io.github.ecf4j.rules.Samples.slot;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
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
import io.github.ecf4j.rules.Samples;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.planning.ProgrammePlanner;
import io.github.ecf4j.rules.school.School;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A school, a teacher, the library's plans for both and what can be changed in a plan, in words.
 */
final class PlanChanges {
  static final Programme PROGRAMME =
      Samples.programme(
          2,
          Samples.conference(1, slot(1, 1, EventSlot.Part.FIRST_WEEK)),
          Samples.clinic(1, slot(1, 2, EventSlot.Part.SECOND_HALF)),
          Samples.clinic(2, slot(2, 1, EventSlot.Part.ANY_WEEK)),
          details("M-CLINIC", Audience.MENTOR, 1, 60).kind(EventKind.CLINIC).build());

  /** Terms of six weeks; the provider holds the conference three times. */
  static final School SCHOOL =
      School.of(Samples.calendar(9, 6))
          .with(dates("CONF-1", "2021-09-08", "CONF-1", "2021-11-09", "CONF-1", "2022-05-17"));

  static final InductionRecord ECT =
      Samples.ect(PROGRAMME, "2021-09-06")
          .addAbsences(absence("2022-05-16", "2022-05-20"))
          .timetable(Timetable.builder().timetabledMinutes(1500).build())
          .build();

  static final Mentor MARCUS =
      Mentor.builder().id(Samples.MARCUS).mentoringSince(day("2021-09-06")).build();

  static final ProgrammePlan PLAN = Induction.of(SCHOOL, ECT).plan().value();

  static final ProgrammePlan MENTORS =
      ProgrammePlanner.of(SCHOOL).planMentor(PROGRAMME, day("2021-09-06"));

  private PlanChanges() {}

  static ProgrammePlan change(ProgrammePlan plan, String change) {
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
  static Activity activity(List<String> words) {
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
