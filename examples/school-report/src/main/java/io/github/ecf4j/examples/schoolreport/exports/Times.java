package io.github.ecf4j.examples.schoolreport.exports;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day, such as {@code 8:40}, {@code 13:05} and {@code 1:05 pm}. */
final class Times {
  private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d{2})(?::\\d{2})? ?([ap]m)?");
  private static final int NOON = 12;

  private Times() {}

  static Optional<LocalTime> parse(String text) {
    Matcher parts = TIME.matcher(text.strip().toLowerCase(Locale.ROOT));
    if (!parts.matches()) {
      return Optional.empty();
    }
    String half = parts.group(3);
    int hour = Integer.parseInt(parts.group(1));
    int minute = Integer.parseInt(parts.group(2));
    if (half != null) {
      if (hour < 1 || hour > NOON) {
        return Optional.empty();
      }
      hour = hour % NOON + ("pm".equals(half) ? NOON : 0);
    }
    return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
  }
}
