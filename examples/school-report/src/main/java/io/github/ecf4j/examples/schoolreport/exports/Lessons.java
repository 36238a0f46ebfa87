package io.github.ecf4j.examples.schoolreport.exports;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;

/**
 * Which activities of a timetable are taught: by the mapping, else by the common systems. What no
 * table names is a subject.
 */
final class Lessons {
  private static final ImmutableMap<String, String> COMMON = Resource.words("lessons.tsv");
  private static final String TAUGHT = "taught";

  private final Map<String, String> mapped = new HashMap<>();

  Lessons(Map<String, String> mapping) {
    mapping.forEach(
        (activity, meaning) -> {
          if (!TAUGHT.equals(meaning) && !Reasons.NONE.equals(meaning)) {
            throw new AskedException(
                "", "[lessons] of the mapping says \"" + meaning + "\": either taught or none");
          }
          mapped.put(Table.plain(activity), meaning);
        });
  }

  boolean isTaught(String activity) {
    String plain = Table.plain(activity);
    String meaning = mapped.getOrDefault(plain, COMMON.getOrDefault(plain, TAUGHT));
    if (meaning.startsWith("?") || activity.isEmpty()) {
      throw new AskedException(
          "lesson",
          "\""
              + activity
              + "\" may be taught or not: say which in [lessons] of the mapping, taught or none");
    }
    return TAUGHT.equals(meaning);
  }
}
