package io.github.ecf4j.examples.benchmarks.cohort;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Writes the school folders of a cohort that began in September 2021: two years of study and
 * coaching, by the contract of {@code school-report}.
 *
 * <p>Schools have one to nine teachers, about three on average, whatever the size of the cohort, so
 * that a larger one has more schools and no larger ones. One in fifty steps is set too early, one
 * session in thirty is missed, and some weeks pass before a module is completed.
 */
public final class NationalCohort {
  /** How many teachers the national cohort has to a school: 25,000 to 8,000. */
  private static final double TEACHERS_A_SCHOOL = 25_000.0 / 8_000;

  private final SplittableRandom random;
  private final Path folder;
  private long rows;

  private NationalCohort(SplittableRandom random, Path folder) {
    this.random = random;
    this.folder = folder;
  }

  /**
   * Writes a cohort, the same for the same number.
   *
   * @param folder the folder of school folders, made anew
   * @param teachers how many teachers
   * @return how many rows were written, headers left out
   * @throws IOException if something cannot be written
   */
  public static long write(Path folder, int teachers) throws IOException {
    NationalCohort cohort = new NationalCohort(new SplittableRandom(teachers), folder);
    int schools = (int) Math.round(teachers / TEACHERS_A_SCHOOL);
    int left = teachers;
    for (int school = 1; school <= schools; school++) {
      int others = schools - school;
      int most = Math.min(9, left - others);
      int least = Math.max(1, left - 9 * others);
      double mean = (double) left / (others + 1);
      int here =
          Math.max(least, Math.min(most, 1 + cohort.random.nextInt((int) Math.ceil(2 * mean))));
      cohort.school(school, here);
      left -= here;
    }
    return cohort.rows;
  }

  private void school(int number, int teachers) throws IOException {
    Path school = Files.createDirectories(folder.resolve("school-" + number));
    List<String> ects = new ArrayList<>();
    List<String> mentors = new ArrayList<>();
    List<String> study = new ArrayList<>();
    List<String> coaching = new ArrayList<>();
    for (int one = 1; one <= teachers; one++) {
      String mentor = "mentor-" + (one + 1) / 2;
      String ect = "ect-" + one;
      ects.add(ect + ",2021-09-01," + mentor);
      if (one % 2 == 1) {
        mentors.add(mentor + ",120");
      }
      new TwoYears(random, ect, mentor).write(study, coaching);
    }
    write(school, "terms.csv", TwoYears.TERMS_HEADER, TwoYears.TERMS);
    write(school, "ects.csv", "ect_id,induction_started_on,mentor_id", ects);
    write(school, "mentors.csv", "mentor_id,protected_minutes_per_week", mentors);
    write(school, "study.csv", "ect_id,module,completed_on", study);
    write(school, "coaching.csv", TwoYears.COACHING_HEADER, coaching);
  }

  private void write(Path school, String file, String header, List<String> lines)
      throws IOException {
    rows += lines.size();
    Files.write(
        school.resolve(file), ImmutableList.<String>builder().add(header).addAll(lines).build());
  }
}
