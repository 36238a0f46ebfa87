package io.github.ecf4j.rules.school;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.check.Days;
import io.github.ecf4j.model.programme.ModuleNumber;
import java.util.Map;

/**
 * How fast the modules are studied. The orientation says only that self-study is weekly (section
 * 2), so the pace is the planner's choice.
 */
public sealed interface Pacing {
  /**
   * The published layout. A module for which the programme publishes a week is studied in that
   * week, beside others of the same week, and later only where the modules before it need the weeks
   * until then. Of all others a module is studied a teaching week, a strand a term: each strand
   * begins in the later of two weeks, the first teaching week of its term of induction and the
   * teaching week after the module before. Year 2 revisits what was studied, where the programme
   * does.
   */
  record Published() implements Pacing {}

  /**
   * Some teaching weeks for each module from the first week on, across both years; without
   * revisits.
   *
   * @param weeks from 1 to 12
   */
  record WeeksPerModule(int weeks) implements Pacing {
    /**
     * Some teaching weeks for each module.
     *
     * @param weeks from 1 to 12
     * @throws io.github.ecf4j.model.check.InvalidValueException if it is out of bounds
     */
    public WeeksPerModule {
      Check.range("weeks", weeks, 1, 12);
    }
  }

  /**
   * The published layout at the pace of a part-timer: a module takes 1/FTE teaching weeks, rounded
   * half up. How often a part-timer is coached is another question (MEN-10), which a reading
   * answers.
   */
  record ProRata() implements Pacing {}

  /**
   * The caller's own weeks; without revisits.
   *
   * @param weeks the week of each module, none earlier than that of a module before it
   */
  record Own(ImmutableSortedMap<ModuleNumber, Week> weeks) implements Pacing {
    /**
     * The caller's own weeks.
     *
     * @param weeks the week of each module, none earlier than that of a module before it
     * @throws io.github.ecf4j.model.check.InvalidValueException if the weeks are out of sequence
     */
    public Own {
      requireNonNull(weeks, "weeks");
      Week before = Week.of(Days.FIRST);
      for (Map.Entry<ModuleNumber, Week> week : weeks.entrySet()) {
        Check.that(
            !week.getValue().isBefore(before),
            "week of module " + week.getKey(),
            week.getValue(),
            "on or after that of the module before it, " + before);
        before = week.getValue();
      }
    }
  }

  /**
   * The published layout.
   *
   * @return the default pace
   */
  static Pacing published() {
    return new Published();
  }

  /**
   * Some teaching weeks for each module.
   *
   * @param weeks from 1 to 12
   * @return the pace
   * @throws io.github.ecf4j.model.check.InvalidValueException if it is out of bounds
   */
  static Pacing weeksPerModule(int weeks) {
    return new WeeksPerModule(weeks);
  }

  /**
   * The pace of a part-timer.
   *
   * @return the pace
   */
  static Pacing proRata() {
    return new ProRata();
  }

  /**
   * The caller's own weeks.
   *
   * @param weeks the week of each module, none earlier than that of a module before it
   * @return the pace
   * @throws io.github.ecf4j.model.check.InvalidValueException if the weeks are out of sequence
   */
  static Pacing own(Map<ModuleNumber, Week> weeks) {
    Check.noNull("weeks", weeks);
    return new Own(ImmutableSortedMap.copyOf(weeks));
  }

  /**
   * Whether a part-time teacher takes 1/FTE weeks for a module.
   *
   * @return whether this is the pace of a part-timer
   */
  default boolean isProRata() {
    return this instanceof ProRata;
  }

  /**
   * Whether year 2 revisits the modules that have steps, where the programme revisits at all.
   *
   * @return whether it does
   */
  default boolean hasRevisits() {
    return this instanceof Published || this instanceof ProRata;
  }
}
