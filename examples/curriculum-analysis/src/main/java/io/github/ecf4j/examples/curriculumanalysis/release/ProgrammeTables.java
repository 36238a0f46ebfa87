package io.github.ecf4j.examples.curriculumanalysis.release;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ecf4j.model.programme.Audience;
import io.github.ecf4j.model.programme.CoverageRow;
import io.github.ecf4j.model.programme.EventKind;
import io.github.ecf4j.model.programme.EventMode;
import io.github.ecf4j.model.programme.EventSlot;
import io.github.ecf4j.model.programme.ModuleKind;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.ProgrammeWeek;
import io.github.ecf4j.model.programme.Strand;
import io.github.ecf4j.model.programme.StudyModule;
import io.github.ecf4j.model.programme.TrainingEvent;
import io.github.ecf4j.model.source.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** The tables of what providers publish, as published. */
final class ProgrammeTables {
  private final List<Programme> programmes;

  /** Something of a programme. */
  private record Of<V>(Programme programme, int number, V value) {
    String id() {
      return programme.id();
    }
  }

  private ProgrammeTables(List<Programme> programmes) {
    this.programmes = programmes;
  }

  static ImmutableList<Table> of(List<Programme> programmes) {
    ProgrammeTables all = new ProgrammeTables(programmes);
    return ImmutableList.of(
        all.programmes(), all.strands(), all.modules(), all.events(), all.coverage());
  }

  private <V> List<Of<V>> each(Function<Programme, List<V>> parts) {
    List<Of<V>> all = new ArrayList<>();
    for (Programme programme : programmes) {
      int number = 1;
      for (V one : parts.apply(programme)) {
        all.add(new Of<>(programme, number, one));
        number++;
      }
    }
    return all;
  }

  private Table programmes() {
    return Table.of("programmes", "a programme", programmes)
        .column(Columns.PROGRAMME, Programme::id)
        .asKey()
        .column(Columns.TITLE, Programme::title)
        .column(
            Column.text("framework", "id of the framework that its statements are of"),
            one -> one.framework().id())
        .column(Column.number("modules", "how many modules it has"), one -> one.modules().size())
        .column(
            Column.number("modules_with_study", "in how many there is self-study"),
            one -> one.modulesWithStudy().size())
        .with(Columns.citation(Programme::citation))
        .build();
  }

  private Table strands() {
    return Table.of("strands", "a strand of a programme, or block", each(Programme::strands))
        .with(Columns.programmeAlone(Of<Strand>::id))
        .column(Columns.STRAND, one -> one.value().code())
        .asKey()
        .column(Columns.NUMBER, Of::number)
        .column(Columns.TITLE, one -> one.value().name())
        .column(Columns.YEAR, one -> new ProgrammeWeek(one.value().term(), 1, 1).year().number())
        .column(Columns.TERM, one -> one.value().term())
        .from((Of<Strand> one) -> one.programme().citation().source())
        .build();
  }

  private Table modules() {
    return Table.of("modules", "a module of a programme, or unit", each(Programme::modules))
        .with(Columns.programme(Of<StudyModule>::id))
        .column(Columns.MODULE, one -> one.value().number())
        .asKey()
        .column(Column.text("code", "the provider's code of it"), one -> one.value().code())
        .column(Columns.STRAND, one -> one.value().strand().code())
        .column(Columns.TITLE, one -> one.value().title())
        .column(
            Column.choice(
                "module_kind",
                "what the module is for",
                ModuleKind.class,
                ImmutableMap.of(
                    ModuleKind.OVERVIEW, "opens a strand",
                    ModuleKind.TOPIC, "teaches a topic",
                    ModuleKind.REFLECTION, "closes a strand",
                    ModuleKind.EMPTY, "asks for nothing that week")),
            one -> one.value().kind())
        .column(
            Columns.MINUTES.as("minutes", "minutes of self-study; 0 where there is none"),
            one -> one.value().minutes())
        .column(
            Columns.MINUTES.as("mentor_minutes", "minutes of the mentor meeting, where published"),
            one -> one.value().mentorMinutes())
        .column(
            Columns.YEAR,
            one ->
                one.value()
                    .week()
                    .orElseGet(() -> new ProgrammeWeek(one.value().strand().term(), 1, 1))
                    .year()
                    .number())
        .column(
            Columns.TERM,
            one -> one.value().week().map(ProgrammeWeek::term).orElse(one.value().strand().term()))
        .column(Columns.HALF, one -> one.value().week().map(ProgrammeWeek::half))
        .column(Columns.WEEK, one -> one.value().week().map(ProgrammeWeek::week))
        .column(
            Column.text("summary", "what it is about, in ecf4j's words"),
            one -> one.value().summary())
        .column(Columns.NOTE, one -> one.value().note())
        .refersTo("strands", Columns.PROGRAMME, Columns.STRAND)
        .from((Of<StudyModule> one) -> one.programme().citation().source())
        .build();
  }

