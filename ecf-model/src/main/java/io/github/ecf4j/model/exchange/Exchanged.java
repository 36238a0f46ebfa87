package io.github.ecf4j.model.exchange;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.check.InvalidValueException;
import java.io.Serializable;

/**
 * The wire form of a value, from which it can be built again.
 *
 * @param <V> the type of the value
 */
public interface Exchanged<V> extends Serializable {
  /** The version of the documents that this release writes and reads. */
  int VERSION = 1;

  /**
   * Reads the value part by part. Called by {@link Parts}; use {@link #toValue} or {@link
   * #problems}.
   *
   * @param in takes the parts, and remembers what is wrong with them
   * @return the value
   * @throws InvalidValueException if a part is missing or wrong
   */
  V read(Parts in);

  /**
   * Builds the value again.
   *
   * @param lookup finds programmes by id
   * @return a value equal to the one written
   * @throws InvalidValueException if a part is missing or wrong: the first one, whose field is its
   *     path, as in {@code service.posts[2].startsOn}
   */
  default V toValue(Lookup lookup) {
    return read(new Parts(requireNonNull(lookup, "lookup")));
  }

  /**
   * All that is missing or wrong. A part is judged by itself first; what several parts say together
   * is judged only where each of them is right.
   *
   * @param lookup finds programmes by id
   * @return what {@link #toValue} would refuse, in the order of the parts; empty where it builds a
   *     value
   */
  default ImmutableList<InvalidValueException> problems(Lookup lookup) {
    Parts parts = new Parts(requireNonNull(lookup, "lookup"));
    try {
      read(parts);
    } catch (InvalidValueException e) {
      return parts.problems();
    }
    return ImmutableList.of();
  }
}
