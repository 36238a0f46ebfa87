package io.github.ecf4j.rules.planning;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.ecf4j.model.calendar.TeachingWeek;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.programme.Strand;
import io.github.ecf4j.model.programme.StudyModule;
import io.github.ecf4j.rules.answer.Words;
import io.github.ecf4j.rules.school.Pacing;
import java.time.LocalDate;
import java.util.List;

/** Gives each module its week. */
final class StudyLayout {
  private final Course time;
  private final Layout layout;
  private final List<StudyModule> modules;

  StudyLayout(Course time, Layout layout) {
    this.time = time;
    this.layout = layout;
    this.modules = time.ect.programme().modules();
  }

  void layOut() {
    Pacing pacing = time.school.pacing();
    if (pacing instanceof Pacing.WeeksPerModule pace) {
      evenly(pace.weeks());
    } else if (pacing instanceof Pacing.Own own) {
      asChosen(own);
    } else {
      byStrands();
    }
  }

  private void byStrands() {
    ImmutableListMultimap<Strand, StudyModule> strands =
        Multimaps.index(modules, StudyModule::strand);
    int next = 0;
    for (Strand strand : strands.keySet()) {
      int ofTerm = firstWeekOfTerm(strand.term());
      int week = Math.max(next, ofTerm);
      String from =
          ofTerm >= next
              ? "from the first teaching week of term " + strand.term() + " of induction."
              : "from the week after the strand before.";
      for (StudyModule module : strands.get(strand)) {
        int length = week < time.weeks.size() ? time.weeksForModule(time.weeks.get(week)) : 1;
        place(
            module,
            week,
            "Module "
                + module.code()
                + ": "
                + (length == 1
                    ? "a module a teaching week, "
                    : "a module in " + length + " weeks, ")
                + from);
        week += length;
      }
      next = week;
    }
  }

  /** The index of the first week of a term of induction; beyond the last where it is not known. */
  private int firstWeekOfTerm(int number) {
    LocalDate start = time.firstDay();
    List<Term> terms = time.terms;
    if (number > terms.size()) {
      return time.weeks.size();
    }
    LocalDate first = terms.get(number - 1).days().first();
    return time.calendar
        .firstTeachingDayFrom(first.isBefore(start) ? start : first)
        .map(time::indexFrom)
        .orElse(time.weeks.size());
  }

  private void evenly(int length) {
    int week = 0;
    for (StudyModule module : modules) {
      place(module, week, Words.count(length, "teaching week") + " for each module.");
      week += length;
    }
  }

  private void place(StudyModule module, int week, String reason) {
    Activity study = new Activity.Study(module.number());
    if (week < time.weeks.size()) {
      layout.place(study, time.weeks.get(week).monday(), reason);
    } else {
      layout.leaveOut(study, time.whyItEnds() + ", before there is a week for the module.");
    }
  }

  private void asChosen(Pacing.Own own) {
    for (StudyModule module : modules) {
      Activity study = new Activity.Study(module.number());
      LocalDate day = own.weeks().get(module.number());
      if (day == null) {
        layout.leaveOut(study, "No week was chosen for it.");
      } else if (time.weeks.stream()
          .map(TeachingWeek::monday)
          .anyMatch(TeachingWeek.mondayOf(day)::equals)) {
        layout.place(study, TeachingWeek.mondayOf(day), "The week chosen for it.");
      } else {
        layout.leaveOut(
            study,
            "The week chosen for it, of "
                + Words.day(day)
                + ", is no teaching week of the induction.");
      }
    }
  }
}
