package io.github.ecf4j.examples.schoolreport.input;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.person.ReadingOrder;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A folder of school folders. */
public final class NetworkFolder {
  private NetworkFolder() {}

  /**
   * The school folders directly in a folder. What is hidden, or is no folder, is none; a link to
   * nothing is one that cannot be read.
   *
   * @param folder the folder
   * @param out where reports are written, which is no school either
   * @return the school folders, in the order of their names
   * @throws UnusableFolderException if the folder cannot be listed, or holds no school folder
   */
  public static ImmutableList<Path> schoolsIn(Path folder, Path out)
      throws UnusableFolderException {
    if (!Files.isDirectory(folder)) {
      throw new UnusableFolderException("there is no folder", " " + folder);
    }
    List<Path> schools = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        if (!isHidden(entry) && isSchool(entry) && !isSame(entry, out)) {
          schools.add(entry);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      throw new UnusableFolderException("the folder cannot be listed:", " " + folder);
    }
    if (schools.isEmpty()) {
      throw new UnusableFolderException("there is no school folder", " in " + folder);
    }
    return ImmutableList.sortedCopyOf(
        Comparator.comparing(NetworkFolder::name, ReadingOrder.INSTANCE), schools);
  }

  /**
   * Whether two paths lead to one folder.
   *
   * @param one a path
   * @param other another, of something that need not exist
   * @return whether both exist and are the same
   */
  public static boolean isSame(Path one, Path other) {
    try {
      return Files.isSameFile(one, other);
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * What cannot be looked at, such as a link to nothing, may be one: reading it says what it is.
   */
  private static boolean isSchool(Path entry) {
    try {
      return Files.readAttributes(entry, BasicFileAttributes.class).isDirectory();
    } catch (IOException e) {
      return true;
    }
  }

  private static boolean isHidden(Path entry) {
    return name(entry).startsWith(".");
  }

  private static String name(Path entry) {
    return String.valueOf(entry.getFileName());
  }
}
