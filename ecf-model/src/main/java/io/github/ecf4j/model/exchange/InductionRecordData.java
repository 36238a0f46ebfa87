package io.github.ecf4j.model.exchange;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.induction.Change;
import io.github.ecf4j.model.induction.HeldReview;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Timetable;
import io.github.ecf4j.model.person.PersonId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An {@link InductionRecord}.
 *
 * @param version the version of the document
 * @param history study and coaching
 * @param programme the id of the programme
 * @param service what the law counts
 * @param timetable the timetable, if it is recorded
 * @param mentor the mentor's id, if it is recorded
 * @param inductionTutor the induction tutor's id, if it is recorded
 * @param samePersonReason why one person is both, if that is so
 * @param attendances the training attended
 * @param reviews the reviews, assessments and observations held
 * @param changes what changes of mentor, tutor and timetable
 */
public record InductionRecordData(
    Integer version,
    CoachingHistoryData history,
    String programme,
    ServiceRecordData service,
    @Nullable TimetableData timetable,
    @Nullable String mentor,
    @Nullable String inductionTutor,
    @Nullable String samePersonReason,
    @Nullable List<AttendanceData> attendances,
    @Nullable List<ReviewData> reviews,
    @Nullable List<ChangeData> changes)
    implements Exchanged<InductionRecord> {
  /**
   * A {@link Timetable}.
   *
   * @param timetabledMinutes all timetabled time of a full-time teacher, minutes a week
   * @param otherNonContactMinutes what of it such a teacher neither teaches nor plans in; none if
   *     absent
   * @param teachingMinutes what the teacher teaches now, if it is recorded
   */
  public record TimetableData(
      Integer timetabledMinutes,
      @Nullable Integer otherNonContactMinutes,
      @Nullable Integer teachingMinutes)
      implements Exchanged<Timetable> {
    /**
     * Writes a timetable.
     *
     * @param timetable the timetable
     * @return its wire form
     */
    public static TimetableData of(Timetable timetable) {
      requireNonNull(timetable, "timetable");
      return new TimetableData(
          timetable.timetabledMinutes(),
          timetable.otherNonContactMinutes(),
          Parts.orNull(timetable.teachingMinutes()));
    }

    @Override
    public Timetable read(Parts in) {
      int timetabledMinutes = in.number("timetabledMinutes", this.timetabledMinutes);
      return in.build(
          () ->
              Timetable.builder()
                  .timetabledMinutes(timetabledMinutes)
                  .otherNonContactMinutes(
                      otherNonContactMinutes == null ? 0 : otherNonContactMinutes)
                  .teachingMinutes(Parts.optional(teachingMinutes))
                  .build());
    }
  }

  /**
   * A {@link HeldReview}.
   *
   * @param kind a {@link HeldReview.Kind}
   * @param heldOn the day
   * @param by the id of who held it, if it is recorded
   */
  public record ReviewData(String kind, String heldOn, @Nullable String by)
      implements Exchanged<HeldReview> {
    /**
     * Writes what was held.
     *
     * @param review what was held
     * @return its wire form
     */
    public static ReviewData of(HeldReview review) {
      requireNonNull(review, "review");
      return new ReviewData(
          review.kind().name(), review.heldOn().toString(), Parts.orNull(review.by()));
    }

    @Override
    public HeldReview read(Parts in) {
      var kind = in.required("kind", this.kind, Parts.oneOf(HeldReview.Kind.class));
      var heldOn = in.required("heldOn", this.heldOn, Parts::day);
      var by = in.optional("by", this.by, PersonId::of);
      return in.build(() -> HeldReview.builder().kind(kind).heldOn(heldOn).by(by).build());
    }
  }

  /**
   * A {@link Change}.
   *
   * @param from the first day
   * @param mentor the new mentor's id, if there is one
   * @param inductionTutor the new induction tutor's id, if there is one
   * @param samePersonReason why one person is both, if that is so from then on
   * @param timetable the new timetable, if there is one
   * @param teachingMinutes what the teacher teaches from then on, if that is new
   */
  public record ChangeData(
      String from,
      @Nullable String mentor,
      @Nullable String inductionTutor,
      @Nullable String samePersonReason,
      @Nullable TimetableData timetable,
      @Nullable Integer teachingMinutes)
      implements Exchanged<Change> {
    /**
     * Writes a change.
     *
     * @param change the change
     * @return its wire form
     */
    public static ChangeData of(Change change) {
      requireNonNull(change, "change");
      return new ChangeData(
          change.from().toString(),
          Parts.orNull(change.mentor()),
          Parts.orNull(change.inductionTutor()),
          change.samePersonReason().orElse(null),
          change.timetable().map(TimetableData::of).orElse(null),
          Parts.orNull(change.teachingMinutes()));
    }

    @Override
    public Change read(Parts in) {
      var from = in.required("from", this.from, Parts::day);
      var mentor = in.optional("mentor", this.mentor, PersonId::of);
      var inductionTutor = in.optional("inductionTutor", this.inductionTutor, PersonId::of);
      var timetable = in.optional("timetable", this.timetable);
      return in.build(
          () ->
              Change.builder()
                  .from(from)
                  .mentor(mentor)
                  .inductionTutor(inductionTutor)
                  .samePersonReason(Optional.ofNullable(samePersonReason))
                  .timetable(timetable)
                  .teachingMinutes(Parts.optional(teachingMinutes))
                  .build());
    }
  }

  /**
   * Writes a record.
   *
   * @param record the record
   * @return its wire form
   */
  public static InductionRecordData of(InductionRecord record) {
    requireNonNull(record, "record");
    return new InductionRecordData(
        VERSION,
        CoachingHistoryData.of(record.history()),
        record.programme().id(),
        ServiceRecordData.of(record.service()),
        record.timetable().map(TimetableData::of).orElse(null),
        Parts.orNull(record.mentor()),
        Parts.orNull(record.inductionTutor()),
        record.samePersonReason().orElse(null),
        record.attendances().stream().map(AttendanceData::of).toList(),
        record.reviews().stream().map(ReviewData::of).toList(),
        record.changes().stream().map(ChangeData::of).toList());
  }

  @Override
  public InductionRecord read(Parts in) {
    in.version(version);
    var history = in.required("history", this.history);
    var programme = in.programme("programme", this.programme);
    var service = in.required("service", this.service);
    var timetable = in.optional("timetable", this.timetable);
    var mentor = in.optional("mentor", this.mentor, PersonId::of);
    var inductionTutor = in.optional("inductionTutor", this.inductionTutor, PersonId::of);
    var attendances = in.all("attendances", this.attendances);
    var reviews = in.all("reviews", this.reviews);
    var changes = in.all("changes", this.changes);
    return in.build(
        () ->
            InductionRecord.builder()
                .history(history)
                .programme(programme)
                .service(service)
                .timetable(timetable)
                .mentor(mentor)
                .inductionTutor(inductionTutor)
                .samePersonReason(Optional.ofNullable(samePersonReason))
                .attendances(attendances)
                .reviews(reviews)
                .changes(changes)
                .build());
  }
}
