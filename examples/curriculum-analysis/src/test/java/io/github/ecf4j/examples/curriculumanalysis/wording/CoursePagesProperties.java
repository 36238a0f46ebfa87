package io.github.ecf4j.examples.curriculumanalysis.wording;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import io.github.ecf4j.curriculum.EcfCurriculum;
import io.github.ecf4j.model.framework.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;

/** Whatever stands on pages, each code of the framework is found or not, and nothing is thrown. */
class CoursePagesProperties {
  private static final List<String> CODES =
      EcfCurriculum.framework().statements().stream()
          .map(Statement::code)
          .map(Object::toString)
          .toList();

  @Property(tries = 300)
  void eachCodeIsFoundOrNotWhateverStandsOnAPage(
      @ForAll @Size(max = 3) List<@From("pages") String> pages) throws IOException {
    Path folder = Files.createTempDirectory("pages");
    try {
      for (int i = 0; i < pages.size(); i++) {
        Files.write(folder.resolve(i + ".md"), pages.get(i).getBytes(UTF_8));
      }
      WordingImport found = CoursePages.read(folder, EcfCurriculum.framework());

      assertThat(found.choices().size() + found.notFound().size()).isEqualTo(CODES.size());
      assertThat(found.wording().over(EcfCurriculum.framework()).statements())
          .hasSize(CODES.size());
      assertThat(found.choices())
          .allMatch(one -> one.foundSo() <= one.found() && !one.wording().isBlank());
    } finally {
      MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
    }
  }

  /** Lines and parts of lines, those that mean something to the importer among them. */
  @Provide
  Arbitrary<String> pages() {
    Arbitrary<String> parts =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.of(CODES.subList(0, 4))),
            Tuple.of(
                8,
                Arbitraries.of(
                    "\n",
                    "\n1a. ",
                    ". ",
                    ") ",
                    " (",
                    "|",
                    "<br/>",
                    "Focus: ",
                    "._ _1b. ",
                    "(e.g. ",
                    " such as",
                    ", for example ",
                    "' ",
                    "**",
                    "\"",
                    "\u00a0",
                    "Doing this",
                    " Well",
                    " a",
                    " that ",
                    "\u2019s",
                    "İ",
                    "\uD835\uDC00 ",
                    "\u0007",
                    "\u0000",
                    "\u2028",
                    "\u202e",
                    "\r",
                    "#",
                    "- ",
                    "_")),
            Tuple.of(1, Arbitraries.strings().all().ofMaxLength(5)));
    return parts.list().ofMaxSize(60).map(all -> String.join("", all));
  }
}
