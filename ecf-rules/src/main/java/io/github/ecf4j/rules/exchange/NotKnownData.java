package io.github.ecf4j.rules.exchange;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.exchange.DateRangeData;
import io.github.ecf4j.model.exchange.Exchanged;
import io.github.ecf4j.model.exchange.Parts;
import io.github.ecf4j.rules.answer.NotKnown;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is {@link NotKnown}.
 *
 * @param cause a {@link NotKnown.Cause}
 * @param about what of, if it is said
 * @param days the days that it is about, if it is about days
 */
public record NotKnownData(String cause, @Nullable String about, @Nullable List<DateRangeData> days)
    implements Exchanged<NotKnown> {
  /**
   * Writes what is not known.
   *
   * @param notKnown what is not known
   * @return its wire form
   */
  public static NotKnownData of(NotKnown notKnown) {
    requireNonNull(notKnown, "notKnown");
    return new NotKnownData(
        notKnown.cause().name(),
        notKnown.about(),
        notKnown.days().stream().map(DateRangeData::of).toList());
  }

  static List<NotKnownData> all(List<NotKnown> all) {
    return all.stream().map(NotKnownData::of).toList();
  }

  @Override
  public NotKnown read(Parts in) {
    var cause = in.required("cause", this.cause, Parts.oneOf(NotKnown.Cause.class));
    var days = in.all("days", this.days);
    return in.build(() -> new NotKnown(cause, about == null ? "" : about, days));
  }
}
