package io.github.ecf4j.examples.schoolreport.input;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.ecf4j.model.check.InvalidValueException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** The files of a folder, read row by row; it collects what is refused. */
final class FolderFiles {
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
          "events.csv",
          "settings.csv");

  private final Path folder;
  private final Refusals refusals = new Refusals(ORDER);

  FolderFiles(Path folder) throws UnusableFolderException {
    if (!Files.isDirectory(folder)) {
      throw new UnusableFolderException("there is no folder", " " + folder);
    }
    this.folder = folder;
  }

  private boolean has(String file) {
    return FileText.isThere(folder.resolve(file));
  }

  /** Gives each row of a required file to a reader. */
  void required(String file, List<String> columns, Consumer<CsvRow> reader)
      throws UnusableFolderException {
    if (!has(file)) {
      throw new UnusableFolderException(file + " is missing", " from " + folder);
    }
    try {
      readRows(file, columns, reader);
    } catch (UnreadableException e) {
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
    } catch (UnreadableException e) {
      refusals.add(file, 1, e.field, "", "the file " + e.problem());
      return false;
    }
  }

  private void readRows(String name, List<String> columns, Consumer<CsvRow> reader)
      throws UnreadableException {
    CsvFile file = CsvFile.open(folder.resolve(name), columns);
    file.records()
        .forEachRemaining(
            record -> {
              try {
                file.row(record).ifPresent(row -> reader.accept(row));
              } catch (RefusedException e) {
                refuse(name, record.line(), e);
              } catch (InvalidValueException e) {
                // Laid to no column by the reader; still it costs its row alone.
                refusals.add(name, record.line(), e.field(), e.value(), e.problem());
              }
            });
  }

  void refuse(String file, long line, RefusedException why) {
    refusals.add(file, line, why.field, why.value, why.problem);
  }

  /** What was refused, in the contract's order of files, then by line. */
  Refusals refusals() {
    return refusals;
  }
}
