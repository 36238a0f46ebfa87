package io.github.ecf4j.rules.roles;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.check.Days;
import io.github.ecf4j.rules.answer.Words;
import io.github.ecf4j.rules.policy.Figure;
import io.github.ecf4j.rules.policy.Policy;
import io.github.ecf4j.rules.policy.Provision;
import java.time.LocalDate;
import org.immutables.value.Value;

/** An appropriate body, and its relation to a teacher (rules ROLE-5 to ROLE-7). */
@Value.Immutable
public abstract class AppropriateBody {
  AppropriateBody() {}

  /** The kinds of appropriate body. */
  public enum Kind {
    /** A teaching school hub, for every school. */
    TEACHING_SCHOOL_HUB,
    /** The Independent Schools Teacher Induction Panel, for its members. */
    INDEPENDENT_SCHOOLS_PANEL,
    /** Educational Success Partners, for British schools overseas. */
    EDUCATIONAL_SUCCESS_PARTNERS,
    /** A local authority: from September 2023 on for whom it had already, to August 2024. */
    LOCAL_AUTHORITY,
    /** The National Teacher Accreditation, to August 2024. */
    NATIONAL_TEACHER_ACCREDITATION
  }

  /** The kinds of school that bodies act for. */
  public enum SchoolKind {
    /** State-funded, in England. */
    STATE_FUNDED,
    /** Independent, in England. */
    INDEPENDENT,
    /** A British school overseas. */
    BRITISH_OVERSEAS
  }

  /**
   * Which it is.
   *
   * @return the kind
   */
  public abstract Kind kind();

  /**
   * Whether it acted for this teacher at this school before September 2023.
   *
   * @return false unless set
   */
  @Value.Default
  public boolean actedBefore() {
    return false;
  }

  /**
   * Whether it recommended the teacher for qualified status.
   *
   * @return false unless set
   */
  @Value.Default
  public boolean recommendedTeacher() {
    return false;
  }

  /**
   * Whether it employs the teacher.
   *
   * @return false unless set
   */
  @Value.Default
  public boolean employsTeacher() {
    return false;
  }

  /**
   * Whether the teacher served part of induction there.
   *
   * @return false unless set
   */
  @Value.Default
  public boolean servedThere() {
    return false;
  }

  /**
   * Whether the contact that it names is directly involved in the teacher's induction.
   *
   * @return false unless set
   */
  @Value.Default
  public boolean contactIsInvolved() {
    return false;
  }

  /**
   * Why it may not act for a teacher.
   *
   * @param school the kind of the teacher's school
   * @param policy the figures that count
   * @param day the day
   * @return the objections; none if it may
   */
  public Objections mayActFor(SchoolKind school, Policy policy, LocalDate day) {
    requireNonNull(school, "school");
    requireNonNull(policy, "policy");
    requireNonNull(day, "day");
    LocalDate on = Days.nearest(day);
    return Objections.begin()
        .unless(isOfReach(school), Provision.ROLE_7, "it does not act for such schools")
        .unless(isInOffice(policy, on), Provision.ROLE_7, "it no longer acts on " + on)
        .unless(
            !isNewToAuthority(policy, on),
            Provision.ROLE_7,
            "a local authority takes no new teachers from "
                + Words.day(policy.get(Figure.AUTHORITIES_CLOSED_FROM))
                + " on")
        .unless(
            !recommendedTeacher(),
            Provision.ROLE_5,
            "it recommended the teacher for qualified status")
        .unless(!employsTeacher(), Provision.ROLE_5, "it employs the teacher")
        .unless(!servedThere(), Provision.ROLE_5, "the teacher served induction there")
        .unless(
            !contactIsInvolved(),
            Provision.ROLE_6,
            "its named contact is directly involved in the induction")
        .end();
  }

  private boolean isOfReach(SchoolKind school) {
    return switch (kind()) {
      case TEACHING_SCHOOL_HUB -> true;
      case INDEPENDENT_SCHOOLS_PANEL -> school == SchoolKind.INDEPENDENT;
      case EDUCATIONAL_SUCCESS_PARTNERS -> school == SchoolKind.BRITISH_OVERSEAS;
      case LOCAL_AUTHORITY, NATIONAL_TEACHER_ACCREDITATION -> school != SchoolKind.BRITISH_OVERSEAS;
    };
  }

  private boolean isInOffice(Policy policy, LocalDate day) {
    return switch (kind()) {
      case LOCAL_AUTHORITY, NATIONAL_TEACHER_ACCREDITATION ->
          !day.isAfter(policy.get(Figure.AUTHORITIES_ACT_UNTIL));
      case EDUCATIONAL_SUCCESS_PARTNERS -> !day.isBefore(policy.get(Figure.PARTNERS_ACT_FROM));
      case TEACHING_SCHOOL_HUB, INDEPENDENT_SCHOOLS_PANEL -> true;
    };
  }

  private boolean isNewToAuthority(Policy policy, LocalDate day) {
    return kind() == Kind.LOCAL_AUTHORITY
        && !actedBefore()
        && !day.isBefore(policy.get(Figure.AUTHORITIES_CLOSED_FROM));
  }

  /**
   * Starts a body.
   *
   * @return a builder
   */
  public static AppropriateBodyBuilder builder() {
    return new AppropriateBodyBuilder();
  }

  /**
   * Starts from this value, to change parts of it.
   *
   * @return a builder that has every part of this value; each can be replaced, once
   */
  public AppropriateBodyBuilder toBuilder() {
    return new AppropriateBodyBuilder(this);
  }
}
