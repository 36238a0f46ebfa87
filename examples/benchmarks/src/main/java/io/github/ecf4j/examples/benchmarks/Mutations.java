package io.github.ecf4j.examples.benchmarks;

import com.google.common.collect.ImmutableSortedSet;
import io.github.ecf4j.curriculum.EcfCurriculum;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.coaching.ChosenBy;
import io.github.ecf4j.model.coaching.CoachingSession.PastoralBy;
import io.github.ecf4j.model.coaching.CoachingSession.TimeGiven;
import io.github.ecf4j.model.coaching.Observation;
import io.github.ecf4j.model.coaching.StepBasis;
import io.github.ecf4j.model.coaching.StepOrigin;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.induction.Absence;
import io.github.ecf4j.model.induction.Fte;
import io.github.ecf4j.model.induction.Post;
import io.github.ecf4j.model.programme.Attendance;
import io.github.ecf4j.model.programme.EventDates;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.model.programme.Programme;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;

/** Changes histories at random, so that peers are held to the same findings on more than two. */
final class Mutations {
  private static final int MOST_ABSENCES = 4;

  private final SplittableRandom random;
  private final List<StatementCode> statements;
  private final EventDates dates;
  private int ownSteps;

  Mutations(long seed, Programme programme, EventDates dates) {
    this.dates = dates;
    random = new SplittableRandom(seed);
    statements = programme.framework().statements().stream().map(one -> one.code()).toList();
  }

  /** Changes up to some thirty things of a copy. */
  Draft mutate(Draft original) {
    Draft draft = original.copy();
    for (int changes = random.nextInt(1, 31); changes > 0; changes--) {
      switch (random.nextInt(12)) {
        case 0 -> study(draft);
        case 1 -> person(draft);
        case 2 -> attendance(draft);
        case 3 -> absence(draft);
        case 4 -> posts(draft);
        default -> entry(draft);
      }
    }
    // What contradicts the start of induction is judged by no rule; the peers do not know that.
    draft.entries.removeIf(entry -> entry.day.isBefore(draft.startedOn));
    return draft;
  }

  /** A day about one; often that day itself. */
  LocalDate about(LocalDate day) {
    return switch (random.nextInt(4)) {
      case 0 -> day.minusDays(random.nextInt(800));
      case 1 -> day.plusDays(random.nextInt(100));
      default -> day;
    };
  }

  private void study(Draft draft) {
    int module = random.nextInt(1, 37);
    switch (random.nextInt(4)) {
      case 0 -> draft.study.remove(module);
      case 1 -> {
        LocalDate day = draft.study.get(random.nextInt(1, 37));
        if (day != null) {
          draft.study.put(module, day);
        }
      }
      default -> draft.study.computeIfPresent(module, (same, day) -> shift(day, 20));
    }
  }

  private void person(Draft draft) {
    switch (random.nextInt(5)) {
      case 0 -> draft.tutor = Optional.of(Draft.MENTOR);
      case 1 -> draft.tutor = Optional.empty();
      case 2 -> draft.timetable = Optional.empty();
      case 3 -> draft.startedOn = draft.startedOn.plusDays(random.nextInt(30));
      default ->
          draft.timetable =
              Optional.of(Draft.timetable(random.nextInt(3) * 60, random.nextInt(1150, 1350)));
    }
  }

  private void attendance(Draft draft) {
    if (draft.attendances.isEmpty()) {
      return;
    }
    int which = random.nextInt(draft.attendances.size());
    Attendance attendance = draft.attendances.get(which);
    switch (random.nextInt(3)) {
      case 0 -> draft.attendances.remove(which);
      case 1 -> draft.attendances.add(onAnotherDay(attendance));
      default -> draft.attendances.set(which, onAnotherDay(attendance));
    }
  }

  /** On any of the days on which the event is held, or on a day on which it hardly is. */
  private Attendance onAnotherDay(Attendance attendance) {
    List<LocalDate> held = dates.of(attendance.event()).asList();
    LocalDate day =
        random.nextBoolean() ? held.get(random.nextInt(held.size())) : shift(attendance.on(), 200);
    return new Attendance(attendance.event(), day);
  }

  /**
   * A few days of sickness, too few to extend induction; some take in the date of an event, which
   * is missed then.
   */
  private void absence(Draft draft) {
    if (draft.absences.size() >= MOST_ABSENCES) {
      return;
    }
    LocalDate from = draft.startedOn.plusDays(random.nextInt(700));
    if (!draft.attendances.isEmpty() && random.nextBoolean()) {
      from = draft.attendances.remove(random.nextInt(draft.attendances.size())).on();
    }
    DateRange days = new DateRange(from, from.plusDays(random.nextInt(7)));
    if (draft.absences.stream().noneMatch(other -> other.days().overlaps(days))) {
      draft.absences.add(Absence.of(days, Absence.Reason.SICKNESS));
    }
  }

  private void posts(Draft draft) {
    draft.posts.clear();
    if (random.nextBoolean()) {
      severalPosts(draft, shift(draft.startedOn, 3));
    } else {
      lateMove(draft);
    }
  }

