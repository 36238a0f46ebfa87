package io.github.ecf4j.examples.schoolreport.exports;

import com.google.common.base.Splitter;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.ecf4j.examples.schoolreport.input.SchoolRow;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * Makes the files of a school folder of exports. What cannot be read without guessing is refused; a
 * refused row of a contract or an absence goes to the folder too, with a question mark before the
 * cell that was not understood, so that a report does not judge what rests on it.
 */
final class SchoolImport {
  /** Who and when first: what comes later rests on it. */
  private static final ImmutableList<String> ORDER =
      ImmutableList.of("ects", "mentors", "terms", "closures", "posts", "absences", "timetable");

  private static final String NO_ECT = "of people who are no ECTs";

  private static final ImmutableList<String> POSTS =
      ImmutableList.of("ect_id", "school", "starts_on", "ends_on", "fte");
  private static final ImmutableList<String> ABSENCES =
      ImmutableList.of("ect_id", "starts_on", "ends_on", "contracted_days", "reason");
  private static final String WORKS_ON = "works_on";
  private static final String ASKS = "ect_asks_to_extend";
  private static final String TIMETABLE = "timetable";

  private final Mapping mapping;
  private final Reasons reasons;
  private final Map<String, Output> files = new LinkedHashMap<>();
  private final Map<String, List<Post>> posts = new LinkedHashMap<>();
  private final Map<String, List<Spell>> spells = new LinkedHashMap<>();
  private final Timetables timetables;
  private final List<String> questions = new ArrayList<>();

  private final WorkingTime time;

  /** Known from when on absences are read. */
  private final Supplier<SchoolDays> days;

  /** Whose contracts were read or refused. */
  private final Set<String> withPosts = new LinkedHashSet<>();

  private final Ects ects;

  private SchoolImport(Mapping mapping, SchoolRow school) {
    this.mapping = mapping;
    this.ects = new Ects(mapping);
    this.reasons = new Reasons(mapping.reasons());
    this.time = new WorkingTime(school.teachesOn());
    this.days =
        Suppliers.memoize(() -> SchoolDays.of(files.get("terms"), files.get("closures"), school));
    this.timetables = new Timetables(mapping, school.teachesOn().size(), questions::add);
  }

  /**
   * What became of exports.
   *
   * @param files the files of the school folder, by name
   * @param questions what is asked about the whole
   */
  record Result(ImmutableMap<String, String> files, ImmutableList<String> questions) {}

  static Result of(Mapping mapping, SchoolRow school, List<Export> exports) {
    SchoolImport work = new SchoolImport(mapping, school);
    for (String file : ORDER) {
      work.read(file, exports.stream().filter(one -> one.mapped().to().equals(file)).toList());
    }
    work.timetables.write(work.ects.ids(), work.files);
    ImmutableMap.Builder<String, String> written = ImmutableMap.builder();
    work.files.forEach((file, rows) -> written.put(file + ".csv", rows.toCsv()));
    return new Result(written.buildOrThrow(), ImmutableList.copyOf(work.questions));
  }

  private void read(String file, List<Export> exports) {
    if (TIMETABLE.equals(file)) {
      exports.forEach(this::readTimetable);
    } else if (!exports.isEmpty()) {
      Output output = new Output(columns(file, exports));
      files.put(file, output);
      TermRows terms = new TermRows(output);
      for (Export export : exports) {
        for (Row row : export.table().rows()) {
          read(export, row, export.cell(row, "ect_id"), output, terms);
        }
        int rows = export.table().rows().size();
        if (rows > 0 && export.leftOut(NO_ECT) == rows) {
          questions.add(
              export.table().file() + " names no ECT: are they called otherwise there? See [ids]");
        }
      }
      terms.end();
    }
    if ("ects".equals(file)) {
      ects.read(files.get(file));
      mapping.works().forEach(this::readWeekdays);
    } else if ("posts".equals(file) && !exports.isEmpty()) {
      writePosts(output(file));
    } else if ("absences".equals(file) && !exports.isEmpty()) {
      writeAbsences(output(file));
    }
  }

  private void readWeekdays(String who, ImmutableSet<DayOfWeek> days) {
    String id = ects.id(who);
    if (ects.isNone(id)) {
      questions.add("[works] of the mapping names " + who + ", who is no ECT");
    } else {
      time.add(id, days);
    }
  }

  /** A lesson may be of several teachers, with plus signs between them. */
  private void readTimetable(Export export) {
    try {
      timetables.open(export);
    } catch (AskedException e) {
      questions.add(export.table().file() + " is not read: it " + e.sentence());
      return;
    }
    Output none = new Output(ImmutableList.of());
    for (Row row : export.table().rows()) {
      for (String one : Splitter.on('+').trimResults().split(export.cell(row, "ect_id"))) {
        read(export, row, one, none, new TermRows(none));
      }
    }
  }

