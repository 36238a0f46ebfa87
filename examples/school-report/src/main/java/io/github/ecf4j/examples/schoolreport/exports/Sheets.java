package io.github.ecf4j.examples.schoolreport.exports;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** Reads the sheets of a workbook. A cell with the format of a date becomes a date in ISO form. */
final class Sheets {
  private Sheets() {}

  /** The rows of each sheet that has any, by its name. */
  static ImmutableMap<String, Rows> of(byte[] bytes) {
    ImmutableMap.Builder<String, Rows> sheets = ImmutableMap.builder();
    try (ReadableWorkbook book =
        new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false))) {
      for (Sheet sheet : book.getSheets().toList()) {
        ImmutableList<Row> rows = rows(sheet);
        if (!rows.isEmpty()) {
          sheets.put(sheet.getName(), new Rows(rows, "workbook"));
        }
      }
      return sheets.buildOrThrow();
    } catch (IOException | ExcelReaderException e) {
      throw new AskedException("", "is no workbook that can be read");
    }
  }

  private static ImmutableList<Row> rows(Sheet sheet) throws IOException {
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    try (Stream<org.dhatim.fastexcel.reader.Row> all = sheet.openStream()) {
      all.forEach(
          one -> {
            ImmutableList.Builder<String> cells = ImmutableList.builder();
            for (int i = 0; i < one.getCellCount(); i++) {
              cells.add(one.getOptionalCell(i).map(Sheets::text).orElse(""));
            }
            Row row = new Row(one.getRowNum(), cells.build());
            if (!row.isBlank()) {
              rows.add(row);
            }
          });
    }
    return rows.build();
  }

  private static String text(Cell cell) {
    if (cell.getType() == CellType.ERROR) {
      return "#" + cell.getRawValue();
    }
    if (cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA) {
      String format = cell.getDataFormatString();
      if (format != null && cell.getValue() instanceof BigDecimal && isDate(format)) {
        String date = cell.asDate().toString();
        return date.endsWith("T00:00") ? date.substring(0, date.indexOf('T')) : date;
      }
      return number(cell.getRawValue());
    }
    return Rows.clean(cell.getText());
  }

  /** A number as people write it: a sum that a computer has as 0.6000000000000001 is 0.6. */
  private static String number(@Nullable String raw) {
    if (raw == null) {
      return "";
    }
    return raw.matches("-?[0-9.]+([eE][-+]?[0-9]+)?")
        ? new BigDecimal(raw).round(new MathContext(15)).stripTrailingZeros().toPlainString()
        : Rows.clean(raw);
  }

  /** Whether a format shows a day: it has d and y outside quotes and brackets. */
  private static boolean isDate(String format) {
    String letters =
        format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
    return letters.contains("y") && letters.contains("d");
  }
}
