package io.github.ecf4j.curriculum.load;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedMap;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.framework.Framework;
import io.github.ecf4j.model.framework.Statement;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.table.DataFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * A framework's own sentences, by code.
 *
 * @param byCode the wordings
 */
public record OfficialWording(ImmutableSortedMap<StatementCode, String> byCode) {
  private static final String CODE = "code";
  private static final String WORDING = "wording";
  private static final long MOST_BYTES = 16L * 1024 * 1024;

  /**
   * Wordings.
   *
   * @param byCode the wordings
   */
  public OfficialWording {
    requireNonNull(byCode, "byCode");
    byCode = ImmutableSortedMap.copyOf(byCode);
  }

  /**
   * Reads a table of two columns separated by a tab: code and wording, a line each, no header.
   * Empty lines are passed over.
   *
   * @param file the table, in UTF-8
   * @param framework the framework whose codes it may have
   * @return the wordings
   * @throws DataFileException if the table cannot be read, or a line has other than two cells, a
   *     wording with control characters, a code that the framework lacks, or one that an earlier
   *     line has; there is no partial result
   */
  public static OfficialWording read(Path file, Framework framework) {
    requireNonNull(file, "file");
    requireNonNull(framework, "framework");
    String name = String.valueOf(file.getFileName());
    List<String> lines = TextFile.read(file, name, MOST_BYTES).lines().toList();
    Map<StatementCode, String> wordings = new TreeMap<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        read(name, i + 1, lines.get(i), framework, wordings);
      }
    }
    return new OfficialWording(ImmutableSortedMap.copyOf(wordings));
  }

  private static void read(
      String file,
      int line,
      String text,
      Framework framework,
      Map<StatementCode, String> wordings) {
    List<String> cells = Splitter.on('\t').trimResults().splitToList(text);
    if (cells.size() != 2 || cells.get(1).isEmpty()) {
      throw new DataFileException(file, line, WORDING, "expected a code, a tab and a wording");
    }
    StatementCode code = checked(file, line, CODE, () -> StatementCode.parse(cells.get(0)));
    String wording = checked(file, line, WORDING, () -> Check.text(WORDING, cells.get(1)));
    if (framework.statement(code).isEmpty()) {
      throw new DataFileException(file, line, CODE, framework.id() + " has no statement " + code);
    }
    if (wordings.put(code, wording) != null) {
      throw new DataFileException(file, line, CODE, "an earlier line has " + code + " already");
    }
  }

  private static <T> T checked(String file, int line, String column, Supplier<T> value) {
    try {
      return value.get();
    } catch (InvalidValueException e) {
      throw new DataFileException(file, line, column, e.problem());
    }
  }

  /**
   * A framework with these wordings beside its summaries, which stay as they are.
   *
   * @param framework the framework
   * @return the same with {@link Statement#officialWording} where a wording is known
   */
  public Framework over(Framework framework) {
    requireNonNull(framework, "framework");
    return framework.toBuilder()
        .statements(framework.statements().stream().map(this::over).collect(toImmutableList()))
        .build();
  }

  /**
   * A programme on the framework with these wordings.
   *
   * @param programme the programme
   * @return the same, with {@link #over(Framework)} of its framework
   */
  public Programme over(Programme programme) {
    requireNonNull(programme, "programme");
    return programme.toBuilder().framework(over(programme.framework())).build();
  }

  private Statement over(Statement statement) {
    String wording = byCode.get(statement.code());
    return wording == null ? statement : statement.toBuilder().officialWording(wording).build();
  }
}
