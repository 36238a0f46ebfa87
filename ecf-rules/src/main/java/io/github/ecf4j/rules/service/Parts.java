package io.github.ecf4j.rules.service;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.check.Days;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.policy.Readings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The parts of an induction: how long they last, and how absence lengthens them. Each is counted on
 * its own (ABS-1), and an extended part ends before the next begins (ABS-4). Statutory leave is not
 * counted with other absence; absence below the threshold needs no waiver.
 */
final class Parts {
  /** What is counted from where: terms credited before the first day of service, and goals. */
  record Length(Exact credited, ImmutableList<Exact> goals) {}

  private final InductionRecord ect;
  private final Service service;
  private final AbsenceDays absence;
  private final Readings readings;
  private final Exact threshold;
  private final Length length;

  final ImmutableList<PartAbsence> counted;
  final ImmutableList<Optional<PartEnds.End>> ends;

  Parts(
      InductionRecord ect,
      Service service,
      AbsenceDays absence,
      Readings readings,
      BigDecimal thresholdDays,
      Length length) {
    this.ect = ect;
    this.service = service;
    this.absence = absence;
    this.readings = readings;
    this.threshold = Exact.of(thresholdDays);
    this.length = length;
    List<PartAbsence> settled = new ArrayList<>(none());
    if (!absence.begun.isEmpty()) {
      ImmutableList<Optional<PartEnds.End>> unextended = ends(service.periods, settled);
      for (int part = 0; part < settled.size(); part++) {
        settle(settled, part, unextended);
      }
    }
    this.counted = ImmutableList.copyOf(settled);
    this.ends = ends(service.periods, counted);
  }

  /**
   * Counts a part once those before it are settled. Its extension can take in more absence, which
   * counts in the same part (ABS-9).
   */
  private void settle(List<PartAbsence> parts, int part, List<Optional<PartEnds.End>> unextended) {
    PartAbsence now = count(parts, part, unextended);
    while (!now.equals(parts.get(part))) {
      parts.set(part, now);
      now = count(parts, part, unextended);
    }
  }

  private ImmutableList<PartAbsence> none() {
    return IntStream.rangeClosed(1, length.goals().size())
        .mapToObj(part -> PartAbsence.none(part, threshold))
        .collect(toImmutableList());
  }

  /** When each part ends by some service, if it is extended by so much. */
  private ImmutableList<Optional<PartEnds.End>> ends(
      List<ServicePeriod> service, List<PartAbsence> extensions) {
    PartEnds ends = new PartEnds(length, extensions, ect.startedOn());
    service.forEach(ends::serve);
    return ends.ends();
  }

  /**
   * The day on which induction is complete, in blocks that are a term long by then. A teacher who
   * joins a school for the rest of induction serves a term there (LEN-6).
   */
  Optional<LocalDate> servedOn() {
    Optional<LocalDate> end = ends.get(ends.size() - 1).map(PartEnds.End::on);
    if (end.filter(on -> on.isBefore(ect.startedOn())).isPresent()) {
      return end;
    }
    return end.flatMap(
        provisional ->
            service.ripeDays().stream()
                .flatMap(ripe -> servedOnceRipe(ripe, provisional).stream())
                .min(Comparator.naturalOrder()));
  }

  /** The day on which enough is served, whether or not the last block is a term long by then. */
  Optional<LocalDate> provisionalEnd() {
    return ends.get(ends.size() - 1).map(PartEnds.End::on);
  }

  private Optional<LocalDate> servedOnceRipe(LocalDate ripe, LocalDate provisional) {
    ImmutableList<ServicePeriod> inRipeBlocks = service.inBlocksRipeBy(ripe);
    Optional<LocalDate> end =
        inRipeBlocks.equals(service.periods)
            ? Optional.of(provisional)
            : ends(inRipeBlocks, counted).get(length.goals().size() - 1).map(PartEnds.End::on);
    return end.map(on -> on.isAfter(ripe) ? on : ripe);
  }

  /** The last day on which absence counts to a part; it does to the end of the last. */
  private LocalDate lastDay(int index, List<Optional<PartEnds.End>> ends) {
    boolean wholeTerm =
        index < length.goals().size() - 1
            && readings.get(Reading.YEAR_SWITCH) == Reading.YearSwitch.END_OF_TERM;
    return ends.get(index).map(end -> wholeTerm ? end.ofTerm() : end.on()).orElse(LocalDate.MAX);
  }

  /** Counts absence in a part as long as it was, which makes no extension shorter. */
  private PartAbsence count(
      List<PartAbsence> before, int part, List<Optional<PartEnds.End>> unextended) {
    List<Optional<PartEnds.End>> ends = ends(service.periods, before);
    LocalDate after = part == 0 ? LocalDate.MIN : lastDay(part - 1, ends);
    LocalDate last = lastDay(part, ends);
    boolean extensionIgnored =
        readings.get(Reading.ABSENCE_DURING_EXTENSION) == Reading.AbsenceDuringExtension.IGNORED;
    LocalDate lastCounted =
        extensionIgnored ? Collections.min(List.of(last, lastDay(part, unextended))) : last;
    Exact counted = absence.counted.between(after, lastCounted);
    Exact statutory = absence.asked.between(after, last);
    Exact from = threshold(after, last);
    Exact adHoc = counted.reaches(from) ? counted : Exact.zero();
    Exact extension = adHoc.plus(statutory);
    PartAbsence old = before.get(part);
    return PartAbsence.builder()
        .part(old.part())
        .counted(counted)
        .statutory(statutory)
        .threshold(from)
        .extension(extension.reaches(old.extension()) ? extension : old.extension())
        .reachedOn(absence.counted.reached(threshold, after, lastCounted))
        .build();
  }

  /** From how much absence on a part is extended that lies after one day, up to another. */
  private Exact threshold(LocalDate after, LocalDate last) {
    if (readings.get(Reading.PART_TIME_ABSENCE) == Reading.PartTimeAbsence.DAYS_IN_PART) {
      return threshold;
    }
    int days = 0;
    Exact full = Exact.zero();
    for (ServicePeriod period : service.periods) {
      int ofPart = Math.max(0, period.countTo(last) - period.countTo(after));
      days += ofPart;
      full = full.plus(period.fte().times(Exact.of(ofPart)));
    }
    return days == 0 ? threshold : threshold.times(full).dividedBy(Exact.of(days));
  }

  /** What is still to be served after a day, without a term in a new school. */
  PartEnds servedTo(LocalDate day) {
    PartEnds served = new PartEnds(length, counted, ect.startedOn());
    service.within(new DateRange(Days.FIRST, day)).forEach(served::serve);
    return served;
  }
}
