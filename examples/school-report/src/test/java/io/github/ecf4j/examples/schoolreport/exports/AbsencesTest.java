package io.github.ecf4j.examples.schoolreport.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import io.github.ecf4j.examples.schoolreport.input.SchoolFolderReader;
import io.github.ecf4j.examples.schoolreport.input.UnusableFolderException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How much of which days an absence takes: by halves, periods and counts of days, with terms and
 * contracts beside them. 7 is full time, 8 works three days; rows stand between bars, and what is
 * refused has a question mark.
 */
class AbsencesTest {
  private static final String FILE = "[[file]]\nname = \"absence.csv\"\nto = \"absences\"\n";
  private static final String DAYS = "Staff Code,First Day,Last Day,Reason,Days";

  @TempDir Path temp;
  private Path exports;
  private List<String> said;

  @BeforeEach
  void aSchool() throws IOException {
    exports = Files.createDirectories(temp.resolve("exports"));
    write("ects.csv", "Staff Code,Induction Start\n7,2022-09-01\n8,2022-09-01\n");
    write(
        "terms.csv",
        """
        Year,Term,Start,End,Half Term Start,Half Term End
        2022,autumn,2022-09-05,2022-12-16,2022-10-24,2022-10-28
        2022,spring,2023-01-03,2023-03-31,2023-02-13,2023-02-17
        2022,summer,2023-04-17,2023-07-21,2023-05-29,2023-06-02
        """);
    write("closures.csv", "Start,End,Reason\n2023-01-03,2023-01-03,INSET\n");
    write(
        "posts.csv",
        "Staff Code,Post,Start,FTE\n7,Teacher,2022-09-01,1\n8,Teacher,2022-09-01,0.6\n");
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(exports.resolve(file), text);
  }

  private String imported(String mapping, String heading, String rows) throws IOException {
    write("absence.csv", heading + "\n" + String.join("\n", bars(rows)) + "\n");
    Path file = Files.writeString(temp.resolve("mapping.toml"), mapping);
    Path out = temp.resolve("out");
    said = ExportFolder.importTo(exports, Optional.of(file), out).lines();
    List<String> lines = Files.readAllLines(out.resolve("absences.csv"));
    return String.join(" | ", lines.subList(1, lines.size()));
  }

