package io.github.ecf4j.curriculum.load;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import io.github.ecf4j.model.framework.Framework;
import io.github.ecf4j.model.framework.Replacement;
import io.github.ecf4j.model.framework.Statement;
import io.github.ecf4j.model.programme.CoverageRow;
import io.github.ecf4j.model.programme.EventSlot;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.ProgrammeWeek;
import io.github.ecf4j.model.programme.RuleUse;
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
    texts.put("framework/framework.tsv", about());
    texts.put("framework/standards.tsv", standards());
    texts.put("framework/practices.tsv", practices());
    texts.put("framework/statements.tsv", statements());
    texts.put("programmes.tsv", programmes());
    texts.put(folder() + "strands.tsv", strands());
    texts.put(folder() + "modules.tsv", modules());
    texts.put(folder() + "coverage.tsv", unitCoverage());
    texts.put(folder() + "coaching.tsv", coaching());
    texts.put(folder() + "rules.tsv", rules());
    texts.put(folder() + "events.tsv", events());
    texts.put(folder() + "event-coverage.tsv", eventCoverage());
    // Last, when all that is cited has been seen.
    texts.put("sources.tsv", sources());
    return texts.build();
  }

  private String about() {
    Lines lines = new Lines(EDITION, Columns.FRAMEWORK);
    Optional<Replacement> replacement = framework().replacement();
    lines.add(
        framework().id(),
        framework().title(),
        framework().training(),
        framework().missing(),
        replacement.map(Replacement::by),
        replacement.map(Replacement::cohortFrom),
        replacement.map(Replacement::from),
        replacement.map(Replacement::lastDay),
        replacement.map(one -> key(one.citation())),
        replacement.map(one -> one.citation().where()));
    return lines.toString();
  }

  private String folder() {
    return "programmes/" + programme.id() + "/";
  }

  private String standards() {
    Lines lines = new Lines(framework().id(), Columns.STANDARDS);
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
    Lines lines = new Lines(framework().id(), Columns.PRACTICES);
    framework().practices().forEach(one -> lines.add(one.standard(), one.number(), one.name()));
    return lines.toString();
  }

  private String statements() {
    Lines lines = new Lines(framework().id(), Columns.STATEMENTS);
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
    Lines lines = new Lines(EDITION, Columns.PROGRAMMES);
    lines.add(
        programme.id(),
        programme.title(),
        "",
        key(programme.citation()),
        programme.citation().where(),
        "",
        programme.coaching().weeksPerCycleInYear1(),
        programme.coaching().weeksPerCycleInYear2(),
        programme.coaching().stages().stream().map(Enum::name).collect(joining(" ")),
        flag(programme.revisits()));
    return lines.toString();
  }

  private String coaching() {
    Lines lines = new Lines(EDITION, Columns.COACHING);
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

  private String rules() {
    Lines lines = new Lines(EDITION, Columns.RULES);
    for (RuleUse use : programme.coaching().rules().values()) {
      for (Citation citation : use.citations()) {
        lines.add(use.rule(), use.weight().map(Enum::name), key(citation), citation.where());
      }
    }
    return lines.toString();
  }

  private String strands() {
    Lines lines = new Lines(EDITION, Columns.STRANDS);
    programme.strands().forEach(one -> lines.add(one.code(), one.name(), one.term()));
    return lines.toString();
  }

  private String modules() {
    Lines lines = new Lines(EDITION, Columns.MODULES);
    for (StudyModule one : programme.modules()) {
      lines.add(
          one.number(),
          one.code(),
          one.strand().code(),
          one.title(),
          one.kind().name(),
          one.minutes(),
          one.mentorMinutes().stream().boxed().findAny(),
          one.week().map(ProgrammeWeek::term),
          one.week().map(ProgrammeWeek::half),
          one.week().map(ProgrammeWeek::week),
          one.summary(),
          one.note());
    }
    return lines.toString();
  }

  private String unitCoverage() {
    Lines lines = new Lines(EDITION, Columns.COVERAGE);
    for (CoverageRow row : programme.coverage().rows()) {
      if (row.event().isEmpty()) {
        lines.add(
            row.module(),
            row.strand(),
            row.statement(),
            row.place().name(),
            row.strength().name(),
            key(row.citation()),
            row.citation().where(),
            flag(row.suspect()),
            row.note());
      }
    }
    return lines.toString();
  }

  private String eventCoverage() {
    Lines lines = new Lines(EDITION, Columns.EVENT_COVERAGE);
    for (CoverageRow row : programme.coverage().rows()) {
      if (row.event().isPresent()) {
        lines.add(
            row.event(),
            row.statement(),
            key(row.citation()),
            row.citation().where(),
            flag(row.suspect()),
            row.note());
      }
    }
    return lines.toString();
  }

  private String events() {
    Lines lines = new Lines(EDITION, Columns.EVENTS);
    for (TrainingEvent one : programme.events()) {
      lines.add(
          one.id(),
          one.kind().name(),
          one.audience().name(),
          one.mode().map(Enum::name),
          one.number(),
          one.slot().map(slot -> slot.year().number()),
          one.topic(),
          one.otherReading(),
          one.minutes(),
          one.slot().map(EventSlot::term),
          one.slot().map(slot -> slot.part().name()),
          one.week().map(ProgrammeWeek::term),
          one.week().map(ProgrammeWeek::half),
          one.week().map(ProgrammeWeek::week),
          key(one.citation()),
          one.citation().where(),
          one.note());
    }
    return lines.toString();
  }

  private static String flag(boolean suspect) {
    return suspect ? "yes" : "";
  }

  private String key(Citation citation) {
    sources.put(citation.source().key(), citation.source());
    return citation.source().key();
  }

  private String sources() {
    Lines lines = new Lines(EDITION, Columns.SOURCES);
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

    Lines(String edition, Columns columns) {
      text.append("#edition\t").append(edition).append('\n');
      text.append(String.join("\t", columns.names())).append('\n');
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
