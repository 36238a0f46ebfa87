package io.github.ecf4j.examples.curriculumanalysis.release;

import com.google.common.collect.ImmutableMap;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.framework.StatementKind;
import io.github.ecf4j.model.programme.CoveragePlace;
import io.github.ecf4j.model.programme.CoverageStrength;
import io.github.ecf4j.model.source.Citation;
import java.util.function.Function;

/** The columns that several tables have. */
final class Columns {
  static final Column PROGRAMME = Column.text("programme", "the programme's id");
  static final Column STANDARD =
      Column.number("standard", "number of the standard, 1 to 8; of a statement, its own");
  static final Column STATEMENT =
      Column.text("statement", "code of the statement, such as `7.2` or `7c`");
  static final Column KIND =
      Column.choice(
          "kind",
          "kind of the statement",
          StatementKind.class,
          ImmutableMap.of(
              StatementKind.LEARN_THAT, "what teachers learn that, `7.2`",
              StatementKind.LEARN_HOW_TO, "what teachers learn how to do, `7c`"));
  static final Column POSITION =
      Column.number("position", "place of the stop in the programme's sequence, from 1");
  static final Column STOP_KIND =
      Column.choice(
          "stop_kind",
          "what the stop is",
          At.Kind.class,
          ImmutableMap.of(
              At.Kind.MODULE, "a module, in `module`",
              At.Kind.EVENT, "an event for teachers, in `event`",
              At.Kind.STRAND, "the end of a strand, in `strand`, for what is published of it whole",
              At.Kind.PROGRAMME, "the end of the programme, for what is published of it whole"));
  static final Column MODULE = Column.number("module", "number of the module in its programme");
  static final Column EVENT = Column.text("event", "id of the training event");
  static final Column STRAND =
      Column.text("strand", "code of the strand: that of the module, or the one taken whole");
  static final Column YEAR = Column.number("year", "year of induction, 1 or 2");
  static final Column TERM =
      Column.number("term", "term of induction, counted through both years from 1");
  static final Column HALF =
      Column.number("half", "half of the term, 1 or 2, where weeks are published");
  static final Column WEEK =
      Column.number("week", "week of that half of the term, from 1, where weeks are published");
  static final Column PLACE =
      Column.choice(
          "place",
          "where it is taught",
          CoveragePlace.class,
          ImmutableMap.of(
              CoveragePlace.STUDY, "self-study",
              CoveragePlace.MENTOR_MEETING, "the meeting of mentor and teacher",
              CoveragePlace.TRAINING, "training, at an event or of a module or strand",
              CoveragePlace.COMMUNITY, "the online community of teachers"));
  static final Column STRENGTH =
      Column.choice(
          "strength",
          "how firmly the source ties the statement",
          CoverageStrength.class,
          ImmutableMap.of(
              CoverageStrength.CORE, "the provider's mapping names it as core",
              CoverageStrength.CONNECTOR, "the provider's mapping names it as connected",
              CoverageStrength.ECHOED,
                  "pages re-word it; no published mapping, in `coverage` alone",
              CoverageStrength.EVENT, "a training event names it"));
  static final Column SUSPECT =
      Column.flag(
          "suspect",
          "whether the source contradicts itself about the row; of an encounter, about all its"
              + " rows");
  static final Column NUMBER = Column.number("number", "place among those of its kind, from 1");
  static final Column TITLE = Column.text("title", "title");
  static final Column MINUTES = Column.number("minutes", "how long it takes");
  static final Column NOTE = Column.text("note", "what a careful reader should know");

  private Columns() {}

  /** The programme, by its id. */
  static <T> Function<Table.Builder<T>, Table.Builder<T>> programme(
      Function<? super T, String> id) {
    return table -> table.column(PROGRAMME, id);
  }

  /** The programme in a table that refers to none of its parts. */
  static <T> Function<Table.Builder<T>, Table.Builder<T>> programmeAlone(
      Function<? super T, String> id) {
    return table -> table.column(PROGRAMME, id).refersTo("programmes", PROGRAMME);
  }

  /** The code of a statement; with its standard and kind after the key. */
  static <T> Function<Table.Builder<T>, Table.Builder<T>> statement(
      Function<? super T, StatementCode> code) {
    return table -> table.column(STATEMENT, code).refersTo("statements", STATEMENT);
  }

  static <T> Function<Table.Builder<T>, Table.Builder<T>> standardAndKind(
      Function<? super T, StatementCode> code) {
    return table ->
        table
            .column(STANDARD, one -> code.apply(one).standard())
            .column(KIND, one -> code.apply(one).kind());
  }

  /** Where in a sequence something is. */
  static <T> Function<Table.Builder<T>, Table.Builder<T>> at(Function<? super T, At> at) {
    return table ->
        table
            .column(STOP_KIND, one -> at.apply(one).kind())
            .column(MODULE, one -> at.apply(one).module())
            .column(EVENT, one -> at.apply(one).event())
            .column(STRAND, one -> at.apply(one).strand())
            .column(YEAR, one -> at.apply(one).year())
            .column(TERM, one -> at.apply(one).term())
            .column(HALF, one -> at.apply(one).half())
            .column(WEEK, one -> at.apply(one).week());
  }

  /** The document that says so, and where in it. */
  static <T> Function<Table.Builder<T>, Table.Builder<T>> citation(
      Function<? super T, Citation> citation) {
    return table ->
        table
            .column(
                Column.text("source", "key of the document that says so"),
                one -> citation.apply(one).source().key())
            .column(
                Column.text("where", "place in that document"), one -> citation.apply(one).where())
            .refersTo("sources", Column.text("source", "key"))
            .from((T one) -> citation.apply(one).source());
  }
}
