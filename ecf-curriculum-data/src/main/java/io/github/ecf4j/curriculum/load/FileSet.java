package io.github.ecf4j.curriculum.load;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Maps;
import com.google.common.io.ByteSource;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.check.InvalidValueException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes files to a folder together: all of them, or none.
 *
 * <p>They are first written to a hidden folder within the folder, and then moved to their places
 * one by one. When something fails, the earlier files are restored, temporary files are deleted,
 * and folders that were made for the set are deleted.
 *
 * <p>A process that is killed while files are moved leaves some new files beside old ones, each of
 * them whole; its temporary files are removed by the next process that writes to the folder. Only
 * one process at a time should write.
 */
public final class FileSet {
  private static final String ASIDE = ".ecf4j-unfinished-";

  /** Temporary files, by the process that writes them. */
  private static final Pattern OF_PROCESS = Pattern.compile("\\.ecf4j-unfinished-(\\d{1,18})-.*");

  private final Path folder;

  /** Folders that were made for the set, the innermost first. */
  private final Deque<Path> made = new ArrayDeque<>();

  /** How to undo each move, the last first. */
  private final Deque<Undo> moves = new ArrayDeque<>();

  private FileSet(Path folder) {
    this.folder = requireNonNull(folder, "folder");
  }

  /** What a file gets. */
  private interface Content {
    void writeTo(Path place) throws IOException;
  }

  /** Takes a step back. */
  private interface Undo {
    void run() throws IOException;
  }

  /** A file that is ready aside. */
  private record Ready(Path whole, @Nullable Path earlier, Path place) {}

  /**
   * Writes files in UTF-8, in the place of earlier ones of the same names. Other files in the
   * folder stay as they are. A symbolic link in the place of a file is replaced, and what it leads
   * to is not.
   *
   * @param folder where; made if it is not there
   * @param texts the text of each file by its path within the folder, such as {@code a/b.tsv}
   * @throws InvalidValueException if a path leads out of the folder
   * @throws FileSystemException if a file cannot be written, or a folder is in its place; it names
   *     the folder and, where the system gives one, the reason
   */
  public static void write(Path folder, Map<String, String> texts) throws FileSystemException {
    Check.noNull("texts", texts);
    // Not by way of bytes: half a character would become a question mark.
    new FileSet(folder)
        .write(Maps.transformValues(texts, text -> place -> Files.writeString(place, text)));
  }

  /**
   * Writes files, in the place of earlier ones of the same names, as {@link #write} does with
   * texts.
   *
   * @param folder where; made if it is not there
   * @param files the bytes of each file by its path within the folder, such as {@code a/b.parquet}
   * @throws InvalidValueException if a path leads out of the folder
   * @throws FileSystemException if a file cannot be written, or a folder is in its place; it names
   *     the folder and, where the system gives one, the reason
   */
  public static void writeBytes(Path folder, Map<String, ByteSource> files)
      throws FileSystemException {
    Check.noNull("files", files);
    new FileSet(folder)
        .write(
            Maps.transformValues(
                files, source -> place -> source.copyTo(MoreFiles.asByteSink(place))));
  }

  private static void checkPlace(Path folder, String name) {
    String bound = "the path of a file within the folder";
    try {
      Path whole = folder.toAbsolutePath().normalize();
      Path place = whole.resolve(name).normalize();
      Check.that(place.startsWith(whole) && !place.equals(whole), "name", name, bound);
    } catch (InvalidPathException e) {
      throw new InvalidValueException("name", name, bound);
    }
  }

  private void write(Map<String, Content> files) throws FileSystemException {
    files.keySet().forEach(name -> checkPlace(folder, name));
    boolean done = false;
    try {
      makeFolder(folder);
      removeLeftovers();
      Path aside = Files.createTempDirectory(folder, ASIDE + ProcessHandle.current().pid() + "-");
      try {
        for (Ready file : prepare(files, aside)) {
          moveIntoPlace(file);
        }
        done = true;
      } finally {
        if (!done) {
          moves.forEach(FileSet::undo);
        }
        remove(aside);
      }
    } catch (IOException e) {
      FileSystemException failure = new FileSystemException(folder.toString(), null, reason(e));
      failure.initCause(e);
      throw failure;
    } finally {
      if (!done) {
        made.forEach(path -> undo(() -> Files.deleteIfExists(path)));
      }
    }
  }

  private List<Ready> prepare(Map<String, Content> files, Path aside) throws IOException {
    List<Ready> ready = new ArrayList<>();
    for (Map.Entry<String, Content> file : files.entrySet()) {
      Path place = folder.resolve(file.getKey());
      Path whole = aside.resolve(ready.size() + ".new");
      file.getValue().writeTo(whole);
      ready.add(
          new Ready(whole, copyOfEarlier(place, aside.resolve(ready.size() + ".old")), place));
    }
    return ready;
  }

  /**
   * Copies the file in a place, if there is one; moving it could lose it if the process is killed.
   */
  private static @Nullable Path copyOfEarlier(Path place, Path copy) throws IOException {
    if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
      return null;
    } else if (Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileSystemException(
          place.toString(), null, place.getFileName() + " is there and is a folder");
    } else if (Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)
        || Files.isSymbolicLink(place)) {
      Files.copy(place, copy, LinkOption.NOFOLLOW_LINKS, StandardCopyOption.COPY_ATTRIBUTES);
    } else {
      // Copying a pipe would block until something is written to it.
      Files.createLink(copy, place);
    }
    return copy;
  }

  private void moveIntoPlace(Ready file) throws IOException {
    Path parent = file.place.getParent();
    if (parent != null) {
      makeFolder(parent);
    }
    Files.move(file.whole, file.place, StandardCopyOption.ATOMIC_MOVE);
    Path earlier = file.earlier;
    moves.push(
        earlier == null
            ? () -> Files.delete(file.place)
            : () -> Files.move(earlier, file.place, StandardCopyOption.ATOMIC_MOVE));
  }

  private void makeFolder(Path path) throws IOException {
    Deque<Path> missing = new ArrayDeque<>();
    for (Path at = path.toAbsolutePath();
        at != null && !Files.exists(at, LinkOption.NOFOLLOW_LINKS);
        at = at.getParent()) {
      missing.push(at);
    }
    missing.forEach(made::push);
    Files.createDirectories(path);
  }

  /** Goes back as far as the system lets it; the reason reported is that of the failure. */
  private static void undo(Undo step) {
    try {
      step.run();
    } catch (IOException e) {
      return;
    }
  }

  /** Removes what processes that no longer run have left aside. */
  private void removeLeftovers() throws IOException {
    try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(folder, ASIDE + "*")) {
      for (Path leftover : leftovers) {
        Matcher process = OF_PROCESS.matcher(String.valueOf(leftover.getFileName()));
        if (process.matches() && ProcessHandle.of(Long.parseLong(process.group(1))).isEmpty()) {
          remove(leftover);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }

  private static void remove(Path aside) {
    try {
      MoreFiles.deleteRecursively(aside, RecursiveDeleteOption.ALLOW_INSECURE);
    } catch (IOException e) {
      // It is hidden and does no harm; the next process tries again.
      return;
    }
  }

  /** What the system says, without the place. */
  private static @Nullable String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "access is denied";
    }
    return e instanceof FileSystemException system ? system.getReason() : e.getMessage();
  }
}
