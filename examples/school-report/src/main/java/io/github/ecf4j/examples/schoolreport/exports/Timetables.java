package io.github.ecf4j.examples.schoolreport.exports;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Puts what timetables say into {@code ects.csv}, or into {@code changes.csv} where the mapping
 * says from which day on they hold.
 */
final class Timetables {
  private static final String TIMETABLED = "timetabled_minutes_per_week";
  private static final String TEACHING = "teaching_minutes_per_week";

  private final Lessons lessons;
  private final int daysAWeek;
  private final Optional<BigDecimal> timetabled;
  private final Consumer<String> questions;

  /** By the day from which on they hold; blank for the start of induction. */
  private final Map<String, TeachingTime> times = new TreeMap<>();

  Timetables(Mapping mapping, int daysAWeek, Consumer<String> questions) {
    this.daysAWeek = daysAWeek;
    this.lessons = new Lessons(mapping.lessons());
    this.timetabled = Optional.ofNullable(mapping.timetabled());
    this.questions = questions;
  }

  private TeachingTime of(Export export) {
    LocalDate from = export.mapped().periods().from();
    return times.computeIfAbsent(
        from == null ? "" : from.toString(), day -> new TeachingTime(lessons, daysAWeek));
  }

  /** Refuses a timetable that cannot be read as a whole. */
  void open(Export export) {
    new TeachingTime(lessons, daysAWeek).check(export);
    of(export);
  }

  void read(Export export, Row row, String id) {
    of(export).read(export, row, id);
  }

  /** A row of somebody's was refused. */
  void refuse(Export export, String id) {
    of(export).refuse(id);
  }

  /** Writes what was read of each ECT; what nobody can tell stays blank. */
  void write(ImmutableSet<String> ects, Map<String, Output> files) {
    Output changes = new Output(ImmutableList.of("ect_id", "from", TIMETABLED, TEACHING));
    times.forEach(
        (from, time) -> {
          ects.stream().filter(ect -> !time.names(ect)).forEach(this::ask);
          ects.stream().filter(time::teachesNothing).forEach(this::askWhatIsTaught);
          Output people = files.get("ects");
          if (!from.isEmpty()) {
            ects.stream()
                .filter(ect -> time.names(ect) && !time.teachesNothing(ect))
                .forEach(ect -> changes.add(row(ect, from, time)));
          } else if (people != null) {
            files.put("ects", with(people, time));
          }
        });
    if (!changes.isEmpty()) {
      files.put("changes", changes);
    }
    Output people = files.get("ects");
    if (!times.isEmpty() && timetabled.isEmpty() && (people == null || !people.has(TIMETABLED))) {
      questions.accept(
          "nothing says how long the timetabled week of a full-time teacher is, without which no"
              + " teaching is judged: say timetabled_minutes in the mapping");
    }
  }

  private void ask(String ect) {
    questions.accept(
        "no lesson is " + ect + "'s: is that person called otherwise there? See [ids]");
  }

  private void askWhatIsTaught(String ect) {
    questions.accept(
        "no lesson of "
            + ect
            + "'s is taught: a list of what is not taught does not say what is, and nothing was"
            + " taken from it");
  }

  private Output with(Output people, TeachingTime time) {
    Output all = timetabled.isEmpty() ? people : people.with(TIMETABLED, ect -> timetabled());
    List<String> before = all.has(TEACHING) ? all.column(TEACHING) : ImmutableList.of();
    List<String> ids = all.column("ect_id");
    for (int i = 0; i < before.size(); i++) {
      String said = before.get(i);
      String counted = teaching(ids.get(i), time);
      if (!said.isEmpty() && !counted.isEmpty() && !said.equals(counted)) {
        questions.accept(
            ids.get(i)
                + " teaches "
                + counted
                + " minutes by the timetable, and by "
                + TEACHING
                + " "
                + said
                + ", which stands");
      }
    }
    return all.with(TEACHING, ect -> teaching(ect, time));
  }

  private ImmutableMap<String, String> row(String ect, String from, TeachingTime time) {
    return ImmutableMap.of(
        "ect_id", ect, "from", from, TIMETABLED, timetabled(), TEACHING, teaching(ect, time));
  }

  private String timetabled() {
    return timetabled.map(BigDecimal::toPlainString).orElse("");
  }

  private static String teaching(String ect, TeachingTime time) {
    return time.of(ect).isPresent() ? Integer.toString(time.of(ect).getAsInt()) : "";
  }
}
