package io.github.ecf4j.rules.induction;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.induction.Absence;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.policy.InductionPolicy;
import io.github.ecf4j.rules.policy.PolicyChoices;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The parts of an induction: how long they last, and how absence lengthens them. */
final class Parts {
  /** When a part ends: the day, and the last day of its term. */
  record End(LocalDate on, LocalDate ofTerm) {}

  private final InductionRecord ect;
  private final Service service;
  private final PolicyChoices choices;

  /** Up to how many terms of service each part goes. */
  private final ImmutableList<Exact> goals;

  final ImmutableList<PartAbsence> absences;
  final ImmutableList<Optional<End>> ends;

  Parts(InductionRecord ect, Service service, PolicyChoices choices, ImmutableList<Exact> goals) {
    this.ect = ect;
    this.service = service;
    this.choices = choices;
    this.goals = goals;
    ImmutableList<PartAbsence> before = none();
    ImmutableList<PartAbsence> now = count(before);
    // An extension can take in more absence, which counts in the same part (ABS-9).
    while (!now.equals(before)) {
      before = now;
      now = count(before);
    }
    this.absences = now;
    this.ends = ends(now);
  }

  private ImmutableList<PartAbsence> none() {
    return IntStream.rangeClosed(1, goals.size())
        .mapToObj(part -> new PartAbsence(part, Exact.zero(), Exact.zero(), Exact.zero()))
        .collect(toImmutableList());
  }

  /** When each part ends, if it is extended by so much. */
  private ImmutableList<Optional<End>> ends(List<PartAbsence> extensions) {
    List<Optional<End>> ends = new ArrayList<>();
    Exact served = Exact.zero();
    Exact left = Exact.zero();
    boolean extending = false;
    for (Service.Day day : service.days) {
      if (extending) {
        left = left.minus(day.fte());
      } else {
        served = served.plus(day.share());
        if (served.reaches(goals.get(ends.size()))) {
          left = extensions.get(ends.size()).extension();
          extending = true;
        }
      }
      if (extending && left.signum() <= 0) {
        ends.add(Optional.of(new End(day.on(), day.term().days().last())));
        extending = false;
        if (ends.size() == goals.size()) {
          break;
        }
      }
    }
    while (ends.size() < goals.size()) {
      ends.add(Optional.empty());
    }
    return ImmutableList.copyOf(ends);
  }

  /** The last day on which absence counts to a part; it does to the end of the last. */
  private LocalDate lastDay(int index, List<Optional<End>> ends) {
    boolean wholeTerm =
        index < goals.size() - 1 && choices.yearSwitch() == PolicyChoices.YearSwitch.END_OF_TERM;
    return ends.get(index).map(end -> wholeTerm ? end.ofTerm() : end.on()).orElse(LocalDate.MAX);
  }

  /** Counts absence in parts as long as they were, which makes none of them shorter. */
  private ImmutableList<PartAbsence> count(List<PartAbsence> before) {
    List<Optional<End>> ends = ends(before);
    Exact[] counted =
        IntStream.range(0, goals.size()).mapToObj(i -> Exact.zero()).toArray(Exact[]::new);
    Exact[] statutory = counted.clone();
    for (Absence absence : ect.absences()) {
      List<Service.Day> days =
          service.days.stream().filter(day -> absence.days().contains(day.on())).toList();
      for (Service.Day day : days) {
        Optional<Integer> part = partOf(day.on(), ends);
        Exact share =
            absence
                .contractedDays()
                .map(all -> Exact.of(all).dividedBy(Exact.of(days.size())))
                .orElse(day.fte());
        if (part.isPresent()) {
          int index = part.orElseThrow();
          if (isStatutory(absence, day.on())) {
            statutory[index] =
                absence.isExtensionAsked() ? statutory[index].plus(share) : statutory[index];
          } else if (!isIgnored(absence, day.on())) {
            counted[index] = counted[index].plus(share);
          }
        }
      }
    }
    return IntStream.range(0, goals.size())
        .mapToObj(i -> partAbsence(before.get(i), counted[i], statutory[i], ends))
        .collect(toImmutableList());
  }

  private Optional<Integer> partOf(LocalDate day, List<Optional<End>> ends) {
    return IntStream.range(0, goals.size())
        .filter(i -> !day.isAfter(lastDay(i, ends)))
        .boxed()
        .findFirst();
  }

  private boolean isStatutory(Absence absence, LocalDate day) {
    return InductionPolicy.on(day).statutoryLeave().contains(absence.reason())
        || (absence.reason() == Absence.Reason.NEONATAL && choices.isNeonatalLeaveStatutory());
  }

  private static boolean isIgnored(Absence absence, LocalDate day) {
    return absence.reason() == Absence.Reason.CORONAVIRUS
        && day.isBefore(InductionPolicy.on(day).coronavirusIgnoredBefore());
  }

  private PartAbsence partAbsence(
      PartAbsence before, Exact counted, Exact statutory, List<Optional<End>> ends) {
    Exact adHoc = counted.reaches(threshold(before.part() - 1, ends)) ? counted : Exact.zero();
    Exact extension = adHoc.plus(statutory);
    return new PartAbsence(
        before.part(),
        counted,
        statutory,
        extension.reaches(before.extension()) ? extension : before.extension());
  }

  private Exact threshold(int index, List<Optional<End>> ends) {
    Exact days = Exact.of(InductionPolicy.on(ect.startedOn()).absenceThresholdDays());
    List<Service.Day> ofPart =
        service.days.stream()
            .filter(day -> partOf(day.on(), ends).filter(part -> part == index).isPresent())
            .toList();
    if (choices.partTimeAbsence() == PolicyChoices.PartTimeAbsence.DAYS_IN_PART
        || ofPart.isEmpty()) {
      return days;
    }
    Exact sum = ofPart.stream().map(Service.Day::fte).reduce(Exact.zero(), Exact::plus);
    return days.times(sum).dividedBy(Exact.of(ofPart.size()));
  }
}