  /**
   * None to three posts, at one or two schools, with and without gaps, some shorter than a term.
   */
  private void severalPosts(Draft draft, LocalDate first) {
    LocalDate from = first;
    for (int left = random.nextInt(4); left > 0; left--) {
      LocalDate to = from.plusDays(random.nextInt(20, random.nextBoolean() ? 90 : 500));
      boolean runs = left == 1 && random.nextInt(3) > 0;
      post(draft, from, runs ? Optional.empty() : Optional.of(to));
      from =
          switch (random.nextInt(4)) {
            case 0 -> to.minusDays(15);
            case 1 -> to.plusDays(random.nextInt(1, 40));
            default -> to.plusDays(1);
          };
    }
  }

  /** Another post shortly before the end of a year, which runs on or ends before it is a term. */
  private void lateMove(Draft draft) {
    LocalDate end = draft.startedOn.plusDays(random.nextBoolean() ? 330 : 670);
    LocalDate move = end.minusDays(random.nextInt(60));
    draft.posts.add(
        Post.builder().school("Northgate").startsOn(draft.startedOn).endsOn(move).build());
    Optional<LocalDate> to =
        random.nextBoolean()
            ? Optional.empty()
            : Optional.of(move.plusDays(random.nextInt(20, 130)));
    post(draft, move.plusDays(1), to);
  }

  private void post(Draft draft, LocalDate from, Optional<LocalDate> to) {
    draft.posts.add(
        Post.builder()
            .school(random.nextBoolean() ? "Northgate" : "Southgate")
            .startsOn(from)
            .endsOn(to)
            .fte(Fte.of(pick("1", "1", "0.8", "0.6", "0.5", "0.333")))
            .build());
  }

  private void entry(Draft draft) {
    if (draft.entries.isEmpty()) {
      return;
    }
    int which = random.nextInt(draft.entries.size());
    Draft.Entry entry = draft.entries.get(which);
    switch (random.nextInt(16)) {
      case 0 -> draft.entries.remove(which);
      case 1 -> entry.day = shift(entry.day, 10);
      case 2 -> {
        manner(entry);
        Draft.Entry again = entry.copy();
        draft.entries.add(random.nextInt(draft.entries.size()), again);
        manner(again);
        manner(again);
        if (random.nextInt(3) == 0) {
          again.day = shift(again.day, 3);
        }
      }
      case 3 -> entry.day = draft.entries.get(random.nextInt(draft.entries.size())).day;
      case 4, 5, 6, 7, 8, 9 -> step(entry, draft.entries.get(Math.max(0, which - 1)));
      default -> manner(entry);
    }
  }

  private void step(Draft.Entry entry, Draft.Entry before) {
    switch (random.nextInt(8)) {
      case 0 -> entry.stepSet = false;
      case 1 -> entry.origin = pick(Optional.empty(), Optional.of(StepOrigin.EDITED));
      case 2 -> entry.chosenBy = pick(Optional.empty(), Optional.of(ChosenBy.ECT));
      case 3 -> {
        entry.stepSet = before.stepSet;
        entry.stepId = before.stepId;
        entry.stepTitle = before.stepTitle;
        entry.basis = before.basis;
      }
      case 4 -> entry.basis = StepBasis.ofModules(random.nextInt(1, 37), random.nextInt(1, 37));
      case 5 -> {
        entry.stepSet = true;
        entry.stepId = pick(Optional.empty(), Optional.of("OWN-" + ownSteps));
        entry.stepTitle = Optional.of("A step of the mentor’s own, no. " + ownSteps);
        entry.origin = Optional.of(StepOrigin.OWN);
        ownSteps++;
      }
      default ->
          entry.basis =
              entry.stepTitle.isEmpty()
                  ? entry.basis
                  : new StepBasis(
                      random.nextBoolean() ? ModuleSet.empty() : entry.basis.modules(),
                      EcfCurriculum.framework().id(),
                      statementsAtRandom());
    }
  }

  private ImmutableSortedSet<StatementCode> statementsAtRandom() {
    return random
        .ints(random.nextInt(3), 0, statements.size())
        .mapToObj(statements::get)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private void manner(Draft.Entry entry) {
    switch (random.nextInt(15)) {
      case 0, 13 -> entry.coaching = minutes(0, 0, 10, 19, 20, 30, 31);
      case 1 -> entry.other = minutes(0, 5, 14, 15, 30);
      case 2, 14 -> entry.observedFor = minutes(0, 9, 10, 15, 16, 16);
      case 3 -> entry.observed = !entry.observed;
      case 4 -> entry.observedOn = pick(Optional.empty(), Optional.of(shift(entry.day, 2)));
      case 5 -> entry.mode = pick(Optional.empty(), Optional.of(Observation.Mode.VIDEO));
      case 6 -> entry.criteriaMet = answer();
      case 7 -> entry.praised = answer();
      case 8 -> entry.shared = answer();
      case 9 -> entry.modelled = answer();
      case 10 -> entry.rounds = minutes(0, 1, 1, 2);
      case 11 -> entry.timeGiven = pick(Optional.empty(), Optional.of(TimeGiven.COVER));
      default -> entry.pastoralBy = pick(Optional.empty(), Optional.of(PastoralBy.OTHER));
    }
  }

  private Optional<Boolean> answer() {
    return pick(Optional.of(false), Optional.of(true), Optional.empty());
  }

  private OptionalInt minutes(int... choices) {
    return random.nextInt(5) == 0
        ? OptionalInt.empty()
        : OptionalInt.of(choices[random.nextInt(choices.length)]);
  }

  private LocalDate shift(LocalDate day, int most) {
    return day.plusDays(random.nextInt(-most, most + 1));
  }

  @SafeVarargs
  private <T> T pick(T... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
