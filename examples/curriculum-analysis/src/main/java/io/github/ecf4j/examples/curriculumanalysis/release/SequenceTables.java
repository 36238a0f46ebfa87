package io.github.ecf4j.examples.curriculumanalysis.release;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.ecf4j.curriculum.analysis.CoveragePoint;
import io.github.ecf4j.curriculum.analysis.CurriculumAnalysis;
import io.github.ecf4j.curriculum.analysis.Encounter;
import io.github.ecf4j.curriculum.analysis.Gaps;
import io.github.ecf4j.curriculum.analysis.Links;
import io.github.ecf4j.curriculum.analysis.Scope;
import io.github.ecf4j.curriculum.analysis.Stop;
import io.github.ecf4j.model.framework.Standard;
import io.github.ecf4j.model.framework.Statement;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.programme.CoveragePlace;
import io.github.ecf4j.model.programme.CoverageStrength;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.source.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The tables of when each programme meets what: published rows, without echoed ones. */
final class SequenceTables {
  private final List<CurriculumAnalysis> analyses;
  private final ImmutableSet<Source> sources;

  private enum Gap {
    OVERVIEWS_ONLY,
    CONNECTORS_ONLY,
    EVENTS_ONLY,
    NOWHERE
  }

  private enum Link {
    PRESUPPOSES,
    INTRODUCES,
    PREPARES
  }

  private record Met(At at, int encounter, Encounter one, CoveragePlace place) {}

  private record Visit(At at, int number, Encounter one, Optional<Integer> since) {
    StatementCode statement() {
      return one.statement();
    }
  }

  private record Point(At at, Standard standard, CoveragePoint any, CoveragePoint core) {}

  private record Missing(String programme, Gap gap, StatementCode statement) {}

  private record Linked(At at, Link link, StatementCode statement) {}

  private record Shared(
      String programme, ModuleNumber module, ModuleNumber other, StatementCode statement) {}

  private SequenceTables(List<CurriculumAnalysis> analyses) {
    this.analyses = analyses;
    this.sources =
        analyses.stream()
            .flatMap(one -> ProgrammeTables.documents(one.programme()))
            .collect(ImmutableSet.toImmutableSet());
  }

  static ImmutableList<Table> of(List<CurriculumAnalysis> analyses) {
    SequenceTables all = new SequenceTables(analyses);
    return ImmutableList.of(
        all.stops(),
        all.encounters(),
        all.revisits(),
        all.cumulative(),
        all.gaps(),
        all.links(),
        all.overlap());
  }

  private Table stops() {
    List<At> all = new ArrayList<>();
    for (CurriculumAnalysis analysis : analyses) {
      analysis.sequence().forEach(stop -> all.add(new At(analysis, stop)));
    }
    return Table.of(
            "stops",
            "a stop of a programme's sequence: all its modules, its events for teachers, and the"
                + " ends of strands of which something is published whole",
            all)
        .with(Columns.programmeAlone(At::programme))
        .column(Columns.POSITION, one -> one.stop().position())
        .asKey()
        .with(Columns.at(one -> one))
        .column(
            Column.number("modules_before", "how many modules come before the stop"),
            At::modulesBefore)
        .column(
            Column.flag(
                "ends_year",
                "whether a year of induction ends here: what is met up to here is met by then"),
            At::endsYear)
        .from(sources)
        .build();
  }

  private Table encounters() {
    List<Met> all = new ArrayList<>();
    for (CurriculumAnalysis analysis : analyses) {
      int number = 1;
      for (Encounter one : analysis.encounters()) {
        for (CoveragePlace place : one.places()) {
          all.add(new Met(new At(analysis, one.stop()), number, one, place));
        }
        number++;
      }
    }
    return Table.of(
            "encounters",
            "a statement taught in one place at a stop; two places at one stop are one encounter,"
                + " of one strength",
            all)
        .with(Columns.programme((Met met) -> met.at().programme()))
        .column(
            Column.number("encounter", "place of the encounter in the programme, from 1"),
            Met::encounter)
        .column(Columns.PLACE, Met::place)
        .asKey()
        .column(Columns.POSITION, met -> met.one().stop().position())
        .with(Columns.at(Met::at))
        .with(Columns.statement((Met met) -> met.one().statement()))
        .with(Columns.standardAndKind((Met met) -> met.one().statement()))
        .column(Columns.STRENGTH, met -> met.one().strength())
        .column(Columns.SUSPECT, met -> met.one().suspect())
        .refersTo("stops", Columns.PROGRAMME, Columns.POSITION)
        .from(sources)
        .build();
  }

  private Table revisits() {
    List<Visit> all = new ArrayList<>();
    for (CurriculumAnalysis analysis : analyses) {
      for (Statement statement : analysis.programme().framework().statements()) {
        Optional<Stop> before = Optional.empty();
        int number = 1;
        for (Encounter one : analysis.revisits(statement.code()).encounters()) {
          all.add(
              new Visit(
                  new At(analysis, one.stop()),
                  number,
                  one,
                  before.map(stop -> one.stop().position() - stop.position())));
          before = Optional.of(one.stop());
          number++;
        }
      }
    }
    return Table.of("revisits", "an encounter of a statement, counted in its own course", all)
        .with(Columns.programme((Visit visit) -> visit.at().programme()))
        .with(Columns.statement(Visit::statement))
        .column(
            Column.number("visit", "how often the statement has been met, from 1"), Visit::number)
        .asKey()
        .with(Columns.standardAndKind(Visit::statement))
        .column(Columns.POSITION, visit -> visit.one().stop().position())
        .with(Columns.at(Visit::at))
        .column(
            Column.number("modules_before", "how many modules come before the stop"),
            visit -> visit.at().modulesBefore())
        .column(
            Column.number(
                "stops_since", "how many stops after the visit before; empty at the first"),
            Visit::since)
        .column(Columns.STRENGTH, visit -> visit.one().strength())
        .column(Columns.SUSPECT, visit -> visit.one().suspect())
        .refersTo("stops", Columns.PROGRAMME, Columns.POSITION)
        .from(sources)
        .build();
  }

