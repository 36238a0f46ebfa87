package io.github.ecf4j.examples.schoolreport.exports;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a row of absences, a day or an episode. */
final class AbsenceRow {
  private static final Pattern DAYS =
      Pattern.compile("(\\d{1,3}(?:\\.\\d{1,4})?)( ?days?(\\(s\\))?)?", Pattern.CASE_INSENSITIVE);
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final ImmutableSet<String> TAKEN =
      ImmutableSet.of("", "approved", "authorised", "authorized", "confirmed", "yes", "y", "true");
  private static final ImmutableSet<String> NOT_TAKEN =
      ImmutableSet.of("cancelled", "canceled", "withdrawn");

  /** What people write beside a record that they have no way to delete. */
  private static final Pattern TAKEN_BACK =
      Pattern.compile(
          ".*\\b(cancell?ed|in error|by mistake|withdrawn|not absent|was in(?!\\s+\\p{L})"
              + "|was in (school|work|class|after all|all day|today))\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final Export export;
  private final Reasons reasons;
  private final @Nullable BigDecimal fullWeek;
  private final SchoolDays days;
  private final WorkingTime time;

  /**
   * Reads rows of an export.
   *
   * @param export the export
   * @param reasons what types of absence mean
   * @param fullWeek how many hours full time has a week; null where not known
   * @param days the days of terms
   * @param time who works when
   */
  AbsenceRow(
      Export export,
      Reasons reasons,
      @Nullable BigDecimal fullWeek,
      SchoolDays days,
      WorkingTime time) {
    this.export = export;
    this.reasons = reasons;
    this.fullWeek = fullWeek;
    this.days = days;
    this.time = time;
  }

  /** The absence that a row of somebody's is; empty, and said, where it is none. */
  Optional<Spell> read(Row row, String id) {
    String status = export.cell(row, "status").toLowerCase(Locale.ROOT);
    if (NOT_TAKEN.contains(status)) {
      return none("since they did not come about");
    }
    String reason = reasons.of(export.cell(row, "reason"), export.cell(row, "category"));
    if (Reasons.NONE.equals(reason)) {
      return none("since the teacher was not absent");
    }
    if (!TAKEN.contains(status)) {
      throw new AskedException("status", "\"" + status + "\" does not say whether it came about");
    }
    checkRemarks(row);
    LocalDate first = export.date(row, "starts_on");
    LocalDate last = export.has("ends_on") ? export.end(row, "ends_on") : first;
    if (last != null && last.isBefore(first)) {
      throw new AskedException("ends_on", "lies before the first day");
    }
    Optional<BigDecimal> lost = lost(row);
    if (lost.filter(number -> number.signum() == 0).isPresent()) {
      checkNothingLost(row, id, first, last);
      return none("since no working day was lost");
    }
    if (last != null
        && days.knows(first, last)
        && SchoolDays.count(first, last, days::isWorkingDay) == 0) {
      if (lost.isPresent()) {
        throw new AskedException(
            "days", "says " + export.cell(row, "days") + ", and no school day is in its dates");
      }
      return none("since no school day is in their dates");
    }
    if (last != null && SchoolDays.count(first, last, day -> time.worksOn(id, day)) == 0) {
      throw new AskedException("starts_on", "is no day on which " + id + " works, by the mapping");
    }
    Halves halves = Halves.of(export, row, first, last);
    String missed = last == null ? "" : missed(row, id, first, last, halves, lost);
    String half = first.equals(last) ? halves.ofOneDay() : "";
    return Optional.of(
        new Spell(
            first,
            last,
            reason,
            asks(row),
            missed,
            half,
            export.cell(row, "post"),
            new Source(export, row)));
  }

  private Optional<Spell> none(String why) {
    export.leaveOut(why);
    return Optional.empty();
  }

  private void checkRemarks(Row row) {
    for (String cell : export.unread(row)) {
      if (TAKEN_BACK.matcher(cell).matches()) {
        throw new AskedException(
            "", "\"" + cell + "\" may mean that it did not come about; if it did, clear that cell");
      }
    }
  }

  private Optional<BigDecimal> lost(Row row) {
    String cell = export.cell(row, "days");
    Matcher number = DAYS.matcher(cell);
    if (!cell.isEmpty() && !number.matches()) {
      throw new AskedException("days", "\"" + cell + "\" is no number of days");
    }
    return cell.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(number.group(1)));
  }

