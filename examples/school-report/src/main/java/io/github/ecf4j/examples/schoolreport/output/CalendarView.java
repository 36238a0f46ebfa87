package io.github.ecf4j.examples.schoolreport.output;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.github.ecf4j.examples.schoolreport.audit.EctAudit;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.TeachingWeek;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.check.Days;
import io.github.ecf4j.model.induction.ServiceRecord;
import io.github.ecf4j.rules.finding.Evidence;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The plan and what really happened, week by week, a row a term: the teaching weeks of the
 * induction, and weeks of holiday in which something stands.
 */
final class CalendarView {
  private final EctAudit audit;
  private final SchoolCalendar calendar;
  private final Week thisWeek;
  private final ImmutableSet<Week> ofInduction;
  private final ImmutableListMultimap<Week, WeekMark> study;
  private final CoachingMarks coaching;
  private final ImmutableListMultimap<Week, WeekMark> coachingByWeek;
  private final ImmutableListMultimap<Week, WeekMark> training;

  private CalendarView(EctAudit audit, SchoolCalendar calendar, LocalDate reportDay) {
    this.audit = audit;
    this.calendar = calendar;
    this.thisWeek = audit.thisWeek();
    this.ofInduction =
        audit.induction().weeks().stream().map(TeachingWeek::week).collect(toImmutableSet());
    this.study = StudyMarks.of(audit);
    this.coaching = CoachingMarks.of(audit, reportDay);
    this.coachingByWeek = coaching.byWeek();
    this.training = TrainingMarks.of(audit);
  }

  static EctView.Calendar of(EctAudit audit, SchoolCalendar calendar, LocalDate reportDay) {
    return new CalendarView(audit, calendar, reportDay).view();
  }

  private EctView.Calendar view() {
    DueList due = new DueList(audit);
    return new EctView.Calendar(
        coaching.heldInWords(),
        coaching.missedInWords(),
        coaching.notJudgedInWords(),
        unclear(),
        coaching.excused(),
        due.onClosedDays(),
        terms(),
        due.nextWeeks(),
        due.withoutWeek());
  }

  /** What may have been done, and is shown as to come. */
  private String unclear() {
    return Stream.of(Evidence.STUDY, Evidence.COACHING, Evidence.ATTENDANCE)
        .filter(audit::mayLack)
        .map(
            kind ->
                switch (kind) {
                  case STUDY -> "study";
                  case COACHING -> "coaching";
                  default -> "training";
                })
        .collect(joining(", "));
  }

  private List<EctView.TermRow> terms() {
    Map<Week, List<Week>> byTerm = new TreeMap<>();
    for (Week week : allWeeks()) {
      byTerm.computeIfAbsent(termOf(week), term -> new ArrayList<>()).add(week);
    }
    Map<Week, Term> terms = new TreeMap<>();
    calendar.terms().forEach(term -> terms.put(calendar.weekOf(term.days().first()), term));
    return byTerm.entrySet().stream()
        .map(
            row ->
                new EctView.TermRow(
                    terms.containsKey(row.getKey()) ? name(terms.get(row.getKey())) : "Weeks",
                    weeks(row.getValue())))
        .toList();
  }

  private SortedSet<Week> allWeeks() {
    TreeSet<Week> weeks = new TreeSet<>(ofInduction);
    Stream.of(study, coachingByWeek, training).forEach(marks -> weeks.addAll(marks.keySet()));
    if (!weeks.isEmpty() && thisWeek.isAfter(weeks.first()) && thisWeek.isBefore(weeks.last())) {
      weeks.add(thisWeek);
    }
    return weeks;
  }

  /**
   * The week in which the last term begins that has begun by a week; the first one's before any
   * has.
   */
  private Week termOf(Week week) {
    List<Week> starts =
        calendar.terms().stream().map(term -> calendar.weekOf(term.days().first())).toList();
    return starts.stream()
        .filter(start -> !start.isAfter(week))
        .max(Week::compareTo)
        .or(() -> starts.stream().findFirst())
        .orElseGet(() -> calendar.weekOf(Days.FIRST));
  }

  private static String name(Term term) {
    String name = term.toString();
    return name.substring(0, 1).toUpperCase(Locale.UK) + name.substring(1);
  }

  private List<EctView.Week> weeks(List<Week> row) {
    List<EctView.Week> weeks = new ArrayList<>();
    int month = 0;
    for (Week week : row) {
      boolean newMonth = week.first().getMonthValue() != month;
      month = week.first().getMonthValue();
      weeks.add(
          week(
              week,
              newMonth ? week.first().getMonth().getDisplayName(TextStyle.SHORT, Locale.UK) : ""));
    }
    return weeks;
  }

  private EctView.Week week(Week week, String month) {
    Presence presence = presence(week);
    String said =
        Stream.concat(
                Stream.of(presence.words),
                Stream.of(study, coachingByWeek, training)
                    .flatMap(marks -> marks.get(week).stream())
                    .map(WeekMark::words))
            .filter(words -> !words.isEmpty())
            .collect(joining("; "));
    boolean now = week.equals(thisWeek);
    return new EctView.Week(
        (presence.css + (now ? " now" : "")).strip(),
        month,
        (now ? "This week, of " : "Week of ")
            + Words.day(week.first())
            + ": "
            + (said.isEmpty() ? "nothing planned" : said)
            + ".",
        coachingByWeek.get(week),
        study.get(week),
        training.get(week));
  }

  private Presence presence(Week week) {
    ServiceRecord service = audit.ect().service();
    Collection<LocalDate> days = calendar.teachingDays(week.days());
    if (days.isEmpty()) {
      return Presence.HOLIDAY;
    } else if (!ofInduction.contains(week)) {
      return Presence.OUTSIDE;
    } else if (days.stream().noneMatch(service::isInSchoolOn)) {
      return days.stream().anyMatch(service::isAbsentOn) ? Presence.ABSENT : Presence.NO_POST;
    }
    return days.stream().anyMatch(service::isAbsentOn) ? Presence.PARTLY : Presence.IN_SCHOOL;
  }

  private enum Presence {
    IN_SCHOOL("", ""),
    PARTLY("part", "absent for part of the week"),
    ABSENT("away", "absent all week"),
    NO_POST("away", "not in post"),
    HOLIDAY("holiday", "no teaching day"),
    OUTSIDE("holiday", "outside the time of induction");

    private final String css;
    private final String words;

    Presence(String css, String words) {
      this.css = css;
      this.words = words;
    }
  }
}
