package io.github.ecf4j.rules.exchange;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.exchange.Exchanged;
import io.github.ecf4j.model.exchange.Parts;
import io.github.ecf4j.model.exchange.YearBoundaryData;
import io.github.ecf4j.rules.answer.Explained;
import io.github.ecf4j.rules.service.BodyService;
import io.github.ecf4j.rules.service.InductionStatus;
import io.github.ecf4j.rules.service.PartAbsence;
import io.github.ecf4j.rules.service.SchoolService;
import io.github.ecf4j.rules.service.ServiceBlock;
import io.github.ecf4j.rules.service.ServiceLeft;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An {@link InductionStatus}. Terms and days are exact numbers, as {@code 7/12}.
 *
 * @param version the version of the document
 * @param day the day asked about
 * @param state an {@link InductionStatus.State}
 * @param year the year of induction, 1 or 2
 * @param served whether all is served
 * @param progress the progress in words
 * @param termsServed how many full-time terms are served
 * @param termsRequired how many are to be served
 * @param termsRecorded how many are recorded, a decimal
 * @param left what is left to serve
 * @param blocks the blocks of service
 * @param bySchool what was served at each school
 * @param byBody what was served under each appropriate body
 * @param absence what counts of absence, for each part of induction
 * @param years the two years
 * @param endBeforeExtensions the end without extensions, if it is known
 * @param partTimeReductionFrom the day from which it can be reduced for part-time service, if any
 * @param notKnown what cannot be told
 * @param derivation how it was worked out, if that was asked for
 */
