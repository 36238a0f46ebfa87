package io.github.ecf4j.examples.curriculumanalysis.wording;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.curriculum.EcfCurriculum;
import io.github.ecf4j.examples.curriculumanalysis.wording.WordingChoice.Reason;
import io.github.ecf4j.examples.curriculumanalysis.wording.WordingImport.RefusedFind;
import io.github.ecf4j.model.framework.Framework;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.table.DataFileException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sentences are invented; the codes are the framework's. */
class CoursePagesTest {
  private static final Framework FRAMEWORK = EcfCurriculum.framework();

  @TempDir Path folder;

  private CoursePagesTest page(String path, String... lines) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, String.join("\r\n", lines), UTF_8);
    return this;
  }

  /** Makes a named pipe, which looks like a file but has no end, where the system can. */
  private static boolean isPipeMadeAt(Path path) throws InterruptedException {
    try {
      return new ProcessBuilder("mkfifo", path.toString()).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private WordingImport read() {
    return CoursePages.read(folder, FRAMEWORK);
  }

  private WordingChoice choice(String code) {
    return read().choices().stream()
        .filter(one -> one.code().equals(StatementCode.parse(code)))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4f. Starting a lesson with a song",
        "_4f. Starting a lesson with a song_",
        "- 4f. Starting a lesson with a song",
        "4f Starting a lesson with a song",
        "(4f.Starting a lesson with a song)",
        "Focus: 4f Starting a lesson with a song",
        "### **4f.** Starting a lesson with a song",
        "| Week 3 | 4f. Starting a lesson with a song |",
        "* **4f.** *Starting a lesson with a song*",
        "> 4f) Starting  a lesson with a song",
        "**Statement 4f** Starting a lesson with a song:",
        "Statement 4f. *Starting a lesson with a song* :",
        "| x<br>4f. Starting a lesson with a song<br/>4g. Ending a lesson so |"
      })
  void codedStatementsAreFoundHoweverTheyAreMarkedUp(String line) throws IOException {
    page("one/a/b/c.md", "Text", "", line);

    assertThat(choice("4f").wording()).isEqualTo("Starting a lesson with a song");
    assertThat(choice("4f").reason()).isEqualTo(Reason.SINGLE_FIND);
    assertThat(choice("4f").isDoubtful()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "See section 4f. Starting a lesson",
        "4f. Two words",
        "14f. Starting a lesson with a song",
        "Week 4f Starting a lesson with a song"
      })
  void whatOnlyLooksLikeOneIsNot(String line) throws IOException {
    page("one/a.md", line);

    assertThat(read().choices()).isEmpty();
    assertThat(read().notFound()).hasSize(181);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "_4f. Starting a lesson with a song._ _4g. Ending it with a drum._",
        "- **4f.** Starting a lesson with a song. **4g.** Ending it with a drum.",
        "**4f** Starting a lesson with a song.  4g Ending it with a drum.",
        "4f. Starting a lesson with a song. (4g) Ending it with a drum.",
        "_Week 3_ _4f. Starting a lesson with a song._ *4g. Ending it with a drum.*"
      })
  void severalStatementsOnOneLineAreApart(String line) throws IOException {
    page("one/a.md", line);

    assertThat(choice("4f").wording()).isEqualTo("Starting a lesson with a song.");
    assertThat(choice("4g").wording()).isEqualTo("Ending it with a drum.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Starting a lesson with a song as in 4g Ending it so",
        "Starting a lesson with a song. 1.5 hours of it are enough",
        "Starting a lesson with a song. 4g",
        "Starting a lesson with a song. 14g Ending it with a drum"
      })
  void aCodeThatBeginsNoSentenceOfItsOwnPartsNothing(String wording) throws IOException {
    page("one/a.md", "4f. " + wording);

    assertThat(read().choices()).extracting(WordingChoice::wording).containsExactly(wording);
  }

  @Test
  void aSmallLetterAtTheBeginningIsReadAndYieldsToACapital() throws IOException {
    page("one/a.md", "5.1 pupils are helped by songs", "5.1 pupils are helped by songs");
    assertThat(choice("5.1").wording()).isEqualTo("pupils are helped by songs");

    page("two/a.md", "5.1 Pupils are helped by songs", "1.5 hours of study each week");
    page("two/b.md", "1.5 Hours of practice help most pupils a lot");
    assertThat(choice("5.1").wording()).isEqualTo("Pupils are helped by songs");
    assertThat(choice("5.1").found()).isEqualTo(3);
    assertThat(choice("1.5").wording()).isEqualTo("Hours of practice help most pupils a lot");
    assertThat(choice("1.5").others()).containsExactly("hours of study each week");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "for example, with a song",
        "for example with a song",
        "with a song, for example",
        "such as with a song",
        "eg with a song"
      })
  void ofWaysToSayForExampleTheFrameworksIsTakenHoweverRare(String example) throws IOException {
    String other = "4f. Starting a lesson well (" + example + ")";
    page("one/a.md", other, other);
    page("three/a.md", other);
    page("two/a.md", "4f. Starting a lesson well (e.g. with a song)");

    assertThat(choice("4f").wording()).isEqualTo("Starting a lesson well (e.g. with a song)");
    assertThat(choice("4f").reason()).isEqualTo(Reason.ONLY_WORDING);
    assertThat(choice("4f").foundSo()).isEqualTo(4);
  }

  @Test
  void anExampleThatIsCalledNoneIsAnotherWording() throws IOException {
    page("one/a.md", "4f. Starting a lesson well (with a song)");
    page("two/a.md", "4f. Starting a lesson well (e.g. with a song)");

    assertThat(choice("4f").others()).containsExactly("Starting a lesson well (with a song)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "content/", "site/content/"})
  void coursesAreTheFoldersIntoWhichPagesPart(String above) throws IOException {
    page("README.md", "No code here");
    page(above + "one/a/b.md", "4f. Starting a lesson with a song, and one more");
    page(above + "one/c.md", "4f. Starting a lesson with a song, and one more");
    page(above + "one/d.md", "4f. Starting a lesson with a song, and one more");
    page(above + "two/a.md", "4f. Starting a lesson with a song");
    page(above + "three/a/b.md", "4f. Starting a lesson with a song");

    assertThat(choice("4f").wording()).isEqualTo("Starting a lesson with a song");
    assertThat(choice("4f").courses()).isEqualTo(2);
    assertThat(read().warnings()).isEmpty();
  }

  @Test
  void aLayoutThatIsNotRecognisedIsSaid() throws IOException {
    page("content/one/a.md", "4f. Starting a lesson with a song");
    assertThat(read().warnings()).singleElement().asString().contains("in one folder");

    page("content/two/a.md", "4f. Starting a lesson with a song");
    assertThat(read().warnings()).isEmpty();

    page("read-me.md", "4f. Starting a lesson with a song");
    assertThat(read().warnings()).singleElement().asString().contains("content");
  }

  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aPageCostsInProportionToItsLength() throws IOException {
    String[] lines = unlike("1a", 1, 99);
    for (int i = 0; i < lines.length; i++) {
      lines[i] += " and so on".repeat(8_000);
    }
    page("one/long.md", lines);
    page("one/a.md", "1a. Doing this thing well");

    assertThat(read().refused())
        .extracting(RefusedFind::reason)
        .hasSize(99)
        .containsOnly(RefusedFind.Reason.TOO_LONG);
    assertThat(choice("1a").wording()).isEqualTo("Doing this thing well");
  }

  @Test
  void smallVariationsAreOneWording() throws IOException {
    page(
        "one/a.md",
        "4f. Starting a pupil’s day; with a song.",
        "4f. Starting a pupil's day, with a song");
    page("two/a.md", "4f. Starting a pupil's day, with a song");

    assertThat(choice("4f"))
        .isEqualTo(
            new WordingChoice(
                StatementCode.parse("4f"),
                "Starting a pupil's day, with a song",
                Reason.ONLY_WORDING,
                3,
                3,
                2,
                ImmutableList.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "one 'song'; then more       | one “song”; then more       | one “song”, then more",
        "a well-known song, again    | a well-known song; again    | a well known song; again",
        "(e.g. songs) with boys'     | (e.g. songs) with boys      | (for example songs) with boys"
      })
  void whatDiffersByPunctuationIsOneWording(String one, String two, String three)
      throws IOException {
    page("one/a.md", "4f. Singing " + one, "4f. Singing " + two, "4f. Singing " + three);

    assertThat(choice("4f").reason()).isEqualTo(Reason.ONLY_WORDING);
    assertThat(choice("4f").foundSo()).isEqualTo(3);
  }

  /** The first page by its path has the rarer form, which is also the first alphabetically. */
  @Test
  void ofPunctuationTheCommonestIsWritten() throws IOException {
    page("a/a.md", "4f. Starting a song, with well known words (e.g. a rhyme)");
    page("b/a.md", "4f. Starting a song; with well-known words (e.g. a rhyme)");
    page("c/a.md", "4f. Starting a song; with well-known words (e.g. a rhyme).");

    assertThat(choice("4f").wording())
        .isEqualTo("Starting a song; with well-known words (e.g. a rhyme).");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Starting well known songs  | Starting well-known songs",
        "Starting a song, then two  | Starting a song; then two",
        "Starting a pupil's song    | Starting a pupil’s song",
        "Starting a song so         | Starting a song so."
      })
  void ofPunctuationAsCommonTheStrongerIsWritten(String weaker, String stronger)
      throws IOException {
    page("a/a.md", "4f. " + weaker);
    page("b/a.md", "4f. " + stronger);

    assertThat(choice("4f").wording()).isEqualTo(stronger);
  }

  @Test
  void theFrameworksFormGoesBeforeNumbers() throws IOException {
    page(
        "one/a.md",
        "4f. Start a lesson with a song",
        "4f. Start a lesson with a song",
        "4f. Starting a lesson with a song",
        "4.1 That songs help pupils to remember",
        "4.1 That songs help pupils to remember",
        "4.1 Songs help pupils to remember words");

    assertThat(choice("4f").wording()).isEqualTo("Starting a lesson with a song");
    assertThat(choice("4f").reason()).isEqualTo(Reason.FRAMEWORK_FORM);
    assertThat(choice("4f").others()).containsExactly("Start a lesson with a song");
    assertThat(choice("4.1").wording()).isEqualTo("Songs help pupils to remember words");
  }

  @Test
  void anAbridgedWordingYieldsToTheWholeThatAsManyCoursesHave() throws IOException {
    page("one/a.md", "4f. Starting a lesson", "4f. Starting a lesson", "4f. Starting a lesson");
    page("two/a.md", "4f. Starting a lesson with a song", "4f. Starting a lesson with a song");

    assertThat(choice("4f").wording()).isEqualTo("Starting a lesson with a song");
    assertThat(choice("4f").reason()).isEqualTo(Reason.UNABRIDGED);
  }

  @Test
  void anAbridgedExampleYieldsToTheWholeHoweverTheExampleIsCalled() throws IOException {
    page("one/a.md", "4f. Starting a lesson well (for example, with a song)");
    page("two/a.md", "4f. Starting a lesson well (e.g. with a song) and a drum");

    assertThat(choice("4f").wording()).endsWith("drum");
    assertThat(choice("4f").reason()).isEqualTo(Reason.UNABRIDGED);
  }

  /** Once against twice, twice against four times: more likely an addition than the whole. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void whatIsFoundHalfAsOftenIsAnAdditionAndNotTheWhole(int times) throws IOException {
    page("one/a.md", "4f. Starting and ending a lesson with a song\n".repeat(times));
    page("two/a.md", "4f. Starting a lesson with a song\n".repeat(2 * times));

    assertThat(choice("4f").wording()).isEqualTo("Starting a lesson with a song");
    assertThat(choice("4f").reason()).isEqualTo(Reason.MORE_FINDS);
    assertThat(choice("4f").others()).containsExactly("Starting and ending a lesson with a song");
  }

  @Test
  void whatOneCourseAddsIsNotTheWhole() throws IOException {
    page("one/a.md", "4f. Starting a lesson with a song, as we saw in week 3");
    page("two/a.md", "4f. Starting a lesson with a song");
    page("three/a.md", "4f. Starting a lesson with a song");

    assertThat(choice("4f").wording()).isEqualTo("Starting a lesson with a song");
    assertThat(choice("4f").reason()).isEqualTo(Reason.MORE_COURSES);
    assertThat(choice("4f").courses()).isEqualTo(2);
  }

  @Test
  void amongEqualsMoreFindsDecideAndATieIsSaid() throws IOException {
    page("one/a.md", "4f. Starting a lesson with a song", "4f. Starting a lesson with a sing");
    assertThat(choice("4f").reason()).isEqualTo(Reason.TIE);
    assertThat(choice("4f").wording()).isEqualTo("Starting a lesson with a sing");

    page("one/b.md", "4f. Starting a lesson with a song");
    assertThat(choice("4f").reason()).isEqualTo(Reason.MORE_FINDS);
    assertThat(choice("4f").wording()).isEqualTo("Starting a lesson with a song");
    assertThat(choice("4f").found()).isEqualTo(3);
    assertThat(choice("4f").foundSo()).isEqualTo(2);
  }

  @Test
  void codesThatTheFrameworkLacksAndWordingsUnlikeAllOthersAreRefused() throws IOException {
    page(
        "one/a.md",
        "7.8 Something that nobody printed here",
        "4f. Starting a lesson with a song",
        "4f. Begin a lesson with a song",
        "4f. Marking books on Friday afternoons");

    assertThat(read().refused())
        .extracting(one -> one.find().code() + " " + one.reason() + " " + one.find().line())
        .containsExactly("7.8 UNKNOWN_CODE 1", "4f UNLIKE_THE_OTHERS 4");
    assertThat(read().refused().get(0).find())
        .isEqualTo(new Find("7.8", "Something that nobody printed here", "one", "one/a.md", 1));
    assertThat(choice("4f").others()).containsExactly("Begin a lesson with a song");
  }

  @Test
  void ofWordingsAllUnlikeNoneIsRefused() throws IOException {
    page(
        "one/a.md",
        "4f. Starting a lesson with song",
        "4f. Marking books on Friday",
        "4f. Ringing every bell twice");

    assertThat(read().refused()).isEmpty();
    assertThat(choice("4f").reason()).isEqualTo(Reason.TIE);
  }

  @Test
  void pagesThatCannotBeReadAreSkippedAndNamed() throws IOException {
    page("one/a.md", "\uFEFF4f. Starting a lesson with a song");
    page("one/notes.txt", "4f. Ending a lesson with a song");
    Files.write(
        folder.resolve("one/old.md"),
        "First\n4f. Starting a pupil’s day".getBytes(Charset.forName("windows-1252")));
    Files.write(folder.resolve("one/long.md"), new byte[9 * 1024 * 1024]);
    Path outside = Files.createTempFile("outside", ".md");
    Files.createSymbolicLink(folder.resolve("one/link.md"), outside);

    assertThat(read().skipped())
        .containsExactly(
            "one/link.md: is a symbolic link",
            "one/long.md: has 9437184 bytes, and no more than 8388608 are read",
            "one/old.md, line 2: is not UTF-8; is it Windows-1252?");
    assertThat(choice("4f").found()).isEqualTo(1);
    Files.delete(outside);
  }

  /** Letters beyond the first 65,536 characters. */
  @Test
  void lettersOfAnyPlaneMakeWords() throws IOException {
    page(
        "one/a.md",
        "1a. Doing this thing well",
        "1a. \uD835\uDC00 \uD835\uDC01 \uD835\uDC02",
        "1a. \uD835\uDC00 \uD835\uDC01 \uD835\uDC03");

    assertThat(choice("1a").wording()).isEqualTo("\uD835\uDC00 \uD835\uDC01 \uD835\uDC02");
    assertThat(choice("1a").others()).containsExactly("\uD835\uDC00 \uD835\uDC01 \uD835\uDC03");
    assertThat(read().refused())
        .extracting(one -> one.find().wording())
        .containsExactly("Doing this thing well");
  }

  @ParameterizedTest
  @CsvSource({
    "'(4f. Starting a song (with words))', Starting a song (with words)",
    "'((4f. Starting a song) ) ', Starting a song",
    "'4f. Starting a song) and more', Starting a song) and more"
  })
  void bracketsThatCloseOneBeforeTheCodeAreNoneOfTheWording(String line, String wording)
      throws IOException {
    page("one/a.md", line);

    assertThat(choice("4f").wording()).isEqualTo(wording);
  }

  @Test
  void whatDoesNotPrintIsNoPartOfAWording() throws IOException {
    page("one/a.md", "4f. Starting\u0007a\u2028song", "\u202a4g. \u2068Ending it so\u2069\u202c");

    assertThat(choice("4f").wording()).isEqualTo("Starting a song");
    assertThat(choice("4g").wording()).isEqualTo("Ending it so");
  }

  @Test
  void aPageOfAnOddNameIsReadUnderANameThatPrints() throws IOException {
    page("one/a\u0007.md", "7.8 Something that nobody printed here");

    assertThat(read().skipped()).isEmpty();
    assertThat(read().refused())
        .extracting(one -> one.find().page())
        .containsExactly("one/a\\u0007.md");
  }

  private static String[] unlike(String code, int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(i -> code + ". W" + i + " x" + i + " y" + i)
        .toArray(String[]::new);
  }

  @Test
  void aPageWithTooManyWordingsOfOneCodeIsSkippedAndNamed() throws IOException {
    page("one/most.md", unlike("1a", 1, 100));
    page("one/too-many.md", unlike("1b", 1, 101));

    assertThat(read().skipped())
        .containsExactly(
            "one/too-many.md, line 101: no more than 100 different wordings of 1b are read on one"
                + " page");
    assertThat(choice("1a").found()).isEqualTo(100);
    assertThat(read().notFound()).contains(StatementCode.parse("1b"));
  }

  @Test
  void smallVariationsAndCodesThatTheFrameworkLacksDoNotCount() throws IOException {
    page("one/variations.md", "4f. Starting a lesson; with song\r\n4F Starting\r\n".repeat(150));
    page("one/unknown.md", unlike("7.8", 1, 150));

    assertThat(read().skipped()).isEmpty();
    assertThat(choice("4f").found()).isEqualTo(150);
    assertThat(read().refused()).hasSize(150);
  }

  @Test
  void aPageThatWouldBringTooManyWordingsInAllIsSkippedAndNamed() throws IOException {
    for (int i = 0; i < 20; i++) {
      page("one/a%02d.md".formatted(i), unlike("1a", 100 * i + 1, 100 * i + 100));
    }
    page("one/b.md", "1a. One more of them", "4f. Starting a lesson with a song");
    page("one/c.md", unlike("1a", 1950, 2000));

    assertThat(read().skipped())
        .containsExactly(
            "one/b.md, line 1: no more than 2000 different wordings of 1a are read on all pages"
                + " together");
    assertThat(choice("1a").found()).isEqualTo(2_051);
  }

  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aPipeIsSkippedAndNamed() throws IOException, InterruptedException {
    page("one/a.md", "4f. Starting a lesson with a song");
    assumeTrue(isPipeMadeAt(folder.resolve("one/pipe.md")));

    assertThat(read().skipped()).containsExactly("one/pipe.md: is no regular file");
    assertThat(choice("4f").found()).isEqualTo(1);
  }

  @Test
  void refusesWhatIsNoFolder() throws IOException {
    page("a.md", "4f. Starting a lesson with a song");

    assertThatThrownBy(() -> CoursePages.read(folder.resolve("a.md"), FRAMEWORK))
        .isInstanceOf(DataFileException.class)
        .hasMessageEndingWith("a.md: is no folder");
  }

  @Test
  void refusesAFolderThatIsNotThere() {
    assertThatThrownBy(() -> CoursePages.read(folder.resolve("none"), FRAMEWORK))
        .isInstanceOf(DataFileException.class)
        .hasMessageContaining("none: cannot be read");
  }

  @Test
  void theWordingIsLaidOverTheSummaries() throws IOException {
    page("one/a.md", "4f. Starting a lesson with a song");
    Framework overlaid = read().wording().over(FRAMEWORK);

    assertThat(overlaid.statement(StatementCode.parse("4f")).orElseThrow().officialWording())
        .contains("Starting a lesson with a song");
    assertThat(overlaid.statement(StatementCode.parse("4g")).orElseThrow().officialWording())
        .isEmpty();
    assertThat(overlaid.statements())
        .extracting(statement -> statement.summary())
        .isEqualTo(FRAMEWORK.statements().stream().map(one -> one.summary()).toList());
    assertThat(read().refused()).isEqualTo(ImmutableList.<RefusedFind>of());
  }
}
