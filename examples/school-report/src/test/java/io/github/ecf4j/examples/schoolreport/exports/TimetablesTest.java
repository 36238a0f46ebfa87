package io.github.ecf4j.examples.schoolreport.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From periods of timetables to minutes a week. */
class TimetablesTest {
  private static final String FILE = "[[file]]\nname = \"lessons.csv\"\nto = \"timetable\"\n";

  @TempDir Path temp;
  private Path exports;
  private Path out;

  @BeforeEach
  void oneEct() throws IOException {
    exports = Files.createDirectory(temp.resolve("exports"));
    out = temp.resolve("school");
    write("ects.csv", "Staff Code,Induction Start\nARE,01/09/2022\n");
  }

  private void write(String file, String... lines) throws IOException {
    Files.writeString(exports.resolve(file), String.join("\n", lines));
  }

  private ExportFolder.Understood run(String mapping) throws IOException {
    Path file = Files.writeString(temp.resolve("mapping.toml"), mapping);
    return ExportFolder.importTo(exports, Optional.of(file), out);
  }

  private String ects() throws IOException {
    return Files.readAllLines(out.resolve("ects.csv")).get(1);
  }

  @Test
  void aWeekIsTheMeanOfTheTwoOfItsCycle() throws IOException {
    write(
        "lessons.csv",
        "Teacher,Slot,Subject",
        "ARE,Wed (1) P4,Maths",
        "ARE,Wed (2) P4,Maths",
        "ARE,Fri (2) P6,Maths",
        "ARE,Fri (1) P6,PPA");

    run(
        "timetabled_minutes = 1500\n"
            + FILE
            + "weeks = 2\nminutes = { \"*\" = 40, \"Fri P6\" = 51 }\n");

    assertThat(ects()).isEqualTo("ARE,2022-09-01,1500,66");
  }

  @Test
  void weeksMayStandInAColumnOrInTheDay() throws IOException {
    String twoWeeks = FILE + "weeks = 2\nminutes = 60\n";
    write("lessons.csv", "Teacher,Week,Day,Period", "ARE,A,Mon,1", "ARE,B,Mon,1", "ARE,B,Tue,1");
    run(twoWeeks);
    assertThat(ects()).isEqualTo("ARE,2022-09-01,90");

    write("lessons.csv", "Teacher,Day,Period", "ARE,1,1", "ARE,6,1", "ARE,7,3", "ARE,7,4");
    run(twoWeeks);
    assertThat(ects()).isEqualTo("ARE,2022-09-01,120");

    write("lessons.csv", "Teacher,Day,Period", "ARE,1MonA,1", "ARE,6MonB,1", "ARE,6MonB,2");
    run(twoWeeks);
    assertThat(ects()).isEqualTo("ARE,2022-09-01,90");
  }

  @Test
  void asksHowManyWeeksThereAre() throws IOException {
    write("lessons.csv", "Teacher,Day,Period", "ARE,1,1", "ARE,6,1");
    assertThat(run(FILE + "minutes = 60\n").lines())
        .anyMatch(
            line -> line.contains("has days of 2 week(s), and is taken to begin anew after 1"));

    write("lessons.csv", "Teacher,Day,Period", "ARE,Mon,1", "ARE,Tue,1");
    assertThat(run(FILE + "weeks = 2\nminutes = 60\n").lines())
        .anyMatch(
            line -> line.contains("has days of 1 week(s), and is taken to begin anew after 2"));
    assertThat(ects()).isEqualTo("ARE,2022-09-01");
  }

  @Test
  void asksHowLongPeriodsAreAndAFullTimersWeekIs() throws IOException {
    write("lessons.csv", "Teacher,Day,Period", "ARE,Mon,1");

    assertThat(run(FILE).lines()).anyMatch(line -> line.contains("has periods of no known length"));
    assertThat(run(FILE + "minutes = 60\n").lines())
        .anyMatch(line -> line.contains("say timetabled_minutes in the mapping"));
    assertThat(run(FILE + "minutes = { \"2\" = 60 }\n").lines())
        .anyMatch(line -> line.contains("\"1\" is of no known length"));
  }

