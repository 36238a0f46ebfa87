package io.github.ecf4j.examples.benchmarks.byhand;

/**
 * Where year 1 and induction end, in exact integers. Three terms make year 1, six make all; a post
 * or a chain of adjoining posts at one school counts once it is a term long, or while it runs.
 *
 * <p>Service is summed stretch by stretch, a stretch being the teaching days of one term on which
 * the share of full time stays the same, rather than day by day.
 */
public final class HandClock {
  private static final int MOST_POSTS = Integer.SIZE;
  private static final int FULL_TIME = 1000;
  private static final int TERMS_OF_YEAR_1 = 3;
  private static final int TERMS_OF_ALL = 6;
  private static final int DAYS_THAT_EXTEND = 30;

  private final CalendarColumns calendar;
  private EctColumns ect = new EctColumns();
  private int posts;
  private int start;

  /** The chain of each post, numbered by its first post. */
  private final int[] chainOf = new int[MOST_POSTS];

  private final int[] chainEnd = new int[MOST_POSTS];

  /** The day on which a chain is a term long. */
  private final int[] chainRipe = new int[MOST_POSTS];

  /** Chains are bits; these count by what was known on the day that was last reckoned for. */
  private int chainsThatCount;

  /** The last day of year 1, or never. */
  private int lastDayOfYear1;

  /** The day on which all is served, or never. */
  private int end;

  // What a sweep finds: the last day of the term in which its first goal is reached, and the day
  // on which its second is.
  private int firstTermLast;
  private int secondReached;

  /**
   * A clock.
   *
   * @param calendar the school's calendar
   */
  public HandClock(CalendarColumns calendar) {
    this.calendar = calendar;
  }

  /**
   * Takes a record, of which {@link #reckon} is asked next.
   *
   * @param record the record
   */
  public void read(EctColumns record) {
    ect = record;
    posts = record.postFrom.length;
    start = CalendarColumns.firstFrom(calendar.days, record.startedOn);
    chainsThatCount = 0;
    lastDayOfYear1 = EctColumns.NEVER;
    end = EctColumns.NEVER;
    if (posts > MOST_POSTS) {
      throw new UnsupportedOperationException("more posts than bits");
    }
    checkThatNothingExtends();
    for (int post = 0; post < posts; post++) {
      join(post);
    }
    for (int chain = 0; chain < posts; chain++) {
      if (chainOf[chain] == chain) {
        sweep(1 << chain, true, 1, 1);
        chainRipe[chain] = secondReached;
      }
    }
  }

  /** Absence counts from 30 days in a part on; with fewer in all, no part is extended. */
  private void checkThatNothingExtends() {
    int absent = 0;
    for (int i = 0; i < ect.absentFrom.length; i++) {
      absent +=
          CalendarColumns.firstFrom(calendar.days, ect.absentTo[i] + 1)
              - CalendarColumns.firstFrom(calendar.days, ect.absentFrom[i]);
    }
    if (absent >= DAYS_THAT_EXTEND) {
      throw new UnsupportedOperationException("absence that extends");
    }
  }

  /** Puts a post into the chain of its school that no teaching day sets apart from it. */
  private void join(int post) {
    chainOf[post] = post;
    chainEnd[post] = ect.postTo[post];
    for (int before = post - 1; before >= 0; before--) {
      if (ect.postSchool[before] == ect.postSchool[post]) {
        int chain = chainOf[before];
        if (!isApart(chainEnd[chain], ect.postFrom[post])) {
          chainOf[post] = chain;
          chainEnd[chain] = Math.max(chainEnd[chain], ect.postTo[post]);
        }
        return;
      }
    }
  }

  private boolean isApart(int endOfOne, int startOfNext) {
    if (startOfNext <= endOfOne) {
      return false;
    }
    int next = CalendarColumns.firstFrom(calendar.days, endOfOne + 1);
    return next < calendar.days.length && calendar.days[next] < startOfNext;
  }

  /**
   * Reckons by what is known on a day: a chain that runs on counts for the time being.
   *
   * @param day the day; never for everything that is recorded
   */
  public void reckon(int day) {
    int counting = 0;
    for (int chain = 0; chain < posts; chain++) {
      if (chainOf[chain] == chain) {
        boolean running = chainEnd[chain] == EctColumns.NEVER || day < chainEnd[chain];
        if (running || chainRipe[chain] != EctColumns.NEVER) {
          counting |= 1 << chain;
        }
      }
    }
    if (counting == chainsThatCount) {
      return;
    }
    chainsThatCount = counting;
    sweep(counting, false, TERMS_OF_YEAR_1, TERMS_OF_ALL);
    int termLast = firstTermLast;
    int provisional = secondReached;
    end = provisional == EctColumns.NEVER ? EctColumns.NEVER : servedOnceRipe(provisional);
    lastDayOfYear1 = end == EctColumns.NEVER || end > termLast ? termLast : EctColumns.NEVER;
  }

