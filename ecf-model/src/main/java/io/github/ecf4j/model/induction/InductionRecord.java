package io.github.ecf4j.model.induction;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.check.ValueBuilder;
import io.github.ecf4j.model.coaching.CoachingHistory;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.programme.Attendance;
import io.github.ecf4j.model.programme.Programme;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

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
   * The timetabled week, from the start until a change.
   *
   * @return the timetable, if recorded
   */
  public abstract Optional<Timetable> timetable();

  /**
   * The mentor, from the start until a change.
   *
   * @return the mentor's id, if recorded
   */
  public abstract Optional<PersonId> mentor();

  /**
   * The induction tutor, from the start until a change.
   *
   * @return the tutor's id, if recorded
   */
  public abstract Optional<PersonId> inductionTutor();

  /**
   * Why mentor and induction tutor are one person (statutory guidance 2024, 2.45). It ends with a
   * change after which that person is no longer both.
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
   * The reviews, assessments and tutor's observations that were held.
   *
   * @return what was held; none if that is not recorded
   */
  public abstract ImmutableList<HeldReview> reviews();

  /**
   * What changes of mentor, induction tutor and timetable, each from a day on.
   *
   * @return the changes, in any order, at most one from each day
   */
  public abstract ImmutableList<Change> changes();

  /**
   * This record with the mentor, the induction tutor and the timetable that are in force on a day.
   *
   * <p>Laws: on a day before every change they are as given; two records that differ in a change of
   * a later day are then the same.
   *
   * @param day the day
   * @return a record without changes
   */
  public InductionRecord inForceOn(LocalDate day) {
    requireNonNull(day, "day");
    if (changes().isEmpty()) {
      return this;
    }
    Optional<PersonId> mentor = mentor();
    Optional<PersonId> tutor = inductionTutor();
    Optional<String> reason = samePersonReason();
    for (Change one : changesTo(day)) {
      Optional<PersonId> both = mentor.filter(tutor.stream().toList()::contains);
      mentor = later(one.mentor(), mentor);
      tutor = later(one.inductionTutor(), tutor);
      boolean isOfAnother = both.isPresent() && !(both.equals(mentor) && both.equals(tutor));
      reason = later(one.samePersonReason(), isOfAnother ? Optional.empty() : reason);
    }
    return toBuilder()
        .mentor(mentor)
        .inductionTutor(tutor)
        .samePersonReason(reason)
        .timetable(timetableOn(day))
        .changes(ImmutableList.of())
        .build();
  }

  /**
   * The timetabled week that is in force on a day.
   *
   * @param day the day
   * @return the timetable, if recorded
   */
  public Optional<Timetable> timetableOn(LocalDate day) {
    requireNonNull(day, "day");
    Optional<Timetable> week = timetable();
    for (Change one : changesTo(day)) {
      week = one.after(week);
    }
    return week;
  }

  private ImmutableList<Change> changesTo(LocalDate day) {
    return changes().stream()
        .filter(one -> !one.from().isAfter(day))
        .sorted(Comparator.comparing(Change::from))
        .collect(ImmutableList.toImmutableList());
  }

  private static <T> Optional<T> later(Optional<T> now, Optional<T> before) {
    return now.isPresent() ? now : before;
  }

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
    Set<LocalDate> days = new HashSet<>();
    changes().forEach(one -> Check.that(days.add(one.from()), "changes", one, "one from each day"));
  }

  /** Prints teacher, programme and start. */
  @Override
  public String toString() {
    return "InductionRecord of " + ect() + " on " + programme().id() + " from " + startedOn();
  }

  /**
   * Starts a record.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder(new ImmutableInductionRecord.Builder(), ServiceRecord.builder());
  }

  /**
   * Starts from this value, to change parts of it.
   *
   * @return a builder that has every part of this value; each can be replaced, once
   */
  public Builder toBuilder() {
    return new Builder(new ImmutableInductionRecord.Builder().like(this), service().toBuilder());
  }

  /**
   * Takes the parts of a record; history, programme and the record of service are required. The
   * latter is given as a whole or by its parts.
   */
  public static final class Builder extends ValueBuilder<Builder> {
    private final ImmutableInductionRecord.Builder parts;

    /** The parts of the record of service; they count once one of them is given. */
    private final ServiceRecordBuilder ofService;

    private boolean isServiceGiven;
    private boolean arePartsGiven;

    Builder(ImmutableInductionRecord.Builder parts, ServiceRecordBuilder ofService) {
      this.parts = parts;
      this.ofService = ofService;
    }

    private ServiceRecordBuilder ofService() {
      arePartsGiven = true;
      return ofService;
    }

    /**
     * Gives study and coaching.
     *
     * @param history the history
     * @return this
     */
    public Builder history(CoachingHistory history) {
      return once("history", history, parts::history);
    }

    /**
     * Gives the programme followed.
     *
     * @param programme the programme
     * @return this
     */
    public Builder programme(Programme programme) {
      return once("programme", programme, parts::programme);
    }

    /**
     * Sets what the law counts: when induction began, posts, absences and decisions.
     *
     * @param service the record of service
     * @return this
     */
    public Builder service(ServiceRecord service) {
      isServiceGiven = true;
      return once("service", service, parts::service);
    }

    /**
     * Gives the timetabled week.
     *
     * @param timetable the timetable
     * @return this
     */
    public Builder timetable(Timetable timetable) {
      return once("timetable", timetable, parts::timetable);
    }

    /**
     * Gives the timetabled week.
     *
     * @param timetable the timetable, or empty for none
     * @return this
     */
    public Builder timetable(Optional<Timetable> timetable) {
      return once("timetable", timetable, parts::timetable);
    }

    /**
     * Gives the mentor.
     *
     * @param mentor the mentor's id
     * @return this
     */
    public Builder mentor(PersonId mentor) {
      return once("mentor", mentor, parts::mentor);
    }

    /**
     * Gives the mentor.
     *
     * @param mentor the mentor's id, or empty for none
     * @return this
     */
    public Builder mentor(Optional<PersonId> mentor) {
      return once("mentor", mentor, parts::mentor);
    }

    /**
     * Gives the induction tutor.
     *
     * @param inductionTutor the tutor's id
     * @return this
     */
    public Builder inductionTutor(PersonId inductionTutor) {
      return once("inductionTutor", inductionTutor, parts::inductionTutor);
    }

    /**
     * Gives the induction tutor.
     *
     * @param inductionTutor the tutor's id, or empty for none
     * @return this
     */
    public Builder inductionTutor(Optional<PersonId> inductionTutor) {
      return once("inductionTutor", inductionTutor, parts::inductionTutor);
    }

    /**
     * Sets why mentor and induction tutor are one person (statutory guidance 2024, 2.45).
     *
     * @param samePersonReason the reason
     * @return this
     */
    public Builder samePersonReason(String samePersonReason) {
      return once("samePersonReason", samePersonReason, parts::samePersonReason);
    }

    /**
     * Sets why mentor and induction tutor are one person (statutory guidance 2024, 2.45).
     *
     * @param samePersonReason the reason, or empty for none
     * @return this
     */
    public Builder samePersonReason(Optional<String> samePersonReason) {
      return once("samePersonReason", samePersonReason, parts::samePersonReason);
    }

    /**
     * Gives the training events attended, in place of all given before.
     *
     * @param attendances the attendances
     * @return this
     */
    public Builder attendances(Iterable<? extends Attendance> attendances) {
      return all("attendances", attendances, parts::attendances);
    }

    /**
     * Adds to the training events attended.
     *
     * @param attendances the attendances to append
     * @return this
     */
    public Builder addAttendances(Attendance... attendances) {
      return add("attendances", attendances, parts::addAllAttendances);
    }

    /**
     * Adds to the training events attended.
     *
     * @param attendances the attendances to append
     * @return this
     */
    public Builder addAllAttendances(Iterable<? extends Attendance> attendances) {
      return add("attendances", attendances, parts::addAllAttendances);
    }

    /**
     * Gives the reviews, assessments and observations held, in place of all given before.
     *
     * @param reviews what was held
     * @return this
     */
    public Builder reviews(Iterable<? extends HeldReview> reviews) {
      return all("reviews", reviews, parts::reviews);
    }

    /**
     * Adds to the reviews, assessments and observations held.
     *
     * @param reviews what was held, to append
     * @return this
     */
    public Builder addReviews(HeldReview... reviews) {
      return add("reviews", reviews, parts::addAllReviews);
    }

    /**
     * Adds to the reviews, assessments and observations held.
     *
     * @param reviews what was held, to append
     * @return this
     */
    public Builder addAllReviews(Iterable<? extends HeldReview> reviews) {
      return add("reviews", reviews, parts::addAllReviews);
    }

    /**
     * Gives what changes, in place of all given before.
     *
     * @param changes the changes
     * @return this
     */
    public Builder changes(Iterable<? extends Change> changes) {
      return all("changes", changes, parts::changes);
    }

    /**
     * Adds to what changes.
     *
     * @param changes the changes to append
     * @return this
     */
    public Builder addChanges(Change... changes) {
      return add("changes", changes, parts::addAllChanges);
    }

    /**
     * Adds to what changes.
     *
     * @param changes the changes to append
     * @return this
     */
    public Builder addAllChanges(Iterable<? extends Change> changes) {
      return add("changes", changes, parts::addAllChanges);
    }

    /**
     * Gives the first day of the record of service.
     *
     * @param startedOn the first day of induction
     * @return this
     */
    public Builder startedOn(LocalDate startedOn) {
      ofService().startedOn(startedOn);
      return this;
    }

    /**
     * Gives the posts of the record of service, in place of all given before.
     *
     * @param posts the posts
     * @return this
     */
    public Builder posts(Iterable<? extends Post> posts) {
      ofService().posts(posts);
      return this;
    }

    /**
     * Adds posts to the record of service.
     *
     * @param posts the posts to append
     * @return this
     */
    public Builder addPosts(Post... posts) {
      ofService().addPosts(posts);
      return this;
    }

    /**
     * Adds posts to the record of service.
     *
     * @param posts the posts to append
     * @return this
     */
    public Builder addAllPosts(Iterable<? extends Post> posts) {
      ofService().addAllPosts(posts);
      return this;
    }

    /**
     * Gives the absences of the record of service, in place of all given before.
     *
     * @param absences the absences
     * @return this
     */
    public Builder absences(Iterable<? extends Absence> absences) {
      ofService().absences(absences);
      return this;
    }

    /**
     * Adds absences to the record of service.
     *
     * @param absences the absences to append
     * @return this
     */
    public Builder addAbsences(Absence... absences) {
      ofService().addAbsences(absences);
      return this;
    }

    /**
     * Adds absences to the record of service.
     *
     * @param absences the absences to append
     * @return this
     */
    public Builder addAllAbsences(Iterable<? extends Absence> absences) {
      ofService().addAllAbsences(absences);
      return this;
    }

    /**
     * Gives the credits of the record of service, in place of all given before.
     *
     * @param credits the credits
     * @return this
     */
    public Builder credits(Iterable<? extends ServiceCredit> credits) {
      ofService().credits(credits);
      return this;
    }

    /**
     * Adds credits to the record of service.
     *
     * @param credits the credits to append
     * @return this
     */
    public Builder addCredits(ServiceCredit... credits) {
      ofService().addCredits(credits);
      return this;
    }

    /**
     * Adds credits to the record of service.
     *
     * @param credits the credits to append
     * @return this
     */
    public Builder addAllCredits(Iterable<? extends ServiceCredit> credits) {
      ofService().addAllCredits(credits);
      return this;
    }

    /**
     * Gives the extensions of the record of service, in place of all given before.
     *
     * @param extensions the extensions
     * @return this
     */
    public Builder extensions(Iterable<? extends Extension> extensions) {
      ofService().extensions(extensions);
      return this;
    }

    /**
     * Adds extensions to the record of service.
     *
     * @param extensions the extensions to append
     * @return this
     */
    public Builder addExtensions(Extension... extensions) {
      ofService().addExtensions(extensions);
      return this;
    }

    /**
     * Adds extensions to the record of service.
     *
     * @param extensions the extensions to append
     * @return this
     */
    public Builder addAllExtensions(Iterable<? extends Extension> extensions) {
      ofService().addAllExtensions(extensions);
      return this;
    }

    /**
     * Gives the reductions of the record of service, in place of all given before.
     *
     * @param reductions the reductions
     * @return this
     */
    public Builder reductions(Iterable<? extends Reduction> reductions) {
      ofService().reductions(reductions);
      return this;
    }

    /**
     * Adds reductions to the record of service.
     *
     * @param reductions the reductions to append
     * @return this
     */
    public Builder addReductions(Reduction... reductions) {
      ofService().addReductions(reductions);
      return this;
    }

    /**
     * Adds reductions to the record of service.
     *
     * @param reductions the reductions to append
     * @return this
     */
    public Builder addAllReductions(Iterable<? extends Reduction> reductions) {
      ofService().addAllReductions(reductions);
      return this;
    }

    /**
     * The value.
     *
     * @return what was given
     * @throws io.github.ecf4j.model.check.InvalidValueException if a required part is missing, or
     *     one is outside its bounds
     */
    public InductionRecord build() {
      if (arePartsGiven) {
        ServiceRecord service = ofService.build();
        Check.that(!isServiceGiven, "service", service, "given as a whole or by its parts");
        parts.service(service);
      }
      return parts.build();
    }
  }
}