  private Table cumulative() {
    List<Point> all = new ArrayList<>();
    for (CurriculumAnalysis analysis : analyses) {
      for (Standard standard : analysis.programme().framework().standards()) {
        Scope scope = Scope.of(analysis.programme().framework(), standard);
        List<CoveragePoint> any = analysis.cumulative(scope);
        List<CoveragePoint> core =
            analysis.cumulative(scope, CurriculumAnalysis.ofStrength(CoverageStrength.CORE));
        for (int i = 0; i < any.size(); i++) {
          all.add(
              new Point(new At(analysis, any.get(i).stop()), standard, any.get(i), core.get(i)));
        }
      }
    }
    return Table.of("cumulative", "how much of a standard has been met by the end of a stop", all)
        .with(Columns.programme((Point point) -> point.at().programme()))
        .column(Columns.STANDARD, point -> point.standard().number())
        .column(Columns.POSITION, point -> point.at().stop().position())
        .asKey()
        .with(Columns.at(Point::at))
        .column(Column.number("met", "statements met in any way"), point -> point.any().covered())
        .column(Column.number("met_as_core", "of these as core"), point -> point.core().covered())
        .column(
            Column.number("statements", "statements of the standard"), point -> point.any().all())
        .refersTo("standards", Columns.STANDARD)
        .refersTo("stops", Columns.PROGRAMME, Columns.POSITION)
        .from(sources)
        .build();
  }

  private Table gaps() {
    List<Missing> all = new ArrayList<>();
    for (CurriculumAnalysis analysis : analyses) {
      String id = analysis.programme().id();
      Gaps gaps = analysis.gaps();
      ImmutableMap.of(
              Gap.OVERVIEWS_ONLY, gaps.overviewsOnly(),
              Gap.CONNECTORS_ONLY, gaps.connectorsOnly(),
              Gap.EVENTS_ONLY, gaps.eventsOnly(),
              Gap.NOWHERE, gaps.nowhere())
          .forEach((gap, codes) -> codes.forEach(code -> all.add(new Missing(id, gap, code))));
    }
    return Table.of("gaps", "a statement treated in passing or nowhere; it may have several", all)
        .with(Columns.programmeAlone(Missing::programme))
        .column(
            Column.choice(
                "gap",
                "how little the statement is treated",
                Gap.class,
                ImmutableMap.of(
                    Gap.OVERVIEWS_ONLY, "in modules that open a strand alone",
                    Gap.CONNECTORS_ONLY, "as connected alone",
                    Gap.EVENTS_ONLY, "in training or community alone",
                    Gap.NOWHERE, "nowhere")),
            Missing::gap)
        .with(Columns.statement(Missing::statement))
        .asKey()
        .with(Columns.standardAndKind(Missing::statement))
        .from(sources)
        .build();
  }

  private Table links() {
    List<Linked> all = new ArrayList<>();
    for (CurriculumAnalysis analysis : analyses) {
      for (Stop stop : analysis.sequence()) {
        At at = new At(analysis, stop);
        Links links = analysis.links(stop.place());
        add(all, at, Link.PRESUPPOSES, links.presupposes());
        add(all, at, Link.INTRODUCES, links.introduces());
        add(all, at, Link.PREPARES, links.prepares());
      }
    }
    return Table.of("links", "what a stop builds on, begins or leads to", all)
        .with(Columns.programme((Linked one) -> one.at().programme()))
        .column(Columns.POSITION, one -> one.at().stop().position())
        .column(
            Column.choice(
                "link",
                "what the stop does with the statement; it may prepare what it introduces",
                Link.class,
                ImmutableMap.of(
                    Link.PRESUPPOSES, "teaches it again",
                    Link.INTRODUCES, "teaches it first",
                    Link.PREPARES, "teaches it, and a later stop does so again")),
            Linked::link)
        .with(Columns.statement(Linked::statement))
        .asKey()
        .with(Columns.at(Linked::at))
        .with(Columns.standardAndKind(Linked::statement))
        .refersTo("stops", Columns.PROGRAMME, Columns.POSITION)
        .from(sources)
        .build();
  }

  private static void add(List<Linked> all, At at, Link link, Collection<StatementCode> codes) {
    codes.forEach(code -> all.add(new Linked(at, link, code)));
  }

  private Table overlap() {
    List<Shared> all = new ArrayList<>();
    for (CurriculumAnalysis analysis : analyses) {
      String id = analysis.programme().id();
      analysis
          .overlap()
          .rowMap()
          .forEach(
              (module, later) ->
                  later.forEach(
                      (other, codes) ->
                          codes.forEach(code -> all.add(new Shared(id, module, other, code)))));
    }
    Column second = Columns.MODULE.as("other_module", "number of the later of the two modules");
    return Table.of(
            "overlap",
            "a statement that two modules of a programme share; a strand as a whole is no module",
            all)
        .with(Columns.programme(Shared::programme))
        .column(Columns.MODULE, Shared::module)
        .column(second, Shared::other)
        .with(Columns.statement(Shared::statement))
        .asKey()
        .with(Columns.standardAndKind(Shared::statement))
        .refersTo("modules", Columns.PROGRAMME, Columns.MODULE)
        .from(sources)
        .build();
  }
}