  private Output output(String file) {
    Output output = files.get(file);
    if (output == null) {
      throw new IllegalStateException(file);
    }
    return output;
  }

  private Iterable<String> columns(String file, List<Export> exports) {
    return switch (file) {
      case "posts" -> time.isKnown() ? Iterables.concat(POSTS, ImmutableList.of(WORKS_ON)) : POSTS;
      case "absences" ->
          exports.stream().anyMatch(export -> export.has(ASKS))
              ? Iterables.concat(ABSENCES, ImmutableList.of(ASKS))
              : ABSENCES;
      case "terms" -> Headings.columnsOf(file);
      default ->
          Headings.columnsOf(file).stream()
              .filter(column -> exports.stream().anyMatch(export -> export.has(column)))
              .toList();
    };
  }

  private void read(Export export, Row row, String who, Output output, TermRows terms) {
    String id = ects.id(who);
    String file = export.mapped().to();
    boolean ofTeacher = "posts".equals(file) || "absences".equals(file);
    if (!export.isAsked(row)) {
      export.leaveOut("by the mapping");
      return;
    }
    if (export.isLater(row)) {
      export.leaveOut("since they begin when another export does");
      return;
    }
    String likely = likely(file, id);
    if (export.has("ect_id") && !id.isEmpty() && isNoEct(file, id) && likely.isEmpty()) {
      export.leaveOut(NO_ECT);
      if ("posts".equals(file)) {
        ects.addOther(id);
      }
      return;
    }
    if (export.has("ect_id") && id.isEmpty() && row.isAlone()) {
      export.passOver(row);
      return;
    }
    try {
      checkWidth(export, row);
      if (export.has("ect_id") && id.isEmpty()) {
        throw new AskedException("ect_id", "is blank, so that nobody can tell whose row it is");
      }
      if (!likely.isEmpty()) {
        throw new AskedException(
            "ect_id",
            "\"" + id + "\" may be \"" + likely + "\": if so, say it in [ids] of the mapping");
      }
      switch (file) {
        case "posts" -> readPost(export, row, id);
        case "absences" ->
            new AbsenceRow(export, reasons, mapping.hours(), days.get(), time)
                .read(row, id)
                .ifPresent(
                    spell -> spells.computeIfAbsent(id, key -> new ArrayList<>()).add(spell));
        case "terms" -> terms.read(export, row);
        case TIMETABLE -> timetables.read(export, row, id);
        default -> output.add(plain(export, row));
      }
    } catch (AskedException e) {
      export.refuse(row, e);
      String whose = likely.isEmpty() ? id : likely;
      if ("posts".equals(file)) {
        withPosts.add(whose);
        if (FteColumn.isBelowOne(export.cell(row, "fte"))) {
          time.addRefused(whose);
        }
      } else if (TIMETABLE.equals(file)) {
        timetables.refuse(export, whose);
      }
      if (ofTeacher) {
        output.add(doubtful(export, row, whose, e.column()));
      }
    }
  }

  /**
   * The ECT whom a file may mean by an id or a name that is none's; lists of contracts have all.
   */
  private String likely(String file, String id) {
    String likely = "ects".equals(file) ? "" : ects.likely(id);
    boolean isList = "ects".equals(file) || "posts".equals(file);
    return likely.isEmpty() && !isList && isNoEct(file, id) ? ects.swapped(id) : likely;
  }

  private boolean isNoEct(String file, String id) {
    return "ects".equals(file) ? ects.isNoneByTheMapping(id) : ects.isNone(id);
  }

  private static void checkWidth(Export export, Row row) {
    int width = export.table().headings().size();
    if (row.cells().stream().skip(width).anyMatch(cell -> !cell.isEmpty())) {
      throw new AskedException("", "has more cells than there are headings");
    }
  }

