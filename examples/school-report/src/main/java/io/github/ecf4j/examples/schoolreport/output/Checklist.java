package io.github.ecf4j.examples.schoolreport.output;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * The five conditions that a coordinator looks after (orientation, section 3), as questions to ask
 * oneself. They are no rules: nothing here is counted or kept.
 */
final class Checklist {
  static final String SOURCE = "Induction coordinator orientation (2021), section 3";

  static final ImmutableList<ReportView.Condition> CONDITIONS =
      ImmutableList.of(
          condition(
              "Time",
              "Does each mentor have an hour a week for each teacher, within the timetable and not"
                  + " on top of it?",
              "When cover or exams last took that hour, was it given back?"),
          condition(
              "Support of the headteacher and senior leaders",
              "Do the headteacher and senior leaders say, and show by what they protect, that this"
                  + " training matters?",
              "Whom would you turn to this week if time ran short?"),
          condition(
              "School culture",
              "Is it ordinary here to be observed, to practise and to talk about what went wrong?",
              "Where the school’s own policies and the programme differ, has someone explained how"
                  + " they fit together?"),
          condition(
              "The mentor-teacher relationship",
              "Do the two trust each other enough to speak plainly about a lesson?",
              "Is it clear to both that coaching is help, and that the mentor does not assess?"),
          condition(
              "The mentor’s mental model",
              "What does the mentor picture as good teaching, and is it what the modules"
                  + " describe?",
              "Does the mentor read the week’s module, and know why the step comes from it?"));

  private Checklist() {}

  private static ReportView.Condition condition(String title, String... questions) {
    return new ReportView.Condition(title, List.of(questions));
  }
}
