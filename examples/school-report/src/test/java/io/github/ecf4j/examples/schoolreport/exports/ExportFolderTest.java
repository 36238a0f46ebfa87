package io.github.ecf4j.examples.schoolreport.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.ecf4j.examples.schoolreport.input.SchoolFolderReader;
import io.github.ecf4j.examples.schoolreport.input.UnusableFolderException;
import io.github.ecf4j.model.calendar.Term;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportFolderTest {
  @TempDir Path temp;
  private Path exports;
  private Path out;

  @BeforeEach
  void aFolderWithADoubtfulShare() throws IOException {
    exports = Files.createDirectory(temp.resolve("exports"));
    out = temp.resolve("school");
    write("ects.csv", "Staff Code,Induction Start\n7,01/09/2022\n");
    write("service.csv", "Staff Code,Start Date,End Date,FTE\n7,01/09/2022,,1\n9,01/09/2022,,80\n");
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(exports.resolve(file), text, StandardCharsets.UTF_8);
  }

  private ExportFolder.Understood run() throws IOException {
    return ExportFolder.importTo(exports, Optional.empty(), out);
  }

  @Test
  void proposesTheMappingThatItWentBy() throws IOException {
    run();

    Mapping proposed = Mapping.parse(Files.readString(out.resolve("mapping.toml")));
    assertThat(proposed.files())
        .extracting(MappedFile::name, MappedFile::to)
        .containsExactly(tuple("ects.csv", "ects"), tuple("service.csv", "posts"));
    assertThat(proposed.files().get(1).columns()).containsEntry("ends_on", "End Date");
  }

  @Test
  void saysWhatItUnderstoodAndWhatNot() throws IOException {
    write("colours.csv", "Colour,Shape\nred,round\n");
    write("picture.png", "?");

    ExportFolder.Understood understood = run();

    assertThat(understood.refused()).isEqualTo(1);
    assertThat(understood.lines())
        .contains(
            "service.csv: UTF-8, comma, headings in line 1; read as posts.csv",
            "  starts_on from \"Start Date\", dates d/m/y",
            "  fte from \"FTE\", percentages",
            "  rows left out, of people who are no ECTs: 1")
        .anyMatch(line -> line.startsWith("asked: colours.csv is not read"))
        .anyMatch(line -> line.startsWith("asked: picture.png is not read"))
        .anyMatch(line -> line.startsWith("asked: nothing was read as terms.csv"));
    assertThat(out.resolve("import.txt")).hasContent(String.join("\n", understood.lines()));
  }

  @Test
  void readsAMendedRowInPlaceOfItsLine() throws IOException {
    run();
    String refused = Files.readString(out.resolve("service.refused.csv"));
    write("service.refused.csv", refused.replace(",1,", ",100%,"));

    assertThat(run().refused()).isZero();
    assertThat(out.resolve("posts.csv"))
        .hasContent("ect_id,school,starts_on,ends_on,fte\n7,,2022-09-01,,1\n");
  }

  @Test
  void asksAboutAMendedRowOfAnotherExport() throws IOException {
    run();
    String refused = Files.readString(out.resolve("service.refused.csv"));
    write("service.refused.csv", refused.replace("7,01/09/2022,,1", "8,01/10/2021,,100%"));

    ExportFolder.Understood understood = run();

    assertThat(understood.refused()).isEqualTo(1);
    assertThat(understood.lines()).anyMatch(line -> line.contains("stands for no row"));
  }

  @Test
  void asksWhichLinesAreOfOnePost() throws IOException {
    write("service.csv", "Staff Code,Start Date,FTE\n7,01/09/2022,1\n7,01/01/2023,0.6\n");

    assertThat(run().lines()).anyMatch(line -> line.contains("name one for post in the mapping"));
  }

  @Test
  void asksAboutANameThatIsWrittenOtherwise() throws IOException {
    write("ects.csv", "Name,Induction Start\nAnna Reid,01/09/2022\n");
    write("service.csv", "Name,Start Date,FTE\n\"REID, Anna\",01/09/2022,1\n");
    write("absence.csv", "Name,Date,Reason\nCarl Ash,10/10/2022,SIC\n");

    assertThat(run().lines())
        .anyMatch(line -> line.contains("\"REID, Anna\" may be \"Anna Reid\""))
        .anyMatch(line -> line.startsWith("asked: absence.csv names no ECT"));
    assertThat(out.resolve("posts.csv")).content().contains("Anna Reid,,2022-09-01,,?1");
  }

  @Test
  void asksAboutAnIdThatHasLostItsZeros() throws IOException {
    write("ects.csv", "TRN,Induction Start\n1234567,01/09/2022\n");
    write("service.csv", "Employee No,Start Date,FTE\n0481,01/09/2022,1\n481,01/09/2022,1\n");

    Path mapping = Files.writeString(temp.resolve("mapping.toml"), "ids = { 0481 = \"1234567\" }");
    assertThat(ExportFolder.importTo(exports, Optional.of(mapping), out).lines())
        .anyMatch(line -> line.contains("\"481\" may be \"1234567\""));
    assertThat(out.resolve("posts.csv")).content().contains("1234567,,2022-09-01,,?1");
  }

  @Test
  void knowsAnEctByTheNameThatNoOtherHas() throws IOException {
    write(
        "ects.csv",
        """
        Staff Code,Name,Induction Start
        7,Anna Reid,01/09/2022
        8,Zoë O’Neil,01/09/2022
        9,Sam Lee,01/09/2022
        10,Sam Lee,01/09/2022
        """);
    write(
        "absence.csv",
        """
        Staff Name,Date,Reason
        Anna Reid,05/12/2022,SIC
        Anna Marie Reid,06/12/2022,SIC
        Zoe O'Neil,07/12/2022,SIC
        Sam Lee,08/12/2022,SIC
        Lee Ash,09/12/2022,SIC
        """);

    assertThat(run().lines())
        .anyMatch(line -> line.contains("\"Anna Marie Reid\" may be \"7\""))
        .anyMatch(line -> line.contains("\"Zoe O'Neil\" may be \"8\""))
        .anyMatch(line -> line.contains("\"Sam Lee\" may be \"9\""));
    assertThat(out.resolve("absences.csv"))
        .content()
        .contains("7,2022-12-05,2022-12-05,,sickness", "7,2022-12-06,2022-12-06,,?SIC")
        .doesNotContain("2022-12-09");
  }

  @Test
  void putsTheHalvesOfATermTogether() throws IOException {
    write(
        "terms.csv",
        """
        Year,Term,Start,End
        2022/23,Autumn 1,05/09/2022,21/10/2022
        2022/23,Autumn 2,31/10/2022,16/12/2022
        2022/23,Spring 1,03/01/2023,10/02/2023
        2022/23,Spring Term 2,20/02/2023,31/03/2023
        2022/23,HT5,17/04/2023,26/05/2023
        2022/23,Summer 2,05/06/2023,21/07/2023
        """);

    run();

    assertThat(out.resolve("terms.csv"))
        .content()
        .contains(
            "2022,autumn,2022-09-05,2022-12-16,2022-10-22,2022-10-30",
            "2022,spring,2023-01-03,2023-03-31,2023-02-11,2023-02-19",
            "2022,summer,2023-04-17,2023-07-21,2023-05-27,2023-06-04");
  }

  @Test
  void writesTheTermsOfAYearOfSixAsTheyAre() throws IOException, UnusableFolderException {
    write(
        "terms.csv",
        """
        Year,Term,Start,End
        2022/23,Term 1,05/09/2022,21/10/2022
        2022/23,Term 2,31/10/2022,16/12/2022
        2022/23,Term 3,03/01/2023,10/02/2023
        2022/23,term 4,20/02/2023,31/03/2023
        2022/23,Term 5,17/04/2023,26/05/2023
        2022/23,Term 6,05/06/2023,21/07/2023
        2023/24,Term 1 of 4,04/09/2023,10/11/2023
        2024/25,1 of 5,02/09/2024,18/10/2024
        """);

    run();

    assertThat(out.resolve("terms.csv"))
        .content()
        .contains(
            "2022,1 of 6,2022-09-05,2022-10-21,,",
            "2022,6 of 6,2023-06-05,2023-07-21,,",
            "2023,1 of 4,2023-09-04,2023-11-10,,",
            "2024,1 of 5,2024-09-02,2024-10-18,,");
    assertThat(SchoolFolderReader.read(out, LocalDate.of(2023, 1, 9)).calendar().terms())
        .extracting(Term::termsAYear)
        .containsExactly(6, 6, 6, 6, 6, 6, 4, 5);
  }

  @Test
  void asksWhichTermsAYearHasThatHasNotSix() throws IOException {
    write(
        "terms.csv",
        """
        Year,Term,Start,End
        2022/23,Term 1,05/09/2022,21/10/2022
        2022/23,Term 1,31/10/2022,16/12/2022
        2023/24,Autumn 1,04/09/2023,20/10/2023
        2024/25,autumn,02/09/2024,20/12/2024
        2024/25,Term 7,06/01/2025,10/01/2025
        """);

    run();

    assertThat(out.resolve("terms.csv")).content().doesNotContain("2022", "2023");
    assertThat(out.resolve("terms.refused.csv"))
        .content()
        .contains(
            "its year has not six terms: write it as in 2 of 5",
            "stands twice in its year",
            "is half a term, and its year has not six",
            "is none of autumn, spring, summer and Term 1 to Term 6");
  }

  @Test
  void asksWhetherPostsOfSeveralNamesAreAllOfATeacher() throws IOException {
    write(
        "service.csv",
        """
        Staff Code,Start Date,FTE,Post Title
        7,01/09/2022,0.8,Teacher
        7,01/09/2022,0.2,Teaching Assistant
        """);
    assertThat(run().lines())
        .anyMatch(line -> line.contains("all of them count: Teacher, Teaching Assistant"));

    Path mapping =
        Files.writeString(
            temp.resolve("mapping.toml"),
            """
            [[file]]
            name = "service.csv"
            to = "posts"
            only."Post Title" = "Teacher"
            """);
    assertThat(ExportFolder.importTo(exports, Optional.of(mapping), out).lines())
        .noneMatch(line -> line.contains("all of them count"));
  }

  @Test
  void weekdaysAreThoseOfOnePostThatTheyFit() throws IOException {
    write("ects.csv", "Staff Code,Induction Start\n7,01/09/2022\n8,01/09/2022\n9,01/09/2022\n");
    write(
        "service.csv",
        """
        Staff Code,Post No,Start Date,End Date,FTE
        7,A,01/09/2022,31/12/2022,0.6
        7,B,01/10/2022,31/10/2022,0.4
        7,A,01/01/2023,,0.5
        8,A,01/09/2022,31/12/2022,0.2
        8,A,01/01/2023,31/03/2023,0.29
        8,A,01/04/2023,31/05/2023,0.61
        8,A,01/06/2023,,0.7
        """);
    Path mapping =
        Files.writeString(
            temp.resolve("mapping.toml"),
            "works = { 7 = \"Mon Tue Wed\", 8 = \"Mon Tue Wed\", 9 = \"Mon\" }\n");

    assertThat(ExportFolder.importTo(exports, Optional.of(mapping), out).lines())
        .contains(
            "asked: 8 works 0.2 of full time from 2022-09-01, and by [works] on 3 weekday(s):"
                + " mend one of them",
            "asked: 8 works 0.7 of full time from 2023-06-01, and by [works] on 3 weekday(s):"
                + " mend one of them")
        .filteredOn(line -> line.contains("by [works]"))
        .hasSize(2);
    assertThat(out.resolve("posts.csv"))
        .content()
        .contains(
            "7,,2022-09-01,2022-12-31,0.6,\r",
            "7,,2022-10-01,2022-10-31,0.4,\r",
            "7,,2023-01-01,,0.5,monday;tuesday;wednesday",
            "8,,2022-09-01,2022-12-31,0.2,\r",
            "8,,2023-01-01,2023-03-31,0.29,monday;tuesday;wednesday",
            "8,,2023-04-01,2023-05-31,0.61,monday;tuesday;wednesday",
            "8,,2023-06-01,,0.7,\r");
  }

  @Test
  void readsAFileAsSeveralWhereTheMappingSaysSo() throws IOException {
    write("ects.csv", "Who,Began,Share\n7,01/09/2022,60%\n8,01/09/2022,most\n");
    Path mapping =
        Files.writeString(
            temp.resolve("mapping.toml"),
            """
            [[file]]
            name = "ects.csv"
            to = "ects"
            columns = { ect_id = "Who", induction_started_on = "Began" }
            [[file]]
            name = "ects.csv"
            to = "posts"
            columns = { ect_id = "Who", starts_on = "Began", fte = "Share" }
            """);
    Files.delete(exports.resolve("service.csv"));

    assertThat(ExportFolder.importTo(exports, Optional.of(mapping), out).refused()).isEqualTo(1);
    assertThat(out.resolve("posts.csv"))
        .content()
        .contains("7,,2022-09-01,,0.6", "8,,2022-09-01,,?most");
    assertThat(out.resolve("ects.csv#posts.refused.csv")).content().contains("8,01/09/2022,most");
  }

  @Test
  void saysThatWithoutContractsEverybodyCountsAsFullTime() throws IOException {
    Files.delete(exports.resolve("service.csv"));

    assertThat(run().lines())
        .contains(
            "asked: nothing was read as posts.csv, without which every ECT counts as full time"
                + " from the start");
  }

  @Test
  void readsWhetherAnEctAsksToExtend() throws IOException {
    write(
        "absence.csv",
        """
        Staff Code,Date,Reason,Asks To Extend,Session
        7,05/12/2022,PRG,Yes,
        7,06/12/2022,SIC,,AM
        7,07/12/2022,SIC,maybe,
        7,08/12/2022,SIC,,late
        """);

    run();

    assertThat(out.resolve("absences.csv"))
        .content()
        .isEqualToNormalizingNewlines(
            """
            ect_id,starts_on,ends_on,contracted_days,reason,ect_asks_to_extend
            7,2022-12-07,2022-12-07,,?SIC,?maybe
            7,2022-12-08,2022-12-08,,?SIC,
            7,2022-12-05,2022-12-05,,sickness,yes
            7,2022-12-06,2022-12-06,0.5,sickness,
            """);
  }

  @Test
  void asksAboutHoursThatDoNotFillADay() throws IOException {
    write(
        "absence.csv",
        """
        Staff Code,Date,Reason,Hours
        7,05/12/2022,SIC,6.5
        7,06/12/2022,SIC,3.25
        """);

    assertThat(run().lines()).anyMatch(line -> line.contains("how many hours are full time"));
    Path mapping = Files.writeString(temp.resolve("mapping.toml"), "full_time_hours = 32.5");
    assertThat(ExportFolder.importTo(exports, Optional.of(mapping), out).lines())
        .noneMatch(line -> line.contains("how many hours are full time"))
        .anyMatch(line -> line.contains("\"3.25\" do not fill its days"));
  }

  @Test
  void takesOverEveryFileOfTheContractThatIsMadeOfNoExport() throws IOException {
    List<String> byHand =
        Pattern.compile("^\\| `([a-z_]+)\\.csv`", Pattern.MULTILINE)
            .matcher(Files.readString(Path.of("school-folder.md")))
            .results()
            .map(file -> file.group(1))
            .filter(file -> !Headings.files().contains(file))
            .map(file -> file + ".csv")
            .toList();
    for (String file : byHand) {
      write(file, "as it stands\n");
    }

    run();

    assertThat(byHand).contains("changes.csv", "slots.csv", "study.csv");
    assertThat(byHand).allSatisfy(file -> assertThat(out.resolve(file)).exists());
  }

  @Test
  void asksForAHeadingThatTheMappingLeavesOut() throws IOException {
    Path mapping = temp.resolve("mapping.toml");
    Files.writeString(
        mapping,
        """
        [[file]]
        name = "service.csv"
        to = "posts"
        columns = { ect_id = "Staff Code", starts_on = "Start Date" }
        [[file]]
        name = "gone.csv"
        to = "posts"
        """);

    assertThat(ExportFolder.importTo(exports, Optional.of(mapping), out).lines())
        .contains(
            "asked: service.csv is not read: it has nothing for fte or hours: name its heading in"
                + " the mapping",
            "asked: gone.csv of the mapping is not in the folder");
    assertThat(out.resolve("posts.csv")).doesNotExist();
  }

  @Test
  void refusesAMappingWithAWordThatItDoesNotKnow() throws IOException {
    Path mapping = temp.resolve("mapping.toml");
    for (String toml :
        new String[] {
          "colour = 1\n",
          "[[file]]\nname = \"a.csv\"\nto = \"nowhere\"\n",
          "[[file]]\nname = \"a.csv\"\nto = \"posts\"\ndates = \"m/d/y\"\n",
          "[[file]]\nname = \"a.csv\"\nto = \"posts\"\ncolumns.shoe = \"X\"\n",
          "[reasons]\nOTH = \"holiday\"\n",
          "full_time_hours = 0\n",
          "not toml\n",
        }) {
      Files.writeString(mapping, toml);

      assertThatThrownBy(() -> ExportFolder.importTo(exports, Optional.of(mapping), out))
          .as(toml)
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void refusesToWriteIntoTheExports() {
    assertThatThrownBy(() -> ExportFolder.importTo(exports, Optional.empty(), exports))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("cannot be the folder of exports");
  }

  @Test
  void knowsAnAddressInCapitals() throws IOException {
    write("ects.csv", "Email,Induction Start\nAnna@Oak.example,01/09/2022\n");
    write("service.csv", "Email,Start Date,FTE\nANNA@oak.example,01/09/2022,0.6\n");

    assertThat(run().refused()).isZero();
    assertThat(out.resolve("posts.csv")).content().contains("Anna@Oak.example,,2022-09-01,,0.6");
  }

  @Test
  void writesAnAddressAsTheListOfEctsFirstHasIt() throws IOException {
    write(
        "ects.csv",
        """
        Email,Mentor,Induction Start
        Anna@Oak.example,Max@Oak.example,01/09/2022
        P12,max@oak.example,01/09/2022
        """);
    write("mentors.csv", "Mentor,Mentor Name\nMAX@oak.example,Max\n");
    write(
        "service.csv",
        "Email,Start Date,FTE\nANNA@oak.example,01/09/2022,0.6\nIda@oak.example,01/09/2022,0.6\n");
    Path mapping =
        Files.writeString(
            temp.resolve("mapping.toml"),
            """
            ids = { P12 = "Ida@Oak.example", "A.Reid@oak.example" = "ANNA@OAK.example" }
            works = { "anna@oak.example" = "Mon Tue Wed", P12 = "Tue Wed Thu" }
            """);
    write("absence.csv", "Email,Date,Reason\na.reid@OAK.example,10/10/2022,SIC\n");

    assertThat(ExportFolder.importTo(exports, Optional.of(mapping), out).refused()).isZero();
    assertThat(out.resolve("ects.csv"))
        .content()
        .contains("Anna@Oak.example,2022-09-01,Max@Oak.example")
        .contains("Ida@Oak.example,2022-09-01,Max@Oak.example");
    assertThat(out.resolve("mentors.csv")).content().contains("Max@Oak.example");
    assertThat(out.resolve("posts.csv"))
        .content()
        .contains("Anna@Oak.example,,2022-09-01,,0.6,monday;tuesday;wednesday")
        .contains("Ida@Oak.example,,2022-09-01,,0.6,tuesday;wednesday;thursday");
    assertThat(out.resolve("absences.csv")).content().contains("Anna@Oak.example,2022-10-10");
  }

  @Test
  void weekdaysMayBeUnderANameAndAreAskedAboutUnderNone() throws IOException {
    write("ects.csv", "Staff Code,Name,Induction Start\n7,Anna Reid,01/09/2022\n");
    write("service.csv", "Staff Code,Start Date,FTE\n7,01/09/2022,0.4\n");
    Path mapping =
        Files.writeString(
            temp.resolve("mapping.toml"), "works = { \"Anna Reid\" = \"Mon Tue\", 9 = \"Mon\" }\n");

    assertThat(ExportFolder.importTo(exports, Optional.of(mapping), out).lines())
        .contains("asked: [works] of the mapping names 9, who is no ECT");
    assertThat(out.resolve("posts.csv")).content().contains("0.4,monday;tuesday");
  }

  @Test
  void refusesAPersonThatTheMappingHasTwice() throws IOException {
    for (String toml :
        new String[] {
          "ids = { \"A@oak.example\" = \"7\", \"a@oak.example\" = \"9\" }",
          "ids = { P12 = \"7\" }\nworks = { P12 = \"Mon\", 7 = \"Tue\" }",
        }) {
      Path mapping = Files.writeString(temp.resolve("mapping.toml"), toml);

      assertThatThrownBy(() -> ExportFolder.importTo(exports, Optional.of(mapping), out))
          .as(toml)
          .isInstanceOf(IOException.class)
          .hasMessageContaining("twice");
    }
  }

  @Test
  void whomTheMappingListsMayBeAnAddressInOtherCapitals() throws IOException {
    write("ects.csv", "Email,Induction Start\nAnna@Oak.example,01/09/2022\n");
    write("service.csv", "Email,Start Date,FTE\nANNA@oak.example,01/09/2022,0.6\n");
    Path mapping =
        Files.writeString(temp.resolve("mapping.toml"), "ects = [\"anna@OAK.example\"]\n");

    assertThat(ExportFolder.importTo(exports, Optional.of(mapping), out).questions()).isEqualTo(1);
    assertThat(out.resolve("ects.csv")).content().contains("Anna@Oak.example,2022-09-01");
    assertThat(out.resolve("posts.csv")).content().contains("Anna@Oak.example,,2022-09-01,,0.6");
  }

  @Test
  void asksAboutAnIdWithTwoSignsChangedUnlessItIsSomebodyElses() throws IOException {
    write("ects.csv", "Staff Code,Induction Start\nK-201,01/09/2022\n");
    write("service.csv", "Staff Code,Start Date,FTE\nK-201,01/09/2022,0.6\nK-021,01/09/2022,0.6\n");
    write(
        "absence.csv",
        """
        Staff Code,Date,Reason
        K-210,05/12/2022,SIC
        K-201,06/12/2022,SIC
        K-021,06/12/2022,SIC
        """);

    assertThat(run().lines())
        .contains(
            "  line 2: Staff Code: \"K-210\" may be \"K-201\": if so, say it in [ids] of the"
                + " mapping")
        .noneMatch(line -> line.contains("\"K-021\" may be"));
  }

  @Test
  void asksWhereHoursContradictTheShare() throws IOException {
    write(
        "service.csv",
        """
        Staff Code,Start Date,End Date,FTE,Hours Per Week
        7,01/09/2022,31/12/2022,0.8,26
        7,01/01/2023,,0.6,26
        """);
    Path mapping = Files.writeString(temp.resolve("mapping.toml"), "full_time_hours = 32.5");

    assertThat(ExportFolder.importTo(exports, Optional.of(mapping), out).lines())
        .contains("  line 3: FTE: says 0.6, and 26 hours are 0.8 of full time: mend one of them");
    assertThat(out.resolve("posts.csv")).content().contains("7,,2023-01-01,,?0.6");
  }

  @Test
  void readsAShareThatItsHoursConfirmWhateverItsWeeks() throws IOException {
    write(
        "service.csv",
        """
        Staff Code,Start Date,End Date,FTE,Hours Per Week,Weeks Per Year
        7,01/09/2022,31/12/2022,0.6,19.5,39
        7,01/01/2023,,0.8,26,TTO
        8,01/09/2022,,0.8,19.5,TTO
        8,01/01/2023,,0.8,most,39
        """);
    write("ects.csv", "Staff Code,Induction Start\n7,01/09/2022\n8,01/09/2022\n");
    Path mapping =
        Files.writeString(
            temp.resolve("mapping.toml"), "full_time_hours = 32.5\nfull_time_weeks = 52.143");

    assertThat(ExportFolder.importTo(exports, Optional.of(mapping), out).lines())
        .contains(
            "  rows: 4, refused: 2",
            "  line 4: Weeks Per Year: \"TTO\" is no number of weeks",
            "  line 5: Hours Per Week: \"most\" is no number of hours");
    assertThat(out.resolve("posts.csv"))
        .content()
        .contains("7,,2022-09-01,2022-12-31,0.6", "7,,2023-01-01,,0.8");
  }

  @Test
  void takesCountsAndRemarksForNoRecords() throws IOException {
    write(
        "service.csv",
        """
        Staff Code,Start Date,FTE,Pay
        7,01/09/2022,"0,6",M1
        ,,"0,6",
        ,,,Half time after Easter
        Summe,,"0,6",
        2 contracts,,,
        Showing 1 of 1 results,,,
        RECORDS: 1,,,
        Sum,,"0,6",
        Sum of FTE: 0.6,,,
        """);

    ExportFolder.Understood understood = run();

    assertThat(understood.refused()).isZero();
    assertThat(understood.lines())
        .contains(
            "  lines that are no records: line 3 (0,6), line 5 (Summe), line 6 (2 contracts), line"
                + " 7 (Showing 1 of 1 results), line 8 (RECORDS: 1), line 9 (Sum), line 10 (Sum of"
                + " FTE: 0.6)",
            "  lines with a remark alone: line 4 (Half time after Easter)");
  }

  @Test
  void somebodyMayBeCalledSum() throws IOException {
    write("ects.csv", "Name,Induction Start\nSum Wei,01/09/2022\n");
    write("hours.csv", "Name,Load\nSum Wei,20\n");
    Path mapping =
        Files.writeString(
            temp.resolve("mapping.toml"),
            "[[file]]\nname = \"hours.csv\"\nto = \"timetable\"\nminutes = 60\n");

    ExportFolder.importTo(exports, Optional.of(mapping), out);

    assertThat(out.resolve("ects.csv")).content().contains("Sum Wei,2022-09-01,1200");
  }

  @Test
  void saysWhatItSawOfAGrid() throws IOException {
    write("grid.csv", "Timetable,,,,,,\n,Mon,Mon,Mon,Tue,Tue,Tue\n7,1,1,1,2,2,2\n");
    write("study.txt", "w/c;HR;KA\n05/09/2022;Y;N\n");

    assertThat(run().lines())
        .contains(
            "asked: grid.csv is not read: it has no row of headings that are known, and line 3 has"
                + " 7, 1, 2: a grid is not read; export a row for each lesson or person",
            "asked: study.txt is not read: it has no row of headings that are known, and line 1 has"
                + " w/c, HR, KA: name them in the mapping");
  }

  @Test
  void takesADashForNoMentor() throws IOException {
    write("ects.csv", "Staff Code,Mentor,Induction Start\n7,-,01/09/2022\n");

    run();

    assertThat(out.resolve("ects.csv")).content().contains("7,2022-09-01,");
  }
}
