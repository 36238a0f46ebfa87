package io.github.ecf4j.rules.coaching;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.coaching.CoachingSession.PastoralBy;
import io.github.ecf4j.model.coaching.CoachingSession.TimeGiven;
import io.github.ecf4j.model.coaching.Observation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The rules about how a session was prepared and held. Lengths are those of the orientation,
 * sections 2 and 5.
 */
final class SessionRules {
  static final int LEAST_OBSERVATION = 10;
  private static final int MOST_OBSERVATION = 15;
  static final int LEAST_COACHING = 20;
  private static final int MOST_COACHING = 30;

  static boolean isGoodLength(int minutes) {
    return minutes >= LEAST_COACHING && minutes <= MOST_COACHING;
  }

  static boolean isGoodObservation(int minutes) {
    return minutes >= LEAST_OBSERVATION && minutes <= MOST_OBSERVATION;
  }

  private final Session session;
  private final boolean contracting;
  private final List<SessionReason> reasons = new ArrayList<>();

  private SessionRules(Session session, boolean contracting) {
    this.session = session;
    this.contracting = contracting;
  }

  /**
   * Judges a session.
   *
   * @param session the session
   * @param contracting whether no step could be set yet
   * @param praiseIsDue whether an earlier session recorded a step
   */
  static List<SessionReason> judge(Session session, boolean contracting, boolean praiseIsDue) {
    SessionRules rules = new SessionRules(session, contracting);
    rules.judgeObservations();
    rules.judgeTime();
    if (!contracting) {
      rules.judgeStages(praiseIsDue);
    }
    return rules.reasons;
  }

  private void judgeObservations() {
    // Two entries that record the same observation record it twice.
    List<Observation> held =
        session
            .said(CoachingSession::observation)
            .distinct()
            .filter(SessionRules::tookPlace)
            .toList();
    List<LocalDate> afterwards =
        held.stream().map(Observation::on).flatMap(Optional::stream).filter(this::isLater).toList();
    boolean noneBefore = afterwards.size() == held.size();
    if (noneBefore && session.said(CoachingSession::observation).findAny().isPresent()) {
      reasons.add(new SessionReason.ObservationMissing(ImmutableList.sortedCopyOf(afterwards)));
    }
    for (Observation observation : held) {
      if (!contracting) {
        observation
            .minutes()
            .ifPresent(
                minutes -> {
                  if (!isGoodObservation(minutes)) {
                    reasons.add(new SessionReason.ObservationLength(minutes));
                  }
                });
      }
    }
    if (held.stream().anyMatch(o -> o.mode().equals(Optional.of(Observation.Mode.VIDEO)))) {
      reasons.add(new SessionReason.ObservationByVideo());
    }
  }

  private static boolean tookPlace(Observation observation) {
    return observation.minutes().isEmpty() || observation.minutes().getAsInt() > 0;
  }

  private boolean isLater(LocalDate day) {
    return day.isAfter(session.day());
  }

  private void judgeTime() {
    if (!contracting) {
      session
          .coachingMinutes()
          .ifPresent(
              minutes -> {
                boolean tooShort = minutes < LEAST_COACHING && session.coachingIsTimed();
                if (tooShort || minutes > MOST_COACHING) {
                  reasons.add(new SessionReason.CoachingLength(minutes));
                }
              });
    }
    ImmutableSortedSet<TimeGiven> otherwise =
        session
            .said(CoachingSession::timeGiven)
            .filter(time -> time != TimeGiven.RELEASED)
            .collect(Collectors.collectingAndThen(Collectors.toSet(), ImmutableSortedSet::copyOf));
    if (!otherwise.isEmpty()) {
      reasons.add(new SessionReason.TimeGivenOtherwise(otherwise.asList()));
    }
    if (session.said(CoachingSession::pastoralBy).anyMatch(PastoralBy.OTHER::equals)) {
      reasons.add(new SessionReason.PastoralByOther());
    }
  }

  private void judgeStages(boolean praiseIsDue) {
    ImmutableList.Builder<CycleStage> leftOut = ImmutableList.builder();
    if (praiseIsDue && session.denied(CoachingSession::praised)) {
      leftOut.add(CycleStage.PRAISE);
    }
    if (session.denied(CoachingSession::shared)) {
      leftOut.add(CycleStage.SHARE);
    }
    if (session.denied(CoachingSession::modelled)) {
      leftOut.add(CycleStage.MODEL);
    }
    int rounds = session.practiceRounds().orElse(Integer.MAX_VALUE);
    if (rounds == 0) {
      leftOut.add(CycleStage.PRACTISE);
    }
    ImmutableList<CycleStage> stages = leftOut.build();
    if (!stages.isEmpty()) {
      reasons.add(new SessionReason.StagesLeftOut(stages));
    }
    if (rounds == 1) {
      reasons.add(new SessionReason.PractisedOnce());
    }
  }
}
