package io.github.ecf4j.examples.schoolreport.output;

import static io.github.ecf4j.rules.answer.Words.list;

import io.github.ecf4j.examples.schoolreport.audit.DueSoon;
import io.github.ecf4j.model.induction.HeldReview;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.StudyModule;
import io.github.ecf4j.model.programme.TrainingEvent;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.period.ReviewStatus;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How the report words days, modules and activities. */
final class Words {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter DAY_AND_MONTH =
      DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEE d MMMM", Locale.UK);

  private static final DateTimeFormatter SHORT_DAY =
      DateTimeFormatter.ofPattern("d MMM", Locale.UK);

  private static final int PLACES = 2;

  private static final List<String> FEW =
      List.of("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  private Words() {}

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** A month, as in {@code July 2023}. */
  static String month(YearMonth month) {
    return MONTH.format(month);
  }

  /** A day where the year is plain, as in {@code 7 March}. */
  static String dayAndMonth(LocalDate day) {
    return DAY_AND_MONTH.format(day);
  }

  /** A day with its weekday, as in {@code Wed 16 March}. */
  static String weekday(LocalDate day) {
    return WEEKDAY.format(day);
  }

  /** A number, as in {@code 25,000}. */
  static String number(int number) {
    return String.format(Locale.UK, "%,d", number);
  }

  /** A day where there is little room, as in {@code 7 Mar}. */
  static String shortDay(LocalDate day) {
    return SHORT_DAY.format(day);
  }

  /** A number, as in {@code five}; in figures from ten on. */
  static String few(int number) {
    return number < FEW.size() ? FEW.get(number) : number(number);
  }

  /** A number of things, as in {@code 1 day} or {@code 2 days}. */
  static String count(int number, String thing) {
    return number(number) + " " + thing + (number == 1 ? "" : "s");
  }

  /** The same of a number that need not be whole, as in {@code 1.5 days}. */
  static String count(Exact number, String thing) {
    String text = number.toDecimalText(PLACES);
    return text + " " + thing + (text.equals("1") ? "" : "s");
  }

  /** Words as they begin a line. */
  static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }

  /** Modules, as in {@code module 21} or {@code modules 19 and 20}. */
  static String modules(ModuleSet modules) {
    return (modules.size() == 1 ? "module " : "modules ") + runs(modules);
  }

  /** How many modules are behind, as in {@code three behind: 19 to 21}; empty if none is. */
  static String behind(ModuleSet modules) {
    return modules.isEmpty() ? "" : few(modules.size()) + " behind: " + runs(modules);
  }

  /** Runs of modules, as in {@code 2 to 12 and 14}; a run of two is no run. */
  static String runs(ModuleSet modules) {
    List<Integer> numbers = modules.stream().map(ModuleNumber::value).toList();
    List<String> runs = new ArrayList<>();
    for (int from = 0, to; from < numbers.size(); from = to) {
      to = from + 1;
      while (to < numbers.size() && numbers.get(to) == numbers.get(to - 1) + 1) {
        to++;
      }
      if (to - from > 2) {
        runs.add(numbers.get(from) + " to " + numbers.get(to - 1));
      } else {
        numbers.subList(from, to).forEach(number -> runs.add(number.toString()));
      }
    }
    return list(runs);
  }

  /** An activity of a plan, as in {@code Study module 17 (I5), Teacher exposition}. */
  static String activity(Activity activity, Programme programme, boolean contracting) {
    return activity.fold(
        study -> "Study " + module(study.module(), programme),
        revisit -> "Revisit " + module(revisit.module(), programme),
        coaching ->
            (contracting ? "Contracting" : "Coaching")
                + ", cycle "
                + coaching.cycle()
                + " of "
                + coaching.year(),
        training -> event(programme.event(training.event()).orElseThrow()),
        review ->
            "Progress review of the "
                + review.season().name().toLowerCase(Locale.ROOT)
                + " term "
                + review.academicYear(),
        assessment -> "Formal assessment " + assessment.number());
  }

  private static String module(ModuleNumber number, Programme programme) {
    StudyModule module = programme.module(number).orElseThrow();
    return "module " + number + " (" + module.code() + "), " + module.title();
  }

  /** An event, as in {@code Clinic 3, Effective praise}. */
  static String event(TrainingEvent event) {
    return event.name() + event.topic().map(topic -> ", " + topic).orElse("");
  }

  /** What is held, as people call it. */
  static String held(HeldReview.Kind kind) {
    return switch (kind) {
      case REVIEW -> "progress review";
      case FORMAL -> "formal assessment";
      case INTERIM -> "interim assessment";
      case FINAL -> "final assessment";
      case OBSERVATION -> "observation by the induction tutor";
    };
  }

  /** What is due or overdue, as in {@code progress review, by 17 December 2021}. */
  static String due(DueSoon one) {
    return held(one.kind())
        + (one.status() == ReviewStatus.OVERDUE ? ", overdue since " : ", by ")
        + day(one.dueOn());
  }
}
