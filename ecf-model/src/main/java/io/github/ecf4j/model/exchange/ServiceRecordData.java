package io.github.ecf4j.model.exchange;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.induction.Absence;
import io.github.ecf4j.model.induction.Extension;
import io.github.ecf4j.model.induction.Fte;
import io.github.ecf4j.model.induction.Post;
import io.github.ecf4j.model.induction.Reduction;
import io.github.ecf4j.model.induction.ServiceCredit;
import io.github.ecf4j.model.induction.ServiceRecord;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A {@link ServiceRecord}.
 *
 * @param startedOn the first day of induction
 * @param posts the posts served in; none means full time from the start
 * @param absences the absences
 * @param credits what the appropriate body credits beside the posts
 * @param extensions the extensions that were decided
 * @param reductions the reductions that were decided
 */
public record ServiceRecordData(
    String startedOn,
    @Nullable List<PostData> posts,
    @Nullable List<AbsenceData> absences,
    @Nullable List<CreditData> credits,
    @Nullable List<ExtensionData> extensions,
    @Nullable List<ReductionData> reductions)
    implements Exchanged<ServiceRecord> {
  /**
   * A {@link Post}.
   *
   * @param school the name of the school, if it is recorded
   * @param startsOn its first day
   * @param endsOn its last day, if it ends
   * @param fte the share of full time, a decimal; full time if absent
   * @param worksOn the weekdays worked, if they are known
   * @param appropriateBody the name of the appropriate body, if it is recorded
   */
  public record PostData(
      @Nullable String school,
      String startsOn,
      @Nullable String endsOn,
      @Nullable String fte,
      @Nullable List<String> worksOn,
      @Nullable String appropriateBody)
      implements Exchanged<Post> {
    /**
     * Writes a post.
     *
     * @param post the post
     * @return its wire form
     */
    public static PostData of(Post post) {
      requireNonNull(post, "post");
      return new PostData(
          post.school().orElse(null),
          post.startsOn().toString(),
          Parts.orNull(post.endsOn()),
          post.fte().toString(),
          post.worksOn().stream().map(DayOfWeek::name).toList(),
          post.appropriateBody().orElse(null));
    }

    @Override
    public Post read(Parts in) {
      var startsOn = in.required("startsOn", this.startsOn, Parts::day);
      var endsOn = in.optional("endsOn", this.endsOn, Parts::day);
      var fte = in.optional("fte", this.fte, Fte::of).orElse(Fte.fullTime());
      var worksOn = in.all("worksOn", this.worksOn, Parts.oneOf(DayOfWeek.class));
      return in.build(
          () ->
              Post.builder()
                  .school(Optional.ofNullable(school))
                  .startsOn(startsOn)
                  .endsOn(endsOn)
                  .fte(fte)
                  .worksOn(worksOn)
                  .appropriateBody(Optional.ofNullable(appropriateBody))
                  .build());
    }
  }

  /**
   * An {@link Absence}.
   *
   * @param days from its first to its last day
   * @param reason an {@link Absence.Reason}
   * @param contractedDays the days of it on which the teacher was to work, in halves, if recorded
   * @param extensionAsked whether an extension was asked for; no if absent
   */
  public record AbsenceData(
      DateRangeData days,
      String reason,
      @Nullable String contractedDays,
      @Nullable Boolean extensionAsked)
      implements Exchanged<Absence> {
    /**
     * Writes an absence.
     *
     * @param absence the absence
     * @return its wire form
     */
    public static AbsenceData of(Absence absence) {
      requireNonNull(absence, "absence");
      return new AbsenceData(
          DateRangeData.of(absence.days()),
          absence.reason().name(),
          Parts.orNull(absence.contractedDays().map(BigDecimal::toPlainString)),
          absence.extensionAsked());
    }

    @Override
    public Absence read(Parts in) {
      var days = in.required("days", this.days);
      var reason = in.required("reason", this.reason, Parts.oneOf(Absence.Reason.class));
      var contractedDays = in.optional("contractedDays", this.contractedDays, Parts::decimal);
      return in.build(
          () ->
              Absence.builder()
                  .days(days)
                  .reason(reason)
                  .contractedDays(contractedDays)
                  .extensionAsked(Boolean.TRUE.equals(extensionAsked))
                  .build());
    }
  }

  /**
   * A {@link ServiceCredit}.
   *
   * @param decidedOn the day of the decision
   * @param terms how many full-time terms it counts for, a decimal
   * @param ground what was served where
   */
  public record CreditData(String decidedOn, String terms, String ground)
      implements Exchanged<ServiceCredit> {
    /**
     * Writes a credit.
     *
     * @param credit the credit
     * @return its wire form
     */
    public static CreditData of(ServiceCredit credit) {
      requireNonNull(credit, "credit");
      return new CreditData(
          credit.decidedOn().toString(), credit.terms().toPlainString(), credit.ground());
    }

    @Override
    public ServiceCredit read(Parts in) {
      var decidedOn = in.required("decidedOn", this.decidedOn, Parts::day);
      var terms = in.required("terms", this.terms, Parts::decimal);
      var ground = in.text("ground", this.ground);
      return in.build(() -> new ServiceCredit(decidedOn, terms, ground));
    }
  }

  /**
   * An {@link Extension}.
   *
   * @param decidedOn the day of the decision
   * @param terms by how many terms, a decimal
   */
  public record ExtensionData(String decidedOn, String terms) implements Exchanged<Extension> {
    /**
     * Writes an extension.
     *
     * @param extension the extension
     * @return its wire form
     */
    public static ExtensionData of(Extension extension) {
      requireNonNull(extension, "extension");
      return new ExtensionData(extension.decidedOn().toString(), extension.terms().toPlainString());
    }

    @Override
    public Extension read(Parts in) {
      var decidedOn = in.required("decidedOn", this.decidedOn, Parts::day);
      var terms = in.required("terms", this.terms, Parts::decimal);
      return in.build(() -> new Extension(decidedOn, terms));
    }
  }

  /**
   * A {@link Reduction}.
   *
   * @param decidedOn the day of the decision
   * @param termsRequired how many full-time terms are to be served in all, a decimal
   * @param kind a {@link Reduction.Kind}
   */
  public record ReductionData(String decidedOn, String termsRequired, String kind)
      implements Exchanged<Reduction> {
    /**
     * Writes a reduction.
     *
     * @param reduction the reduction
     * @return its wire form
     */
    public static ReductionData of(Reduction reduction) {
      requireNonNull(reduction, "reduction");
      return new ReductionData(
          reduction.decidedOn().toString(),
          reduction.termsRequired().toPlainString(),
          reduction.kind().name());
    }

    @Override
    public Reduction read(Parts in) {
      var decidedOn = in.required("decidedOn", this.decidedOn, Parts::day);
      var termsRequired = in.required("termsRequired", this.termsRequired, Parts::decimal);
      var kind = in.required("kind", this.kind, Parts.oneOf(Reduction.Kind.class));
      return in.build(() -> new Reduction(decidedOn, termsRequired, kind));
    }
  }

  /**
   * Writes what the law counts of an induction.
   *
   * @param service the record of service
   * @return its wire form
   */
  public static ServiceRecordData of(ServiceRecord service) {
    requireNonNull(service, "service");
    return new ServiceRecordData(
        service.startedOn().toString(),
        service.posts().stream().map(PostData::of).toList(),
        service.absences().stream().map(AbsenceData::of).toList(),
        service.credits().stream().map(CreditData::of).toList(),
        service.extensions().stream().map(ExtensionData::of).toList(),
        service.reductions().stream().map(ReductionData::of).toList());
  }

  @Override
  public ServiceRecord read(Parts in) {
    var startedOn = in.required("startedOn", this.startedOn, Parts::day);
    var posts = in.all("posts", this.posts);
    var absences = in.all("absences", this.absences);
    var credits = in.all("credits", this.credits);
    var extensions = in.all("extensions", this.extensions);
    var reductions = in.all("reductions", this.reductions);
    return in.build(
        () ->
            ServiceRecord.builder()
                .startedOn(startedOn)
                .posts(posts)
                .absences(absences)
                .credits(credits)
                .extensions(extensions)
                .reductions(reductions)
                .build());
  }
}
