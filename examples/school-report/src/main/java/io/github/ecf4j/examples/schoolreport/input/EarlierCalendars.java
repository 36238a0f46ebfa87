package io.github.ecf4j.examples.schoolreport.input;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.ecf4j.examples.schoolreport.calendar.CalendarFormat;
import io.github.ecf4j.examples.schoolreport.calendar.PlanCalendar;
import io.github.ecf4j.examples.schoolreport.calendar.UnreadableCalendarException;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The calendars that an earlier run wrote to the folder of the report: what stands in the calendars
 * of those who imported them.
 *
 * @param byFile the calendars that could be read, by the name of the file
 * @param refusals the files that could not
 */
public record EarlierCalendars(
    ImmutableSortedMap<String, PlanCalendar> byFile, ImmutableList<Refusal> refusals) {
  private static final String FILES = "plan-*.ics";

  /** A hundred times what a plan needs. */
  private static final int MAX_MEGABYTES = 8;

  /**
   * Those of a first run.
   *
   * @return no calendars
   */
  public static EarlierCalendars none() {
    return new EarlierCalendars(ImmutableSortedMap.of(), ImmutableList.of());
  }

  /**
   * Those in a folder.
   *
   * @param reports the folder; if it is not there, there are none
   * @return what it holds of them
   */
  public static EarlierCalendars in(Path reports) {
    if (!Files.isDirectory(reports)) {
      return none();
    }
    ImmutableSortedMap.Builder<String, PlanCalendar> calendars = ImmutableSortedMap.naturalOrder();
    List<Refusal> refusals = new ArrayList<>();
    try {
      for (Path file : filesIn(reports)) {
        String name = String.valueOf(file.getFileName());
        try {
          calendars.put(name, read(file));
        } catch (UnreadableException e) {
          refusals.add(refusal(name, "the file " + e.problem()));
        } catch (UnreadableCalendarException e) {
          refusals.add(refusal(name, "the file " + e.problem()));
        }
      }
    } catch (IOException e) {
      refusals.add(refusal(FILES, "the folder of the report cannot be listed"));
    }
    return new EarlierCalendars(calendars.buildOrThrow(), ImmutableList.copyOf(refusals));
  }

  private static ImmutableList<Path> filesIn(Path reports) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(reports, FILES)) {
      return ImmutableList.sortedCopyOf(files);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }

  private static PlanCalendar read(Path file)
      throws UnreadableException, UnreadableCalendarException {
    return CalendarFormat.read(FileText.read(file, MAX_MEGABYTES));
  }

  private static Refusal refusal(String file, String problem) {
    return new Refusal(file, 1, "", "", problem + "; what it holds cannot be called off");
  }

  /**
   * The school that the UIDs of the calendars name.
   *
   * @return the school; empty if there are none, or none says
   */
  public Optional<UUID> school() {
    return byFile.values().stream().flatMap(one -> one.school().stream()).findFirst();
  }
}
