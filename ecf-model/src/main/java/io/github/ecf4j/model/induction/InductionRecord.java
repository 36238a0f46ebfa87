package io.github.ecf4j.model.induction;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.coaching.CoachingHistory;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.programme.Attendance;
import io.github.ecf4j.model.programme.Programme;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** One early career teacher's induction, as far as recorded. */
@Value.Immutable
public abstract class InductionRecord {
  InductionRecord() {}

  /**
   * Study and coaching.
   *
   * @return the history
   */
  public abstract CoachingHistory history();

  /**
   * The programme followed.
   *
   * @return the programme
   */
  public abstract Programme programme();

  /**
   * What the law counts: when induction began, posts, absences and decisions.
   *
   * @return the record of service
   */
  public abstract ServiceRecord service();

  /**
   * The timetabled week.
   *
   * @return the timetable, if recorded
   */
  public abstract Optional<Timetable> timetable();

  /**
   * The mentor.
   *
   * @return the mentor's id, if recorded
   */
  public abstract Optional<PersonId> mentor();

  /**
   * The induction tutor.
   *
   * @return the tutor's id, if recorded
   */
  public abstract Optional<PersonId> inductionTutor();

  /**
   * Why mentor and induction tutor are one person (statutory guidance 2024, 2.45).
   *
   * @return the reason, if recorded
   */
  public abstract Optional<String> samePersonReason();

  /**
   * The training events attended.
   *
   * @return the attendances
   */
  public abstract ImmutableList<Attendance> attendances();

  /**
   * The teacher.
   *
   * @return the teacher's id
   */
  public PersonId ect() {
    return history().ect();
  }

  /**
   * The first day of induction.
   *
   * @return the day, as in the record of service
   */
  public LocalDate startedOn() {
    return service().startedOn();
  }

  /**
   * Whether another record is on the same programme and has the same record of service. Whose
   * record it is, and what was studied and coached, makes no difference.
   *
   * @param other another record
   * @return whether it is
   */
  public boolean hasSameCourseAs(InductionRecord other) {
    requireNonNull(other, "other");
    return service().equals(other.service()) && programme().equals(other.programme());
  }

  @Value.Check
  void check() {
    samePersonReason().ifPresent(text -> Check.lines("samePersonReason", text));
  }

  /**
   * Starts a record.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Takes the parts of a record; history, programme and the record of service are required. The
   * latter is given as a whole, or by its parts before the first record is built.
   *
   * <p>Each part has a method of its own name; lists and sets have {@code add…} and {@code
   * addAll…}.
   */
  public static final class Builder extends ImmutableInductionRecord.Builder {
    private ServiceRecord.@Nullable Builder parts;
    private boolean isGiven;

    Builder() {}

    private ServiceRecord.Builder parts() {
      if (isGiven) {
        throw new IllegalStateException("the record of service has been built; start another");
      }
      if (parts == null) {
        parts = ServiceRecord.builder();
      }
      return parts;
    }

    /**
     * Gives the first day of the record of service.
     *
     * @param day the first day of induction
     * @return this
     */
    public Builder startedOn(LocalDate day) {
      requireNonNull(day, "day");
      parts().startedOn(day);
      return this;
    }

    /**
     * Adds to the record of service.
     *
     * @param posts posts
     * @return this
     */
    public Builder addPosts(Post... posts) {
      Check.noNull("posts", Arrays.asList(requireNonNull(posts, "posts")));
      parts().addPosts(posts);
      return this;
    }

    /**
     * Adds to the record of service.
     *
     * @param posts posts
     * @return this
     */
    public Builder addAllPosts(Iterable<? extends Post> posts) {
      Check.noNull("posts", Lists.newArrayList(requireNonNull(posts, "posts")));
      parts().addAllPosts(posts);
      return this;
    }

    /**
     * Adds to the record of service.
     *
     * @param absences absences
     * @return this
     */
    public Builder addAbsences(Absence... absences) {
      Check.noNull("absences", Arrays.asList(requireNonNull(absences, "absences")));
      parts().addAbsences(absences);
      return this;
    }

    /**
     * Adds to the record of service.
     *
     * @param absences absences
     * @return this
     */
    public Builder addAllAbsences(Iterable<? extends Absence> absences) {
      Check.noNull("absences", Lists.newArrayList(requireNonNull(absences, "absences")));
      parts().addAllAbsences(absences);
      return this;
    }

    /**
     * Adds to the record of service.
     *
     * @param credits credits
     * @return this
     */
    public Builder addCredits(ServiceCredit... credits) {
      Check.noNull("credits", Arrays.asList(requireNonNull(credits, "credits")));
      parts().addCredits(credits);
      return this;
    }

    /**
     * Adds to the record of service.
     *
     * @param credits credits
     * @return this
     */
    public Builder addAllCredits(Iterable<? extends ServiceCredit> credits) {
      Check.noNull("credits", Lists.newArrayList(requireNonNull(credits, "credits")));
      parts().addAllCredits(credits);
      return this;
    }

    /**
     * Adds to the record of service.
     *
     * @param extensions extensions
     * @return this
     */
    public Builder addExtensions(Extension... extensions) {
      Check.noNull("extensions", Arrays.asList(requireNonNull(extensions, "extensions")));
      parts().addExtensions(extensions);
      return this;
    }

    /**
     * Adds to the record of service.
     *
     * @param extensions extensions
     * @return this
     */
    public Builder addAllExtensions(Iterable<? extends Extension> extensions) {
      Check.noNull("extensions", Lists.newArrayList(requireNonNull(extensions, "extensions")));
      parts().addAllExtensions(extensions);
      return this;
    }

    /**
     * Adds to the record of service.
     *
     * @param reductions reductions
     * @return this
     */
    public Builder addReductions(Reduction... reductions) {
      Check.noNull("reductions", Arrays.asList(requireNonNull(reductions, "reductions")));
      parts().addReductions(reductions);
      return this;
    }

    /**
     * Adds to the record of service.
     *
     * @param reductions reductions
     * @return this
     */
    public Builder addAllReductions(Iterable<? extends Reduction> reductions) {
      Check.noNull("reductions", Lists.newArrayList(requireNonNull(reductions, "reductions")));
      parts().addAllReductions(reductions);
      return this;
    }

    @Override
    public InductionRecord build() {
      if (parts != null && !isGiven) {
        service(parts.build());
        isGiven = true;
      }
      return super.build();
    }
  }
}
