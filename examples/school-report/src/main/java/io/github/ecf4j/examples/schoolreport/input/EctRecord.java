package io.github.ecf4j.examples.schoolreport.input;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.coaching.CoachingHistory;
import io.github.ecf4j.model.induction.Post;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.programme.Programme;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What a school folder holds of one early career teacher, up to the day of the report. */
@Value.Immutable
public abstract class EctRecord {
  EctRecord() {}

  /** The teacher. */
  public abstract PersonId id();

  /** The first day of induction. */
  public abstract LocalDate inductionStartedOn();

  /** The mentor, if one is named. */
  public abstract Optional<PersonId> mentor();

  /** The programme followed. */
  public abstract Programme programme();

  /** The posts; none means full time from the start. */
  public abstract ImmutableList<Post> posts();

  /** Study and coaching. */
  public abstract CoachingHistory history();

  static ImmutableEctRecord.Builder builder() {
    return ImmutableEctRecord.builder();
  }
}
