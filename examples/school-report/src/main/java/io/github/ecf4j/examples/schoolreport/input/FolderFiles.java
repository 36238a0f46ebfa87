package io.github.ecf4j.examples.schoolreport.input;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** The files of a folder, read row by row; it collects what is refused. */
final class FolderFiles {
  private static final int LONGEST_VALUE = 500;
  private static final ImmutableList<String> ORDER =
      ImmutableList.of(
          "terms.csv",
          "closures.csv",
          "school.csv",
          "ects.csv",
          "posts.csv",
          "absences.csv",
          "extensions.csv",
          "reductions.csv",
          "mentors.csv",
          "study.csv",
          "mentor_study.csv",
          "coaching.csv",
          "attendance.csv",
          "events.csv");

  private final Path folder;
  private final List<Refusal> refusals = new ArrayList<>();

  FolderFiles(Path folder) throws UnusableFolderException {
    if (!Files.isDirectory(folder)) {
      throw new UnusableFolderException("there is no folder", " " + folder);
    }
    this.folder = folder;
  }

  private boolean has(String file) {
    return Files.exists(folder.resolve(file));
  }

  /** Gives each row of a required file to a reader. */
  void required(String file, List<String> columns, Consumer<CsvRow> reader)
      throws UnusableFolderException {
    if (!has(file)) {
      throw new UnusableFolderException(file + " is missing", " from " + folder);
    }
    try {
      readRows(file, columns, reader);
    } catch (CsvFile.UnreadableException e) {
      throw new UnusableFolderException(file + " " + e.problem());
    }
  }

  /**
   * Gives each row of a file to a reader; a file that is absent counts as empty.
   *
   * @return whether there was a file that could be read
   */
  @CanIgnoreReturnValue
  boolean optional(String file, List<String> columns, Consumer<CsvRow> reader) {
    if (!has(file)) {
      return false;
    }
    try {
      readRows(file, columns, reader);
      return true;
    } catch (CsvFile.UnreadableException e) {
      refusals.add(new Refusal(file, 1, e.field, "", "the file " + e.problem()));
      return false;
    }
  }

  private void readRows(String file, List<String> columns, Consumer<CsvRow> reader)
      throws CsvFile.UnreadableException {
    CsvFile.read(
        folder.resolve(file),
        columns,
        row -> {
          try {
            row.checkShape();
            reader.accept(row);
          } catch (RefusedException e) {
            refuse(file, row.line(), e);
          }
        });
  }

  void refuse(String file, long line, RefusedException why) {
    refusals.add(new Refusal(file, line, why.field, shorten(why.value), shorten(why.problem)));
  }

  private static String shorten(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST_VALUE
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
  }

  /** What was refused, in the contract's order of files, then by line. */
  ImmutableList<Refusal> refusals() {
    return ImmutableList.sortedCopyOf(
        Comparator.comparingInt((Refusal r) -> ORDER.indexOf(r.file()))
            .thenComparingLong(Refusal::line),
        refusals);
  }
}
