package io.github.ecf4j.examples.schoolreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands in the place of a file and is none: it is said, and nothing waits for it. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class OnlyRegularFilesTest {
  @TempDir Path parent;

  /** What may stand where a file should. */
  enum Entry {
    FIFO("is no regular file") {
      @Override
      void make(Path entry) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("mkfifo", entry.toString()).start().waitFor()).isZero();
      }
    },
    DIRECTORY("is no regular file") {
      @Override
      void make(Path entry) throws IOException {
        Files.createDirectory(entry);
      }
    },
    ENDLESS_DEVICE("is no regular file") {
      @Override
      void make(Path entry) throws IOException {
        Files.createSymbolicLink(entry, Path.of("/dev/zero"));
      }
    },
    SILENT_DEVICE("is no regular file") {
      @Override
      void make(Path entry) throws IOException {
        Files.createSymbolicLink(entry, Path.of("/dev/null"));
      }
    },
    ENDLESS_FILE_OF_THE_SYSTEM("is empty") {
      @Override
      void make(Path entry) throws IOException {
        Files.createSymbolicLink(entry, Path.of("/proc/kmsg"));
      }
    },
    LINK_TO_NOTHING("is a link to nothing") {
      @Override
      void make(Path entry) throws IOException {
        Files.createSymbolicLink(entry, Path.of("gone.csv"));
      }
    },
    LINK_TO_ITSELF("cannot be read") {
      @Override
      void make(Path entry) throws IOException {
        Files.createSymbolicLink(entry, entry.getFileName());
      }
    };

    private final String problem;

    Entry(String problem) {
      this.problem = problem;
    }

    abstract void make(Path entry) throws IOException, InterruptedException;

    Folder insteadOf(String file, Folder folder) throws IOException, InterruptedException {
      Files.deleteIfExists(folder.path().resolve(file));
      make(folder.path().resolve(file));
      return folder;
    }
  }

  /** Links that lead out of it would make the temporary folder complain. */
  @AfterEach
  void takeLinksAway() throws IOException {
    try (Stream<Path> all = Files.walk(parent)) {
      for (Path link : all.filter(Files::isSymbolicLink).toList()) {
        Files.delete(link);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void insteadOfARequiredFileItGivesNoReport(Entry entry) throws Exception {
    for (String file : List.of("terms.csv", "ects.csv")) {
      Run run = entry.insteadOf(file, Folder.in(parent.resolve(file))).report();
      assertThat(run.exitStatus()).isEqualTo(2);
      assertThat(run.errors())
          .startsWith("school-report: " + file + " " + entry.problem)
          .hasLineCount(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void insteadOfAnotherFileItIsAnEntry(Entry entry) throws Exception {
    Folder folder = Folder.in(parent);
    List<String> expected = new ArrayList<>();
    for (String file : Tables.FILES) {
      if (!file.equals("terms.csv") && !file.equals("ects.csv")) {
        entry.insteadOf(file, folder);
        expected.add(file + ": the file " + entry.problem);
      }
    }

    Run run = folder.report();

    assertThat(run.exitStatus()).isEqualTo(3);
    assertThat(Run.elements(run.json().path("refusedRows")))
        .extracting(row -> row.path("file").asText() + ": " + row.path("problem").asText())
        .containsExactlyElementsOf(expected);
    assertThat(run.json().path("ects")).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DIRECTORY")
  void insteadOfAnEarlierCalendarItIsAnEntryAndTheCalendarBeginsAnew(Entry entry) throws Exception {
    Folder folder = Folder.in(parent);
    Run before = folder.report();
    String calendar = before.text("plan-doug.ics");
    Folder out = new Folder(before.out());
    entry.insteadOf("plan-doug.ics", out);
    entry.make(out.path().resolve("plan-somebody else.ics"));

    Run run = folder.report();

    assertThat(run.exitStatus()).isEqualTo(3);
    assertThat(Run.elements(run.json().path("refusedRows")))
        .extracting(row -> row.path("file").asText() + ": " + row.path("problem").asText())
        .containsExactly(
            "plan-doug.ics: the file " + entry.problem + "; what it holds cannot be called off",
            "plan-somebody else.ics: the file "
                + entry.problem
                + "; what it holds cannot be called off");
    assertThat(run.json().path("rowsRefused").asInt()).isEqualTo(2);
    assertThat(out.path().resolve("plan-doug.ics")).isRegularFile().hasContent(calendar);
    assertThat(out.path().resolve("plan-somebody else.ics"))
        .matches(file -> !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS), "is left alone");
  }

  @ParameterizedTest
  @EnumSource
  void aSchoolWithItStopsNoOther(Entry entry) throws Exception {
    Path network = parent.resolve("network");
    Folder.in(network, "a");
    entry.insteadOf("ects.csv", Folder.in(network, "b"));
    entry.insteadOf("study.csv", Folder.in(network, "c"));
    entry.make(network.resolve("d"));

    Run run = Run.onAll(network, "2022-03-10");

    assertThat(run.exitStatus()).isEqualTo(3);
    assertThat(Run.elements(run.json("network.json").path("schools")))
        .extracting(school -> school.path("folder").asText())
        .containsExactly("a", "c");
    assertThat(Run.elements(run.json("network.json").path("brokenSchools")))
        .extracting(
            school -> school.path("folder").asText() + ": " + school.path("reason").asText())
        .contains("b: ects.csv " + entry.problem);
  }

  @Test
  void aLinkToARegularFileIsThatFile() throws IOException {
    Folder folder = Folder.in(parent);
    Path elsewhere = parent.resolve("elsewhere.csv");
    Files.move(folder.path().resolve("study.csv"), elsewhere);
    Files.createSymbolicLink(folder.path().resolve("study.csv"), elsewhere);
    Run run = folder.report();
    assertThat(run.refusals()).isEmpty();
    assertThat(run.json().path("ects").path(0).path("modulesCompleted").toString())
        .isEqualTo("[1,2]");
  }

  @Test
  void aSchoolFolderThatIsALinkToNothingIsABrokenSchool() throws IOException {
    Path network = parent.resolve("network");
    Folder.in(network, "a");
    Files.createSymbolicLink(network.resolve("b"), Path.of("gone"));
    Files.createSymbolicLink(network.resolve("c"), Path.of("c"));
    Files.createSymbolicLink(network.resolve("d"), Folder.in(parent, "elsewhere").path());

    Run run = Run.onAll(network, "2022-03-10");

    assertThat(run.exitStatus()).isEqualTo(3);
    assertThat(run.json("network.json").path("brokenSchools"))
        .hasToString(
            "[{\"folder\":\"b\",\"reason\":\"there is no folder\"},"
                + "{\"folder\":\"c\",\"reason\":\"there is no folder\"}]");
    assertThat(run.json("network.json").path("schools")).hasSize(2);
  }
}
