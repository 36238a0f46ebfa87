package io.github.ecf4j.examples.benchmarks.cohort;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Two years of study and coaching of one teacher, as an MIS might export them. */
final class TwoYears {
  static final String TERMS_HEADER =
      "academic_year,term,starts_on,ends_on,half_term_starts_on,half_term_ends_on";

  static final ImmutableList<String> TERMS =
      ImmutableList.of(
          "2021,autumn,2021-09-01,2021-12-17,2021-10-25,2021-10-29",
          "2021,spring,2022-01-04,2022-04-01,2022-02-14,2022-02-18",
          "2021,summer,2022-04-19,2022-07-22,2022-05-30,2022-06-03",
          "2022,autumn,2022-09-01,2022-12-16,2022-10-24,2022-10-28",
          "2022,spring,2023-01-04,2023-03-31,2023-02-13,2023-02-17",
          "2022,summer,2023-04-17,2023-07-21,2023-05-29,2023-06-02");

  static final String COACHING_HEADER =
      "ect_id,mentor_id,held_on,observed_on,observation_minutes,coaching_minutes,other_minutes,"
          + "step_title,step_modules,criteria_met,praised,shared,modelled,practice_rounds";

  /** The Mondays of the teaching weeks. */
  private static final ImmutableList<LocalDate> WEEKS = weeks();

  private static final int WEEKS_OF_YEAR_1 = 39;
  private static final int MODULES = 36;

  private final SplittableRandom random;
  private final String ect;
  private final String mentor;

  TwoYears(SplittableRandom random, String ect, String mentor) {
    this.random = random;
    this.ect = ect;
    this.mentor = mentor;
  }

  private static ImmutableList<LocalDate> weeks() {
    ImmutableList.Builder<LocalDate> weeks = ImmutableList.builder();
    for (String term : TERMS) {
      List<LocalDate> days =
          List.of(term.split(",", -1)).subList(2, 6).stream().map(LocalDate::parse).toList();
      LocalDate monday = days.get(0).minusDays(days.get(0).getDayOfWeek().getValue() - 1L);
      for (; !monday.isAfter(days.get(1)); monday = monday.plusWeeks(1)) {
        if (!monday.equals(days.get(2))) {
          weeks.add(monday);
        }
      }
    }
    return weeks.build();
  }

  void write(List<String> study, List<String> coaching) {
    List<Integer> studied = new ArrayList<>();
    for (int week = 0; week < WEEKS.size(); week++) {
      boolean coached = week < WEEKS_OF_YEAR_1 || week % 2 == 0;
      if (studied.size() < MODULES && random.nextInt(20) > 0) {
        int module = studied.size() + 1;
        studied.add(module);
        study.add(ect + "," + module + "," + WEEKS.get(week).plusDays(2));
      }
      if (coached && random.nextInt(30) > 0) {
        coaching.add(session(WEEKS.get(week).plusDays(3), studied.size()));
      }
    }
  }

  private String session(LocalDate day, int studied) {
    boolean early = random.nextInt(50) == 0;
    int module = early ? Math.min(MODULES, studied + 3) : 1 + random.nextInt(Math.max(1, studied));
    return String.join(
        ",",
        ect,
        mentor,
        day.toString(),
        day.minusDays(1).toString(),
        Integer.toString(10 + random.nextInt(6)),
        Integer.toString(20 + random.nextInt(11)),
        "30",
        "Step " + random.nextInt(1000) + " on module " + module,
        Integer.toString(module),
        "yes",
        "yes",
        "yes",
        random.nextInt(40) > 0 ? "yes" : "no",
        Integer.toString(2 + random.nextInt(2)));
  }
}
