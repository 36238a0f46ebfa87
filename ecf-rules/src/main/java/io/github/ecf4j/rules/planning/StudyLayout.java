package io.github.ecf4j.rules.planning;

import io.github.ecf4j.model.calendar.TeachingWeek;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.programme.ProgrammeWeek;
import io.github.ecf4j.model.programme.Strand;
import io.github.ecf4j.model.programme.StudyModule;
import io.github.ecf4j.rules.answer.Words;
import io.github.ecf4j.rules.school.Pacing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
      asPublished();
    }
  }

  /**
   * Modules of one published week go into one week: that week or, where induction began late or a
   * half term is short, the week after the modules before them. A module without a published week
   * takes the week after the one before it, from its strand's term on.
   */
  private void asPublished() {
    Map<Strand, String> begun = new HashMap<>();
    int next = 0;
    int week = 0;
    Optional<ProgrammeWeek> before = Optional.empty();
    for (StudyModule module : modules) {
      int earliest = next;
      if (module.week().isEmpty() || !module.week().equals(before)) {
        week = Math.max(next, time.indexOf(placeOf(module)));
      }
      before = module.week();
      int length = week < time.weeks.size() ? time.weeksForModule(time.weeks.get(week)) : 1;
      String from = begun.computeIfAbsent(module.strand(), strand -> beginning(strand, earliest));
      place(module, week, reason(module, week, length, from));
      next = week + length;
    }
  }

  /** The week in which a module is published: where none is, the first of its strand's term. */
  private static ProgrammeWeek placeOf(StudyModule module) {
    return module.week().orElseGet(() -> new ProgrammeWeek(module.strand().term(), 1, 1));
  }

  private String beginning(Strand strand, int earliest) {
    return time.indexOf(new ProgrammeWeek(strand.term(), 1, 1)) >= earliest
        ? "from the first teaching week of term " + strand.term() + " of induction."
        : "from the week after the modules before.";
  }

  private String reason(StudyModule module, int week, int length, String from) {
    String name = "Module " + module.code() + ": ";
    Optional<ProgrammeWeek> published = module.week();
    if (published.isEmpty()) {
      return name
          + (length == 1 ? "a module a teaching week, " : "a module in " + length + " weeks, ")
          + from;
    }
    return name
        + "published for "
        + time.place(published.orElseThrow())
        + (week == time.indexOf(published.orElseThrow())
            ? "."
            : ", which comes after the modules before it here.");
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
      layout.place(study, time.weeks.get(week).week(), reason);
    } else {
      layout.leaveOut(study, time.whyItEnds() + ", before there is a week for the module.");
    }
  }

  private void asChosen(Pacing.Own own) {
    for (StudyModule module : modules) {
      Activity study = new Activity.Study(module.number());
      Week week = own.weeks().get(module.number());
      if (week == null) {
        layout.leaveOut(study, "No week was chosen for it.");
      } else if (time.weeks.stream().map(TeachingWeek::week).anyMatch(week::equals)) {
        layout.place(study, week, "The week chosen for it.");
      } else {
        layout.leaveOut(
            study,
            "The week chosen for it, of "
                + Words.day(week.first())
                + ", is no teaching week of the induction.");
      }
    }
  }
}
