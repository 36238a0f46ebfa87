package io.github.ecf4j.examples.schoolreport.exports;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/** What the types of absence of an export mean: by the mapping, else by the common systems. */
final class Reasons {
  /** What is no absence of the teacher's. */
  static final String NONE = "none";

  private static final ImmutableMap<String, String> COMMON = Resource.words("reasons.tsv");

  private final Map<String, String> mapped;

  Reasons(Map<String, String> mapped) {
    ImmutableMap.Builder<String, String> plain = ImmutableMap.builder();
    mapped.forEach(
        (type, reason) -> {
          if (!NONE.equals(reason) && !COMMON.containsValue(reason)) {
            throw new AskedException(
                "",
                "the mapping gives \"" + type + "\" the reason \"" + reason + "\": no such word");
          }
          plain.put(Table.plain(type), reason);
        });
    this.mapped = plain.buildOrThrow();
  }

  /** The contract's word, or {@code none}. */
  String of(String type) {
    String plain = Table.plain(type);
    String reason = mapped.getOrDefault(plain, COMMON.getOrDefault(plain, "?"));
    if (reason.startsWith("?")) {
      throw new AskedException("reason", question(type, reason.substring(1)));
    }
    return reason;
  }

  private static String question(String type, String doubt) {
    if (type.isEmpty()) {
      return "is blank where a type of absence is needed";
    }
    return "\""
        + type
        + (doubt.isEmpty() ? "\" is no type that is known" : "\" may be " + doubt)
        + ": say which in [reasons] of the mapping";
  }
}
