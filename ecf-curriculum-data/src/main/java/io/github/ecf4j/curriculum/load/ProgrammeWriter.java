package io.github.ecf4j.curriculum.load;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableMap;
import io.github.ecf4j.model.framework.Framework;
import io.github.ecf4j.model.framework.Statement;
import io.github.ecf4j.model.programme.CoverageRow;
import io.github.ecf4j.model.programme.EventCoverage;
import io.github.ecf4j.model.programme.EventDetails;
import io.github.ecf4j.model.programme.EventSlot;
import io.github.ecf4j.model.programme.ModuleCoverage;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.Strand;
import io.github.ecf4j.model.programme.StudyModule;
import io.github.ecf4j.model.programme.TrainingEvent;
import io.github.ecf4j.model.source.Citation;
import io.github.ecf4j.model.source.Source;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes what {@link FrameworkReader} and {@link ProgrammeReader} read. */
final class ProgrammeWriter {
  private static final String EDITION = "export-1";
  private static final Pattern TITLE_AND_YEAR = Pattern.compile("(.*) \\(([0-9]{4})\\)");

  private final Programme programme;
  private final Map<String, Source> sources = new LinkedHashMap<>();

  ProgrammeWriter(Programme programme) {
    this.programme = programme;
  }

  ImmutableMap<String, String> texts() {
    ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
    texts.put("framework/standards.tsv", standards());
    texts.put("framework/practices.tsv", practices());
    texts.put("framework/statements.tsv", statements());
    texts.put("programmes.tsv", programmes());
    texts.put("programme/strands.tsv", strands());
    texts.put("programme/modules.tsv", modules());
    texts.put("programme/coverage.tsv", moduleCoverage());
    texts.put(programme.id() + "/coaching.tsv", coaching());
    texts.put(programme.id() + "/events.tsv", events());
    texts.put(programme.id() + "/event-coverage.tsv", eventCoverage());
    // Last, when all that is cited has been seen.
    texts.put("sources.tsv", sources());
    return texts.buildOrThrow();
  }

  private String standards() {
    Lines lines = new Lines(framework().id(), "number", "title", "teachers_standard", "core_area");
    framework()
        .standards()
        .forEach(
            one ->
                lines.add(
                    one.number(), one.title(), one.teachersStandard(), one.coreArea().name()));
    return lines.toString();
  }

  private Framework framework() {
    return programme.framework();
  }

  private String practices() {
    Lines lines = new Lines(framework().id(), "standard", "number", "name");
    framework().practices().forEach(one -> lines.add(one.standard(), one.number(), one.name()));
    return lines.toString();
  }

  private String statements() {
    Lines lines = new Lines(framework().id(), "code", "practice", "summary", "source", "where");
    for (Statement one : framework().statements()) {
      Citation citation = one.citation();
      lines.add(
          one.code(),
          one.practice().map(practice -> practice.number()),
          one.summary(),
          key(citation),
          citation.where());
    }
    return lines.toString();
  }

  private String programmes() {
    Lines lines =
        new Lines(
            EDITION,
            "id",
            "title",
            "source",
            "where",
            "module_minutes",
            "cycle_weeks_year_1",
            "cycle_weeks_year_2");
    lines.add(
        programme.id(),
        programme.title(),
        key(programme.citation()),
        programme.citation().where(),
        programme.modules().stream().findFirst().map(StudyModule::minutes),
        programme.coaching().weeksPerCycleInYear1(),
        programme.coaching().weeksPerCycleInYear2());
    return lines.toString();
  }

  private String coaching() {
    Lines lines = new Lines(EDITION, "figure", "least", "most", "source", "where");
    programme
        .coaching()
        .figures()
        .forEach(
            (figure, asked) ->
                lines.add(
                    figure.name(),
                    asked.least(),
                    asked.most().stream().boxed().findAny(),
                    key(asked.citation()),
                    asked.citation().where()));
    return lines.toString();
  }

