package io.github.ecf4j.curriculum.load;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.table.DataFileException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.ClosedFileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * The tables of a programme of one's own, in a folder with the same layout as this library's:
 * {@code sources.tsv}, {@code programmes.tsv}, {@code framework/*.tsv}, and {@code
 * programmes/<id>/*.tsv} for each programme.
 */
public final class DataFolder implements Tables {
  private static final long MOST_BYTES = 64L * 1024 * 1024;

  private final Path root;

  private DataFolder(Path root) {
    this.root = root;
  }

  /**
   * A folder.
   *
   * @param folder the folder
   * @return its tables
   * @throws DataFileException if there is no such folder
   */
  public static DataFolder of(Path folder) {
    requireNonNull(folder, "folder");
    try {
      Path root = folder.toRealPath();
      if (!Files.isDirectory(root)) {
        throw new DataFileException(folder.toString(), "is no folder");
      }
      return new DataFolder(root);
    } catch (IOException | ClosedFileSystemException e) {
      throw new DataFileException(folder.toString(), "cannot be read: " + e);
    }
  }

  /**
   * {@inheritDoc}
   *
   * @throws DataFileException if the table is not there, lies outside the folder, is not a regular
   *     file, is longer than 64 MB or is not UTF-8
   */
  @Override
  public Reader open(String name) {
    requireNonNull(name, "name");
    try {
      Path entry = root.resolve(name);
      if (!Files.exists(entry, LinkOption.NOFOLLOW_LINKS)) {
        throw new DataFileException(name, "is not there");
      }
      Path file = entry.toRealPath();
      if (!file.startsWith(root)) {
        throw new DataFileException(name, "lies outside the folder");
      }
      return new StringReader(TextFile.read(file, name, MOST_BYTES));
    } catch (IOException | InvalidPathException | ClosedFileSystemException e) {
      throw new DataFileException(name, "cannot be read: " + e);
    }
  }
}
