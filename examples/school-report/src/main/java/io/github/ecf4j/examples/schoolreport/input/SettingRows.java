package io.github.ecf4j.examples.schoolreport.input;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.rules.policy.Figure;
import io.github.ecf4j.rules.policy.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads rows of {@code settings.csv}, once all teachers are known. */
final class SettingRows {
  private static final int MOST_RELEASE_DAYS = 365;

  private final ImmutableMap<PersonId, String> bodies;
  private final List<Setting> kept = new ArrayList<>();

  SettingRows(ImmutableMap<PersonId, String> bodies) {
    this.bodies = bodies;
  }

  Setting setting(CsvRow row) {
    String id = row.required("setting", row.parse("setting", SettingRows::id));
    return ImmutableSetting.builder()
        .id(id)
        .value(row.required("value", value(row, id)))
        .appropriateBody(body(row))
        .decidedBy(row.words("decided_by"))
        .decidedOn(row.date("decided_on"))
        .build();
  }

  private static String id(String text) {
    String id = Ascii.toUpperCase(text);
    if (!Setting.IDS.contains(id)) {
      throw new InvalidValueException("setting", text, "one of " + String.join(", ", Setting.IDS));
    }
    return id;
  }

  /** The cell, once whoever knows such values has read it. */
  private static Optional<String> value(CsvRow row, String id) {
    if (id.equals(Setting.RELEASE_DAYS)) {
      return row.wholeNumber("value", 0, MOST_RELEASE_DAYS).map(String::valueOf);
    }
    return row.parse(
        "value",
        text -> {
          String value = text.matches("(?i)yes|no") ? Ascii.toLowerCase(text) : text;
          Reading.byId(id).ifPresent(reading -> reading.parse(value));
          Figure.byId(id).ifPresent(figure -> figure.parse(value));
          return value;
        });
  }

  private Optional<String> body(CsvRow row) {
    Optional<String> body = row.words("appropriate_body");
    if (body.isPresent() && !bodies.containsValue(body.orElseThrow())) {
      throw row.refuse("appropriate_body", "must be that of a row that stands in ects.csv");
    }
    return body;
  }

  void keep(CsvRow row, Setting setting) {
    if (kept.stream().anyMatch(one -> isOfTheSame(one, setting))) {
      throw row.refuse(
          "setting",
          "must occur once for all and once for each appropriate body, but an earlier row has it");
    }
    kept.add(setting);
  }

  private static boolean isOfTheSame(Setting one, Setting other) {
    return one.id().equals(other.id()) && one.appropriateBody().equals(other.appropriateBody());
  }

  Settings settings() {
    return new Settings(
        kept.stream()
            .sorted(
                Comparator.comparing((Setting one) -> Setting.IDS.indexOf(one.id()))
                    .thenComparing(one -> one.appropriateBody().orElse("")))
            .collect(toImmutableList()),
        bodies);
  }
}
