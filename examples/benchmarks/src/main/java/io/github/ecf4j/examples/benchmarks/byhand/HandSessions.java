package io.github.ecf4j.examples.benchmarks.byhand;

import static io.github.ecf4j.examples.benchmarks.byhand.EctColumns.NO;
import static io.github.ecf4j.examples.benchmarks.byhand.EctColumns.YES;

import io.github.ecf4j.examples.benchmarks.byhand.EctColumns.Entries;

/**
 * The rules of one session: of its step, its observation, its time and its stages. A session is all
 * coaching entries of one day; mostly there is one.
 */
final class HandSessions {
  private static final int LEAST_OBSERVATION = 10;
  private static final int MOST_OBSERVATION = 15;
  private static final int LEAST_COACHING = 20;
  private static final int MOST_COACHING = 30;

  private final ProgrammeColumns programme;
  private Entries entries = new Entries(0);
  private Found found = new Found();

  /** The entries of the latest session before this one in which a step was set; none if empty. */
  private int previousFrom;

  private int previousTo;

  HandSessions(ProgrammeColumns programme) {
    this.programme = programme;
  }

  void audit(EctColumns ect, int report, Found into) {
    entries = ect.entries;
    found = into;
    previousFrom = 0;
    previousTo = 0;
    int studies = 0;
    long studied = 0;
    int from = 0;
    while (from < entries.size() && entries.day[from] <= report) {
      int day = entries.day[from];
      boolean coaching = false;
      int to = from;
      while (to < entries.size() && entries.day[to] == day) {
        coaching |= entries.isCoaching(to);
        to++;
      }
      // Study comes before coaching, so that of the day itself counts.
      while (studies < ect.studyDays.length && ect.studyDays[studies] <= day) {
        studied |= ect.studyBits[studies];
        studies++;
      }
      if (coaching) {
        judge(day, from, to, studied);
      }
      from = to;
    }
  }

  private void judge(int day, int from, int to, long studied) {
    boolean contracting = (studied & programme.withSteps) == 0;
    boolean afterAnother = previousFrom < previousTo;
    judgeObservations(day, from, to, contracting);
    judgeTime(day, from, to, contracting);
    if (!contracting) {
      judgeStages(day, from, to, afterAnother);
    }
    int steps = judgeSteps(day, from, to, studied, afterAnother);
    if (steps != 1 && !contracting) {
      found.add(Rules.STEP_RECORDED, day);
    }
    if (steps > 0) {
      previousFrom = from;
      previousTo = to;
    }
  }

  private int judgeSteps(int day, int from, int to, long studied, boolean afterAnother) {
    int steps = 0;
    boolean again = false;
    boolean criteriaNotMet = false;
    for (int i = from; i < to; i++) {
      if (entries.isCoaching(i)) {
        criteriaNotMet |= entries.criteriaMet[i] == NO;
        // A step that two entries record is judged with the first of them.
        if (entries.step[i] >= 0 && !isSet(entries.step[i], from, i)) {
          steps++;
          judgeStep(day, i, to, studied);
          if (isSet(entries.step[i], previousFrom, previousTo)) {
            again = true;
            found.add(Rules.STEP_REPEATED, day);
          }
        }
      }
    }
    if (steps > 0 && criteriaNotMet && !again && afterAnother) {
      found.add(Rules.STEP_MOVED_ON, day);
    }
    return steps;
  }

  private boolean isSet(int step, int from, int to) {
    for (int i = from; i < to; i++) {
      if (entries.step[i] == step && entries.isCoaching(i)) {
        return true;
      }
    }
    return false;
  }

