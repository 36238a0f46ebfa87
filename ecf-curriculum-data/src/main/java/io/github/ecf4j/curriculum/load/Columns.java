package io.github.ecf4j.curriculum.load;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.table.Table;

/** The tables that are read and written, by their columns. */
enum Columns {
  /** What the framework is and what takes its place. */
  FRAMEWORK(
      "id",
      "title",
      "training",
      "missing",
      "replaced_by",
      "cohort_from",
      "replaced_from",
      "last_day",
      "source",
      "where"),
  /** The standards. */
  STANDARDS("number", "title", "teachers_standard", "core_area"),
  /** Their groups of practice statements. */
  PRACTICES("standard", "number", "name"),
  /** The statements. */
  STATEMENTS("code", "practice", "summary", "source", "where"),
  /** A row for each programme. */
  PROGRAMMES(
      "id",
      "title",
      "shares",
      "source",
      "where",
      "module_minutes",
      "cycle_weeks_year_1",
      "cycle_weeks_year_2",
      "stages",
      "revisits"),
  /** How much coaching a programme asks for. */
  COACHING("figure", "least", "most", "source", "where"),
  /** Which rules a programme has. */
  RULES("rule", "weight", "source", "where"),
  /** Its strands. */
  STRANDS("code", "name", "term"),
  /** Its modules. */
  MODULES(
      "number",
      "code",
      "strand",
      "title",
      "kind",
      "minutes",
      "mentor_minutes",
      "term",
      "half",
      "week",
      "summary",
      "note"),
  /** What modules, strands and the programme as a whole treat. */
  COVERAGE(
      "module", "strand", "statement", "place", "strength", "source", "where", "suspect", "note"),
  /** What training events treat. */
  EVENT_COVERAGE("event", "statement", "source", "where", "suspect", "note"),
  /** The training events. */
  EVENTS(
      "event",
      "kind",
      "audience",
      "mode",
      "number",
      "year",
      "topic",
      "other_reading",
      "minutes",
      "slot_term",
      "slot_part",
      "term",
      "half",
      "week",
      "source",
      "where",
      "note"),
  /** The sources cited. */
  SOURCES("key", "title", "publisher", "year");

  private final ImmutableList<String> names;

  Columns(String... names) {
    this.names = ImmutableList.copyOf(names);
  }

  ImmutableList<String> names() {
    return names;
  }

  Table read(Tables tables, String file) {
    return Table.readEdition(file, tables.open(file), names.toArray(new String[0]));
  }
}
