package io.github.ecf4j.rules.audit;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.check.Check;
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
  public static SchoolRecordsBuilder builder() {
    return new SchoolRecordsBuilder();
  }

  /**
   * Starts from this value, to change parts of it.
   *
   * @return a builder that has every part of this value; each can be replaced, once
   */
  public SchoolRecordsBuilder toBuilder() {
    return new SchoolRecordsBuilder(this);
  }
}
