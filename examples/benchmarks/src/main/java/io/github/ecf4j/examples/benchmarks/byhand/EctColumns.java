package io.github.ecf4j.examples.benchmarks.byhand;

/**
 * A teacher's record as columns: days are epoch days, minutes and rounds -1 where blank, answers -1
 * where blank, 0 for no, 1 for yes.
 */
public final class EctColumns {
  /** A day that never comes: what is not done, or does not end. */
  public static final int NEVER = Integer.MAX_VALUE;

  /** A day before all: where an observation's day is blank. */
  public static final int BLANK_DAY = Integer.MIN_VALUE;

  public static final byte BLANK = -1;
  public static final byte NO = 0;
  public static final byte YES = 1;

  public int startedOn;

  /** By number of a module, when it was completed. */
  public final int[] completedOn = new int[65];

  /** Completions by day, each with its module's bit. */
  public int[] studyDays = {};

  public long[] studyBits = {};

  public int[] plannedModules = {};
  public int[] plannedWeeks = {};

  /** Entries of meetings by day. */
  public Entries entries = new Entries(0);

  /** Posts in the order in which they start; a share is in thousandths of full time. */
  public int[] postFrom = {};

  public int[] postTo = {};
  public int[] postSchool = {};
  public int[] postFte = {};

  /** Absence on grounds that count only from 30 days in a part on. */
  public int[] absentFrom = {};

  public int[] absentTo = {};

  /** Minutes of the week that the school timetables, or -1 without a timetable. */
  public int timetabled = -1;

  public int otherNonContact;
  public int teaching;

  public int mentor = -1;
  public int tutor = -1;

  public int[] attendedEvents = {};
  public int[] attendedOn = {};

  /** The columns of nobody. */
  public EctColumns() {}

  public boolean isAbsentOn(int day) {
    for (int i = 0; i < absentFrom.length; i++) {
      if (absentFrom[i] <= day && day <= absentTo[i]) {
        return true;
      }
    }
    return false;
  }

  /** The share of full time on a day, over all posts, in thousandths. */
  public int fteOn(int day) {
    int sum = 0;
    for (int i = 0; i < postFrom.length; i++) {
      if (postFrom[i] <= day && day <= postTo[i]) {
        sum += postFte[i];
      }
    }
    return Math.min(sum, 1000);
  }

  /** The columns of entries. */
  public static final class Entries {
    public final int[] day;
    public final int[] coaching;
    public final int[] other;

    /** Whether anything is said of an observation. */
    public final byte[] observed;

    public final int[] observedOn;
    public final int[] observedMinutes;
    public final byte[] byVideo;
    public final byte[] outsideReleasedTime;
    public final byte[] pastoralByOther;

    /** Which step was set: equal for the same step, -1 for none. */
    public final int[] step;

    public final long[] modules;

    /**
     * Where in {@link #statements} those of each step begin, and behind the last where they end.
     */
    public final int[] statementsFrom;

    public int[] statements = {};
    public final byte[] adapted;
    public final byte[] chosenByEct;
    public final byte[] criteriaMet;
    public final byte[] praised;
    public final byte[] shared;
    public final byte[] modelled;
    public final int[] rounds;

    Entries(int size) {
      day = new int[size];
      coaching = new int[size];
      other = new int[size];
      observed = new byte[size];
      observedOn = new int[size];
      observedMinutes = new int[size];
      byVideo = new byte[size];
      outsideReleasedTime = new byte[size];
      pastoralByOther = new byte[size];
      step = new int[size];
      modules = new long[size];
      statementsFrom = new int[size + 1];
      adapted = new byte[size];
      chosenByEct = new byte[size];
      criteriaMet = new byte[size];
      praised = new byte[size];
      shared = new byte[size];
      modelled = new byte[size];
      rounds = new int[size];
    }

    public int size() {
      return day.length;
    }

    public boolean isCoaching(int entry) {
      return coaching[entry] != 0;
    }

    public boolean tookPlace(int entry) {
      return observed[entry] == YES && observedMinutes[entry] != 0;
    }

    public boolean hasBasis(int entry) {
      return modules[entry] != 0 || statementsFrom[entry] < statementsFrom[entry + 1];
    }
  }
}
