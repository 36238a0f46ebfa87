package io.github.ecf4j.examples.benchmarks.entitlement;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.examples.benchmarks.entitlement.Teacher.Away;
import io.github.ecf4j.examples.benchmarks.entitlement.Teacher.Contract;
import io.github.ecf4j.examples.benchmarks.school.PlainTerm;
import io.github.ecf4j.examples.benchmarks.school.SchoolYears;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Teachers of many working patterns, the same ones every time: half are full time throughout, the
 * others part time, in two posts at once, with another share of full time from some day on, away
 * for a while between two posts, moving between schools, or with a post too short to count. Each
 * teacher is a person and a record of its own; many who are full time from the first day of a term
 * have the same history, as in life.
 *
 * <p>A third was away for some days, never for thirty in all: no absence extends an induction here,
 * so that the rules on absence are run but their consequences are not measured.
 */
public final class Population {
  private static final long SEED = 20_240_209;
  private static final int FIRST_TERM = 2;
  private static final int STARTING_TERMS = 6;
  private static final int LONGEST_ABSENCE = 9;
  private static final int MOST_ABSENCES = 3;

  private static final ImmutableList<BigDecimal> SHARES =
      ImmutableList.of(
          new BigDecimal("0.4"),
          new BigDecimal("0.5"),
          new BigDecimal("0.5"),
          new BigDecimal("0.6"),
          new BigDecimal("0.6"),
          new BigDecimal("0.75"),
          new BigDecimal("0.8"),
          new BigDecimal("0.9"));

  private final SplittableRandom random = new SplittableRandom(SEED);
  private final SchoolYears years;
  private final LocalDate day;

  private Population(SchoolYears years, LocalDate day) {
    this.years = years;
    this.day = day;
  }

  /**
   * The teachers.
   *
   * @param size how many
   * @param years the school years, eight terms of which lie before the day
   * @param day the day of the report, by which all have started
   * @return the teachers, all different
   */
  public static ImmutableList<Teacher> of(int size, SchoolYears years, LocalDate day) {
    Population population = new Population(years, day);
    ImmutableList.Builder<Teacher> teachers = ImmutableList.builderWithExpectedSize(size);
    for (int i = 0; i < size; i++) {
      teachers.add(population.teacher("t" + i));
    }
    return teachers.build();
  }

  private Teacher teacher(String id) {
    PlainTerm term = years.terms().get(FIRST_TERM + random.nextInt(STARTING_TERMS));
    LocalDate start =
        random.nextInt(10) < 7 ? term.first() : term.first().plusDays(random.nextInt(60));
    return new Teacher(id, start, contracts(start), absences(start));
  }

  private ImmutableList<Contract> contracts(LocalDate start) {
    int pattern = random.nextInt(100);
    if (pattern < 50) {
      return ImmutableList.of(contract("A", start, end(), BigDecimal.ONE));
    } else if (pattern < 65) {
      return ImmutableList.of(contract("A", start, end(), share()));
    } else if (pattern < 75) {
      return ImmutableList.of(
          contract("A", start, end(), share()), contract("B", start, null, share()));
    } else if (pattern < 87) {
      return changed(start);
    } else if (pattern < 93) {
      return moved(start, 100 + random.nextInt(150));
    } else if (pattern < 97) {
      return moved(start, 1);
    }
    LocalDate last = start.plusDays(7L + random.nextInt(35));
    return ImmutableList.of(
        contract("A", start, last, BigDecimal.ONE),
        contract("B", last.plusDays(1), null, either()));
  }

  /** Another share of full time from some day on, at the same school. */
  private ImmutableList<Contract> changed(LocalDate start) {
    LocalDate last = start.plusDays(20L + random.nextInt(500));
    return ImmutableList.of(
        contract("A", start, last, either()), contract("A", last.plusDays(1), null, either()));
  }

  /** Another school, after some days. */
  private ImmutableList<Contract> moved(LocalDate start, int days) {
    LocalDate last = start.plusDays(150L + random.nextInt(400));
    return ImmutableList.of(
        contract("A", start, last, either()), contract("B", last.plusDays(days), null, either()));
  }

  private static Contract contract(
      String school, LocalDate first, @Nullable LocalDate last, BigDecimal fte) {
    return new Contract(school, first, last, fte);
  }

  /** Most posts are open; some end with the next school year or the one after. */
  private @Nullable LocalDate end() {
    int terms = years.terms().size();
    return random.nextInt(20) == 0
        ? years.terms().get(terms - 1 - 3 * random.nextInt(3, 5)).last()
        : null;
  }

  private BigDecimal share() {
    return SHARES.get(random.nextInt(SHARES.size()));
  }

  private BigDecimal either() {
    return random.nextBoolean() ? BigDecimal.ONE : share();
  }

  private ImmutableList<Away> absences(LocalDate start) {
    if (random.nextInt(3) > 0) {
      return ImmutableList.of();
    }
    List<Away> absences = new ArrayList<>();
    LocalDate from = start;
    for (int i = random.nextInt(MOST_ABSENCES); i >= 0; i--) {
      from = from.plusDays(1L + random.nextInt(120));
      LocalDate last = from.plusDays(random.nextInt(LONGEST_ABSENCE));
      if (last.isAfter(day)) {
        break;
      }
      absences.add(new Away(from, last));
      from = last;
    }
    return ImmutableList.copyOf(absences);
  }
}