  private static List<String> bars(String rows) {
    return Splitter.on('|').trimResults().splitToList(rows);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "7,2022-11-11,PM,2022-11-14,AM > 7,2022-11-11,2022-11-14,1.0,sickness",
        "7,2022-11-10,AM,2022-11-14,PM > 7,2022-11-10,2022-11-14,,sickness",
        "7,2022-11-10,AM,2022-11-10,AM | 7,2022-11-10,PM,2022-11-10,PM"
            + " > 7,2022-11-10,2022-11-10,,sickness",
        "7,2022-11-10,PM,2022-11-10,PM > 7,2022-11-10,2022-11-10,0.5,sickness",
        "7,2022-11-10,PM,2022-11-10,AM > 7,2022-11-10,2022-11-10,,?SIC",
        "7,2022-11-10,noon,2022-11-10,AM > 7,2022-11-10,2022-11-10,,?SIC",
        "7,2022-11-10,PM,,  > 7,2022-11-10,,,sickness",
      })
  void readsTheSessionsInWhichItBeganAndEnded(String rows, String absences) throws IOException {
    String typed = String.join(" | ", bars(rows).stream().map(row -> row + ",SIC").toList());

    assertThat(
            imported("", "Staff Code,First Day,First Session,Last Day,Last Session,Reason", typed))
        .isEqualTo(absences);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "7,2022-11-10,2022-11-10,SIC,1-3 > 7,2022-11-10,2022-11-10,0.5,sickness",
        "7,2022-11-10,2022-11-10,SIC,P5 > 7,2022-11-10,2022-11-10,0.5,sickness",
        "7,2022-11-10,2022-11-10,SIC,2-4 > 7,2022-11-10,2022-11-10,,sickness",
        "7,2022-11-10,2022-11-10,SIC,1-4 > 7,2022-11-10,2022-11-10,,sickness",
        "7,2022-11-10,2022-11-10,SIC,3-4 > 7,2022-11-10,2022-11-10,,?SIC",
        "7,2022-11-10,2022-11-10,SIC,1-6 > 7,2022-11-10,2022-11-10,,?SIC",
        "7,2022-11-10,2022-11-11,SIC,1-2 > 7,2022-11-10,2022-11-11,,?SIC",
        "7,2022-11-10,2022-11-11,SIC,1-5 > 7,2022-11-10,2022-11-11,,sickness",
        "7,2022-11-10,2022-11-11,SIC, > 7,2022-11-10,2022-11-11,,sickness",
      })
  void readsPeriodsAsHalvesOfADay(String rows, String absences) throws IOException {
    String heading = "Staff Code,First Day,Last Day,Reason,Periods";

    assertThat(imported(FILE + "periods = [3, 2]\n", heading, rows)).isEqualTo(absences);
  }

  @Test
  void asksHowManyPeriodsADayHas() throws IOException {
    String row = "7,2022-11-10,2022-11-11,SIC,1,2";
    String heading = "Staff Code,First Day,Last Day,Reason,First Period,Last Period";

    assertThat(imported("", heading, row)).isEqualTo("7,2022-11-10,2022-11-11,,?SIC");
    assertThat(said).anyMatch(line -> line.contains("how many morning and afternoon have"));
    assertThat(imported(FILE + "periods = [2, 2]\n", heading, row))
        .isEqualTo("7,2022-11-10,2022-11-11,1.5,sickness");
    assertThatThrownBy(() -> imported(FILE + "periods = 4\n", heading, row))
        .hasMessageContaining("those of the morning and the afternoon");
  }

  @Test
  void aMappingMayNameAnotherMidday() throws IOException {
    String heading = "Staff Code,Date,Reason,Start Time,End Time";
    String row = "7,2022-11-10,SIC,08:30,12:45";

    assertThat(imported("", heading, row)).isEqualTo("7,2022-11-10,2022-11-10,,sickness");
    assertThat(imported(FILE + "midday = \"12:45\"\n", heading, row))
        .isEqualTo("7,2022-11-10,2022-11-10,0.5,sickness");
    assertThat(imported("", heading, "7,2022-11-10,SIC,12:45,08:30"))
        .isEqualTo("7,2022-11-10,2022-11-10,,?SIC");
    assertThatThrownBy(() -> imported(FILE + "midday = \"noon\"\n", heading, row))
        .hasMessageContaining("must be a time");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        // Full time: half a day less may be at either end, more contradicts.
        "7,2022-11-07,2022-11-11,SIC,5 > 7,2022-11-07,2022-11-11,,sickness",
        "7,2022-11-07,2022-11-11,SIC,4.5 > 7,2022-11-07,2022-11-11,4.5,sickness",
        "7,2022-11-07,2022-11-11,SIC,4 > 7,2022-11-07,2022-11-11,,?SIC",
        "7,2022-10-20,2022-11-02,SIC,5 > 7,2022-10-20,2022-11-02,5,sickness",
        "7,2022-10-20,2022-11-02,SIC,3 > 7,2022-10-20,2022-11-02,,?SIC",
        // Teachers work on an INSET day; a count may have it or not.
        "7,2023-01-03,2023-01-04,SIC,2 > 7,2023-01-03,2023-01-04,,sickness",
        "7,2023-01-03,2023-01-04,SIC,1 > 7,2023-01-03,2023-01-04,1,sickness",
        "7,2023-01-03,2023-01-03,SIC,1 > 7,2023-01-03,2023-01-03,,sickness",
        // Nobody need list a bank holiday.
        "7,2023-05-01,2023-05-05,SIC,4 > 7,2023-05-01,2023-05-05,4,sickness",
        // Part time, and beyond the terms that are known.
        "8,2022-11-07,2022-11-11,SIC,3 > 8,2022-11-07,2022-11-11,3,sickness",
        "7,2019-11-04,2019-11-08,SIC,4 > 7,2019-11-04,2019-11-08,4,sickness",
        // Nothing lost.
        "7,2022-11-07,2022-11-11,SIC,0 > 7,2022-11-07,2022-11-11,,?SIC",
        "7,2022-11-07 09:00,2022-11-07 09:01,SIC,0.00 > 7,2022-11-07,2022-11-07,,?SIC",
        "7,2022-11-07,,SIC,0 > 7,2022-11-07,,,?SIC",
        // Half of a day, and what contradicts it.
        "7,2022-11-07 08:30,2022-11-07 12:00,SIC,0.5 > 7,2022-11-07,2022-11-07,0.5,sickness",
        "7,2022-11-07 08:30,2022-11-07 12:00,SIC,1 > 7,2022-11-07,2022-11-07,,?SIC",
        "7,2022-11-07 08:30,2022-11-07 15:30,SIC,0.5 > 7,2022-11-07,2022-11-07,,?SIC",
        // No school day.
        "7,2022-10-24,2022-10-28,SIC,5 > 7,2022-10-24,2022-10-28,,?SIC",
      })
  void asksWhereDaysLostContradictTheDates(String rows, String absences) throws IOException {
    assertThat(imported("", DAYS, rows)).isEqualTo(absences);
  }

  @Test
  void leavesOutWhatHasNoSchoolDay() throws IOException {
    write("closures.csv", "Start,End,Reason\n2022-11-21,2022-11-21,Snow\n");
    assertThat(imported("", DAYS, "7,2022-11-21,2022-11-21,SIC,")).isEmpty();
    assertThat(imported("", DAYS, "7,2022-10-24,2022-10-28,SIC,")).isEmpty();
    assertThat(said).contains("  rows left out, since no school day is in their dates: 1");
  }

  @Test
  void joinsNoSpellsOfYearsWhoseTermsAreNotKnown() throws IOException {
    assertThat(imported("", DAYS, "7,2019-11-04,2019-11-04,SIC, | 7,2020-02-03,2020-02-03,SIC,"))
        .isEqualTo("7,2019-11-04,2019-11-04,,sickness | 7,2020-02-03,2020-02-03,,sickness");
  }

  @Test
  void asksWhereAmAndPmContradictTheDaysLost() throws IOException {
    String heading = "Staff Code,Date,Reason,AM,PM,Days";

    assertThat(imported("", heading, "8,2022-11-07,SIC,Y,Y,0.5 | 8,2022-11-08,SIC,Y,N,0.5"))
        .isEqualTo("8,2022-11-07,2022-11-07,,?SIC | 8,2022-11-08,2022-11-08,0.5,sickness");
    assertThat(imported("", heading, "8,2022-11-07,SIC,Y,N,0 | 8,2022-11-12,SIC,N,N,0"))
        .isEqualTo("8,2022-11-07,2022-11-07,,?SIC");
  }

  @Test
  void asksAboutARemarkThatItDidNotComeAbout() throws IOException {
    assertThat(
            imported(
                "",
                "Staff Code,Date,Reason,Comment",
                "7,2022-11-07,SIC,Entered in error - cancelled | 7,2022-11-08,SIC,Came back at 9"))
        .isEqualTo("7,2022-11-07,2022-11-07,,?SIC | 7,2022-11-08,2022-11-08,,sickness");
  }

  @Test
  void asksAboutWhatWasRejected() throws IOException {
    assertThat(
            imported(
                "",
                "Staff Code,Date,Reason,Approval",
                "7,2022-11-07,SIC,Rejected | 7,2022-11-08,SIC,Cancelled"))
        .isEqualTo("7,2022-11-07,2022-11-07,,?SIC");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Sickness,Cold/Flu > sickness",
        "Family leave,Maternity > maternity",
        "Training,Mentor training > ",
        "Absence,Sickness > sickness",
        "Sickness,Training > ?Training",
        "Leave,Dependants > ?Dependants",
        "Leave,Moving house > ?Moving house",
        ",SIC - Sickness > sickness",
        ",MAT - Maternity and paternity > ?MAT - Maternity and paternity",
        ",SIC - Training > ?SIC - Training",
        "\"\",\"sick - no, was in\" > \"?sick - no, was in\"",
        ",Covid > ?Covid",
        ",Medical appointment > ?Medical appointment",
      },
      quoteCharacter = '~')
  void readsATypeOfACategory(String types, String reason) throws IOException {
    String absences = imported("", "Staff Code,Date,Category,Type", "7,2022-11-07," + types);

    assertThat(absences).isEqualTo(reason == null ? "" : "7,2022-11-07,2022-11-07,," + reason);
  }

  @Test
  void theMappingSaysWhatACodeWithWordsMeans() throws IOException {
    assertThat(
            imported(
                "[reasons]\nMAT = \"paternity\"\n",
                "Staff Code,Date,Type",
                "7,2022-11-07,MAT - Maternity and paternity"))
        .isEqualTo("7,2022-11-07,2022-11-07,,paternity");
  }

  @Test
  void asksAboutAnAbsenceFromOneOfTwoPosts() throws IOException {
    write(
        "posts.csv",
        """
        Staff Code,Post No,Start,FTE
        7,ENG,2022-09-01,0.6
        7,ART,2022-09-01,0.4
        8,PE,2022-09-01,1
        """);

    assertThat(
            imported(
                "",
                "Staff Code,Post No,Date,Reason",
                "7,ENG,2022-11-07,SIC | 7,ENG,2022-11-08,SIC | 7,ART,2022-11-08,SIC"
                    + " | 8,PE,2022-11-08,SIC"))
        .isEqualTo(
            "7,2022-11-07,2022-11-07,,?SIC | 7,2022-11-08,2022-11-08,,sickness"
                + " | 8,2022-11-08,2022-11-08,,sickness");
  }

  @Test
  void knowsTheWeekdaysOfWhoWorksPartTime() throws IOException {
    String works = "works = { 7 = \"Mon\", 8 = \"Monday, Tue, Wed\" }\n";

    assertThat(
            imported(
                works,
                DAYS,
                "8,2022-11-11,2022-11-11,SIC, | 8,2022-11-16,2022-11-18,SIC,"
                    + " | 7,2022-11-11,2022-11-11,SIC,"))
        .isEqualTo(
            "8,?2022-11-11,2022-11-11,,?SIC | 8,2022-11-16,2022-11-18,,sickness"
                + " | 7,2022-11-11,2022-11-11,,sickness");
    assertThat(said).noneMatch(line -> line.contains("by [works]"));
    assertThat(temp.resolve("out/posts.csv"))
        .content()
        .contains("works_on", "7,,2022-09-01,,1,\r\n", "0.6,monday;tuesday;wednesday");
    assertThatThrownBy(() -> imported("works = { 8 = \"Mo\" }\n", DAYS, "8,2022-11-11,,SIC,"))
        .hasMessageContaining("no weekday");
  }

  @Test
  void leavesLaterRowsToALaterExport() throws IOException {
    assertThat(
            imported(
                FILE + "before = \"2022-11-08\"\n",
                DAYS,
                "7,2022-11-07,2022-11-09,SIC, | 7,2022-11-08,2022-11-09,SIC,"))
        .isEqualTo("7,2022-11-07,2022-11-09,,sickness");
    assertThat(said).contains("  rows left out, since they begin when another export does: 1");
    assertThatThrownBy(() -> imported(FILE + "before = \"soon\"\n", DAYS, "7,2022-11-07,,SIC,"))
        .hasMessageContaining("must be a day");
  }

  @Test
  void takesTheDayAndNotItsEpisodeWhereBothAreThere() throws IOException {
    String heading = "Staff Code,Date,Type,Episode Start,Episode End";

    assertThat(imported("", heading, "7,2022-11-08,SIC,2022-11-07,2022-11-09"))
        .isEqualTo("7,2022-11-08,2022-11-08,,sickness");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        // After the last term that was read, and before the first.
        "7,2023-09-04,2023-09-08,SIC, > 7,2023-09-04,2023-09-08,,sickness",
        "7,2022-08-31,2022-09-02,SIC, > 7,2022-08-31,2022-09-02,,sickness",
        "7,2023-07-20,2023-07-21,SIC, | 7,2023-09-04,2023-09-05,SIC,"
            + " > 7,2023-07-20,2023-07-21,,sickness | 7,2023-09-04,2023-09-05,,sickness",
        "7,2023-09-04,2023-09-08,SIC,0 > 7,2023-09-04,2023-09-08,,?SIC",
        "7,2023-07-21,2023-09-04,SIC,1 > 7,2023-07-21,2023-09-04,1,sickness",
        // Between two that follow each other.
        "7,2022-12-19,2022-12-30,SIC, > ''",
        "7,2022-12-16,2022-12-16,SIC, | 7,2023-01-04,2023-01-04,SIC,"
            + " > 7,2022-12-16,2023-01-04,,sickness",
      })
  void keepsWhatMayLieInATermThatNobodyRead(String rows, String absences) throws IOException {
    assertThat(imported("", DAYS, rows)).isEqualTo(absences);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "2022,spring,soon,2023-03-31,, > 7,2023-01-09,2023-01-13,,sickness",
        "2022,spring,2023-01-16,2023-03-31,, > ''",
      })
  void aTermThatIsRefusedIsNoHoliday(String spring, String absences) throws IOException {
    write(
        "terms.csv",
        """
        Year,Term,Start,End,Half Term Start,Half Term End
        2022,autumn,2022-09-05,2022-12-16,2022-10-24,2022-10-28
        %s
        2022,summer,2023-04-17,2023-07-21,2023-05-29,2023-06-02
        """
            .formatted(spring));

    assertThat(imported("", DAYS, "7,2023-01-09,2023-01-13,SIC,")).isEqualTo(absences);
  }

  @Test
  void knowsTheHolidaysOfTermsOfSeveralKinds() throws IOException {
    write(
        "terms.csv",
        """
        Year,Term,Start,End
        2023,summer,2024-04-15,2024-07-19
        2023,autumn,2023-09-04,2023-12-15
        2022,5 of 5,2023-06-05,2023-07-21
        2022,4 of 5,2023-04-17,2023-06-01
        2022,4 of 5,2023-04-17,2023-05-26
        2024,1 of 6,2024-09-02,2024-10-18
        """);

    assertThat(
            imported(
                "",
                DAYS,
                "7,2023-06-02,2023-06-02,SIC, | 7,2023-08-10,2023-08-10,SIC,"
                    + " | 7,2023-05-31,2023-05-31,SIC, | 7,2024-01-10,2024-01-10,SIC,"
                    + " | 7,2024-08-12,2024-08-12,SIC,"))
        .isEqualTo("7,2023-05-31,2023-05-31,,sickness | 7,2024-01-10,2024-01-10,,sickness");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Session > AM > 7,2022-11-07,2022-11-07,,?SIC",
        "Session > All day > 7,2022-11-07,2022-11-07,,?SIC",
        "Session > No > ''",
        "First Session > PM > 7,2022-11-07,2022-11-07,,?SIC",
        "Last Session > AM > 7,2022-11-07,2022-11-07,,?SIC",
        "Periods > 1-2 > 7,2022-11-07,2022-11-07,,?SIC",
        "Hours > 3 > 7,2022-11-07,2022-11-07,,?SIC",
        "Hours > some > 7,2022-11-07,2022-11-07,,?SIC",
        "Hours > 0:00 > ''",
        "Hours > '' > ''",
      })
  void asksWhereNothingWasLostAndSomethingWas(String heading, String cell, String absences)
      throws IOException {
    assertThat(
            imported(
                FILE + "periods = [3, 2]\n",
                DAYS + "," + heading,
                "7,2022-11-07,2022-11-07,SIC,0," + cell))
        .isEqualTo(absences);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "7,2022-11-07 08:30,2022-11-07 12:00,SIC,0 > 7,2022-11-07,2022-11-07,,?SIC",
        "7,2022-11-12 08:30,2022-11-12 15:30,SIC,0 > ''",
        // Who works on Monday to Wednesday.
        "8,2022-11-10,2022-11-11,SIC,0 > ''",
        "8,2022-11-10 08:30,2022-11-10 15:30,SIC,0 > ''",
        "8,2022-11-09,2022-11-10,SIC,0 > 8,2022-11-09,2022-11-10,,?SIC",
      })
  void nothingIsLostOnDaysOfNoWork(String rows, String absences) throws IOException {
    assertThat(imported("works = { 8 = \"Mon Tue Wed\" }\n", DAYS, rows)).isEqualTo(absences);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "2022-11-07,2022-11-09,N,Y,, > 7,2022-11-07,2022-11-09,,?SIC",
        "2022-11-07,2022-11-09,N,N,, > 7,2022-11-07,2022-11-09,,?SIC",
        "2022-11-07,2022-11-09,Y,Y,, > 7,2022-11-07,2022-11-09,,sickness",
        "2022-11-07,2022-11-09,,,, > 7,2022-11-07,2022-11-09,,sickness",
        "2022-11-07,,N,Y,, > 7,2022-11-07,,,?SIC",
        // Two columns about one day.
        "2022-11-07,2022-11-07,N,Y,AM, > 7,2022-11-07,2022-11-07,,?SIC",
        "2022-11-07,2022-11-07,N,Y,PM, > 7,2022-11-07,2022-11-07,0.5,sickness",
        "2022-11-07,2022-11-07,Y,Y,No, > 7,2022-11-07,2022-11-07,,sickness",
        "2022-11-07,2022-11-07,Y,N,No, > 7,2022-11-07,2022-11-07,,?SIC",
        "2022-11-07,2022-11-07,Y,N,AM,4-5 > 7,2022-11-07,2022-11-07,,?SIC",
        "2022-11-07,2022-11-07,Y,N,AM,1-2 > 7,2022-11-07,2022-11-07,0.5,sickness",
        // Times of a whole day may be no more than those of the school.
        "2022-11-07 08:30,2022-11-07 15:30,Y,N,AM, > 7,2022-11-07,2022-11-07,0.5,sickness",
        "2022-11-07 13:00,2022-11-07 15:30,Y,N,AM, > 7,2022-11-07,2022-11-07,,?SIC",
        "2022-11-07 08:30,2022-11-07 12:00,Y,Y,, > 7,2022-11-07,2022-11-07,,?SIC",
      })
  void asksWhereColumnsContradictEachOther(String cells, String absences) throws IOException {
    List<String> row = Splitter.on(',').splitToList(cells);
    String heading = "Staff Code,Reason,First Day,Last Day,AM,PM,Session,Periods";

    assertThat(imported(FILE + "periods = [3, 2]\n", heading, "7,SIC," + String.join(",", row)))
        .isEqualTo(absences);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        // Of four weekdays in term, two on each side of the holiday.
        "7,2022-12-15,PM,2023-01-04,,, > 7,2022-12-15,2023-01-04,3.5,sickness",
        "7,2022-12-15,PM,2023-01-04,AM,, > 7,2022-12-15,2023-01-04,3.0,sickness",
        "7,2022-12-15,,2023-01-04,,4, > 7,2022-12-15,2023-01-04,4,sickness",
        "7,2022-12-15,,2023-01-04,,5, > 7,2022-12-15,2023-01-04,,?SIC",
        "7,2022-12-15,,2023-01-04,,,26 > 7,2022-12-15,2023-01-04,,sickness",
        "7,2022-12-15,,2023-01-04,,,25 > 7,2022-12-15,2023-01-04,,?SIC",
        // Half of a day that counts for nothing is no half of a day.
        "7,2022-12-15,,2022-12-17,AM,, > 7,2022-12-15,2022-12-17,,sickness",
        "7,2022-12-17,PM,2023-01-04,,, > 7,2022-12-17,2023-01-04,,sickness",
        "7,2019-11-09,PM,2019-11-09,PM,, > 7,?2019-11-09,2019-11-09,,?SIC",
      })
  void countsTheWeekdaysInTermAlone(String row, String absences)
      throws IOException, UnusableFolderException {
    String heading = "Staff Code,First Day,First Session,Last Day,Last Session,Days,Hours,Reason";

    assertThat(imported("full_time_hours = 32.5\n", heading, row + ",SIC")).isEqualTo(absences);
    assertThat(SchoolFolderReader.read(temp.resolve("out"), LocalDate.of(2023, 2, 1)).rowsRefused())
        .isEqualTo(absences.contains("?") ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Full day,,, > First Session: \"Full day\" is neither AM nor PM",
        ",Late,, > Last Session: \"Late\" is neither AM nor PM",
        ",,P1,Reg > Last Period: \"Reg\" names no period, such as 1",
        ",,Tutor,P2 > First Period: \"Tutor\" names no period, such as 1",
        ",,,P2 > First Period: is blank beside the other",
        ",,P5,P2 > Last Period: 5 to 2 are no periods of a day of 5",
        ",,P1,P6 > Last Period: 1 to 6 are no periods of a day of 5",
        ",,P0,P2 > First Period: 0 to 2 are no periods of a day of 5",
        ",,P3,P4 > First Period: 3 to 4 lie on both sides of midday, and are not half of the day",
      })
  void quotesTheCellThatNamesNoHalf(String cells, String said) throws IOException {
    String heading = "Staff Code,Date,Reason,First Session,Last Session,First Period,Last Period";

    imported(FILE + "periods = [3, 2]\n", heading, "7,2022-11-07,SIC," + cells);

    assertThat(this.said).contains("  line 2: " + said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Was in hospital overnight > sickness",
        "was in A&E > sickness",
        "Rang: was in > ?SIC",
        "She was in. > ?SIC",
        "was in - ignore > ?SIC",
        "Was in school > ?SIC",
        "was in after all > ?SIC",
        "Not absent, Mr B confirms > ?SIC",
      })
  void aRemarkMayBeAboutAnotherPlace(String remark, String reason) throws IOException {
    assertThat(imported("", "Staff Code,Date,Reason,Comment", "7,2022-11-07,SIC," + remark))
        .isEqualTo("7,2022-11-07,2022-11-07,," + reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[\"3\", \"x\"]", "[3.5, 2]", "[-1, 4]", "[0, 5]", "[3]", "4", "{a = 3, b = 2}"})
  void refusesPeriodsThatAreNone(String periods) {
    assertThatThrownBy(
            () ->
                imported(
                    FILE + "periods = " + periods + "\n",
                    "Staff Code,Date,Reason,Periods",
                    "7,2022-11-10,SIC,1"))
        .hasMessageContaining("periods of the mapping are those of the morning and the afternoon");
  }

  @Test
  void weekdaysMayBeAList() throws IOException {
    imported("works = { 8 = [\"Mon\", \"Tue\", \"Wed\"] }\n", DAYS, "8,2022-11-07,,SIC,");

    assertThat(temp.resolve("out/posts.csv")).content().contains("0.6,monday;tuesday;wednesday");
  }

  @ParameterizedTest
  @CsvSource({
    "'\"\"',names no weekday",
    "[],names no weekday",
    "'\"Mon-Wed\"','has \"Mon-Wed\", no weekday'",
    "'\"3 days\"','has \"3\", no weekday'",
  })
  void refusesWeekdaysThatAreNone(String days, String why) {
    assertThatThrownBy(() -> imported("works = { 8 = " + days + " }\n", DAYS, "8,2022-11-07,,SIC,"))
        .hasMessageContaining("works of 8 in the mapping " + why);
  }
}
