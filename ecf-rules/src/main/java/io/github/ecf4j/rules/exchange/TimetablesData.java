package io.github.ecf4j.rules.exchange;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.exchange.Exchanged;
import io.github.ecf4j.model.exchange.Parts;
import io.github.ecf4j.rules.answer.Explained;
import io.github.ecf4j.rules.timetable.Block;
import io.github.ecf4j.rules.timetable.CoachingSlot;
import io.github.ecf4j.rules.timetable.Lesson;
import io.github.ecf4j.rules.timetable.PeriodTimetable;
import io.github.ecf4j.rules.timetable.PpaBlocks;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The wire form of timetables, and of what is found in them. */
public final class TimetablesData {
  private TimetablesData() {}

  private static LocalTime time(String text) {
    try {
      return LocalTime.parse(text);
    } catch (DateTimeParseException e) {
      throw new InvalidValueException("text", '"' + text + '"', "a time such as 09:30");
    }
  }

  /**
   * A {@link Block}.
   *
   * @param week the number of the week of the cycle
   * @param day a {@link DayOfWeek}
   * @param startsAt when it begins, as {@code 09:30}
   * @param endsAt when it ends
   */
  public record BlockData(Integer week, String day, String startsAt, String endsAt)
      implements Exchanged<Block> {
    /**
     * Writes a block.
     *
     * @param block the block
     * @return its wire form
     */
    public static BlockData of(Block block) {
      requireNonNull(block, "block");
      return new BlockData(
          block.week(), block.day().name(), block.from().toString(), block.to().toString());
    }

    @Override
    public Block read(Parts in) {
      int ofCycle = in.number("week", week);
      var weekday = in.required("day", day, Parts.oneOf(DayOfWeek.class));
      var first = in.required("startsAt", startsAt, TimetablesData::time);
      var last = in.required("endsAt", endsAt, TimetablesData::time);
      return in.build(
          Map.of("from", "startsAt", "to", "endsAt"),
          () -> new Block(ofCycle, weekday, first, last));
    }
  }

  /**
   * A {@link Lesson}.
   *
   * @param block when it is
   * @param use a {@link Lesson.Use}
   */
  public record LessonData(BlockData block, String use) implements Exchanged<Lesson> {
    /**
     * Writes a period.
     *
     * @param lesson the period
     * @return its wire form
     */
    public static LessonData of(Lesson lesson) {
      requireNonNull(lesson, "lesson");
      return new LessonData(BlockData.of(lesson.block()), lesson.use().name());
    }

    @Override
    public Lesson read(Parts in) {
      var when = in.required("block", block);
      var what = in.required("use", use, Parts.oneOf(Lesson.Use.class));
      return in.build(() -> new Lesson(when, what));
    }
  }

  /**
   * A {@link PeriodTimetable}.
   *
   * @param version the version of the document
   * @param weeks how many weeks it has
   * @param lessons its periods
   */
  public record PeriodTimetableData(
      Integer version, Integer weeks, @Nullable List<LessonData> lessons)
      implements Exchanged<PeriodTimetable> {
    /**
     * Writes a timetable.
     *
     * @param timetable the timetable
     * @return its wire form
     */
    public static PeriodTimetableData of(PeriodTimetable timetable) {
      requireNonNull(timetable, "timetable");
      return new PeriodTimetableData(
          VERSION, timetable.weeks(), timetable.lessons().stream().map(LessonData::of).toList());
    }

    @Override
    public PeriodTimetable read(Parts in) {
      in.version(version);
      int number = in.number("weeks", weeks);
      var all = in.all("lessons", lessons);
      return in.build(() -> new PeriodTimetable(number, all));
    }
  }

  /**
   * When teacher and mentor can meet.
   *
   * @param version the version of the document
   * @param slots the times, best first
   * @param derivation how they were found
   */
  public record SlotsData(Integer version, List<SlotData> slots, DerivationData derivation)
      implements Serializable {
    /**
     * Writes times.
     *
     * @param slots the times
     * @return their wire form
     */
    public static SlotsData of(Explained<ImmutableList<CoachingSlot>> slots) {
      requireNonNull(slots, "slots");
      return new SlotsData(
          Exchanged.VERSION,
          slots.value().stream().map(SlotData::of).toList(),
          DerivationData.of(slots.derivation()));
    }
  }

  /**
   * A {@link CoachingSlot}.
   *
   * @param block when it is
   * @param teacherReleased whether the teacher is released then; no if absent
   * @param mentorReleased whether the mentor is released then; no if absent
   */
  public record SlotData(
      BlockData block, @Nullable Boolean teacherReleased, @Nullable Boolean mentorReleased)
      implements Exchanged<CoachingSlot> {
    /**
     * Writes a time.
     *
     * @param slot the time
     * @return its wire form
     */
    public static SlotData of(CoachingSlot slot) {
      requireNonNull(slot, "slot");
      return new SlotData(
          BlockData.of(slot.block()), slot.teacherReleased(), slot.mentorReleased());
    }

    @Override
    public CoachingSlot read(Parts in) {
      var when = in.required("block", block);
      return in.build(
          () ->
              new CoachingSlot(
                  when, Boolean.TRUE.equals(teacherReleased), Boolean.TRUE.equals(mentorReleased)));
    }
  }

  /**
   * {@link PpaBlocks}.
   *
   * @param version the version of the document
   * @param entitled minutes that are due, an exact number
   * @param blocks the blocks that count
   * @param tooShort the blocks that are too short to count
   * @param derivation how they were found, if that was asked for
   */
  public record PpaBlocksData(
      Integer version,
      String entitled,
      @Nullable List<BlockData> blocks,
      @Nullable List<BlockData> tooShort,
      @Nullable DerivationData derivation)
      implements Exchanged<PpaBlocks> {
    /**
     * Writes blocks with their derivation.
     *
     * @param ppa the blocks
     * @return their wire form
     */
    public static PpaBlocksData of(Explained<PpaBlocks> ppa) {
      requireNonNull(ppa, "ppa");
      return new PpaBlocksData(
          VERSION,
          ppa.value().entitled().toString(),
          ppa.value().blocks().stream().map(BlockData::of).toList(),
          ppa.value().tooShort().stream().map(BlockData::of).toList(),
          DerivationData.of(ppa.derivation()));
    }

    @Override
    public PpaBlocks read(Parts in) {
      in.version(version);
      var due = in.required("entitled", entitled, Texts::exact);
      var counted = in.all("blocks", blocks);
      var others = in.all("tooShort", tooShort);
      return in.build(() -> new PpaBlocks(due, counted, others));
    }
  }
}