public record InductionStatusData(
    Integer version,
    String day,
    String state,
    Integer year,
    Boolean served,
    String progress,
    String termsServed,
    String termsRequired,
    String termsRecorded,
    LeftData left,
    List<BlockData> blocks,
    @Nullable List<SchoolServiceData> bySchool,
    @Nullable List<BodyServiceData> byBody,
    List<PartAbsenceData> absence,
    YearBoundaryData years,
    @Nullable String endBeforeExtensions,
    @Nullable String partTimeReductionFrom,
    List<NotKnownData> notKnown,
    @Nullable DerivationData derivation)
    implements Serializable {
  /**
   * What is left: a {@link ServiceLeft}.
   *
   * @param terms full-time terms
   * @param daysOfExtension days of extension
   * @param termInNewSchool whether a term is to be served in the new school
   */
  public record LeftData(String terms, String daysOfExtension, Boolean termInNewSchool)
      implements Exchanged<ServiceLeft> {
    /**
     * Writes what is left.
     *
     * @param left what is left
     * @return its wire form
     */
    public static LeftData of(ServiceLeft left) {
      requireNonNull(left, "left");
      return new LeftData(
          left.terms().toString(), left.daysOfExtension().toString(), left.termInNewSchool());
    }

    @Override
    public ServiceLeft read(Parts in) {
      var terms = in.required("terms", this.terms, Texts::exact);
      var days = in.required("daysOfExtension", daysOfExtension, Texts::exact);
      var newSchool = in.required("termInNewSchool", termInNewSchool, one -> one);
      return in.build(() -> new ServiceLeft(terms, days, newSchool));
    }
  }

  /**
   * A {@link ServiceBlock}.
   *
   * @param school the name of the school, if it is recorded
   * @param first its first day
   * @param last its last day
   * @param running whether it goes on
   * @param termsInPost how many terms in post it has
   * @param termsServed how many full-time terms
   * @param counts whether it counts
   */
  public record BlockData(
      @Nullable String school,
      String first,
      String last,
      Boolean running,
      String termsInPost,
      String termsServed,
      Boolean counts)
      implements Exchanged<ServiceBlock> {
    /**
     * Writes a block.
     *
     * @param block the block
     * @return its wire form
     */
    public static BlockData of(ServiceBlock block) {
      requireNonNull(block, "block");
      return new BlockData(
          block.school(),
          block.first().toString(),
          block.last().toString(),
          block.running(),
          block.termsInPost().toString(),
          block.termsServed().toString(),
          block.counts());
    }

    @Override
    public ServiceBlock read(Parts in) {
      var first = in.required("first", this.first, Parts::day);
      var last = in.required("last", this.last, Parts::day);
      var running = in.required("running", this.running, one -> one);
      var termsInPost = in.required("termsInPost", this.termsInPost, Texts::exact);
      var served = in.required("termsServed", this.termsServed, Texts::exact);
      var counts = in.required("counts", this.counts, one -> one);
      return in.build(
          () ->
              new ServiceBlock(
                  school == null ? "" : school, first, last, running, termsInPost, served, counts));
    }
  }

  /**
   * A {@link SchoolService}.
   *
   * @param school the name of the school, if it is recorded
   * @param blocks the blocks that count there
   * @param termsServed full-time terms in them
   * @param termsRecorded the same as the register takes them, a decimal
   */
  public record SchoolServiceData(
      @Nullable String school,
      @Nullable List<BlockData> blocks,
      String termsServed,
      String termsRecorded)
      implements Exchanged<SchoolService> {
    /**
     * Writes what was served at a school.
     *
     * @param service what was served
     * @return its wire form
     */
    public static SchoolServiceData of(SchoolService service) {
      requireNonNull(service, "service");
      return new SchoolServiceData(
          service.school(),
          service.blocks().stream().map(BlockData::of).toList(),
          service.termsServed().toString(),
          service.termsRecorded().toPlainString());
    }

    @Override
    public SchoolService read(Parts in) {
      var all = in.all("blocks", this.blocks);
      var served = in.required("termsServed", this.termsServed, Texts::exact);
      var recorded = in.required("termsRecorded", this.termsRecorded, Parts::decimal);
      return in.build(() -> new SchoolService(school == null ? "" : school, all, served, recorded));
    }
  }

  /**
   * A {@link BodyService}.
   *
   * @param appropriateBody the name of the body, if it is recorded
   * @param blocks the blocks that count under it
   * @param termsServed full-time terms in them
   * @param termsRecorded how many are recorded, a decimal
   */
  public record BodyServiceData(
      @Nullable String appropriateBody,
      @Nullable List<BlockData> blocks,
      String termsServed,
      String termsRecorded)
      implements Exchanged<BodyService> {
    /**
     * Writes what was served under a body.
     *
     * @param service what was served
     * @return its wire form
     */
    public static BodyServiceData of(BodyService service) {
      requireNonNull(service, "service");
      return new BodyServiceData(
          service.appropriateBody(),
          service.blocks().stream().map(BlockData::of).toList(),
          service.termsServed().toString(),
          service.termsRecorded().toPlainString());
    }

    @Override
    public BodyService read(Parts in) {
      var blocks = in.all("blocks", this.blocks);
      var served = in.required("termsServed", termsServed, Texts::exact);
      var recorded = in.required("termsRecorded", termsRecorded, Parts::decimal);
      return in.build(
          () ->
              new BodyService(
                  appropriateBody == null ? "" : appropriateBody, blocks, served, recorded));
    }
  }

  /**
   * A {@link PartAbsence}.
   *
   * @param part the number of the part
   * @param counted the days that count
   * @param statutory the days of statutory leave
   * @param threshold from how many on induction is extended
   * @param extension by how many days
   * @param reachedOn the day on which the threshold was reached, if it was
   */
  public record PartAbsenceData(
      Integer part,
      String counted,
      String statutory,
      String threshold,
      String extension,
      @Nullable String reachedOn)
      implements Serializable {
    /**
     * Writes the absence of a part.
     *
     * @param absence the absence
     * @return its wire form
     */
    public static PartAbsenceData of(PartAbsence absence) {
      requireNonNull(absence, "absence");
      return new PartAbsenceData(
          absence.part(),
          absence.counted().toString(),
          absence.statutory().toString(),
          absence.threshold().toString(),
          absence.extension().toString(),
          Parts.orNull(absence.reachedOn()));
    }
  }

  /**
   * Writes a status without its derivation.
   *
   * @param status the status
   * @return its wire form
   */
  public static InductionStatusData of(InductionStatus status) {
    requireNonNull(status, "status");
    return of(status, null);
  }

  /**
   * Writes a status with its derivation.
   *
   * @param status the status
   * @return its wire form
   */
  public static InductionStatusData of(Explained<InductionStatus> status) {
    requireNonNull(status, "status");
    return of(status.value(), DerivationData.of(status.derivation()));
  }

  private static InductionStatusData of(
      InductionStatus status, @Nullable DerivationData derivation) {
    return new InductionStatusData(
        Exchanged.VERSION,
        status.day().toString(),
        status.state().name(),
        status.year().number(),
        status.served(),
        status.progressLine(),
        status.termsServed().toString(),
        status.termsRequired().toString(),
        status.termsRecorded().toPlainString(),
        LeftData.of(status.left()),
        status.blocks().stream().map(BlockData::of).toList(),
        status.bySchool().stream().map(SchoolServiceData::of).toList(),
        status.byBody().stream().map(BodyServiceData::of).toList(),
        status.absence().stream().map(PartAbsenceData::of).toList(),
        YearBoundaryData.of(status.years()),
        Parts.orNull(status.endBeforeExtensions()),
        Parts.orNull(status.partTimeReductionFrom()),
        NotKnownData.all(status.notKnown()),
        derivation);
  }
}
