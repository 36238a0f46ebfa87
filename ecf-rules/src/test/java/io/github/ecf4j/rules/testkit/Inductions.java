package io.github.ecf4j.rules.testkit;

import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.coaching.CoachingHistory;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.induction.Absence;
import io.github.ecf4j.model.induction.Fte;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Post;
import io.github.ecf4j.model.induction.Timetable;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.programme.Attendance;
import io.github.ecf4j.rules.policy.Figure;
import io.github.ecf4j.rules.policy.Policies;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Inductions: when they start, and in which posts, at what share of full time, with which leave.
 */
public final class Inductions {
  /** The teacher of every record here. */
  public static final PersonId ECT = PersonId.of("ect");

  /** The mentor of every record here. */
  public static final PersonId MENTOR = PersonId.of("mentor");

  /** The induction tutor of every record here. */
  public static final PersonId TUTOR = PersonId.of("tutor");

  private Inductions() {}

  /** A post or an absence, counted in days from the start of induction. */
  private record Span(int after, Optional<Integer> more, Fte fte, Absence.Reason reason) {
    Post post(LocalDate start) {
      LocalDate first = start.plusDays(after);
      return Post.builder().startsOn(first).endsOn(more.map(first::plusDays)).fte(fte).build();
    }

    Absence absence(LocalDate start) {
      LocalDate first = start.plusDays(after);
      return Absence.of(new DateRange(first, first.plusDays(more.orElse(0))), reason);
    }
  }

  /**
   * First days of induction: the first days of terms of {@link Calendars#any}, and days between,
   * from August 2021 to the autumn of 2022.
   *
   * @return the days
   */
  public static Arbitrary<LocalDate> starts() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.just(Calendars.SEPTEMBER)),
        Tuple.of(1, Arbitraries.just(LocalDate.of(2022, 1, 3))),
        Tuple.of(1, Arbitraries.just(LocalDate.of(2022, 4, 18))),
        Tuple.of(5, Arbitraries.integers().between(-14, 400).map(Calendars.SEPTEMBER::plusDays)));
  }

  /**
   * Shares of full time: full time first, down to a tenth.
   *
   * @return tenths
   */
  public static Arbitrary<Fte> ftes() {
    return Arbitraries.integers()
        .between(0, 9)
        .map(less -> new Fte(BigDecimal.valueOf(10L - less, 1)));
  }

  /**
   * Inductions of which nothing has been recorded yet: no study, no session, no training. Posts:
   * none recorded, one running from the start, or up to three that may begin late, end, leave gaps
   * or overlap. Up to three absences, mostly statutory leave. Mentor and tutor are two people.
   *
   * @return the records
   */
  public static Arbitrary<InductionRecord> starting() {
    Arbitrary<Integer> days = Arbitraries.integers().between(0, 500);
    Arbitrary<Span> running =
        ftes().map(fte -> new Span(0, Optional.empty(), fte, Absence.Reason.SICKNESS));
    Arbitrary<Span> post =
        Combinators.combine(days, days.optional(0.7), ftes())
            .as((after, more, fte) -> new Span(after, more, fte, Absence.Reason.SICKNESS));
    Arbitrary<List<Span>> posts =
        Arbitraries.frequencyOf(
            Tuple.of(2, Arbitraries.just(List.<Span>of())),
            Tuple.of(4, running.list().ofSize(1)),
            Tuple.of(3, post.list().ofMinSize(1).ofMaxSize(3)));
    Arbitrary<Span> absence =
        Combinators.combine(days, Arbitraries.integers().between(0, 120), reasons())
            .as(
                (after, more, reason) ->
                    new Span(after, Optional.of(more), Fte.fullTime(), reason));
    return Combinators.combine(Programmes.any(), starts(), posts, absence.list().ofMaxSize(3))
        .as(
            (programme, start, held, away) ->
                InductionRecord.builder()
                    .history(CoachingHistory.builder().ect(ECT).study(StudyLog.empty()).build())
                    .programme(programme)
                    .mentor(MENTOR)
                    .inductionTutor(TUTOR)
                    .startedOn(start)
                    .addAllPosts(held.stream().map(span -> span.post(start)).toList())
                    .addAllAbsences(apart(away.stream().map(span -> span.absence(start)).toList()))
                    .build());
  }

  private static Arbitrary<Absence.Reason> reasons() {
    return Arbitraries.frequencyOf(
        Tuple.of(
            2,
            Arbitraries.of(
                Policies.published().on(LocalDate.of(2024, 4, 1)).get(Figure.STATUTORY_LEAVE))),
        Tuple.of(1, Arbitraries.of(Absence.Reason.class)));
  }

  /** Absences but for those that overlap an earlier one. */
  static List<Absence> apart(List<Absence> absences) {
    List<Absence> kept = new ArrayList<>();
    for (Absence absence : absences) {
      if (kept.stream().noneMatch(one -> one.days().overlaps(absence.days()))) {
        kept.add(absence);
      }
    }
    return kept;
  }

  /**
   * Inductions with any history of {@link Histories#histories}, however odd.
   *
   * @return the records
   */
  public static Arbitrary<InductionRecord> any() {
    return Combinators.combine(starting(), Histories.histories())
        .as((record, history) -> with(record, record.inductionTutor(), history, List.of()));
  }

  /** A record with another timetable. */
  static InductionRecord with(InductionRecord record, Timetable timetable) {
    return record.toBuilder().timetable(timetable).build();
  }

  /** A record in which other things happened, and somebody may be tutor. */
  static InductionRecord with(
      InductionRecord record,
      Optional<PersonId> tutor,
      CoachingHistory history,
      Iterable<Attendance> attendances) {
    return record.toBuilder()
        .history(history)
        .inductionTutor(tutor)
        .attendances(attendances)
        .build();
  }
}
