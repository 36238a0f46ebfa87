package io.github.ecf4j.examples.schoolreport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.examples.schoolreport.audit.SchoolAudit;
import io.github.ecf4j.examples.schoolreport.network.FolderNetwork;
import io.github.ecf4j.examples.schoolreport.network.NetworkTotals;
import io.github.ecf4j.examples.schoolreport.network.SchoolListener;
import io.github.ecf4j.examples.schoolreport.network.Totals;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;

/** A network is the sum of its schools, whatever they hold. */
class NetworkProperties {
  private static final LocalDate DAY = LocalDate.of(2022, 3, 10);
  private static final LocalDate START = LocalDate.of(2021, 9, 1);

  /**
   * A school to write to a folder.
   *
   * @param study days after the start on which the first modules were completed
   * @param coaching days after the start on which there was coaching
   * @param clinic days after the start on which a clinic was held, and whether it was attended
   * @param broken whether a required file is missing
   */
  record School(
      List<Integer> study, List<Integer> coaching, int clinic, boolean attended, boolean broken) {

    Path in(Path parent, int number) {
      List<String> modules = new ArrayList<>(List.of("ect_id,module,completed_on"));
      study.forEach(day -> modules.add("doug," + modules.size() + "," + START.plusDays(day)));
      List<String> sessions = new ArrayList<>(List.of("ect_id,mentor_id,held_on"));
      coaching.forEach(day -> sessions.add("doug,ann," + START.plusDays(day)));
      LocalDate held = START.plusDays(clinic);
      Folder folder =
          Folder.in(parent, "school " + number)
              .with("ects.csv", "ect_id,induction_started_on,mentor_id", "doug," + START + ",ann")
              .with("study.csv", modules.toArray(new String[0]))
              .with("coaching.csv", sessions.toArray(new String[0]))
              .with("events.csv", "event,held_on", "ECT-CLINIC-1," + held)
              .with(
                  "attendance.csv",
                  "person_id,event,attended_on",
                  attended ? "doug,ECT-CLINIC-1," + held : "");
      return (broken ? folder.without("terms.csv") : folder).path();
    }
  }

  @Provide
  Arbitrary<School> schools() {
    Arbitrary<Integer> days = Arbitraries.integers().between(0, 220);
    return Combinators.combine(
            days.list().ofMaxSize(36),
            days.list().ofMaxSize(30),
            days,
            Arbitraries.of(true, false),
            Arbitraries.frequency(Tuple.of(4, false), Tuple.of(1, true)))
        .as(School::new);
  }

  private static NetworkTotals totals(List<Path> folders) {
    return FolderNetwork.on(DAY).totals(folders.iterator());
  }

  private static List<Path> write(List<School> schools) throws IOException {
    Path parent = Scratch.ofThisTry();
    List<Path> folders = new ArrayList<>();
    for (School school : schools) {
      folders.add(school.in(parent, folders.size() + 1));
    }
    return folders;
  }

  @Property(tries = 20, shrinking = ShrinkingMode.OFF)
  void addingASchoolAddsExactlyItsFigures(
      @ForAll @Size(min = 1, max = 4) List<@From("schools") School> schools) throws IOException {
    List<Path> folders = write(schools);
    Path added = folders.get(folders.size() - 1);

    NetworkTotals before = totals(folders.subList(0, folders.size() - 1));
    NetworkTotals alone = totals(List.of(added));
    NetworkTotals after = totals(folders);

    assertThat(after.total()).isEqualTo(before.total().plus(alone.total()));
    assertThat(after.schools()).containsAll(before.schools()).containsAll(alone.schools());
    assertThat(after.schools()).hasSize(before.schools().size() + alone.schools().size());
    assertThat(after.brokenSchools())
        .hasSize(before.brokenSchools().size() + alone.brokenSchools().size());
    assertThat(alone.total().equals(Totals.none())).isEqualTo(!alone.brokenSchools().isEmpty());
  }

  @Property(tries = 10, shrinking = ShrinkingMode.OFF)
  void theOrderInWhichSchoolsAreReadChangesNothing(
      @ForAll @Size(min = 2, max = 5) List<@From("schools") School> schools, @ForAll Random random)
      throws IOException {
    List<Path> folders = write(schools);
    NetworkTotals before = totals(folders);
    Collections.shuffle(folders, random);
    assertThat(totals(folders)).isEqualTo(before);
  }

  @Property(tries = 10, shrinking = ShrinkingMode.OFF)
  void whateverGoesWrongInASchoolCostsItAlone(
      @ForAll @Size(min = 1, max = 3) List<@From("schools") School> schools,
      @ForAll("failures") Throwable failure)
      throws IOException {
    List<Path> folders = write(schools);
    NetworkTotals sound = totals(folders);
    List<Path> more = new ArrayList<>(folders);
    more.add(0, Folder.in(folders.get(0).getParent(), "failing").path());

    NetworkTotals totals =
        FolderNetwork.on(DAY).totals(more.iterator(), failingAt("failing", failure));

    assertThat(totals.total()).isEqualTo(sound.total());
    assertThat(totals.schools()).isEqualTo(sound.schools());
    assertThat(totals.brokenSchools()).hasSize(sound.brokenSchools().size() + 1);
    assertThat(totals.brokenSchools().get(0).folder()).isEqualTo("failing");
    assertThat(totals.brokenSchools().get(0).reason())
        .matches("it cannot be audited: .*|its report cannot be written.*")
        .doesNotContain("\n", "\tat ")
        .hasSizeLessThan(600);
  }

  @Provide
  Arbitrary<Throwable> failures() {
    return Arbitraries.of(
        new IOException("a path"),
        new FileSystemException("a path", null, "No space left on device"),
        new IllegalStateException("two\nlines"),
        new IllegalArgumentException("long ".repeat(200)),
        new OutOfMemoryError("heap"),
        new StackOverflowError());
  }

  private static SchoolListener failingAt(String name, Throwable failure) {
    return new SchoolListener() {
      @Override
      public void audited(String folder, SchoolAudit audit) throws IOException {
        if (folder.equals(name)) {
          if (failure instanceof IOException io) {
            throw io;
          } else if (failure instanceof RuntimeException unforeseen) {
            throw unforeseen;
          }
          throw (Error) failure;
        }
      }

      @Override
      public void done(int schools, int broken) {
        assertThat(broken).isBetween(0, schools);
      }
    };
  }

  @Property(tries = 3, shrinking = ShrinkingMode.OFF)
  void ofTwoFoldersWithOneNameTheSecondIsBroken(@ForAll("schools") School school)
      throws IOException {
    List<Path> folders = write(List.of(school));
    NetworkTotals once = totals(folders);
    NetworkTotals twice = totals(List.of(folders.get(0), folders.get(0)));
    assertThat(twice.total()).isEqualTo(once.total());
    assertThat(twice.brokenSchools()).hasSize(once.brokenSchools().size() + 1);
  }
}
