package io.github.ecf4j.rules.testkit;

import static java.util.stream.Collectors.joining;

import io.github.ecf4j.model.calendar.Closure;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.coaching.RecordedStep;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Mentor;
import io.github.ecf4j.model.induction.Post;
import io.github.ecf4j.model.programme.Attendance;
import io.github.ecf4j.model.programme.EventSlot;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.TrainingEvent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How scenarios print themselves. */
final class Print {
  private final StringBuilder text = new StringBuilder();

  private Print() {}

  static String of(Scenario scenario) {
    Print print = new Print();
    InductionRecord ect = scenario.ect();
    print.line("Terms", scenario.calendar().terms(), Print::term);
    print.line("Closed", scenario.calendar().closures(), Print::closure);
    print.programme(ect.programme());
    print.line("Dates", scenario.dates().dates().entries(), Print::entry);
    print.line("Pacing", List.of(scenario.pacing()), pacing -> pacing.toString().replace("[]", ""));
    print.line("Start", List.of(ect.startedOn()), Object::toString);
    print.line("Posts", ect.service().posts(), Print::post);
    print.line("Absent", ect.service().absences(), absence -> range(absence.days()));
    print.line("Studied", ect.history().study().completions().entrySet(), Print::entry);
    print.line("Coached", ect.history().sessions(), Print::session);
    print.line("Attended", ect.attendances(), Print::attendance);
    print.mentor(ect, scenario.mentor());
    print.line("Report", List.of(scenario.day()), Object::toString);
    return print.text.toString();
  }

  private <T> void line(String name, Collection<T> values, Function<T, String> word) {
    if (!values.isEmpty()) {
      text.append(text.length() == 0 ? "" : "\n")
          .append(name)
          .append(": ")
          .append(values.stream().map(word).collect(joining(", ")));
    }
  }

  private void programme(Programme programme) {
    line(
        "Modules (* with steps)",
        programme.modules(),
        module ->
            module.number()
                + "="
                + module.code()
                + (programme.modulesWithSteps().contains(module.number()) ? "*" : ""));
    line("Events", programme.events(), Print::event);
    line(
        "Coaching",
        List.of(programme.coaching()),
        pattern ->
            every(pattern.weeksPerCycleInYear1())
                + " in year 1, "
                + every(pattern.weeksPerCycleInYear2())
                + " in year 2");
  }

  private static String every(int weeks) {
    return weeks == 1 ? "every week" : "every " + weeks + " weeks";
  }

  private void mentor(InductionRecord ect, Mentor mentor) {
    boolean same = ect.inductionTutor().equals(ect.mentor());
    text.append("\nMentor: ")
        .append(mentor.id())
        .append(same ? " (also the tutor)" : "")
        .append(
            mentor.protectedMinutesPerWeek().stream()
                .mapToObj(m -> ", " + m + " minutes")
                .collect(joining()))
        .append(mentor.mentoringSince().map(since -> ", since " + since).orElse(""))
        .append(mentor.attendances().stream().map(a -> ", " + attendance(a)).collect(joining()));
  }

  private static String term(Term term) {
    return term
        + " "
        + range(term.days())
        + term.halfTerm().map(days -> " (half term " + range(days) + ")").orElse("");
  }

  private static String closure(Closure closure) {
    return range(closure.days());
  }

  private static String range(DateRange days) {
    return days.first() + (days.length() == 1 ? "" : ".." + days.last());
  }

  private static String post(Post post) {
    return post.fte()
        + " "
        + post.startsOn()
        + ".."
        + post.endsOn().map(Object::toString).orElse("");
  }

  private static String event(TrainingEvent event) {
    return event.id() + event.slot().map(Print::slot).orElse("");
  }

  private static String slot(EventSlot slot) {
    return " (" + slot.year() + ", term " + slot.term() + ", " + slot.part() + ")";
  }

  private static String entry(Map.Entry<?, ?> entry) {
    return entry.getKey() + " on " + entry.getValue();
  }

  private static String attendance(Attendance attendance) {
    return attendance.event() + " on " + attendance.on();
  }

  private static String session(CoachingSession session) {
    return session.heldOn()
        + (session.isCoaching() ? session.step().map(Print::step).orElse("") : " (mentoring)");
  }

  private static String step(RecordedStep step) {
    return " ("
        + step.label()
        + (step.basis().isEmpty() ? "" : " on ")
        + (step.basis().modules().isEmpty() ? "" : step.basis().modules())
        + (step.basis().statements().isEmpty() ? "" : step.basis().statements())
        + ")";
  }
}
