package io.github.ecf4j.examples.schoolreport.exports;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the types of absence of an export mean: by the mapping, else by the common systems. */
final class Reasons {
  /** What is no absence of the teacher's. */
  static final String NONE = "none";

  private static final String UNKNOWN = "?";

  /** Such as {@code SIC - Sickness}. */
  private static final Pattern CODE_AND_WORDS = Pattern.compile("(.+?)(?: [-–] |: )(.+)");

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

  /** The contract's word, or {@code none}: by a type, else by the category that it is of. */
  String of(String type, String category) {
    String reason = meaning(type);
    if (UNKNOWN.equals(reason)) {
      reason = ofCodeAndWords(type);
    }
    String wide = meaning(category);
    boolean isWideSure = !category.isEmpty() && !wide.startsWith(UNKNOWN);
    if (UNKNOWN.equals(reason) && isWideSure) {
      return wide;
    }
    if (UNKNOWN.equals(reason) && !category.isEmpty()) {
      throw new AskedException("reason", question(category + " / " + type, wide.substring(1)));
    }
    if (reason.startsWith(UNKNOWN)) {
      throw new AskedException("reason", question(type, reason.substring(1)));
    }
    if (isWideSure && !wide.equals(reason) && !mapped.containsKey(Table.plain(type))) {
      throw new AskedException(
          "reason", question(type, "what it says or \"" + category + "\", its category"));
    }
    return reason;
  }

  private String meaning(String type) {
    String plain = Table.plain(type);
    return mapped.getOrDefault(plain, COMMON.getOrDefault(plain, UNKNOWN));
  }

  /** A code with its words beside it, where both are known and do not contradict each other. */
  private String ofCodeAndWords(String type) {
    Matcher parts = CODE_AND_WORDS.matcher(type);
    if (!parts.matches()) {
      return UNKNOWN;
    }
    String code = meaning(parts.group(1));
    String words = meaning(parts.group(2));
    boolean isMapped = mapped.containsKey(Table.plain(parts.group(1)));
    return code.equals(words) || (isMapped && !UNKNOWN.equals(words)) ? code : UNKNOWN;
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