  private String strands() {
    Lines lines = new Lines(EDITION, "code", "name", "term");
    programme.modules().stream()
        .map(StudyModule::strand)
        .distinct()
        .forEach((Strand one) -> lines.add(one.code(), one.name(), one.term()));
    return lines.toString();
  }

  private String modules() {
    Lines lines = new Lines(EDITION, "number", "code", "title", "kind", "summary", "note");
    programme
        .modules()
        .forEach(
            one ->
                lines.add(
                    one.number(),
                    one.code(),
                    one.title(),
                    one.kind().name(),
                    one.summary(),
                    one.note()));
    return lines.toString();
  }

  private String moduleCoverage() {
    Lines lines =
        new Lines(EDITION, "module", "statement", "strength", "source", "where", "suspect", "note");
    for (CoverageRow row : programme.coverage().rows()) {
      if (row instanceof ModuleCoverage one) {
        lines.add(
            one.module(),
            one.statement(),
            one.strength().name(),
            key(one.citation()),
            one.citation().where(),
            flag(one.suspect()),
            one.note());
      }
    }
    return lines.toString();
  }

  private String eventCoverage() {
    Lines lines = new Lines(EDITION, "event", "statement", "source", "where", "suspect", "note");
    for (CoverageRow row : programme.coverage().rows()) {
      if (row instanceof EventCoverage one) {
        lines.add(
            one.event(),
            one.statement(),
            key(one.citation()),
            one.citation().where(),
            flag(one.suspect()),
            one.note());
      }
    }
    return lines.toString();
  }

  private String events() {
    Lines lines =
        new Lines(
            EDITION,
            "event",
            "kind",
            "audience",
            "number",
            "year",
            "topic",
            "other_reading",
            "minutes",
            "slot_term",
            "slot_part",
            "source",
            "where",
            "note");
    for (TrainingEvent event : programme.events()) {
      EventDetails one = event.details();
      lines.add(
          one.id(),
          kind(event),
          one.audience().name(),
          one.number(),
          one.slot().map(slot -> slot.year().number()),
          one.topic(),
          one.otherReading(),
          one.minutes(),
          one.slot().map(EventSlot::term),
          one.slot().map(slot -> slot.part().name()),
          key(one.citation()),
          one.citation().where(),
          one.note());
    }
    return lines.toString();
  }

  /** The table names a kind as its class, in the case of constants. */
  private static String kind(TrainingEvent event) {
    return CaseFormat.UPPER_CAMEL.to(CaseFormat.UPPER_UNDERSCORE, event.getClass().getSimpleName());
  }

  private static String flag(boolean suspect) {
    return suspect ? "yes" : "";
  }

  private String key(Citation citation) {
    sources.put(citation.source().key(), citation.source());
    return citation.source().key();
  }

  private String sources() {
    Lines lines = new Lines(EDITION, "key", "title", "publisher", "year");
    for (Source one : sources.values()) {
      Matcher parts = TITLE_AND_YEAR.matcher(one.title());
      boolean dated = parts.matches();
      lines.add(
          one.key(),
          dated ? parts.group(1) : one.title(),
          one.publisher(),
          dated ? Optional.of(parts.group(2)) : Optional.empty());
    }
    return lines.toString();
  }

  /** A table under way. */
  private static final class Lines {
    private final StringBuilder text = new StringBuilder();

    Lines(String edition, String... columns) {
      text.append("#edition\t").append(edition).append('\n');
      text.append(String.join("\t", columns)).append('\n');
    }

    /** Adds a row; what is an empty {@code Optional} leaves its cell blank. */
    void add(Object... cells) {
      String separator = "";
      for (Object cell : cells) {
        text.append(separator);
        if (!(cell instanceof Optional<?> maybe)) {
          text.append(cell);
        } else if (maybe.isPresent()) {
          text.append(maybe.get());
        }
        separator = "\t";
      }
      text.append('\n');
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
