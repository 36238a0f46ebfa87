package io.github.ecf4j.curriculum.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedMap;
import io.github.ecf4j.curriculum.EcfCurriculum;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.table.DataFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficialWordingTest {
  @TempDir Path folder;

  private OfficialWording read(String text) throws IOException {
    Path file = folder.resolve("wording.tsv");
    Files.writeString(file, text, UTF_8);
    return OfficialWording.read(file, EcfCurriculum.framework());
  }

  @Test
  void aLineIsACodeAndAWording() throws IOException {
    assertThat(read("\uFEFF1.1\tSongs help.\r\n\r\n4f\t Starting with a song \n").byCode())
        .containsEntry(StatementCode.parse("1.1"), "Songs help.")
        .containsEntry(StatementCode.parse("4f"), "Starting with a song")
        .hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.1|line 2, column wording: expected a code, a tab and a wording",
        "'1.1\t'|line 2, column wording: expected a code, a tab and a wording",
        "'1.1\ta\tb'|line 2, column wording: expected a code, a tab and a wording",
        "'one\ta'|line 2, column code: must be a code such as 7.2 or 7c",
        "'7.8\ta'|line 2, column code: ecf-2019 has no statement 7.8",
        "'1.2\ta'|line 2, column code: an earlier line has 1.2 already"
      })
  void anErrorNamesFileLineAndColumn(String line, String problem) {
    assertThatThrownBy(() -> read("1.2\tFirst\n" + line.replace("\\t", "\t")))
        .isInstanceOf(DataFileException.class)
        .hasMessageStartingWith("wording.tsv, ")
        .hasMessageContaining(problem);
  }

  @Test
  void aProgrammeKeepsAllButTheWordingOfItsFramework() {
    Programme programme = EcfCurriculum.ambition();
    StatementCode code = StatementCode.parse("4f");
    Programme overlaid =
        new OfficialWording(ImmutableSortedMap.of(code, "Words of their own.")).over(programme);

    assertThat(overlaid.framework().statement(code).orElseThrow().officialWording())
        .contains("Words of their own.");
    assertThat(new OfficialWording(ImmutableSortedMap.of()).over(programme)).isEqualTo(programme);
    assertThat(overlaid.coverage()).isEqualTo(programme.coverage());
  }
}