  private Table events() {
    return Table.of("events", "a training event of a programme", each(Programme::events))
        .with(Columns.programmeAlone(Of<TrainingEvent>::id))
        .column(Columns.EVENT, one -> one.value().id())
        .asKey()
        .column(
            Column.choice(
                "audience",
                "whom it is for; those for mentors are no stops of the sequence",
                Audience.class,
                ImmutableMap.of(Audience.ECT, "teachers", Audience.MENTOR, "mentors")),
            one -> one.value().audience())
        .column(
            Column.choice(
                "event_kind",
                "what kind of event it is",
                EventKind.class,
                Arrays.stream(EventKind.values())
                    .collect(
                        ImmutableMap.toImmutableMap(
                            one -> one, one -> one.words().toLowerCase(Locale.ROOT)))),
            one -> one.value().kind())
        .column(
            Column.choice(
                "mode",
                "where those who take part are, where published",
                EventMode.class,
                ImmutableMap.of(
                    EventMode.FACE_TO_FACE, "in one room",
                    EventMode.ONLINE, "each at a screen",
                    EventMode.EITHER, "as the delivery partner chooses")),
            one -> one.value().mode())
        .column(Columns.NUMBER, one -> one.value().number())
        .column(Columns.MINUTES, one -> one.value().minutes())
        .column(
            Column.text("topic", "what it is about, where published"), one -> one.value().topic())
        .column(
            Column.text("other_reading", "the topic as another reading of the source has it"),
            one -> one.value().otherReading())
        .column(
            Columns.YEAR,
            one ->
                one.value()
                    .week()
                    .map(ProgrammeWeek::year)
                    .or(() -> one.value().slot().map(EventSlot::year))
                    .map(year -> year.number()))
        .column(
            Columns.TERM,
            one ->
                one.value()
                    .week()
                    .map(ProgrammeWeek::term)
                    .or(() -> one.value().slot().map(EventSlot::termOfInduction)))
        .column(Columns.HALF, one -> one.value().week().map(ProgrammeWeek::half))
        .column(Columns.WEEK, one -> one.value().week().map(ProgrammeWeek::week))
        .column(
            Column.choice(
                "part",
                "part of the term, where no week is published",
                EventSlot.Part.class,
                ImmutableMap.of(
                    EventSlot.Part.FIRST_WEEK, "its first week",
                    EventSlot.Part.FIRST_HALF, "its first half",
                    EventSlot.Part.SECOND_HALF, "its second half",
                    EventSlot.Part.ANY_WEEK, "any week")),
            one -> one.value().slot().map(EventSlot::part))
        .column(Columns.NOTE, one -> one.value().note())
        .with(Columns.citation((Of<TrainingEvent> one) -> one.value().citation()))
        .build();
  }

  private Table coverage() {
    return Table.of(
            "coverage",
            "a row of a provider's mapping, as published: what it ties a statement to",
            each(one -> one.coverage().rows()))
        .with(Columns.programmeAlone(Of<CoverageRow>::id))
        .column(Column.number("row", "place among the programme's rows, from 1"), Of::number)
        .asKey()
        .column(Columns.MODULE, one -> one.value().module())
        .column(
            Columns.STRAND.as("whole_strand", "code of the strand, where the row is of it whole"),
            one -> one.value().strand())
        .column(Columns.EVENT, one -> one.value().event())
        .with(Columns.statement((Of<CoverageRow> one) -> one.value().statement()))
        .with(Columns.standardAndKind((Of<CoverageRow> one) -> one.value().statement()))
        .column(Columns.PLACE, one -> one.value().place())
        .column(Columns.STRENGTH, one -> one.value().strength())
        .column(Columns.SUSPECT, one -> one.value().suspect())
        .column(Columns.NOTE, one -> one.value().note())
        .with(Columns.citation((Of<CoverageRow> one) -> one.value().citation()))
        .build();
  }

  /** The documents that a programme's mapping rests on. */
  static Stream<Source> documents(Programme programme) {
    return programme.coverage().rows().stream().map(row -> row.citation().source()).distinct();
  }
}
