package io.github.ecf4j.curriculum.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import io.github.ecf4j.model.check.InvalidValueException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A set of files is written as a whole, or what was there stays. */
class FileSetTest {
  /** Above what any system gives to a process. */
  private static final String DEAD = ".ecf4j-unfinished-999999999999-1";

  @TempDir private Path parent;
  private Path folder;

  @BeforeEach
  void name() {
    folder = parent.resolve("out");
  }

  /** Everything below the folder: the text of files, and "/" of folders. */
  private Map<String, String> all() throws IOException {
    Map<String, String> all = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(parent)) {
      for (Path path : paths.toList()) {
        all.put(
            parent.relativize(path).toString(),
            Files.isDirectory(path) ? "/" : Files.readString(path));
      }
    }
    return all;
  }

  @Test
  void filesAreWrittenAndOthersStay() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("a"), "old");
    Files.writeString(folder.resolve("other"), "other");

    FileSet.write(folder, ImmutableMap.of("a", "ä", "b", "", "sub/c", "c"));

    assertThat(all())
        .isEqualTo(
            Map.of(
                "",
                "/",
                "out",
                "/",
                "out/a",
                "ä",
                "out/b",
                "",
                "out/other",
                "other",
                "out/sub",
                "/",
                "out/sub/c",
                "c"));
  }

  @Test
  void theFolderIsMadeWithThoseAboveIt() throws IOException {
    FileSet.write(folder.resolve("deep/down"), Map.of("a", "a"));

    assertThat(folder.resolve("deep/down/a")).hasContent("a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "b", "c", "sub/d"})
  void whatIsInTheWayOfOneFileLeavesAllAsTheyWere(String inTheWay) throws IOException {
    Files.createDirectories(folder.resolve(inTheWay).resolve("folder"));
    for (String file : List.of("a", "b")) {
      if (!file.equals(inTheWay)) {
        Files.writeString(folder.resolve(file), "old " + file);
      }
    }
    Map<String, String> before = all();

    assertThatThrownBy(
            () ->
                FileSet.write(folder, ImmutableMap.of("a", "1", "b", "2", "c", "3", "sub/d", "4")))
        .isInstanceOf(FileSystemException.class)
        .hasMessage(folder + ": " + Path.of(inTheWay).getFileName() + " is there and is a folder");

    assertThat(all()).isEqualTo(before);
  }

  /** The file in the way of a folder is met only when files are being moved. */
  @Test
  void whatFailsHalfWayThroughTheMovesIsTakenBack() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("a"), "old a");
    Files.writeString(folder.resolve("file"), "file");
    Map<String, String> before = all();

    assertThatThrownBy(
            () ->
                FileSet.write(
                    folder, ImmutableMap.of("a", "1", "b", "2", "made/for/c", "3", "file/d", "4")))
        .isInstanceOf(FileSystemException.class)
        .hasMessageStartingWith(folder.toString());

    assertThat(all()).isEqualTo(before);
  }

  @Test
  void aLinkInThePlaceOfAFileIsReplacedAndAfterAFailureIsALinkAgain() throws IOException {
    Files.createDirectories(folder);
    Path elsewhere = Files.writeString(parent.resolve("elsewhere"), "elsewhere");
    Files.createSymbolicLink(folder.resolve("a"), elsewhere);
    Files.writeString(folder.resolve("file"), "file");

    assertThatThrownBy(() -> FileSet.write(folder, ImmutableMap.of("a", "1", "file/d", "4")))
        .isInstanceOf(FileSystemException.class);
    assertThat(folder.resolve("a")).isSymbolicLink().hasContent("elsewhere");

    FileSet.write(folder, Map.of("a", "1"));
    assertThat(folder.resolve("a")).isRegularFile().hasContent("1");
    assertThat(Files.isSymbolicLink(folder.resolve("a"))).isFalse();
    assertThat(elsewhere).hasContent("elsewhere");
  }

  @Test
  void foldersThatWereMadeForASetThatFailsAreGone() throws IOException {
    Files.writeString(parent.resolve("file"), "file");
    Map<String, String> before = all();

    assertThatThrownBy(
            () -> FileSet.write(folder.resolve("x/y"), ImmutableMap.of("a", "1", "a/b", "2")))
        .isInstanceOf(FileSystemException.class);
    assertThatThrownBy(() -> FileSet.write(parent.resolve("file"), Map.of("a", "1")))
        .isInstanceOf(FileSystemException.class)
        .hasMessageStartingWith(parent.resolve("file").toString());
    assertThatThrownBy(() -> FileSet.write(parent.resolve("file/x"), Map.of("a", "1")))
        .isInstanceOf(FileSystemException.class)
        .hasMessageStartingWith(parent.resolve("file/x").toString());

    assertThat(all()).isEqualTo(before);
  }

  @Test
  void theReasonOfTheSystemIsGiven() throws IOException {
    String tooLong = "x".repeat(300);
    assertThatThrownBy(() -> FileSet.write(folder, Map.of(tooLong, "1")))
        .isInstanceOfSatisfying(
            FileSystemException.class, e -> assertThat(e.getReason()).isNotBlank())
        .hasMessageStartingWith(folder + ": ");
    assertThat(folder).doesNotExist();
  }

  @Test
  void whatAKilledProcessLeftAsideIsRemovedAndWhatARunningOneHasIsNot() throws IOException {
    Files.createDirectories(folder.resolve(DEAD).resolve("deep"));
    Files.writeString(folder.resolve(DEAD).resolve("deep/1.new"), "half");
    Path running = folder.resolve(".ecf4j-unfinished-" + ProcessHandle.current().pid() + "-2");
    Files.createDirectories(running);
    Path somebodys = Files.createDirectories(folder.resolve(".ecf4j-unfinished-work"));

    FileSet.write(folder, Map.of("a", "1"));

    assertThat(folder.resolve(DEAD)).doesNotExist();
    assertThat(running).exists();
    assertThat(somebodys).exists();
  }

  @ParameterizedTest
  @ValueSource(strings = {"../a", "", ".", "sub/../../a", "/a"})
  void aPathThatLeadsOutOfTheFolderIsRefused(String name) throws IOException {
    assertThatThrownBy(() -> FileSet.write(folder, ImmutableMap.of("b", "1", name, "2")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("within the folder");
    assertThat(folder).doesNotExist();
  }
}
