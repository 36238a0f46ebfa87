package io.github.ecf4j.rules.entitlement;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.source.Citation;
import io.github.ecf4j.model.table.Row;
import io.github.ecf4j.model.table.Table;
import io.github.ecf4j.rules.policy.Provision;
import java.io.InputStreamReader;

/**
 * The weekly study and meeting time of a lead provider's programme of 2021, in round figures (rules
 * MEN-2 and MEN-11).
 *
 * @param provider the provider's name
 * @param studyMinutes minutes of self-study a week, from 0 to 10080
 * @param meetingMinutes minutes of meeting with the mentor a week, from 0 to 10080
 * @param modules how many modules the programme has, from 1 to 999
 * @param citation where it is published
 */
public record ProviderPattern(
    String provider, int studyMinutes, int meetingMinutes, int modules, Citation citation) {
  private static final int MINUTES_PER_WEEK = 7 * 24 * 60;

  private static final ImmutableList<ProviderPattern> PUBLISHED =
      Table.read(
              "providers.tsv",
              new InputStreamReader(
                  requireNonNull(ProviderPattern.class.getResourceAsStream("providers.tsv")),
                  UTF_8),
              "provider",
              "study_minutes",
              "meeting_minutes",
              "modules",
              "provision")
          .rows()
          .stream()
          .map(ProviderPattern::of)
          .collect(toImmutableList());

  /**
   * A pattern.
   *
   * @param provider the provider's name
   * @param studyMinutes minutes of self-study a week, from 0 to 10080
   * @param meetingMinutes minutes of meeting with the mentor a week, from 0 to 10080
   * @param modules how many modules the programme has, from 1 to 999
   * @param citation where it is published
   * @throws io.github.ecf4j.model.check.InvalidValueException if a part is out of bounds
   */
  public ProviderPattern {
    Check.text("provider", provider);
    Check.range("studyMinutes", studyMinutes, 0, MINUTES_PER_WEEK);
    Check.range("meetingMinutes", meetingMinutes, 0, MINUTES_PER_WEEK);
    Check.range("modules", modules, 1, 999);
    requireNonNull(citation, "citation");
  }

  private static ProviderPattern of(Row row) {
    return row.build(
        "provider",
        () ->
            new ProviderPattern(
                row.text("provider"),
                row.parse("study_minutes", Integer::valueOf),
                row.parse("meeting_minutes", Integer::valueOf),
                row.parse("modules", Integer::valueOf),
                row.parse("provision", Provision::byId).citation()));
  }

  /**
   * The programmes of 2021, as in {@code providers.tsv}.
   *
   * @return the patterns, in the order of the table
   */
  public static ImmutableList<ProviderPattern> published() {
    return PUBLISHED;
  }

  /**
   * Study and meeting together.
   *
   * @return minutes a week
   */
  public int weeklyMinutes() {
    return studyMinutes + meetingMinutes;
  }
}
