package io.github.ecf4j.model.induction;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.check.Check;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;

/**
 * How much of each day on which a school teaches one teacher missed by all absences together: never
 * more than the whole of the day.
 *
 * <p>An absence without contracted days takes the whole of each of its days, so that no other
 * absence can share them. One with contracted days is spread evenly: it takes an equal part of each
 * of its days, a whole day at most. Two half days may share a day. An absence of zero contracted
 * days takes nothing, and weekdays on which the school does not teach are not considered.
 *
 * <p>Laws: whether absences fit together does not depend on their order; adding one that does not
 * fit changes nothing. The cost of adding one grows with the logarithm of their number, and with
 * how many share its days.
 *
 * <p>Not thread-safe.
 */
public final class DaysMissed {
  private static final int DAYS_A_WEEK = 7;

  private final ImmutableSet<DayOfWeek> weekdays;
  private final ToLongFunction<DateRange> contractable;

  /** The amount for each day from a key on, up to the next key; days are counted from 1970. */
  private final NavigableMap<Long, Share> said = new TreeMap<>();

  private DaysMissed(ImmutableSet<DayOfWeek> weekdays, ToLongFunction<DateRange> contractable) {
    this.weekdays = weekdays;
    this.contractable = contractable;
  }

  /**
   * Begins without absences.
   *
   * @param weekdays those on which the school teaches ({@link
   *     io.github.ecf4j.model.calendar.SchoolCalendar#teachesOn}); no other day is considered
   * @param contractable over how many days of a range contracted days are spread: all those on
   *     these weekdays, or of them those in term
   * @return the days, with nothing missed yet
   */
  public static DaysMissed spreadOver(
      Set<DayOfWeek> weekdays, ToLongFunction<DateRange> contractable) {
    Check.noNull("weekdays", weekdays);
    return new DaysMissed(
        ImmutableSet.copyOf(weekdays), requireNonNull(contractable, "contractable"));
  }

  /**
   * Adds what an absence says, unless it would be too much.
   *
   * @param absence the absence
   * @return the first day considered of which more would be said than the whole; empty if there is
   *     none, and the absence is added
   */
  public Optional<LocalDate> add(Absence absence) {
    requireNonNull(absence, "absence");
    Share share = share(absence);
    if (share.equals(Share.NONE)) {
      return Optional.empty();
    }
    NavigableMap<Long, Share> shared = segments(absence.days());
    Optional<LocalDate> tooMuch =
        shared.entrySet().stream()
            .filter(segment -> segment.getValue().plus(share).isMoreThanWhole())
            .flatMap(segment -> firstConsidered(segment.getKey()).stream())
            .findFirst();
    if (tooMuch.isEmpty()) {
      shared.replaceAll((from, before) -> before.plus(share));
    }
    return tooMuch;
  }

  private Share share(Absence absence) {
    if (absence.contractedDays().isEmpty()) {
      return Share.WHOLE;
    }
    BigDecimal contracted = absence.contractedDays().orElseThrow();
    long days = contractable.applyAsLong(absence.days());
    return days == 0 ? Share.NONE : Share.of(contracted, days);
  }

  /** The amounts for the days of a range, with a key for each change. */
  private NavigableMap<Long, Share> segments(DateRange days) {
    long first = days.first().toEpochDay();
    long next = days.last().toEpochDay() + 1;
    said.put(next, saidOn(next));
    said.put(first, saidOn(first));
    return said.subMap(first, true, next, false);
  }

  private Share saidOn(long day) {
    return Optional.ofNullable(said.floorEntry(day)).map(Map.Entry::getValue).orElse(Share.NONE);
  }

  /** The first day considered of those from a key up to the next one. */
  private Optional<LocalDate> firstConsidered(long from) {
    return LongStream.range(from, said.tailMap(from, false).firstKey())
        .limit(DAYS_A_WEEK)
        .mapToObj(LocalDate::ofEpochDay)
        .filter(day -> weekdays.contains(day.getDayOfWeek()))
        .findFirst();
  }

  /** A part of a day, exact; in lowest terms, so that equal parts are equal. */
  private record Share(BigInteger numerator, BigInteger denominator) {
    static final Share NONE = new Share(BigInteger.ZERO, BigInteger.ONE);
    static final Share WHOLE = new Share(BigInteger.ONE, BigInteger.ONE);

    Share {
      BigInteger divisor = numerator.gcd(denominator);
      numerator = numerator.divide(divisor);
      denominator = denominator.divide(divisor);
    }

    /** So many days, which may be halves, over a number of days; a whole day at most. */
    static Share of(BigDecimal contracted, long days) {
      BigInteger halves = contracted.multiply(BigDecimal.valueOf(2)).toBigIntegerExact();
      Share share = new Share(halves, BigInteger.valueOf(days).multiply(BigInteger.TWO));
      return share.isMoreThanWhole() ? WHOLE : share;
    }

    Share plus(Share other) {
      return new Share(
          numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
          denominator.multiply(other.denominator));
    }

    boolean isMoreThanWhole() {
      return numerator.compareTo(denominator) > 0;
    }
  }
}
