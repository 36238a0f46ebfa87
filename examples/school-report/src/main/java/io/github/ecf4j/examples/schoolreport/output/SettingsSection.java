package io.github.ecf4j.examples.schoolreport.output;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.examples.schoolreport.input.Setting;
import io.github.ecf4j.examples.schoolreport.input.Settings;
import io.github.ecf4j.rules.policy.Figure;
import io.github.ecf4j.rules.policy.Policies;
import io.github.ecf4j.rules.policy.Policy;
import io.github.ecf4j.rules.policy.Reading;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;

/** The settings in force in words: of those that say what is read by default only how many. */
final class SettingsSection {
  private final Settings settings;

  private SettingsSection(Settings settings) {
    this.settings = settings;
  }

  static ReportView.Settings of(Settings settings) {
    SettingsSection section = new SettingsSection(settings);
    ImmutableList<ReportView.Setting> shown =
        settings.all().stream()
            .filter(section::makesADifference)
            .map(section::inWords)
            .collect(toImmutableList());
    return new ReportView.Settings(shown, settings.all().size() - shown.size());
  }

  /** A body's row can keep the default against a row for all. */
  private boolean makesADifference(Setting setting) {
    return !setting.isAsByDefault()
        || (setting.appropriateBody().isPresent()
            && settings.all().stream()
                .filter(one -> one.appropriateBody().isEmpty() && !one.isAsByDefault())
                .anyMatch(one -> one.id().equals(setting.id())));
  }

  private ReportView.Setting inWords(Setting setting) {
    return new ReportView.Setting(
        setting.id(),
        setting.reading().map(one -> chosen(one, setting.value())).orElse(setting.value()),
        setting
            .reading()
            .map(SettingsSection::byDefault)
            .or(() -> setting.figure().map(SettingsSection::published))
            .orElse("any number"),
        whom(setting),
        decision(setting));
  }

  private static <T> String chosen(Reading<T> reading, String text) {
    return reading.words(reading.parse(text));
  }

  private static <T> String byDefault(Reading<T> reading) {
    return reading.words(reading.byDefault());
  }

  /** As in {@code 3 from 1 September 2012, 6 from 1 September 2021}. */
  private static String published(Figure<?> figure) {
    return editions(Policies.published(), figure);
  }

  /** What a figure is from each day on which it changes, as in {@code 3 from 1 September 2012}. */
  static String editions(Policies all, Figure<?> figure) {
    return all.editions().stream()
        .filter(edition -> all.on(edition).from(figure).equals(edition))
        .map(edition -> text(all.on(edition), figure) + " from " + Words.day(edition))
        .collect(joining(", "));
  }

  private static String text(Policy policy, Figure<?> figure) {
    Object value = policy.get(figure);
    return value instanceof Collection<?> several
        ? several.stream().map(SettingsSection::word).collect(joining(" / "))
        : value instanceof LocalDate day ? Words.day(day) : value.toString();
  }

  /** A reason for absence has the words of its name. */
  private static String word(Object one) {
    return one instanceof Enum<?> constant
        ? constant.name().toLowerCase(Locale.UK).replace('_', ' ')
        : one.toString();
  }

  private String whom(Setting setting) {
    ImmutableList<String> others = settings.decidedOtherwise(setting);
    return setting
        .appropriateBody()
        .map(body -> "For the ECTs of " + body)
        .orElseGet(
            () -> "For all ECTs" + (others.isEmpty() ? "" : " but those of " + join(others)));
  }

  private static String join(ImmutableList<String> bodies) {
    return String.join(", ", bodies);
  }

  private static String decision(Setting setting) {
    String when = setting.decidedOn().map(day -> " on " + Words.day(day)).orElse("");
    return setting
        .decidedBy()
        .map(who -> "decided by " + who + when)
        .orElse(when.isEmpty() ? "who decided is not recorded" : "decided" + when);
  }
}
