package io.github.ecf4j.examples.schoolreport.output;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.examples.schoolreport.audit.EctAudit;
import io.github.ecf4j.rules.answer.Explained;
import io.github.ecf4j.rules.policy.DecidingDay;
import io.github.ecf4j.rules.policy.Figure;
import io.github.ecf4j.rules.policy.Policies;
import java.util.Locale;

/** The figures of law and guidance at the places that an answer cites, and what they are when. */
final class FiguresUsed {
  private FiguresUsed() {}

  /** The figures whose value, on whatever day, is published or decided at a place cited. */
  static ImmutableList<Figure<?>> in(Explained<?> answer, EctAudit audit) {
    Policies policies = audit.induction().school().policies();
    return Figure.all().stream()
        .filter(
            figure ->
                policies.editions().stream()
                    .anyMatch(
                        day -> answer.citations().contains(policies.on(day).citation(figure))))
        .collect(toImmutableList());
  }

  /** As in {@code Required terms: 3 from 1 September 2012, …; what counts is that of the day …}. */
  static ImmutableList<String> inWords(Explained<?> answer, EctAudit audit) {
    Policies policies = audit.induction().school().policies();
    return in(answer, audit).stream()
        .map(
            figure ->
                name(figure)
                    + ": "
                    + SettingsSection.editions(policies, figure)
                    + "; which of them counts is decided by "
                    + DecidingDay.of(figure))
        .collect(toImmutableList());
  }

  /** As in {@code Required terms}. */
  private static String name(Figure<?> figure) {
    String id = figure.id();
    return id.charAt(0)
        + id.substring(1).toLowerCase(Locale.UK).replace('_', ' ').replaceFirst("^pa ", "PA ");
  }
}
