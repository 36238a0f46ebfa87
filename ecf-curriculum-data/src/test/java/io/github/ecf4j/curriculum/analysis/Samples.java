package io.github.ecf4j.curriculum.analysis;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableSortedSet;
import io.github.ecf4j.curriculum.EcfCurriculum;
import io.github.ecf4j.model.framework.Framework;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.programme.Audience;
import io.github.ecf4j.model.programme.Coverage;
import io.github.ecf4j.model.programme.CoveragePlace;
import io.github.ecf4j.model.programme.CoverageRow;
import io.github.ecf4j.model.programme.CoverageRowBuilder;
import io.github.ecf4j.model.programme.CoverageStrength;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.EventKind;
import io.github.ecf4j.model.programme.EventSlot;
import io.github.ecf4j.model.programme.ModuleKind;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.Strand;
import io.github.ecf4j.model.programme.StudyModule;
import io.github.ecf4j.model.programme.TrainingEvent;
import io.github.ecf4j.model.programme.TrainingEventBuilder;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Programmes with the modules and events of the bundled one, and coverage of their own. */
final class Samples {
  private static final Programme BUNDLED = EcfCurriculum.ambition();

  private Samples() {}

  static StatementCode code(String code) {
    return StatementCode.parse(code);
  }

  static ImmutableSortedSet<StatementCode> codes(String... codes) {
    return Arrays.stream(codes)
        .map(Samples::code)
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  static CoverageRow module(
      int module, String statement, CoverageStrength strength, boolean suspect) {
    CoverageRowBuilder row =
        CoverageRow.builder()
            .module(ModuleNumber.of(module))
            .statement(code(statement))
            .strength(strength)
            .citation(BUNDLED.citation())
            .suspect(suspect);
    if (suspect) {
      row.note("Doubtful.");
    }
    return row.build();
  }

  static StudyModule study(int number, Strand strand, int week) {
    return StudyModule.builder()
        .number(ModuleNumber.of(number))
        .strand(strand)
        .code(strand.code() + week)
        .title("Title")
        .summary("Summary.")
        .kind(ModuleKind.TOPIC)
        .minutes(60)
        .build();
  }

  static TrainingEvent clinic(int number, Optional<EventSlot> slot) {
    TrainingEventBuilder details =
        TrainingEvent.builder()
            .id(new EventId("CLINIC-" + number))
            .audience(Audience.ECT)
            .number(number)
            .minutes(60)
            .citation(BUNDLED.citation());
    slot.ifPresent(details::slot);
    return details.kind(EventKind.CLINIC).build();
  }

  static CoverageRow event(String event, String statement) {
    return CoverageRow.builder()
        .event(new EventId(event))
        .statement(code(statement))
        .citation(BUNDLED.citation())
        .suspect(false)
        .build();
  }

  /** A row of a strand as a whole, or without a code of the programme as a whole. */
  static CoverageRow whole(String strand, String statement, CoveragePlace place) {
    CoverageRowBuilder row =
        CoverageRow.builder().statement(code(statement)).place(place).citation(BUNDLED.citation());
    if (!strand.isEmpty()) {
      row.strand(strand);
    }
    return row.build();
  }

  static Programme programme(CoverageRow... rows) {
    return programme(BUNDLED.framework(), List.of(rows));
  }

  static Programme programme(List<CoverageRow> rows) {
    return programme(BUNDLED.framework(), rows);
  }

  static Programme on(Framework framework) {
    return programme(framework, BUNDLED.modules(), BUNDLED.events(), List.of());
  }

  private static Programme programme(Framework framework, List<CoverageRow> rows) {
    return programme(framework, BUNDLED.modules(), BUNDLED.events(), rows);
  }

  /** A programme of modules and events of its own. */
  static Programme programme(
      List<StudyModule> modules, List<TrainingEvent> events, List<CoverageRow> rows) {
    return programme(BUNDLED.framework(), modules, events, rows);
  }

  private static Programme programme(
      Framework framework,
      List<StudyModule> modules,
      List<TrainingEvent> events,
      List<CoverageRow> rows) {
    return Programme.builder()
        .id("small")
        .title("Small")
        .framework(framework)
        .addAllModules(modules)
        .addAllEvents(events)
        .coverage(Coverage.of(rows))
        .coaching(BUNDLED.coaching())
        .citation(BUNDLED.citation())
        .build();
  }
}
