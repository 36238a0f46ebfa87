package io.github.ecf4j.examples.schoolreport.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetsTest {
  @TempDir Path temp;

  private static byte[] workbook() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "ecf4j", "1.0")) {
      Worksheet ects = book.newWorksheet("People");
      ects.value(0, 0, "Our ECTs");
      ects.value(2, 0, "Staff Code");
      ects.value(2, 1, "Induction Start");
      ects.value(3, 0, 417);
      ects.value(3, 1, LocalDate.of(2022, 9, 1));
      ects.style(3, 1).format("dd/mm/yyyy").set();
      Worksheet posts = book.newWorksheet("Contracts");
      posts.value(0, 0, "Staff Code");
      posts.value(0, 1, "Start Date");
      posts.value(0, 2, "FTE");
      posts.value(1, 0, 417);
      posts.value(1, 1, LocalDate.of(2022, 9, 1));
      posts.style(1, 1).format("d mmm yy").set();
      posts.value(1, 2, 0.1 + 0.2);
      posts.value(2, 0, 417);
      posts.value(2, 1, 44927);
      posts.value(2, 2, 0.5);
      book.newWorksheet("Blank");
    }
    return bytes.toByteArray();
  }

  @Test
  void readsEachSheetWithDatesByTheirFormat() throws IOException {
    Path exports = Files.createDirectory(temp.resolve("exports"));
    Path out = temp.resolve("out");
    Files.write(exports.resolve("staff.xlsx"), workbook());

    ExportFolder.Understood understood = ExportFolder.importTo(exports, Optional.empty(), out);

    assertThat(understood.lines())
        .contains("staff.xlsx#People: workbook, headings in line 3; read as ects.csv");
    assertThat(out.resolve("ects.csv")).hasContent("ect_id,induction_started_on\n417,2022-09-01\n");
    assertThat(out.resolve("posts.csv"))
        .hasContent(
            "ect_id,school,starts_on,ends_on,fte\n417,,?44927,,?0.5\n417,,2022-09-01,,0.3\n");
    assertThat(out.resolve("staff.xlsx#Contracts.refused.csv")).content().contains("serial number");
  }

  @Test
  void refusesWhatIsNoWorkbook() {
    assertThatThrownBy(() -> Sheets.of("no workbook".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(AskedException.class)
        .hasMessageContaining("no workbook");
  }
}