  @Test
  void timesSayHowLongALessonIs() throws IOException {
    write(
        "lessons.csv",
        "Teacher,Day,Period,Start Time,End Time",
        "ARE,Monday,1,09:00,09:50",
        "ARE,Tuesday,1,1:00 pm,2:05 pm");

    run(FILE);

    assertThat(ects()).isEqualTo("ARE,2022-09-01,115");
  }

  @Test
  void loadsAreOfPeriodsAndLessonsOfSeveralTeachers() throws IOException {
    write("lessons.csv", "Subject,Teachers,Load", "Maths,ARE+BON,12.5", "PPA,ARE,5", "Art,ARE,8");

    run(FILE + "weeks = 2\nminutes = 55\n");

    assertThat(ects()).isEqualTo("ARE,2022-09-01,564");
  }

  @Test
  void nobodySaysWhatAnEctWithARefusedRowTeaches() throws IOException {
    write("lessons.csv", "Teacher,Day,Period", "ARE,Mon,1", "ARE,Someday,1");

    assertThat(run(FILE + "minutes = 60\n").refused()).isEqualTo(1);
    assertThat(ects()).isEqualTo("ARE,2022-09-01,");
  }

  @Test
  void whatHoldsFromADayGoesToChanges() throws IOException {
    write("lessons.csv", "Teacher,Day,Period", "ARE,Mon,1");

    run("timetabled_minutes = 1500\n" + FILE + "minutes = 60\nfrom = \"2023-01-04\"\n");

    assertThat(ects()).isEqualTo("ARE,2022-09-01");
    assertThat(out.resolve("changes.csv"))
        .content()
        .isEqualToNormalizingNewlines(
            """
            ect_id,from,timetabled_minutes_per_week,teaching_minutes_per_week
            ARE,2023-01-04,1500,60
            """);
  }

  @Test
  void asksWhoseLessonsAreMissingAndWhatContradicts() throws IOException {
    write("lessons.csv", "Teacher,Day,Period", "BON,Mon,1");
    assertThat(run(FILE + "minutes = 60\n").lines())
        .contains("asked: no lesson is ARE's: is that person called otherwise there? See [ids]");

    write("ects.csv", "ect_id,induction_started_on,teaching_minutes_per_week\nARE,2022-09-01,90\n");
    write("lessons.csv", "Teacher,Day,Period", "ARE,Mon,1");
    assertThat(run(FILE + "minutes = 60\n").lines())
        .anyMatch(line -> line.contains("teaches 60 minutes by the timetable"));
    assertThat(ects()).isEqualTo("ARE,2022-09-01,90");
  }

  @Test
  void takesNothingFromAListOfWhatIsNotTaught() throws IOException {
    write("lessons.csv", "Teacher,Slot,Activity", "ARE,Wed (1) P4,PPA", "ARE,Wed (2) P4,ECT");
    String file = FILE + "weeks = 2\nminutes = 60\n";

    assertThat(run(file).lines())
        .anyMatch(line -> line.startsWith("asked: no lesson of ARE's is taught"));
    assertThat(ects()).isEqualTo("ARE,2022-09-01,");
    run(file + "from = \"2023-01-04\"\n");
    assertThat(out.resolve("changes.csv")).doesNotExist();
  }

  @Test
  void refusesARowOfAWeekThatTheCycleHasNot() throws IOException {
    write("lessons.csv", "Teacher,Day,Period", "ARE,1,1", "ARE,2,1", "BON,6,1");
    write("slots.csv", "Teacher,Slot", "ARE,Wed (1) P4", "ARE,Wed (2) P4", "ARE,Wed (3) P4");

    assertThat(run(FILE + "weeks = 1\nminutes = 60\n").lines()).contains("  rows: 3, refused: 0");
    assertThat(ects()).isEqualTo("ARE,2022-09-01,120");
    assertThat(run(FILE.replace("lessons", "slots") + "weeks = 2\nminutes = 60\n").lines())
        .contains("  line 4: Slot: is of week 3, and the mapping says that it begins anew after 2");
    assertThat(ects()).isEqualTo("ARE,2022-09-01,");
  }
}