  /** Refuses no days lost where something else in the row says that there were some. */
  private void checkNothingLost(Row row, String id, LocalDate first, @Nullable LocalDate last) {
    if (Halves.isMoment(export, row)) {
      throw new AskedException(
          "days", "says 0, and its times say nothing: write 1 if it was a whole day, or 0.5");
    }
    String hours = export.cell(row, "hours");
    boolean isNamed =
        Halves.isNamed(export, row)
            || (!hours.isEmpty() && FteColumn.hours("hours", hours).signum() > 0);
    Predicate<LocalDate> works =
        day -> time.worksOn(id, day) && (isNamed ? days.isWorkingDay(day) : days.hasLessons(day));
    boolean isSaid = isNamed || !first.equals(last);
    if (last == null || (isSaid && SchoolDays.count(first, last, works) > 0)) {
      throw new AskedException("days", "says 0, and the rest of its row that there was an absence");
    }
  }

  /** What a count of days lost, or halves, say that the dates do not. */
  private String missed(
      Row row,
      String id,
      LocalDate first,
      LocalDate last,
      Halves halves,
      Optional<BigDecimal> lost) {
    long weekdays = SchoolDays.count(first, last, days::isWeekday);
    BigDecimal counted = BigDecimal.valueOf(SchoolDays.count(first, last, days::counts));
    Halves ofThem = halves.ofDays(days.counts(first), days.counts(last));
    BigDecimal most = counted.subtract(ofThem.days());
    boolean isHalf = ofThem.days().signum() > 0;
    if (most.signum() == 0 && halves.days().signum() > 0) {
      throw new AskedException("starts_on", "is no weekday in term, and half of it was missed");
    }
    if (lost.isEmpty()) {
      if (!isHalf) {
        checkHours(row, counted);
      }
      return isHalf ? most.setScale(1).toPlainString() : "";
    }
    BigDecimal number = lost.get().stripTrailingZeros();
    if (number.compareTo(most) > 0 || number.remainder(HALF).signum() != 0) {
      throw new AskedException(
          "days",
          "says %s, and its dates have %s%s: whole or half days are read"
              .formatted(
                  export.cell(row, "days"),
                  weekdays(most),
                  counted.longValue() < weekdays ? " in term" : ""));
    }
    checkFew(row, id, first, last, ofThem, number);
    return number.compareTo(BigDecimal.valueOf(weekdays)) == 0 ? "" : number.toPlainString();
  }

  private static String weekdays(BigDecimal number) {
    return number.toPlainString()
        + (number.compareTo(BigDecimal.ONE) == 0 ? " weekday" : " weekdays");
  }

  /** Refuses fewer days than were school days, of whom nobody knows to work part time. */
  private void checkFew(
      Row row, String id, LocalDate first, LocalDate last, Halves halves, BigDecimal number) {
    boolean oneDay = first.equals(last);
    boolean isSaid = oneDay && halves.said();
    boolean isKnown = oneDay || days.knows(first, last);
    if (!isSaid && (!isKnown || time.isPartTime(id, first))) {
      return;
    }
    BigDecimal all =
        BigDecimal.valueOf(oneDay ? 1 : SchoolDays.count(first, last, days::hasLessons));
    BigDecimal least = all.subtract(halves.said() ? halves.days() : HALF);
    if (number.compareTo(least) < 0) {
      throw new AskedException(
          "days",
          "says %s, and by its dates and halves they are %s: mend one of them, or say which half"
              .formatted(export.cell(row, "days"), all.subtract(halves.days()).toPlainString()));
    }
  }

  /** Refuses hours that do not fill the days, since they do not say which half of a day. */
  private void checkHours(Row row, BigDecimal number) {
    String hours = export.cell(row, "hours");
    if (hours.isEmpty()) {
      return;
    }
    if (fullWeek == null) {
      throw new AskedException(
          "hours", "the mapping does not say how many hours are full time (full_time_hours)");
    }
    if (FteColumn.hours("hours", hours).multiply(days.aWeek()).compareTo(fullWeek.multiply(number))
        < 0) {
      throw new AskedException(
          "hours", "\"" + hours + "\" do not fill its days; say AM or PM, or the days lost");
    }
  }

  private String asks(Row row) {
    String column = "ect_asks_to_extend";
    return export.cell(row, column).isEmpty()
        ? ""
        : Halves.isYes(export, row, column) ? "yes" : "no";
  }
}
