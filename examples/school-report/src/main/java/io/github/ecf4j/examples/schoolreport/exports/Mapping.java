package io.github.ecf4j.examples.schoolreport.exports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.ecf4j.model.check.Days;
import io.github.ecf4j.model.check.InvalidValueException;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a school says of its exports, in TOML.
 *
 * @param files what each export is
 * @param ects who is an early career teacher; empty where {@code ects.csv} says so
 * @param ids other names of a person, by their keys, each with the id that counts
 * @param reasons what types of absence mean
 * @param works on which weekdays somebody who works part time does, by their keys
 * @param lessons which activities of a timetable are taught
 * @param timetabled minutes of a full-time teacher's timetable; null where not said
 * @param hours hours a week of full time; null where not said
 * @param weeks weeks a year of full time; null where not said
 */
record Mapping(
    ImmutableList<MappedFile> files,
    ImmutableSet<String> ects,
    ImmutableMap<String, String> ids,
    ImmutableMap<String, String> reasons,
    ImmutableMap<String, ImmutableSet<DayOfWeek>> works,
    ImmutableMap<String, String> lessons,
    @Nullable BigDecimal timetabled,
    @Nullable BigDecimal hours,
    @Nullable BigDecimal weeks) {

  private static final ImmutableSet<String> KEYS =
      ImmutableSet.of(
          "file",
          "ects",
          "ids",
          "reasons",
          "works",
          "lessons",
          "timetabled_minutes",
          "full_time_hours",
          "full_time_weeks");
  private static final ImmutableSet<String> FILE_KEYS =
      ImmutableSet.of("name", "to", "columns", "dates", "fte", "only");
  private static final ImmutableSet<String> ABSENCE_KEYS =
      ImmutableSet.<String>builder().addAll(FILE_KEYS).add("before", "periods", "midday").build();
  private static final ImmutableSet<String> TIMETABLE_KEYS =
      ImmutableSet.of("name", "to", "columns", "only", "weeks", "minutes", "from");

  static Mapping none() {
    return parse("");
  }

  /** Reads a mapping; whatever in it is not known is refused. */
  static Mapping parse(String toml) {
    JsonNode all;
    try {
      all = toml.isBlank() ? new TomlMapper().createObjectNode() : new TomlMapper().readTree(toml);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new AskedException(
          "", "the mapping is no TOML: line " + line + ": " + e.getOriginalMessage());
    }
    known(all, KEYS, "the mapping");
    ImmutableList.Builder<MappedFile> files = ImmutableList.builder();
    all.path("file").forEach(file -> files.add(file(file)));
    return new Mapping(
        files.build(),
        ImmutableSet.copyOf(texts(all.path("ects"))),
        people(all, "ids", id -> id.getValue().asText()),
        map(all.path("reasons"), JsonNode::asText),
        people(
            all,
            "works",
            days -> WorkingTime.parse(days.getKey(), String.join(" ", texts(days.getValue())))),
        map(all.path("lessons"), JsonNode::asText),
        number(all, "timetabled_minutes"),
        number(all, "full_time_hours"),
        number(all, "full_time_weeks"));
  }

  private static MappedFile file(JsonNode file) {
    String name = file.path("name").asText();
    String to = file.path("to").asText();
    boolean isTimetable = "timetable".equals(to);
    known(
        file,
        isTimetable ? TIMETABLE_KEYS : "absences".equals(to) ? ABSENCE_KEYS : FILE_KEYS,
        "[[file]] " + name + " of the mapping");
    if (name.isEmpty() || !Headings.files().contains(to)) {
      throw new AskedException(
          "", "a [[file]] of the mapping needs a name, and to: one of " + Headings.files());
    }
    ImmutableMap<String, String> columns = map(file.path("columns"), JsonNode::asText);
    known(file.path("columns"), Headings.columnsOf(to), "columns of " + name + " in the mapping");
    JsonNode dates = file.path("dates");
    return new MappedFile(
        name,
        to,
        columns,
        dates.isTextual()
            ? ImmutableMap.of("*", DateForm.ofCode(dates.asText()))
            : map(dates, form -> DateForm.ofCode(form.asText())),
        file.hasNonNull("fte") ? file.path("fte").asText() : null,
        isTimetable ? periods(file) : Periods.none(),
        parts(file),
        day(file, "before"),
        map(file.path("only"), Mapping::texts));
  }

  private static Periods periods(JsonNode file) {
    BigDecimal weeks = number(file, "weeks");
    JsonNode minutes = file.path("minutes");
    ImmutableMap.Builder<String, BigDecimal> lengths = ImmutableMap.builder();
    if (minutes.isObject()) {
      minutes
          .fieldNames()
          .forEachRemaining(period -> lengths.put(Table.plain(period), length(minutes, period)));
    } else if (file.has("minutes")) {
      lengths.put("", length(file, "minutes"));
    }
    return new Periods(
        weeks == null ? 0 : whole(file, "weeks"), lengths.buildOrThrow(), day(file, "from"));
  }

  private static DayParts parts(JsonNode file) {
    DayParts none = DayParts.none();
    JsonNode halves = file.path("periods");
    boolean isPair =
        halves.isArray()
            && halves.size() == 2
            && texts(halves).stream().allMatch(number -> number.matches("[1-9]\\d?"));
    if (file.has("periods") && !isPair) {
      throw new AskedException(
          "", "periods of the mapping are those of the morning and the afternoon, as [3, 2]");
    }
    Optional<LocalTime> midday = Times.parse(file.path("midday").asText());
    if (file.has("midday") && midday.isEmpty()) {
      throw new AskedException("", "midday of the mapping must be a time, such as \"12:45\"");
    }
    return new DayParts(
        halves.path(0).asInt(), halves.path(1).asInt(), midday.orElse(none.midday()));
  }

  private static int whole(JsonNode file, String key) {
    try {
      return length(file, key).intValueExact();
    } catch (ArithmeticException e) {
      throw new AskedException("", key + " of the mapping must be a whole number");
    }
  }

  private static @Nullable LocalDate day(JsonNode file, String key) {
    try {
      return file.hasNonNull(key) ? Days.parse(file.path(key).asText()) : null;
    } catch (InvalidValueException e) {
      throw new AskedException("", key + " of the mapping must be a day, as \"2022-09-05\"");
    }
  }

  private static BigDecimal length(JsonNode minutes, String key) {
    return Optional.ofNullable(number(minutes, key))
        .orElseThrow(() -> new AskedException("", key + " of the mapping must be a number"));
  }

  private static void known(JsonNode node, ImmutableSet<String> keys, String where) {
    node.fieldNames()
        .forEachRemaining(
            key -> {
              if (!keys.contains(key)) {
                throw new AskedException(
                    "", where + " has \"" + key + "\", and may have " + String.join(", ", keys));
              }
            });
  }

  private static ImmutableList<String> texts(JsonNode list) {
    ImmutableList.Builder<String> texts = ImmutableList.builder();
    if (list.isValueNode()) {
      return ImmutableList.of(list.asText());
    }
    list.forEach(one -> texts.add(one.asText()));
    return texts.build();
  }

  private static <V> ImmutableMap<String, V> map(JsonNode table, Function<JsonNode, V> value) {
    ImmutableMap.Builder<String, V> map = ImmutableMap.builder();
    for (Map.Entry<String, JsonNode> one : table.properties()) {
      map.put(one.getKey(), value.apply(one.getValue()));
    }
    return map.buildOrThrow();
  }

  /** What a table says of people, by their keys. */
  private static <V> ImmutableMap<String, V> people(
      JsonNode all, String table, Function<Map.Entry<String, JsonNode>, V> value) {
    Map<String, V> people = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> one : all.path(table).properties()) {
      if (people.put(key(one.getKey()), value.apply(one)) != null) {
        throw new AskedException(
            "", table + " of the mapping has whom it calls \"" + one.getKey() + "\" twice");
      }
    }
    return ImmutableMap.copyOf(people);
  }

  private static @Nullable BigDecimal number(JsonNode all, String key) {
    if (!all.hasNonNull(key)) {
      return null;
    }
    if (!all.path(key).isNumber() || all.path(key).decimalValue().signum() <= 0) {
      throw new AskedException("", key + " of the mapping must be a number above 0");
    }
    return all.path(key).decimalValue();
  }

  /** What the mapping says of an export: more than one thing where it is read as several files. */
  ImmutableList<MappedFile> files(String name) {
    return files.stream()
        .filter(file -> file.name().equals(name))
        .collect(ImmutableList.toImmutableList());
  }

  /** The id that counts. */
  String id(String written) {
    return ids.getOrDefault(key(written), written);
  }

  /** By what somebody is known: of an address, capitals do not count. */
  static String key(String id) {
    return id.indexOf('@') < 0 ? id : id.toLowerCase(Locale.ROOT);
  }

  /** A mapping of files alone, as TOML; reading it gives the same. */
  static String toToml(List<MappedFile> files) {
    StringBuilder toml = new StringBuilder();
    for (MappedFile file : files) {
      toml.append("[[file]]\n")
          .append("name = ")
          .append(quoted(file.name()))
          .append("\nto = ")
          .append(quoted(file.to()))
          .append("\n");
      file.columns()
          .forEach(
              (column, heading) ->
                  toml.append("columns.")
                      .append(column)
                      .append(" = ")
                      .append(quoted(heading))
                      .append('\n'));
      toml.append('\n');
    }
    return toml.toString();
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ' || c == 0x7f) {
        quoted.append(String.format("\\u%04X", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
