package io.github.ecf4j.rules.induction;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.induction.Absence;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.policy.InductionPolicy;
import io.github.ecf4j.rules.policy.PolicyChoices;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The parts of an induction: how long they last, and how absence lengthens them. Each is counted on
 * its own (ABS-2), and an extended part ends before the next begins (ABS-4). Statutory leave is not
 * counted beside other absence (ABS-13); nobody waives absence below the threshold (RED-4).
 */
final class Parts {
  /** What was counted from where: terms credited before the first day of service, and goals. */
  record Length(Exact credited, ImmutableList<Exact> goals) {}

  private final InductionRecord ect;
  private final Service service;
  private final PolicyChoices choices;
  private final Function<LocalDate, InductionPolicy> policies;
  private final Length length;
  private final ImmutableList<Absence> absences;

  final ImmutableList<PartAbsence> counted;
  final ImmutableList<Optional<PartEnds.End>> ends;

  Parts(
      InductionRecord ect,
      Service service,
      PolicyChoices choices,
      Function<LocalDate, InductionPolicy> policies,
      Length length,
      LocalDate day) {
    this.ect = ect;
    this.service = service;
    this.choices = choices;
    this.policies = policies;
    this.length = length;
    this.absences =
        ect.absences().stream()
            .filter(absence -> !absence.days().first().isAfter(day))
            .collect(toImmutableList());
    List<PartAbsence> settled = new ArrayList<>(none());
    for (int part = 0; part < settled.size() && !absences.isEmpty(); part++) {
      settle(settled, part);
    }
    this.counted = ImmutableList.copyOf(settled);
    this.ends = ends(service.stretches, counted);
  }

  /**
   * Counts a part once those before it are settled. Its extension can take in more absence, which
   * counts in the same part (ABS-9).
   */
  private void settle(List<PartAbsence> parts, int part) {
    PartAbsence now = count(parts).get(part);
    while (!now.equals(parts.get(part))) {
      parts.set(part, now);
      now = count(parts).get(part);
    }
  }

  private ImmutableList<PartAbsence> none() {
    return IntStream.rangeClosed(1, length.goals().size())
        .mapToObj(part -> PartAbsence.none(part, threshold()))
        .collect(toImmutableList());
  }

  /** When each part ends by some service, if it is extended by so much. */
  private ImmutableList<Optional<PartEnds.End>> ends(
      List<Stretch> service, List<PartAbsence> extensions) {
    PartEnds ends = new PartEnds(length, extensions, ect.startedOn());
    service.forEach(ends::serve);
    return ends.ends();
  }

  /**
   * The day on which all is served, in blocks that are a term long by then. Who joins a school for
   * the rest of induction serves a term there (LEN-6, ABS-8, EXT-3).
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
    ImmutableList<Stretch> inRipeBlocks = service.inBlocksRipeBy(ripe);
    Optional<LocalDate> end =
        inRipeBlocks.equals(service.stretches)
            ? Optional.of(provisional)
            : ends(inRipeBlocks, counted).get(length.goals().size() - 1).map(PartEnds.End::on);
    return end.map(on -> on.isAfter(ripe) ? on : ripe);
  }

  /** The last day on which absence counts to a part; it does to the end of the last. */
  private LocalDate lastDay(int index, List<Optional<PartEnds.End>> ends) {
    boolean wholeTerm =
        index < length.goals().size() - 1
            && choices.yearSwitch() == PolicyChoices.YearSwitch.END_OF_TERM;
    return ends.get(index).map(end -> wholeTerm ? end.ofTerm() : end.on()).orElse(LocalDate.MAX);
  }

  /** Counts absence in parts as long as they were, which makes no extension shorter. */
  private ImmutableList<PartAbsence> count(List<PartAbsence> before) {
    List<Optional<PartEnds.End>> ends = ends(service.stretches, before);
    List<Optional<PartEnds.End>> unextended = ends(service.stretches, none());
    List<Tally> tallies = Stream.generate(Tally::new).limit(length.goals().size()).toList();
    absences.stream()
        .sorted(Comparator.comparing(absence -> absence.days().first()))
        .forEach(absence -> count(absence, ends, unextended, tallies));
    return IntStream.range(0, length.goals().size())
        .mapToObj(i -> partAbsence(before.get(i), tallies.get(i), ends))
        .collect(toImmutableList());
  }

