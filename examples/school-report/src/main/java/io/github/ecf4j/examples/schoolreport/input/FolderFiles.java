package io.github.ecf4j.examples.schoolreport.input;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.ecf4j.model.check.InvalidValueException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The files of a folder, read row by row; it collects what is refused, and what is lost by it. */
final class FolderFiles {
  private static final ImmutableList<String> ORDER =
      ImmutableList.of(
          "terms.csv",
          "closures.csv",
          "school.csv",
          "ects.csv",
          "changes.csv",
          "posts.csv",
          "absences.csv",
          "extensions.csv",
          "reductions.csv",
          "credits.csv",
          "clocks.csv",
          "mentors.csv",
          "study.csv",
          "mentor_study.csv",
          "coaching.csv",
          "attendance.csv",
          "reviews.csv",
          "events.csv",
          "settings.csv");

  private final Path folder;
  private final LostRecords lost;
  private final Refusals refusals = new Refusals(ORDER);

  FolderFiles(Path folder, LostRecords lost) throws UnusableFolderException {
    if (!Files.isDirectory(folder)) {
      throw new UnusableFolderException("there is no folder", " " + folder);
    }
    this.folder = folder;
    this.lost = lost;
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
      lost.absent(file);
      return false;
    }
    try {
      readRows(file, columns, reader);
      return true;
    } catch (UnreadableException e) {
      refusals.add(file, 1, e.field, "", "the file " + e.problem());
      lost.unreadable(file);
      return false;
    }
  }

  private void readRows(String name, List<String> columns, Consumer<CsvRow> reader)
      throws UnreadableException {
    CsvFile file = CsvFile.open(folder.resolve(name), columns);
    file.records()
        .forEachRemaining(
            record -> {
              Optional<CsvRow> row = Optional.empty();
              try {
                row = file.row(record);
                if (row.isPresent()) {
                  row.get().checkWidth();
                  reader.accept(row.get());
                  lost.read(name);
                }
              } catch (RefusedException e) {
                refuse(name, record.line(), e);
                lost.refused(name, row);
              } catch (InvalidValueException e) {
                // Laid to no column by the reader; still it costs its row alone.
                refusals.add(name, record.line(), e.field(), e.value(), e.problem());
                lost.refused(name, row);
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
