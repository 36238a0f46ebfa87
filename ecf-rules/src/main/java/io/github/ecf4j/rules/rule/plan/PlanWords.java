package io.github.ecf4j.rules.rule.plan;

import com.google.common.base.Ascii;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.rules.answer.Words;

/** How messages name what a plan has. */
final class PlanWords {
  private PlanWords() {}

  /** An activity at the beginning of a sentence. */
  static String of(Activity activity) {
    String name = activity.toString();
    return Ascii.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  /** An item at the beginning of a sentence: what is planned for when. */
  static String of(PlanItem item) {
    return of(item.activity()) + " is planned for " + when(item);
  }

  static String when(PlanItem item) {
    return item.on().map(Words::day).orElseGet(() -> Words.week(item.week()));
  }
}
