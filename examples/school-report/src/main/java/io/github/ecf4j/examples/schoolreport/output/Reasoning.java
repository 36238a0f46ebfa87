package io.github.ecf4j.examples.schoolreport.output;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import io.github.ecf4j.examples.schoolreport.audit.EctAudit;
import io.github.ecf4j.rules.answer.Choice;
import io.github.ecf4j.rules.answer.Explained;
import io.github.ecf4j.rules.answer.Operand;
import io.github.ecf4j.rules.answer.Step;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.finding.Gaps;
import io.github.ecf4j.rules.policy.Provision;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How an answer was worked out, in sentences for somebody who knows neither the provisions by their
 * numbers nor fractions of terms.
 */
final class Reasoning {
  private static final int PLACES = 2;

  /** What the documents that are cited most are called where there is little room. */
  private static final ImmutableMap<String, String> SHORT =
      ImmutableMap.of("SG", "statutory guidance ", "ORIENTATION", "coordinator orientation, ");

  private Reasoning() {}

  static EctView.Why of(
      String title, Explained<?> answer, ImmutableList<Gaps.Gap> lacking, EctAudit audit) {
    return new EctView.Why(
        title,
        Stream.concat(
                answer.notKnown().stream().map(Object::toString),
                lacking.stream().map(gap -> gap.why().toString()))
            .distinct()
            .toList(),
        steps(answer.steps(), audit),
        answer.readings().stream().map(Reasoning::sentence).toList(),
        FiguresUsed.inWords(answer, audit),
        answer.citations().stream().map(Object::toString).collect(joining("; ")));
  }

  /** What a step rests on is said where it is another than that of the step before. */
  private static List<EctView.WhyStep> steps(List<Step> steps, EctAudit audit) {
    List<EctView.WhyStep> all = new ArrayList<>();
    Optional<Provision> before = Optional.empty();
    for (Step step : steps) {
      if (isOfUnknownDays(step, audit)) {
        continue;
      }
      Optional<Provision> provision = step.provision();
      all.add(
          new EctView.WhyStep(
              capital(sentence(step)),
              provision.equals(before) ? "" : provision.map(Reasoning::basis).orElse("")));
      before = provision;
    }
    return all;
  }

  /** How many days of release there are is asked only where somebody has said so. */
  private static boolean isOfUnknownDays(Step step, EctAudit audit) {
    return audit.releaseDays().isEmpty() && step.value("daysThereAre").isPresent();
  }

  private static String basis(Provision provision) {
    String key = provision.citation().source().key();
    return provision.says()
        + " ("
        + (SHORT.containsKey(key)
            ? SHORT.get(key) + provision.citation().where()
            : provision.citation().toString())
        + ")";
  }

  /** The sentence of a step, its fractions as decimals. */
  private static String sentence(Step step) {
    String sentence = step.sentence();
    for (Operand one : Iterables.concat(step.operands(), step.result().stream().toList())) {
      if (one.value() instanceof Exact number && number.toString().contains("/")) {
        sentence =
            sentence.replaceAll(
                "(?<![\\d/])" + number + "(?![\\d/])", "about " + number.toDecimalText(PLACES));
      }
    }
    return sentence;
  }

  private static <T> String sentence(Choice<T> choice) {
    String said = capital(choice.reading().sentence(choice.value()));
    return choice.isDefault()
        ? said
        : said
            + " (as decided; by default "
            + choice.reading().sentence(choice.reading().byDefault())
            + ")";
  }

  private static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }
}
