package io.github.ecf4j.rules.testkit;

import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.coaching.CoachingHistory;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.induction.Absence;
import io.github.ecf4j.model.induction.Extension;
import io.github.ecf4j.model.induction.Fte;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Post;
import io.github.ecf4j.model.induction.PostBuilder;
import io.github.ecf4j.model.induction.Reduction;
import io.github.ecf4j.model.induction.ServiceCredit;
import io.github.ecf4j.model.induction.Timetable;
import io.github.ecf4j.model.induction.TimetableBuilder;
import io.github.ecf4j.model.programme.Programme;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What teachers live through in two years and more: everything that the law counts. */
final class Careers {
  private Careers() {}

  /** Some of what a record has, given the first day of induction. */
  private interface Part<T> extends Function<LocalDate, T> {}

  /** A change of a record that is being made. */
  private interface Change {
    void of(InductionRecord.Builder ect, LocalDate start);
  }

  /** Inductions of which nothing has happened yet, by the calendar in which they begin. */
  static Arbitrary<Function<SchoolCalendar, InductionRecord>> on(Arbitrary<Programme> programmes) {
    Arbitrary<List<Absence>> none = Arbitraries.just(List.of());
    Arbitrary<Part<List<Absence>>> absences =
        Arbitraries.frequencyOf(
            Tuple.of(1, none.map(no -> start -> no)),
            Tuple.of(
                3,
                absence()
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(3)
                    .map(
                        list ->
                            start ->
                                Inductions.apart(
                                    list.stream().map(one -> one.apply(start)).toList()))));
    return Combinators.combine(programmes, starts(), posts(), absences, decisions(), people())
        .as(
            (programme, startIn, posts, away, decided, staffed) ->
                calendar -> {
                  LocalDate start = startIn.apply(calendar);
                  InductionRecord.Builder ect =
                      InductionRecord.builder()
                          .history(
                              CoachingHistory.builder()
                                  .ect(Inductions.ECT)
                                  .study(StudyLog.empty())
                                  .build())
                          .programme(programme)
                          .startedOn(start)
                          .addAllPosts(posts.apply(start))
                          .addAllAbsences(away.apply(start));
                  decided.forEach(decision -> decision.of(ect, start));
                  staffed.of(ect, start);
                  return ect.build();
                });
  }

  /** The first day of one of the first four terms, mostly, or one up to ten weeks into it. */
  private static Arbitrary<Function<SchoolCalendar, LocalDate>> starts() {
    return Combinators.combine(
            Arbitraries.frequency(Tuple.of(6, 0), Tuple.of(2, 1), Tuple.of(3, 2), Tuple.of(1, 3)),
            Arbitraries.frequencyOf(
                Tuple.of(7, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(-14, -1)),
                Tuple.of(3, Arbitraries.integers().between(1, 70))))
        .as(
            (term, days) ->
                calendar ->
                    calendar
                        .terms()
                        .get(Math.min(term, calendar.terms().size() - 1))
                        .days()
                        .first()
                        .plusDays(days));
  }

  /** Full time, tenths, and shares with three or more places. */
  static Arbitrary<Fte> shares() {
    return Arbitraries.frequencyOf(
        Tuple.of(4, Arbitraries.just(Fte.fullTime())),
        Tuple.of(3, tenths(2, 9).map(Fte::new)),
        Tuple.of(
            2,
            Arbitraries.integers().between(200, 999).map(n -> new Fte(BigDecimal.valueOf(n, 3)))),
        Tuple.of(1, Arbitraries.of("0.333333333", "0.5454", "0.9259", "0.66").map(Fte::of)));
  }

  private static Arbitrary<BigDecimal> tenths(int least, int most) {
    return Arbitraries.integers().between(least, most).map(n -> BigDecimal.valueOf(n, 1));
  }

  private static Arbitrary<Part<List<Post>>> posts() {
    Arbitrary<Integer> days = Arbitraries.integers().between(30, 600);
    Arbitrary<Part<List<Post>>> none = Arbitraries.just(start -> List.of());
    Arbitrary<Part<List<Post>>> one =
        shares().map(fte -> start -> List.of(Post.builder().startsOn(start).fte(fte).build()));
    Arbitrary<Part<List<Post>>> otherShare =
        Combinators.combine(days, shares(), shares())
            .as((after, before, then) -> start -> two(start, after, 0, before, then, "Hill"));
    Arbitrary<Part<List<Post>>> otherSchool =
        Combinators.combine(days, Arbitraries.of(0, 5, 40, 130), shares(), shares())
            .as(
                (after, gap, before, then) ->
                    start -> two(start, after, gap, before, then, "Lake"));
    Arbitrary<Part<List<Post>>> atOnce =
        Combinators.combine(Arbitraries.integers().between(0, 300), tenths(2, 6), tenths(2, 6))
            .as(
                (after, here, there) ->
                    start ->
                        List.of(
                            post("Hill", start, here).build(),
                            post("Lake", start.plusDays(after), there).build()));
    Arbitrary<Part<List<Post>>> ending =
        Combinators.combine(days, shares())
            .as(
                (after, fte) ->
                    start ->
                        List.of(
                            post("Hill", start, fte.value())
                                .endsOn(start.plusDays(after))
                                .build()));
    return Arbitraries.frequencyOf(
        Tuple.of(2, none),
        Tuple.of(6, one),
        Tuple.of(3, otherShare),
        Tuple.of(3, otherSchool),
        Tuple.of(1, atOnce),
        Tuple.of(1, ending));
  }

  private static List<Post> two(
      LocalDate start, int after, int gap, Fte before, Fte then, String school) {
    LocalDate last = start.plusDays(after);
    return List.of(
        post("Hill", start, before.value()).endsOn(last).build(),
        post(school, last.plusDays(gap + 1L), then.value()).build());
  }

