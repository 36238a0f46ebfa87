package io.github.ecf4j.rules.audit;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.check.ValueBuilder;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Mentor;
import io.github.ecf4j.model.programme.Programme;
import org.immutables.value.Value;

/** All that an audit needs of one school among many. */
@Value.Immutable
public abstract class SchoolRecords {
  SchoolRecords() {}

  /**
   * What the school is known by.
   *
   * @return an id or a name, not blank
   */
  public abstract String school();

  /**
   * The audit of the school, by its own calendar, dates, pace and weights.
   *
   * @return the audit
   */
  public abstract Audit audit();

  /**
   * The programme whose mentor training is due.
   *
   * @return the programme
   */
  public abstract Programme programme();

  /**
   * The records of its teachers.
   *
   * @return the records
   */
  public abstract ImmutableList<InductionRecord> ects();

  /**
   * Its mentors.
   *
   * @return the mentors
   */
  public abstract ImmutableList<Mentor> mentors();

  @Value.Check
  void check() {
    Check.text("school", school());
  }

  /**
   * Starts the records of a school.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder(new ImmutableSchoolRecords.Builder());
  }

  /**
   * Starts from this value, to change parts of it.
   *
   * @return a builder that has every part of this value; each can be replaced, once
   */
  public Builder toBuilder() {
    return new Builder(new ImmutableSchoolRecords.Builder().like(this));
  }

  /** Takes the parts in any order, each once; school, audit and programme are required. */
  public static final class Builder extends ValueBuilder<Builder> {
    private final ImmutableSchoolRecords.Builder parts;

    Builder(ImmutableSchoolRecords.Builder parts) {
      this.parts = parts;
    }

    /**
     * Sets the name or id of the school.
     *
     * @param school an id or a name, not blank
     * @return this
     */
    public Builder school(String school) {
      return once("school", school, parts::school);
    }

    /**
     * Gives the audit of the school, by its own calendar, dates, pace and weights.
     *
     * @param audit the audit
     * @return this
     */
    public Builder audit(Audit audit) {
      return once("audit", audit, parts::audit);
    }

    /**
     * Gives the programme whose mentor training is due.
     *
     * @param programme the programme
     * @return this
     */
    public Builder programme(Programme programme) {
      return once("programme", programme, parts::programme);
    }

    /**
     * Gives the records of its teachers, in place of all given before.
     *
     * @param ects the records
     * @return this
     */
    public Builder ects(Iterable<? extends InductionRecord> ects) {
      return all("ects", ects, parts::ects);
    }

    /**
     * Adds to the records of its teachers.
     *
     * @param ects the ects to append
     * @return this
     */
    public Builder addEcts(InductionRecord... ects) {
      return add("ects", ects, parts::addAllEcts);
    }

    /**
     * Adds to the records of its teachers.
     *
     * @param ects the ects to append
     * @return this
     */
    public Builder addAllEcts(Iterable<? extends InductionRecord> ects) {
      return add("ects", ects, parts::addAllEcts);
    }

    /**
     * Gives its mentors, in place of all given before.
     *
     * @param mentors the mentors
     * @return this
     */
    public Builder mentors(Iterable<? extends Mentor> mentors) {
      return all("mentors", mentors, parts::mentors);
    }

    /**
     * Adds to its mentors.
     *
     * @param mentors the mentors to append
     * @return this
     */
    public Builder addMentors(Mentor... mentors) {
      return add("mentors", mentors, parts::addAllMentors);
    }

    /**
     * Adds to its mentors.
     *
     * @param mentors the mentors to append
     * @return this
     */
    public Builder addAllMentors(Iterable<? extends Mentor> mentors) {
      return add("mentors", mentors, parts::addAllMentors);
    }

    /**
     * The value.
     *
     * @return what was given
     * @throws io.github.ecf4j.model.check.InvalidValueException if a required part is missing, or
     *     one is outside its bounds
     */
    public SchoolRecords build() {
      return parts.build();
    }
  }
}
