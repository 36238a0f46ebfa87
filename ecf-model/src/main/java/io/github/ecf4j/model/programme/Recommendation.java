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
   * The least that it asks for.
   *
   * @return from 1 to 1440, the minutes of a day
   */
  public abstract int least();

  /**
   * The most that it asks for.
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
   * Starts a recommendation.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Takes the parts of a recommendation; all but the most are required.
   *
   * <p>Each part has a method of its own name.
   */
  public static final class Builder extends ImmutableRecommendation.Builder {
    Builder() {}
  }
}