  private static PostBuilder post(String school, LocalDate first, BigDecimal fte) {
    return Post.builder().school(school + " School").startsOn(first).fte(new Fte(fte));
  }

  private static Arbitrary<Part<Absence>> absence() {
    Arbitrary<Part<Absence>> brief =
        away(
            0,
            6,
            Arbitraries.of(
                Absence.Reason.SICKNESS,
                Absence.Reason.AD_HOC,
                Absence.Reason.CORONAVIRUS,
                Absence.Reason.CARERS));
    Arbitrary<Part<Absence>> sick = away(45, 200, Arbitraries.just(Absence.Reason.SICKNESS));
    Arbitrary<Part<Absence>> leave =
        Combinators.combine(
                away(
                    14,
                    364,
                    Arbitraries.of(
                        Absence.Reason.MATERNITY,
                        Absence.Reason.PATERNITY,
                        Absence.Reason.ADOPTION,
                        Absence.Reason.SHARED_PARENTAL,
                        Absence.Reason.PARENTAL_BEREAVEMENT,
                        Absence.Reason.NEONATAL)),
                Arbitraries.of(false, true))
            .as(
                (spell, asked) ->
                    start -> spell.apply(start).toBuilder().extensionAsked(asked).build());
    Arbitrary<Part<Absence>> counted =
        Combinators.combine(
                away(7, 160, Arbitraries.of(Absence.Reason.SICKNESS, Absence.Reason.PHASED_RETURN)),
                Arbitraries.integers().between(1, 100))
            .as((spell, hundredths) -> start -> counted(spell.apply(start), hundredths));
    return Arbitraries.frequencyOf(
        Tuple.of(3, brief), Tuple.of(3, sick), Tuple.of(3, leave), Tuple.of(3, counted));
  }

  /** From any day of the first two and a half years on. */
  private static Arbitrary<Part<Absence>> away(
      int least, int most, Arbitrary<Absence.Reason> reasons) {
    return Combinators.combine(
            Arbitraries.integers().between(0, 900),
            Arbitraries.integers().between(least, most),
            reasons)
        .as(
            (after, more, reason) ->
                start -> {
                  LocalDate first = start.plusDays(after);
                  return Absence.of(new DateRange(first, first.plusDays(more)), reason);
                });
  }

  /** An absence from some part of its weekdays, in halves. */
  private static Absence counted(Absence absence, int hundredths) {
    long halves = absence.days().weekdays(SchoolCalendar.MONDAY_TO_FRIDAY) * 2 * hundredths / 100;
    return absence.toBuilder()
        .contractedDays(BigDecimal.valueOf(halves).divide(BigDecimal.valueOf(2)))
        .build();
  }

  /** No decision, in half of all, or one or two. */
  private static Arbitrary<List<Change>> decisions() {
    Arbitrary<Integer> days = Arbitraries.integers().between(0, 800);
    Arbitrary<Change> extension =
        Combinators.combine(days, tenths(1, 40))
            .as(
                (after, terms) ->
                    (ect, start) -> ect.addExtensions(new Extension(start.plusDays(after), terms)));
    Arbitrary<Change> reduction =
        Combinators.combine(days, tenths(10, 59), Arbitraries.of(Reduction.Kind.class))
            .as(
                (after, terms, kind) ->
                    (ect, start) ->
                        ect.addReductions(new Reduction(start.plusDays(after), terms, kind)));
    Arbitrary<Change> credit =
        Combinators.combine(days, tenths(1, 30))
            .as(
                (after, terms) ->
                    (ect, start) ->
                        ect.addCredits(
                            new ServiceCredit(start.plusDays(after), terms, "Served in Wales")));
    Arbitrary<List<Change>> some =
        Arbitraries.oneOf(List.of(extension, reduction, credit)).list().ofMinSize(1).ofMaxSize(2);
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.just(List.<Change>of())), Tuple.of(1, some));
  }

  /** Who looks after the teacher, and how much the teacher teaches. */
  private static Arbitrary<Change> people() {
    Arbitrary<Change> timetables =
        Combinators.combine(
                Arbitraries.of(1500, 1625),
                Arbitraries.of(0, 60, 150),
                Arbitraries.integers().between(300, 1500).optional(0.8))
            .as(
                (all, other, taught) ->
                    (ect, start) -> {
                      TimetableBuilder week =
                          Timetable.builder().timetabledMinutes(all).otherNonContactMinutes(other);
                      taught.ifPresent(week::teachingMinutes);
                      ect.timetable(week.build());
                    });
    Arbitrary<Change> staff =
        Arbitraries.frequencyOf(
            Tuple.of(
                6,
                Arbitraries.just(
                    (Change)
                        (ect, start) ->
                            ect.mentor(Inductions.MENTOR).inductionTutor(Inductions.TUTOR))),
            Tuple.of(
                1,
                Arbitraries.just(
                    (Change)
                        (ect, start) ->
                            ect.mentor(Inductions.MENTOR).inductionTutor(Inductions.MENTOR))),
            Tuple.of(
                1,
                Arbitraries.just(
                    (Change)
                        (ect, start) ->
                            ect.mentor(Inductions.MENTOR)
                                .inductionTutor(Inductions.MENTOR)
                                .samePersonReason("A school of two teachers"))),
            Tuple.of(
                2,
                Arbitraries.just((Change) (ect, start) -> ect.inductionTutor(Inductions.TUTOR))));
    return Combinators.combine(staff, timetables.optional(0.5))
        .as(
            (who, timetable) ->
                (ect, start) -> {
                  timetable.ifPresent(one -> one.of(ect, start));
                  who.of(ect, start);
                });
  }
}
