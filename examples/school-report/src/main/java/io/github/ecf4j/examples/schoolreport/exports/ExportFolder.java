package io.github.ecf4j.examples.schoolreport.exports;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.ecf4j.curriculum.load.FileSet;
import io.github.ecf4j.examples.schoolreport.input.SchoolRow;
import io.github.ecf4j.model.check.PlainText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder of exports, which {@link #importTo} makes a school folder of.
 *
 * <p>It writes the files of the contract, for each export with refused rows a file of these, {@code
 * import.txt} with what was understood, and {@code mapping.toml} where no mapping was given.
 */
public final class ExportFolder {
  private static final long MOST_BYTES = 64L << 20;
  private static final String SCHOOL = "school.csv";

  /** Files of the contract that no export has; a school writes them as the contract says. */
  private static final ImmutableSet<String> BY_HAND =
      ImmutableSet.of(
          SCHOOL,
          "changes.csv",
          "extensions.csv",
          "reductions.csv",
          "credits.csv",
          "clocks.csv",
          "study.csv",
          "mentor_study.csv",
          "coaching.csv",
          "attendance.csv",
          "reviews.csv",
          "events.csv",
          "settings.csv",
          "slots.csv");

  /** What is asked for where nothing was read as it, and what its lack means. */
  private static final ImmutableMap<String, String> NEEDED =
      ImmutableMap.of(
          "ects.csv", "there is no report",
          "terms.csv", "there is no report",
          "posts.csv", "every ECT counts as full time from the start");

  private final Path folder;
  private final @Nullable Mapping mapping;
  private final List<String> said = new ArrayList<>();
  private final List<String> questions = new ArrayList<>();
  private final List<MappedFile> proposed = new ArrayList<>();

  /** The files that are tables, and the sheets of workbooks. */
  private final List<String> tables = new ArrayList<>();

  private ExportFolder(Path folder, @Nullable Mapping mapping) {
    this.folder = folder;
    this.mapping = mapping;
  }

  /**
   * What was understood.
   *
   * @param lines for people to read
   * @param files how many files of the school folder were written
   * @param refused how many rows were refused
   * @param questions how much else is asked
   */
  public record Understood(ImmutableList<String> lines, int files, int refused, int questions) {}

  /**
   * Reads exports and writes a school folder.
   *
   * @param folder the exports
   * @param mapping what they are, in TOML; empty to go by their headings
   * @param out where to write; made if it does not exist
   * @return what was understood
   * @throws IOException if something cannot be read or written, or the mapping is wrong
   */
  public static Understood importTo(Path folder, Optional<Path> mapping, Path out)
      throws IOException {
    if (Files.exists(out) && Files.isSameFile(folder, out)) {
      throw new IOException("the school folder cannot be the folder of exports");
    }
    try {
      Mapping given =
          mapping.isEmpty() ? null : Mapping.parse(Decoded.of(bytes(mapping.get())).text());
      return new ExportFolder(folder, given).write(out);
    } catch (AskedException e) {
      throw new IOException(e.sentence(), e);
    }
  }

  private Understood write(Path out) throws IOException {
    Map<String, String> written = new LinkedHashMap<>();
    List<Export> exports = new ArrayList<>();
    List<String> names = names();
    for (String name : names) {
      if (!Mended.isName(name) && !name.endsWith(".toml")) {
        read(name, names, exports, written);
      }
    }
    if (mapping != null) {
      mapping.files().stream()
          .map(MappedFile::name)
          .filter(name -> !tables.contains(name))
          .forEach(name -> questions.add(name + " of the mapping is not in the folder"));
    }
    SchoolImport.Result result =
        SchoolImport.of(
            mapping == null ? Mapping.none() : mapping,
            school(written.getOrDefault(SCHOOL, "")),
            exports);
    result
        .files()
        .forEach(
            (file, text) -> {
              if (written.putIfAbsent(file, text) != null) {
                questions.add(
                    file + " is taken over, and what a timetable says is not in it: put it there");
              }
            });
    questions.addAll(result.questions());
    NEEDED.forEach(
        (file, without) -> {
          if (!written.containsKey(file)) {
            questions.add("nothing was read as " + file + ", without which " + without);
          }
        });
    int files = written.size();
    int refused = 0;
    for (Export export : exports) {
      said.addAll(export.says());
      refused += export.problems().size();
      if (!export.problems().isEmpty()) {
        written.put(Mended.nameFor(export.table().file()), Mended.write(export));
      }
    }
    questions.forEach(question -> said.add("asked: " + question));
    if (mapping == null) {
      written.put("mapping.toml", Mapping.toToml(proposed));
    }
    ImmutableList<String> lines =
        said.stream().map(PlainText::visible).collect(ImmutableList.toImmutableList());
    written.put("import.txt", String.join("\n", lines) + "\n");
    FileSet.write(out, ImmutableMap.copyOf(written));
    return new Understood(lines, files, refused, questions.size());
  }

  /** The school whose days count: as a report will read what is taken over of it. */
  private SchoolRow school(String text) {
    return text.isEmpty()
        ? SchoolRow.none()
        : SchoolRow.of(
            text,
            why ->
                questions.add(
                    SCHOOL
                        + " line "
                        + why.line()
                        + " counts for nothing: "
                        + (why.field().isEmpty() ? "" : why.field() + " ")
                        + why.problem()));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    }
  }

  private void read(
      String name, List<String> names, List<Export> exports, Map<String, String> written)
      throws IOException {
    if (mapped(name).isEmpty() && BY_HAND.contains(name)) {
      written.put(name, Decoded.of(bytes(folder.resolve(name))).text());
      said.add(name + ": taken over as it stands");
      return;
    }
    String kind = name.toLowerCase(Locale.ROOT);
    boolean isWorkbook = kind.endsWith(".xlsx");
    if (!isWorkbook && !kind.matches(".*\\.(csv|tsv|txt)")) {
      questions.add(name + " is not read: no .csv, .tsv, .txt or .xlsx");
      return;
    }
    byte[] bytes = bytes(folder.resolve(name));
    if (!isWorkbook) {
      read(name, isHeading -> Rows.ofCsv(bytes, isHeading), names, exports);
      return;
    }
    ImmutableMap<String, Rows> sheets;
    try {
      sheets = Sheets.of(bytes);
    } catch (AskedException e) {
      questions.add(name + " is not read: it " + e.sentence());
      return;
    }
    for (Map.Entry<String, Rows> sheet : sheets.entrySet()) {
      String table = sheets.size() == 1 ? name : name + "#" + sheet.getKey();
      read(table, isHeading -> sheet.getValue(), names, exports);
    }
  }

  /** Reads a table, which is a file or a sheet of one. */
  private void read(
      String name, Function<Predicate<String>, Rows> rows, List<String> names, List<Export> exports)
      throws IOException {
    tables.add(name);
    ImmutableList<MappedFile> all = mapped(name);
    for (MappedFile one : all) {
      String as = all.size() == 1 ? name : name + "#" + one.to();
      read(as, rows, Optional.of(one), names, exports);
    }
    if (all.isEmpty()) {
      read(name, rows, Optional.empty(), names, exports);
    }
  }

  private ImmutableList<MappedFile> mapped(String name) {
    return mapping == null ? ImmutableList.of() : mapping.files(name);
  }

  /** Reads a table as one file of the contract. */
  private void read(
      String name,
      Function<Predicate<String>, Rows> rows,
      Optional<MappedFile> mapped,
      List<String> names,
      List<Export> exports)
      throws IOException {
    try {
      Table table = table(name, rows, mapped);
      MappedFile what = mapped.or(() -> Headings.propose(name, table.headings())).orElse(null);
      if (what == null) {
        questions.add(
            name
                + " is not read: nobody can tell by its headings what it is: "
                + String.join(", ", table.headings()));
        return;
      }
      proposed.add(what);
      MappedFile whole =
          what.columns().isEmpty() ? Headings.proposeAs(what, table.headings()) : what;
      Headings.require(whole);
      String mended = Mended.nameFor(name);
      exports.add(
          new Export(
              names.contains(mended)
                  ? Mended.mend(table, bytes(folder.resolve(mended)), questions::add)
                  : table,
              whole));
      if (mapping == null) {
        Headings.others(whole, table.headings())
            .forEach(other -> questions.add(name + ": " + other));
      }
    } catch (AskedException e) {
      questions.add(name + " is not read: it " + e.sentence());
    }
  }

  private static Table table(
      String name, Function<Predicate<String>, Rows> rows, Optional<MappedFile> mapped) {
    Predicate<String> isHeading =
        mapped
            .filter(one -> !one.columns().isEmpty())
            .map(one -> (Predicate<String>) one::names)
            .orElse(Headings::isKnown);
    return mapped.filter(MappedFile::byPlace).isPresent()
        ? Table.withoutHeadings(name, rows.apply(isHeading))
        : Table.withHeadings(name, rows.apply(isHeading), isHeading);
  }

  private static byte[] bytes(Path file) throws IOException {
    if (Files.size(file) > MOST_BYTES) {
      throw new IOException(file + " is larger than 64 MB");
    }
    return Files.readAllBytes(file);
  }
}
