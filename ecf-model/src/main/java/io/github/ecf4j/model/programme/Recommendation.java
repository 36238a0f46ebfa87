package io.github.ecf4j.model.programme;

import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.source.Citation;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** How much of something a programme asks for, and where it says so. */
@Value.Immutable
public abstract class Recommendation {
  private static final int BOUND = 24 * 60;

  Recommendation() {}

  /**
   * The least amount.
   *
   * @return from 1 to 1440, the minutes of a day
   */
  public abstract int least();

  /**
   * The greatest amount.
   *
   * @return from {@link #least} to 1440, if the programme names a most
   */
  public abstract OptionalInt most();

  /**
   * Where the programme says so.
   *
   * @return the citation
   */
  public abstract Citation citation();

  @Value.Check
  void check() {
    Check.range("least", least(), 1, BOUND);
    most().ifPresent(most -> Check.range("most", most, least(), BOUND));
  }

  /**
   * Whether an amount is as the programme asks.
   *
   * @param amount the amount
   * @return true from the least to the most, both included
   */
  public boolean allows(int amount) {
    return amount >= least() && (most().isEmpty() || amount <= most().getAsInt());
  }

  /**
   * The amount in words.
   *
   * @return as {@code 10 to 15}, or {@code 45 or more} where no most is named
   */
  public String words() {
    return most().isPresent() ? least() + " to " + most().getAsInt() : least() + " or more";
  }

  /**
   * Starts a recommendation.
   *
   * @return a builder
   */
  public static RecommendationBuilder builder() {
    return new RecommendationBuilder();
  }

  /**
   * Starts from this value, to change parts of it.
   *
   * @return a builder that has every part of this value; each can be replaced, once
   */
  public RecommendationBuilder toBuilder() {
    return new RecommendationBuilder(this);
  }
}
