package io.github.ecf4j.examples.schoolreport.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.time.api.Dates;

class ExportProperties {
  private static final Map<DateForm, String> PATTERNS =
      Map.of(
          DateForm.ISO, "uuuu-MM-dd",
          DateForm.SLASH, "dd/MM/uuuu",
          DateForm.DOT, "dd.MM.uu",
          DateForm.DASH, "d-M-uuuu",
          DateForm.NAMED, "d MMM uuuu",
          DateForm.COMPACT, "uuuuMMdd");

  @Provide
  Arbitrary<LocalDate> days() {
    return Dates.dates().between(LocalDate.of(2000, 1, 1), LocalDate.of(2069, 12, 31));
  }

  @Property
  void aColumnInOneFormComesBackEqual(
      @ForAll DateForm form, @ForAll @Size(min = 1, max = 9) List<@From("days") LocalDate> days) {
    DateTimeFormatter format = DateTimeFormatter.ofPattern(PATTERNS.get(form), Locale.ENGLISH);
    List<String> cells = days.stream().map(format::format).toList();
    DateColumn column = DateColumn.of(cells);

    assertThat(cells.stream().map(cell -> column.read("starts_on", cell))).isEqualTo(days);
  }

  @Provide
  Arbitrary<String> cells() {
    return Arbitraries.strings().withChars("aÉ \",;\t\n'0=").ofMaxLength(6).map(Rows::clean);
  }

  @Property
  void whatIsWrittenIsReadBack(
      @ForAll @Size(min = 1, max = 5) List<@Size(3) List<@From("cells") String>> rows) {
    List<List<String>> all = new ArrayList<>(rows);
    all.add(0, List.of("Staff Code", "Start Date", "FTE"));
    byte[] bytes = ("\uFEFF" + Output.csv(all)).getBytes(StandardCharsets.UTF_8);

    assertThat(Rows.ofCsv(bytes, Headings::isKnown).rows().stream().map(Row::cells).toList())
        .isEqualTo(all.stream().filter(row -> !row.stream().allMatch(String::isEmpty)).toList());
  }

  @Property
  void aMappingIsReadAsItIsWritten(@ForAll("cells") String name, @ForAll("cells") String heading) {
    MappedFile file = MappedFile.of("x" + name, "posts", Map.of("fte", heading));

    assertThat(Mapping.parse(Mapping.toToml(List.of(file))).files()).containsExactly(file);
  }
}
