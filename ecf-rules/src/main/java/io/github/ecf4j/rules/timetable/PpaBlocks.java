package io.github.ecf4j.rules.timetable;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.rules.answer.Derivation;
import io.github.ecf4j.rules.answer.Explained;
import io.github.ecf4j.rules.answer.Step;
import io.github.ecf4j.rules.answer.Unit;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.policy.Figure;
import io.github.ecf4j.rules.policy.Policy;
import io.github.ecf4j.rules.policy.Provision;

/**
 * Time for planning, preparation and assessment as it lies in a timetable (TT-2): what is not in a
 * block of some length does not count.
 *
 * <p>Laws: a block that is divided into periods counts as before; time that is added in one never
 * makes less of it count.
 *
 * @param entitled the time that the teacher has a right to, in minutes for all weeks of the
 *     timetable, as {@link io.github.ecf4j.rules.entitlement.TimetableShares#ppa}
 * @param blocks the blocks that are long enough, in order
 * @param tooShort those that are not
 */
public record PpaBlocks(
    Exact entitled, ImmutableList<Block> blocks, ImmutableList<Block> tooShort) {
  /**
   * Time in blocks.
   *
   * @param entitled the time that the teacher has a right to, in minutes
   * @param blocks the blocks that are long enough, in order
   * @param tooShort those that are not
   */
  public PpaBlocks {
    requireNonNull(entitled, "entitled");
    requireNonNull(blocks, "blocks");
    requireNonNull(tooShort, "tooShort");
  }

  /**
   * The time in a timetable.
   *
   * @param timetable the teacher's timetable
   * @param entitled the time that the teacher has a right to, in minutes for all its weeks
   * @param policy the figures that count
   * @return the blocks
   */
  public static Explained<PpaBlocks> in(PeriodTimetable timetable, Exact entitled, Policy policy) {
    requireNonNull(timetable, "timetable");
    requireNonNull(entitled, "entitled");
    int least = requireNonNull(policy, "policy").get(Figure.PPA_BLOCK_MINUTES);
    ImmutableList<Block> all = timetable.blocks(use -> use == Lesson.Use.PPA);
    PpaBlocks found =
        new PpaBlocks(
            entitled,
            all.stream().filter(block -> block.minutes() >= least).collect(toImmutableList()),
            all.stream().filter(block -> block.minutes() < least).collect(toImmutableList()));
    return Derivation.builder()
        .cite(policy.citation(Figure.PPA_BLOCK_MINUTES))
        .add(
            Step.of(
                    Provision.TT_2,
                    "{minutes unit} lie in blocks of at least {least unit}; {entitled unit} are"
                        + " due.")
                .given("least", Exact.of(least), Unit.MINUTES)
                .given("entitled", entitled, Unit.MINUTES)
                .result("minutes", found.minutes(), Unit.MINUTES))
        .of(found);
  }

  /**
   * The time that counts.
   *
   * @return minutes for all weeks of the timetable
   */
  public Exact minutes() {
    return Exact.of(blocks.stream().mapToInt(Block::minutes).sum());
  }

  /**
   * The time that is missing.
   *
   * @return minutes for all weeks of the timetable; zero if there is enough
   */
  public Exact shortfall() {
    Exact missing = entitled.minus(minutes());
    return missing.signum() > 0 ? missing : Exact.zero();
  }
}