  private Map<String, String> plain(Export export, Row row) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (String column : export.mapped().columns().keySet()) {
      String cell = export.cell(row, column);
      if (Export.isDate(column) && !cell.isEmpty()) {
        cell = export.date(row, column).toString();
      } else if (column.endsWith("_id")) {
        cell = "-".equals(cell) ? "" : ects.written(cell);
      }
      cells.put(column, cell);
    }
    if ("ects".equals(export.mapped().to())) {
      export.date(row, "induction_started_on");
    }
    return cells;
  }

  private void readPost(Export export, Row row, String id) {
    LocalDate start = export.date(row, "starts_on");
    LocalDate end = export.end(row, "ends_on");
    if (end != null && end.isBefore(start)) {
      throw new AskedException("ends_on", "lies before the first day");
    }
    Post post =
        new Post(
            export.cell(row, "post"),
            export.cell(row, "school"),
            start,
            end,
            fte(export, row),
            new Source(export, row));
    withPosts.add(id);
    posts.computeIfAbsent(id, key -> new ArrayList<>()).add(post);
  }

  private BigDecimal fte(Export export, Row row) {
    FteColumn column = export.fte();
    String hours = export.cell(row, "hours");
    if (column != null && (!export.cell(row, "fte").isEmpty() || !export.has("hours"))) {
      BigDecimal share = column.read(export.cell(row, "fte"));
      if (!hours.isEmpty() && mapping.hours() != null) {
        FteColumn.check(share, hours, export.cell(row, "weeks"), mapping.hours(), mapping.weeks());
      }
      return share;
    }
    return FteColumn.ofHours(hours, export.cell(row, "weeks"), mapping.hours(), mapping.weeks());
  }

  /** A refused row as the report gets it: what was not understood has a question mark before it. */
  private static Map<String, String> doubtful(Export export, Row row, String id, String column) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("ect_id", id);
    cells.put("starts_on", orDoubt(export, row, "starts_on"));
    cells.put("ends_on", orDoubt(export, row, "ends_on"));
    if ("posts".equals(export.mapped().to())) {
      cells.put("school", export.cell(row, "school"));
      cells.put("fte", "?" + export.cell(row, "fte"));
    } else {
      cells.put("reason", "?" + export.cell(row, "reason"));
    }
    if ((ABSENCES.contains(column) && !"ect_id".equals(column))
        || "fte".equals(column)
        || ASKS.equals(column)) {
      cells.put(column, "?" + export.cell(row, column));
    }
    return cells;
  }

  private static String orDoubt(Export export, Row row, String column) {
    if (!export.has(column)) {
      return "ends_on".equals(column) && export.has("starts_on") && isAbsence(export)
          ? orDoubt(export, row, "starts_on")
          : "";
    }
    try {
      LocalDate day = "ends_on".equals(column) ? export.end(row, column) : export.date(row, column);
      return day == null ? "" : day.toString();
    } catch (AskedException e) {
      return "?" + export.cell(row, column);
    }
  }

  private static boolean isAbsence(Export export) {
    return "absences".equals(export.mapped().to());
  }

  private void writePosts(Output output) {
    posts.forEach(this::askAboutPosts);
    posts.forEach(
        (id, lines) -> {
          List<Post> held =
              Post.joined(
                  lines,
                  (post, why) -> {
                    post.source().refuse("", why);
                    output.add(doubtful(post.source().export(), post.source().row(), id, "fte"));
                  });
          time.add(id, held);
          held.forEach(post -> output.add(post.cells(id, time.weekdays(id, post, questions::add))));
        });
    for (String ect : ects.ids()) {
      if (!withPosts.contains(ect)) {
        questions.add(
            "no contract is " + ect + "'s: is that person called otherwise there? See [ids]");
        output.add(ImmutableMap.of("ect_id", ect, "starts_on", "?", "fte", "?"));
      }
    }
  }

  /** Nobody can tell by its name whether a post is of a teacher. */
  private void askAboutPosts(String id, List<Post> lines) {
    List<String> names =
        lines.stream()
            .filter(post -> post.source().export().mapped().only().isEmpty())
            .map(Post::name)
            .filter(name -> !name.isEmpty())
            .distinct()
            .toList();
    if (names.size() > 1) {
      questions.add(
          id
              + " has contracts of several posts, and all of them count: "
              + String.join(", ", names)
              + "; leave out those of no teacher by only in the mapping");
    }
  }

  private void writeAbsences(Output output) {
    spells.forEach(
        (id, ofOne) -> {
          BiConsumer<Spell, String> refuse =
              (spell, why) -> {
                spell.source().refuse("starts_on", why);
                output.add(doubtful(spell.source().export(), spell.source().row(), id, "reason"));
              };
          List<Post> ofPosts = posts.getOrDefault(id, List.of());
          List<Spell> alone =
              ofOne.stream().filter(spell -> spell.isOfOnePostAlone(ofOne, ofPosts)).toList();
          alone.forEach(
              spell ->
                  refuse.accept(
                      spell,
                      "is of the post "
                          + spell.post()
                          + " alone, and there is another: give the export a row for that too, or"
                          + " the mapping no column for post"));
          Spell.joined(
                  ofOne.stream().filter(spell -> !alone.contains(spell)).toList(),
                  days.get()::isSchoolDay,
                  refuse)
              .forEach(spell -> output.add(spell.cells(id)));
        });
  }
}
