package io.github.ecf4j.examples.curriculumanalysis.release;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.source.Source;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A table of the release: one row an observation.
 *
 * @param name in small letters, which is that of its files
 * @param observation what one row is
 * @param words whose words it holds
 * @param sources the documents that it rests on
 * @param columns its columns
 * @param key those of them that tell rows apart, which come first; none is empty
 * @param references the tables that have a row for each of its rows
 * @param rows a cell for each column; an empty one where there is nothing to say
 */
record Table(
    String name,
    String observation,
    Words words,
    ImmutableSet<Source> sources,
    ImmutableList<Column> columns,
    int key,
    ImmutableList<Reference> references,
    ImmutableList<ImmutableList<String>> rows) {

  /** Whose words a table holds, on which its licences depend. */
  enum Words {
    /** Codes and facts from what providers publish, and this project's words. */
    OURS,
    /** Codes, titles and structure of the Department's framework, too. */
    OURS_AND_THE_FRAMEWORKS
  }

  /**
   * Another table that has a row for each row.
   *
   * @param table its name
   * @param columns by which it is found, of the same names in both
   */
  record Reference(String table, ImmutableList<String> columns) {}

  Table {
    Set<String> names = new HashSet<>();
    columns.forEach(one -> Check.that(names.add(one.name()), name, one.name(), "columns once"));
    // Some readers put what is referred to in the place of the column, which then is gone.
    references.forEach(
        one ->
            Check.that(
                names.containsAll(one.columns()) && names.removeAll(one.columns()),
                name,
                one,
                "columns that refer once"));
    Set<List<String>> keys = new HashSet<>();
    for (List<String> row : rows) {
      List<String> own = row.subList(0, key);
      Check.that(!own.contains("") && keys.add(own), name, own, "a key that no other row has");
    }
  }

  /** The names of the columns that tell rows apart. */
  ImmutableList<String> keyNames() {
    return columns.stream().limit(key).map(Column::name).collect(ImmutableList.toImmutableList());
  }

  /** By RFC 4180, with a header. */
  String csv() {
    StringWriter text = new StringWriter();
    // What it holds back reaches the text when it is closed.
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(columns.stream().map(Column::name).toList());
      rows.forEach(csv::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** Starts a table of observations. */
  static <T> Builder<T> of(String name, String observation, List<T> observations) {
    return new Builder<>(name, observation, observations);
  }

  /** Collects columns; the values of a column come from the observations. */
  static final class Builder<T> {
    private final String name;
    private final String observation;
    private final ImmutableList<T> observations;
    private final List<Column> columns = new ArrayList<>();
    private final List<Function<? super T, ?>> values = new ArrayList<>();
    private final Set<Source> sources = new LinkedHashSet<>();
    private final List<Reference> references = new ArrayList<>();
    private Words words = Words.OURS;
    private int key;

    private Builder(String name, String observation, List<T> observations) {
      this.name = name;
      this.observation = observation;
      this.observations = ImmutableList.copyOf(observations);
    }

    /** A further column; an empty {@code Optional} leaves its cell empty. */
    Builder<T> column(Column column, Function<? super T, ?> value) {
      columns.add(column);
      values.add(value);
      return this;
    }

    /** The columns so far tell rows apart. */
    Builder<T> asKey() {
      key = columns.size();
      return this;
    }

    Builder<T> refersTo(String table, Column... by) {
      ImmutableList.Builder<String> names = ImmutableList.builder();
      for (Column one : by) {
        names.add(one.name());
      }
      references.add(new Reference(table, names.build()));
      return this;
    }

    Builder<T> words(Words whose) {
      words = whose;
      return this;
    }

    Builder<T> from(Iterable<Source> documents) {
      documents.forEach(sources::add);
      return this;
    }

    Builder<T> from(Function<? super T, Source> document) {
      observations.forEach(one -> sources.add(document.apply(one)));
      return this;
    }

    /** A hook for columns that several tables share. */
    Builder<T> with(Function<Builder<T>, Builder<T>> more) {
      return more.apply(this);
    }

    Table build() {
      return new Table(
          name,
          observation,
          words,
          ImmutableSet.copyOf(sources),
          ImmutableList.copyOf(columns),
          key,
          ImmutableList.copyOf(references),
          observations.stream().map(this::row).collect(ImmutableList.toImmutableList()));
    }

    private ImmutableList<String> row(T one) {
      return IntStream.range(0, columns.size())
          .mapToObj(i -> cell(values.get(i).apply(one)))
          .collect(ImmutableList.toImmutableList());
    }

    private static String cell(Object value) {
      if (value instanceof Optional<?> perhaps) {
        return perhaps.map(Builder::cell).orElse("");
      }
      if (value instanceof OptionalInt perhaps) {
        return perhaps.isPresent() ? String.valueOf(perhaps.getAsInt()) : "";
      }
      // An enumeration may print words of its own.
      return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }
  }
}
