package io.github.ecf4j.examples.benchmarks.coldstart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bundled curriculum as plain records, with all that the library's values have.
 *
 * @param framework the framework's id and title
 * @param standards the standards
 * @param practices the practices
 * @param statements the statements
 * @param programme the programme's own parts
 * @param modules the modules
 * @param events the training events
 * @param coverage what modules and events cover
 * @param areas the development areas with their steps
 */
public record PlainCurriculum(
    Name framework,
    List<Standard> standards,
    List<Practice> practices,
    List<Statement> statements,
    Outline programme,
    List<Module> modules,
    List<Event> events,
    List<Covered> coverage,
    List<Area> areas) {
  /** An id and a title. */
  public record Name(String id, String title) {}

  /** A place in a source. */
  public record Place(String key, String title, String publisher, String where) {}

  /** A standard. */
  public record Standard(int number, String title, String teachersStandard, String coreArea) {}

  /** A practice. */
  public record Practice(int standard, int number, String name) {}

  /** A statement. */
  public record Statement(
      String code,
      String summary,
      @Nullable Integer practice,
      @Nullable String officialWording,
      Place place) {}

  /** What a programme has beside its lists. */
  public record Outline(Name name, int weeksInYear1, int weeksInYear2, Place place) {}

  /** A strand. */
  public record Strand(String code, String name, int term) {}

  /** A module. */
  public record Module(
      int number,
      Strand strand,
      String code,
      String title,
      String summary,
      String kind,
      int minutes,
      @Nullable String note) {}

  /** Where an event stands by default. */
  public record Slot(int year, int term, String part) {}

  /** A training event. */
  public record Event(
      String id,
      String kind,
      String audience,
      int number,
      int minutes,
      @Nullable String topic,
      @Nullable String otherReading,
      @Nullable Slot slot,
      Place place,
      @Nullable String note) {}

  /** A row of coverage; either module or event is given. */
  public record Covered(
      @Nullable Integer module,
      @Nullable String event,
      String statement,
      String strength,
      Place place,
      boolean suspect,
      @Nullable String note) {}

  /** A development area. */
  public record Area(String id, int module, int number, String title, List<Step> steps) {}

  /** A step. */
  public record Step(
      String id,
      String title,
      String text,
      List<String> statements,
      List<String> successCriteria,
      List<Example> examples) {}

  /** A worked example. */
  public record Example(String level, String text) {}
}