  /** Judges a step by all that its entries say of it, the first of which is given. */
  private void judgeStep(int day, int first, int to, long studied) {
    boolean basis = false;
    boolean covered = false;
    boolean met = true;
    boolean adapted = false;
    boolean chosenByEct = false;
    for (int i = first; i < to; i++) {
      if (entries.step[i] == entries.step[first] && entries.isCoaching(i)) {
        basis |= entries.hasBasis(i);
        covered |= entries.modules[i] != 0;
        met &= (entries.modules[i] & ~studied) == 0;
        for (int s = entries.statementsFrom[i]; s < entries.statementsFrom[i + 1]; s++) {
          long covering = programme.covering[entries.statements[s]];
          covered |= covering != 0;
          met &= (covering & studied) != 0;
        }
        adapted |= entries.adapted[i] == YES;
        chosenByEct |= entries.chosenByEct[i] == YES;
      }
    }
    if (!basis || !covered) {
      found.add(Rules.STEP_BASIS_MISSING, day);
    } else if (!met) {
      found.add(Rules.STEP_AFTER_STUDY, day);
    }
    if (adapted) {
      found.add(Rules.STEP_ADAPTED, day);
    }
    if (chosenByEct) {
      found.add(Rules.STEP_CHOSEN_BY_ECT, day);
    }
  }

  private void judgeObservations(int day, int from, int to, boolean contracting) {
    boolean said = false;
    boolean before = false;
    boolean byVideo = false;
    for (int i = from; i < to; i++) {
      if (entries.isCoaching(i)) {
        said |= entries.observed[i] == YES;
        if (entries.tookPlace(i)) {
          before |= entries.observedOn[i] <= day;
          byVideo |= entries.byVideo[i] == YES;
          int minutes = entries.observedMinutes[i];
          if (minutes >= 0
              && (minutes < LEAST_OBSERVATION || minutes > MOST_OBSERVATION)
              && !contracting
              && !isObservedFor(minutes, from, i)) {
            found.add(Rules.OBSERVATION_LENGTH, day);
          }
        }
      }
    }
    if (said && !before) {
      found.add(Rules.OBSERVATION_MISSING, day);
    }
    if (byVideo) {
      found.add(Rules.OBSERVATION_BY_VIDEO, day);
    }
  }

  /** Two observations of one length on one day are one finding. */
  private boolean isObservedFor(int minutes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (entries.isCoaching(i) && entries.tookPlace(i) && entries.observedMinutes[i] == minutes) {
        return true;
      }
    }
    return false;
  }

  private void judgeTime(int day, int from, int to, boolean contracting) {
    int minutes = 0;
    boolean timed = false;
    boolean allTimed = true;
    boolean outside = false;
    boolean pastoral = false;
    for (int i = from; i < to; i++) {
      if (entries.coaching[i] > 0) {
        minutes += entries.coaching[i];
        timed = true;
      }
      if (entries.isCoaching(i)) {
        allTimed &= entries.coaching[i] > 0;
        outside |= entries.outsideReleasedTime[i] == YES;
        pastoral |= entries.pastoralByOther[i] == YES;
      }
    }
    // Where an entry is not timed, the session may have been longer, but not shorter.
    if (timed
        && !contracting
        && ((minutes < LEAST_COACHING && allTimed) || minutes > MOST_COACHING)) {
      found.add(Rules.COACHING_LENGTH, day);
    }
    if (outside) {
      found.add(Rules.TIME_GIVEN_OTHERWISE, day);
    }
    if (pastoral) {
      found.add(Rules.PASTORAL_BY_OTHER, day);
    }
  }

  private void judgeStages(int day, int from, int to, boolean praiseIsDue) {
    int rounds = -1;
    for (int i = from; i < to; i++) {
      if (entries.isCoaching(i) && entries.rounds[i] >= 0) {
        rounds = Math.max(rounds, 0) + entries.rounds[i];
      }
    }
    if (rounds == 0
        || (praiseIsDue && isDenied(entries.praised, from, to))
        || isDenied(entries.shared, from, to)
        || isDenied(entries.modelled, from, to)) {
      found.add(Rules.CYCLE_STAGES, day);
    }
    if (rounds == 1) {
      found.add(Rules.PRACTISE_TWICE, day);
    }
  }

  /** Whether an entry says no, and none says yes. */
  private boolean isDenied(byte[] answers, int from, int to) {
    boolean no = false;
    for (int i = from; i < to; i++) {
      if (entries.isCoaching(i)) {
        if (answers[i] == YES) {
          return false;
        }
        no |= answers[i] == NO;
      }
    }
    return no;
  }
}