  private void count(
      Absence absence,
      List<Optional<PartEnds.End>> ends,
      List<Optional<PartEnds.End>> unextended,
      List<Tally> tallies) {
    List<Stretch> stretches = service.within(absence.days());
    int days = stretches.stream().mapToInt(stretch -> stretch.days().size()).sum();
    Exact full = fullDays(stretches);
    Exact all = all(absence, full);
    for (Stretch stretch : stretches) {
      Exact share =
          absence.contractedDays().isPresent()
              ? all.dividedBy(Exact.of(days))
              : all.times(stretch.fte()).dividedBy(full);
      for (LocalDate day : stretch.days()) {
        partOf(day, ends)
            .ifPresent(
                part -> {
                  if (isStatutory(absence, day)) {
                    tallies.get(part).leave(absence.isExtensionAsked() ? share : Exact.zero());
                  } else if (!isIgnored(absence, day, lastDay(part, unextended))) {
                    tallies.get(part).absence(day, share);
                  }
                });
      }
    }
  }

  private static Exact fullDays(List<Stretch> stretches) {
    return stretches.stream().map(Stretch::fullDays).reduce(Exact.zero(), Exact::plus);
  }

  /** Absence in one part, day by day. */
  private static final class Tally {
    private final List<LocalDate> days = new ArrayList<>();
    private final List<Exact> sums = new ArrayList<>();
    private Exact counted = Exact.zero();
    private Exact statutory = Exact.zero();

    void leave(Exact share) {
      statutory = statutory.plus(share);
    }

    void absence(LocalDate day, Exact share) {
      counted = counted.plus(share);
      days.add(day);
      sums.add(counted);
    }

    Optional<LocalDate> reached(Exact threshold) {
      return IntStream.range(0, days.size())
          .filter(i -> sums.get(i).reaches(threshold))
          .mapToObj(days::get)
          .findFirst();
    }
  }

  /** The contracted days of an absence: as recorded, or in proportion to the time worked. */
  private Exact all(Absence absence, Exact full) {
    Exact all = absence.contractedDays().map(Exact::of).orElse(full);
    return choices.isHalfDayCounted() ? all : Exact.of(all.toDecimal(0, RoundingMode.FLOOR));
  }

  private Optional<Integer> partOf(LocalDate day, List<Optional<PartEnds.End>> ends) {
    return IntStream.range(0, length.goals().size())
        .filter(i -> !day.isAfter(lastDay(i, ends)))
        .boxed()
        .findFirst();
  }

  private boolean isStatutory(Absence absence, LocalDate day) {
    return policies.apply(day).statutoryLeave().contains(absence.reason())
        || (absence.reason() == Absence.Reason.NEONATAL && choices.isNeonatalLeaveStatutory());
  }

  private boolean isIgnored(Absence absence, LocalDate day, LocalDate unextendedEnd) {
    boolean duringExtension =
        choices.absenceDuringExtension() == PolicyChoices.AbsenceDuringExtension.IGNORED
            && day.isAfter(unextendedEnd);
    return duringExtension
        || switch (absence.reason()) {
          case CORONAVIRUS -> day.isBefore(policies.apply(day).coronavirusIgnoredBefore());
          case PHASED_RETURN -> !choices.isPhasedReturnAbsence();
          default -> false;
        };
  }

  private PartAbsence partAbsence(
      PartAbsence before, Tally tally, List<Optional<PartEnds.End>> ends) {
    Exact threshold = threshold(before.part() - 1, ends);
    Exact adHoc = tally.counted.reaches(threshold) ? tally.counted : Exact.zero();
    Exact extension = adHoc.plus(tally.statutory);
    return PartAbsence.builder()
        .part(before.part())
        .counted(tally.counted)
        .statutory(tally.statutory)
        .threshold(threshold)
        .extension(extension.reaches(before.extension()) ? extension : before.extension())
        .reachedOn(tally.reached(threshold()))
        .build();
  }

  private Exact threshold() {
    return Exact.of(policies.apply(ect.startedOn()).absenceThresholdDays());
  }

  private Exact threshold(int index, List<Optional<PartEnds.End>> ends) {
    Exact threshold = threshold();
    if (choices.partTimeAbsence() == PolicyChoices.PartTimeAbsence.DAYS_IN_PART) {
      return threshold;
    }
    int days = 0;
    Exact full = Exact.zero();
    for (Stretch stretch : service.stretches) {
      int ofPart =
          (int)
              stretch.days().stream()
                  .filter(day -> partOf(day, ends).filter(part -> part == index).isPresent())
                  .count();
      days += ofPart;
      full = full.plus(stretch.fte().times(Exact.of(ofPart)));
    }
    return days == 0 ? threshold : threshold.times(full).dividedBy(Exact.of(days));
  }
}
