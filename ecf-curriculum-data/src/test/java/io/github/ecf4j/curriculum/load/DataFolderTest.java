package io.github.ecf4j.curriculum.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.io.CharStreams;
import io.github.ecf4j.curriculum.EcfCurriculum;
import io.github.ecf4j.curriculum.Pipes;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.table.DataFileException;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Somebody's own programme in a folder. */
class DataFolderTest {
  private static final List<String> TABLES =
      List.of(
          "sources.tsv",
          "programmes.tsv",
          "programmes/ambition/strands.tsv",
          "programmes/ambition/modules.tsv",
          "programmes/ambition/coverage.tsv",
          "programmes/ambition/coaching.tsv",
          "programmes/ambition/rules.tsv",
          "programmes/ambition/events.tsv",
          "programmes/ambition/event-coverage.tsv");

  @TempDir Path folder;

  private void copy(String lineEnd, String beginning) throws IOException {
    for (String table : TABLES) {
      Path file = folder.resolve(table);
      Files.createDirectories(file.getParent());
      Files.writeString(
          file, beginning + String.join(lineEnd, EditedTables.lines(table)) + lineEnd, UTF_8);
    }
  }

  private Programme read() {
    return ProgrammeReader.read(DataFolder.of(folder), EcfCurriculum.framework(), "ambition");
  }

  @Test
  void aProgrammeIsReadFromAFolderWithTheSameTables() throws IOException {
    copy("\n", "");

    assertThat(read()).isEqualTo(EcfCurriculum.ambition());
  }

  @Test
  void theProgrammesOfAFolderAreListedInTheirOrder() throws IOException {
    copy("\n", "");

    assertThat(ProgrammeReader.ids(DataFolder.of(folder)))
        .containsExactlyElementsOf(EcfCurriculum.programmeIds());
  }

  @Test
  void theLineEndsOfWindowsAndAByteOrderMarkDoNotMatter() throws IOException {
    copy("\r\n", "\uFEFF");

    assertThat(read()).isEqualTo(EcfCurriculum.ambition());
  }

  @Test
  void anErrorNamesTheFileAndWhereInIt() throws IOException {
    copy("\n", "");
    Files.write(
        folder.resolve("sources.tsv"),
        "#edition\t1\nk\u2019y".getBytes(Charset.forName("windows-1252")));
    assertThatThrownBy(this::read)
        .isInstanceOf(DataFileException.class)
        .hasMessage("sources.tsv, line 2: is not UTF-8; is it Windows-1252?");
    Files.delete(folder.resolve("sources.tsv"));
    assertThatThrownBy(this::read)
        .isInstanceOf(DataFileException.class)
        .hasMessage("sources.tsv: is not there");
  }

  @Test
  void nothingOutsideTheFolderIsRead() throws IOException {
    copy("\n", "");
    Path outside = Files.createTempFile("outside", ".tsv");
    Files.delete(folder.resolve("sources.tsv"));
    Files.createSymbolicLink(folder.resolve("sources.tsv"), outside);

    assertThatThrownBy(this::read)
        .isInstanceOf(DataFileException.class)
        .hasMessage("sources.tsv: lies outside the folder");
    assertThatThrownBy(() -> DataFolder.of(folder).open("../" + outside.getFileName()))
        .isInstanceOf(DataFileException.class);
    Files.delete(outside);
  }

  @Test
  void aTableThatIsTooLongIsRefused() throws IOException {
    Path file = folder.resolve("long.tsv");
    Files.write(file, new byte[100]);

    assertThatThrownBy(() -> TextFile.read(file, "long.tsv", 99))
        .isInstanceOf(DataFileException.class)
        .hasMessage("long.tsv: has 100 bytes, and no more than 99 are read");
    assertThat(TextFile.read(file, "long.tsv", 100)).hasSize(100);
  }

  @Test
  void refusesWhatIsNoFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    assertThatThrownBy(() -> DataFolder.of(file))
        .isInstanceOf(DataFileException.class)
        .hasMessageEndingWith("file: is no folder");
    assertThatThrownBy(() -> DataFolder.of(folder.resolve("none")))
        .isInstanceOf(DataFileException.class)
        .hasMessageContaining("none: cannot be read");
  }

  @Test
  void aTableIsReadAsText() throws IOException {
    Files.writeString(folder.resolve("a.tsv"), "a\tb", UTF_8);

    try (Reader reader = DataFolder.of(folder).open("a.tsv")) {
      assertThat(CharStreams.toString(reader)).isEqualTo("a\tb");
    }
  }

  /** Only a regular file has an end: reading a pipe or a device may take for ever. */
  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void onlyRegularFilesAreRead() throws IOException {
    copy("\n", "");
    Path table = folder.resolve("sources.tsv");
    Files.delete(table);
    Files.createDirectory(table);
    assertThatThrownBy(this::read)
        .isInstanceOf(DataFileException.class)
        .hasMessage("sources.tsv: is no regular file");
    Files.delete(table);
    Files.createSymbolicLink(table, folder.resolve("nowhere"));
    assertThatThrownBy(this::read)
        .isInstanceOf(DataFileException.class)
        .hasMessageStartingWith("sources.tsv: cannot be read: ");
    assumeTrue(Pipes.canBeMadeAt(folder.resolve("pipe")));
    Files.delete(table);
    Files.move(folder.resolve("pipe"), table);
    assertThatThrownBy(this::read)
        .isInstanceOf(DataFileException.class)
        .hasMessage("sources.tsv: is no regular file");
  }

  @Test
  void aDeviceIsNoTable() {
    Path device = Path.of("/dev/zero");
    assumeTrue(Files.exists(device));

    assertThatThrownBy(() -> TextFile.read(device, "zero", 10))
        .isInstanceOf(DataFileException.class)
        .hasMessage("zero: is no regular file");
  }

  /** Files of the system say that they have no bytes, whatever they have; some never end. */
  @Test
  void aFileThatSaysItHasNoBytesIsNotOpened() {
    Path status = Path.of("/proc/self/status");
    assumeTrue(Files.exists(status));

    assertThat(TextFile.read(status, "status", 10)).isEmpty();
  }

  @Test
  void noMoreThanTheBoundIsRead() throws IOException {
    Path file = Files.writeString(folder.resolve("long"), "12345678901");

    assertThat(TextFile.read(file, "long", 11)).hasSize(11);
    assertThatThrownBy(() -> TextFile.read(file, "long", 10))
        .isInstanceOf(DataFileException.class)
        .hasMessage("long: has 11 bytes, and no more than 10 are read");
  }

  @Test
  void aNameThatCannotBeIsRefused() throws IOException {
    Files.writeString(folder.resolve("file"), "");

    for (String name : List.of("a\u0000b", "\uD835", "file/below")) {
      assertThatThrownBy(() -> DataFolder.of(folder).open(name))
          .isInstanceOf(DataFileException.class)
          .hasMessageStartingWith(name + ": ");
    }
  }

  @Test
  void aFolderThatCannotBeIsRefused() throws IOException {
    Path below = Files.writeString(folder.resolve("file"), "").resolve("below");
    Path closed;
    URI archive = URI.create("jar:" + folder.resolve("data.zip").toUri());
    try (FileSystem zip = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
      closed = zip.getPath("/");
    }

    for (Path impossible : List.of(below, folder.resolve("x".repeat(5_000)), closed)) {
      assertThatThrownBy(() -> DataFolder.of(impossible))
          .isInstanceOf(DataFileException.class)
          .hasMessageStartingWith(impossible + ": cannot be read: ");
    }
  }
}
