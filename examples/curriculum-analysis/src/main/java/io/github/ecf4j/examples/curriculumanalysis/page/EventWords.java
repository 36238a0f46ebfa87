package io.github.ecf4j.examples.curriculumanalysis.page;

import io.github.ecf4j.model.programme.Audience;
import io.github.ecf4j.model.programme.EventKind;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.TrainingEvent;
import java.util.List;
import java.util.Locale;

/** What a programme's own events for teachers are called. */
final class EventWords {
  private EventWords() {}

  /** Each kind once, as in {@code conferences, training sessions and school visits}. */
  static String of(Programme programme) {
    List<String> kinds =
        programme.events(Audience.ECT).stream()
            .map(TrainingEvent::kind)
            .distinct()
            .sorted()
            .map(EventWords::plural)
            .toList();
    int last = kinds.size() - 1;
    return last <= 0
        ? String.join("", kinds)
        : String.join(", ", kinds.subList(0, last)) + " and " + kinds.get(last);
  }

  private static String plural(EventKind kind) {
    String one = kind.words().toLowerCase(Locale.ROOT);
    return switch (kind) {
      case ONLINE_COMMUNITY -> "online communities";
      case COACHING_ON_COACHING -> "sessions of " + one;
      default -> one + "s";
    };
  }
}