  /**
   * Where year 1 ends.
   *
   * @return its last day, or never
   */
  public int lastDayOfYear1() {
    return lastDayOfYear1;
  }

  /**
   * When all is served.
   *
   * @return the day, or never
   */
  public int end() {
    return end;
  }

  /** Who joins a school for the rest of induction serves a term there: see when that is done. */
  private int servedOnceRipe(int provisional) {
    int earliest = EctColumns.NEVER;
    for (int chain = 0; chain < posts; chain++) {
      int ripe = chainRipe[chain];
      if ((chainsThatCount & 1 << chain) != 0 && ripe != EctColumns.NEVER) {
        int ripeBy = 0;
        for (int other = 0; other < posts; other++) {
          if ((chainsThatCount & 1 << other) != 0 && chainRipe[other] <= ripe) {
            ripeBy |= 1 << other;
          }
        }
        int served = provisional;
        if (ripeBy != chainsThatCount) {
          sweep(ripeBy, false, TERMS_OF_YEAR_1, TERMS_OF_ALL);
          served = secondReached;
        }
        earliest = Math.min(earliest, Math.max(served, ripe));
      }
    }
    return earliest;
  }

  /**
   * Goes through the terms from the start of induction until the second of two goals is reached;
   * where both are the same there is no first.
   *
   * @param chains those that are summed, as bits
   * @param asFullTime whether a day in post counts in full, whatever its share
   * @param first the terms of the first goal
   * @param second the terms of the second goal
   */
  private void sweep(int chains, boolean asFullTime, int first, int second) {
    firstTermLast = EctColumns.NEVER;
    secondReached = EctColumns.NEVER;
    int[] days = calendar.days;
    int goal = first;
    // Terms served before this one are numerator / denominator.
    long numerator = 0;
    long denominator = 1;
    for (int term = 0; term < calendar.termLast.length; term++) {
      int behind = calendar.termFrom[term + 1];
      int at = Math.max(calendar.termFrom[term], start);
      if (at >= behind) {
        continue;
      }
      // A term in thousandths of days, and how many of them the goal still needs, rounded up.
      long whole = (long) FULL_TIME * (behind - calendar.termFrom[term]);
      long needed = needed(goal, numerator, denominator, whole);
      long served = 0;
      while (at < behind) {
        int share = 0;
        int change = EctColumns.NEVER;
        for (int post = 0; post < posts; post++) {
          if ((chains & 1 << chainOf[post]) != 0) {
            if (days[at] < ect.postFrom[post]) {
              change = Math.min(change, ect.postFrom[post]);
            } else if (days[at] <= ect.postTo[post]) {
              share += asFullTime ? FULL_TIME : ect.postFte[post];
              change = ect.postTo[post] < change ? ect.postTo[post] + 1 : change;
            }
          }
        }
        share = Math.min(share, FULL_TIME);
        int to = change > days[behind - 1] ? behind : CalendarColumns.firstFrom(days, change);
        long gain = (long) share * (to - at);
        while (share > 0 && served + gain >= needed) {
          int on = days[at + (int) ((needed - served + share - 1) / share) - 1];
          if (goal == second) {
            secondReached = on;
            return;
          }
          firstTermLast = calendar.termLast[term];
          goal = second;
          needed = needed(goal, numerator, denominator, whole);
        }
        served += gain;
        at = to;
      }
      if (served == whole) {
        numerator += denominator;
      } else if (served > 0) {
        long common = gcd(served, whole);
        long times = whole / common / gcd(denominator, whole / common);
        long sum = Math.multiplyExact(denominator, times);
        numerator =
            Math.addExact(
                Math.multiplyExact(numerator, times), served / common * (sum / (whole / common)));
        denominator = sum;
      }
    }
  }

  private static long needed(int goal, long numerator, long denominator, long whole) {
    long left = Math.multiplyExact(goal * denominator - numerator, whole);
    return (left + denominator - 1) / denominator;
  }

  private static long gcd(long one, long other) {
    return other == 0 ? one : gcd(other, one % other);
  }
}
