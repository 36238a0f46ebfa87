package io.github.ecf4j.examples.benchmarks.entitlement;

import io.github.ecf4j.examples.benchmarks.entitlement.Teacher.Away;
import io.github.ecf4j.examples.benchmarks.entitlement.Teacher.Contract;
import io.github.ecf4j.examples.benchmarks.entitlement.TermDays.Span;
import io.github.ecf4j.examples.benchmarks.school.SchoolYears;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The same answers as a school's own system might work them out: figures of 2024 in the code,
 * decimals, indices into an array of teaching days, no reasons.
 *
 * <p>It knows contracts of any share of full time, several at once, changes, gaps, contracts too
 * short to count, and that the last school is served at for a term. It does not know starts before
 * September 2021, credits, extensions, reductions, statutory leave, or absence that extends an
 * induction: it counts absence and refuses who was away for thirty days.
 */
public final class HardCodedEntitlements {
  private static final BigDecimal THREE_TERMS = new BigDecimal(3);
  private static final BigDecimal SIX_TERMS = new BigDecimal(6);
  private static final BigDecimal ABSENCE_LIMIT = new BigDecimal(30);
  private static final BigDecimal PPA_SHARE = new BigDecimal("0.1");
  private static final BigDecimal REDUCTION_YEAR_1 = new BigDecimal("0.10");
  private static final BigDecimal REDUCTION_YEAR_2 = new BigDecimal("0.05");
  private static final BigDecimal MENTOR_MINUTES = new BigDecimal("60.00");

  private final TermDays days;
  private final BigDecimal timetabled;
  private final BigDecimal other;
  private final LocalDate day;
  private final int tomorrow;

  /** Contracts at one school without a teaching day between them. */
  private static final class Block {
    private final List<Contract> contracts = new ArrayList<>();
    private final String school;
    private final int from;
    private int to;
    private boolean running;

    /** The index of the day on which it is a term long; -1 if it never is. */
    private int ripe = -1;

    Block(String school, int from) {
      this.school = school;
      this.from = from;
      this.to = from;
    }
  }

  /**
   * The answers of a day.
   *
   * @param years the school years
   * @param timetabled the timetabled minutes of a week
   * @param other what of it is other non-contact time
   * @param day the day
   */
  public HardCodedEntitlements(SchoolYears years, int timetabled, int other, LocalDate day) {
    this.days = new TermDays(years);
    this.timetabled = BigDecimal.valueOf(timetabled);
    this.other = BigDecimal.valueOf(other);
    this.day = day;
    this.tomorrow = days.indexFrom(day.plusDays(1));
  }

  /**
   * A teacher's entitlement.
   *
   * @param teacher the teacher
   * @return the entitlement
   */
  public Entitlement of(Teacher teacher) {
    List<Block> blocks = countingBlocks(teacher);
    List<Span> spans = spans(blocks, teacher.start());
    int provisional = days.reached(spans, SIX_TERMS);
    int end = end(blocks, provisional, teacher.start());
    int year1 = days.reached(spans, THREE_TERMS);
    boolean inYear2 = year1 >= 0 && day.isAfter(days.endOfTerm(year1));
    BigDecimal served = days.served(spans, tomorrow).min(SIX_TERMS);
    BigDecimal absence = absence(teacher, spans, provisional);
    if (absence.compareTo(ABSENCE_LIMIT) >= 0) {
      throw new IllegalArgumentException(teacher.id() + " was away for " + absence + " days");
    }
    BigDecimal fte = fteToday(teacher);
    boolean free = fte.signum() == 0 || (end >= 0 && end < tomorrow);
    BigDecimal share = free ? BigDecimal.ZERO : fte;
    BigDecimal all = timetabled.multiply(share);
    BigDecimal ppa = PPA_SHARE.multiply(all);
    BigDecimal load = all.subtract(ppa).subtract(other.multiply(share));
    BigDecimal induction = load.multiply(inYear2 ? REDUCTION_YEAR_2 : REDUCTION_YEAR_1);
    return new Entitlement(
        rounded(served),
        rounded(SIX_TERMS),
        inYear2 ? 2 : 1,
        end < 0 ? null : days.day(end),
        rounded(absence),
        rounded(induction),
        rounded(ppa),
        rounded(load.subtract(induction)),
        free ? rounded(BigDecimal.ZERO) : MENTOR_MINUTES);
  }

  private static BigDecimal rounded(BigDecimal amount) {
    return amount.setScale(Entitlement.PLACES, RoundingMode.HALF_UP);
  }

  /** The blocks that run or are a term long (guidance 2.33). */
  private List<Block> countingBlocks(Teacher teacher) {
    List<Block> blocks = new ArrayList<>();
    int start = days.indexFrom(teacher.start());
    for (Contract contract : teacher.contracts()) {
      int from = Math.max(start, days.indexFrom(contract.first()));
      Block block = blockFor(contract.school(), from, blocks);
      block.contracts.add(contract);
      block.to = Math.max(block.to, to(contract.last()));
      block.running |= contract.last() == null || contract.last().isAfter(day);
    }
    for (Block block : blocks) {
      block.ripe =
          days.reached(List.of(new Span(block.from, block.to, BigDecimal.ONE)), BigDecimal.ONE);
    }
    blocks.removeIf(block -> !block.running && block.ripe < 0);
    return blocks;
  }

  private static Block blockFor(String school, int from, List<Block> blocks) {
    for (Block block : blocks) {
      if (block.school.equals(school) && block.to >= from) {
        return block;
      }
    }
    Block block = new Block(school, from);
    blocks.add(block);
    return block;
  }

  private int to(@Nullable LocalDate last) {
    return last == null ? days.size() : days.indexFrom(last.plusDays(1));
  }

  /** Stretches of one share of full time, of all contracts together, full time at most. */
  private List<Span> spans(List<Block> blocks, LocalDate start) {
    int first = days.indexFrom(start);
    List<Span> contracts = new ArrayList<>();
    TreeSet<Integer> cuts = new TreeSet<>();
    for (Block block : blocks) {
      for (Contract contract : block.contracts) {
        int from = Math.max(first, days.indexFrom(contract.first()));
        int to = to(contract.last());
        contracts.add(new Span(from, to, contract.fte()));
        cuts.add(from);
        cuts.add(to);
      }
    }
    if (contracts.size() == 1) {
      return contracts;
    }
    List<Span> spans = new ArrayList<>();
    int from = -1;
    for (int to : cuts) {
      BigDecimal sum = BigDecimal.ZERO;
      for (Span contract : contracts) {
        if (contract.from() <= from && contract.to() >= to) {
          sum = sum.add(contract.fte());
        }
      }
      if (sum.signum() > 0) {
        spans.add(new Span(from, to, sum.min(BigDecimal.ONE)));
      }
      from = to;
    }
    return spans;
  }

  /** The day on which six terms are served in blocks that are a term long by then; or -1. */
  private int end(List<Block> blocks, int provisional, LocalDate start) {
    if (provisional >= 0
        && blocks.stream().allMatch(block -> block.ripe >= 0 && block.ripe <= provisional)) {
      return provisional;
    }
    int end = -1;
    for (Block last : blocks) {
      if (last.ripe < 0) {
        continue;
      }
      List<Block> ripe =
          blocks.stream().filter(block -> block.ripe >= 0 && block.ripe <= last.ripe).toList();
      int reached = days.reached(spans(ripe, start), SIX_TERMS);
      if (reached >= 0) {
        int candidate = Math.max(reached, last.ripe);
        end = end < 0 ? candidate : Math.min(end, candidate);
      }
    }
    return end;
  }

  /** The contracted days away, to the end of service. */
  private BigDecimal absence(Teacher teacher, List<Span> spans, int provisional) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Away away : teacher.absences()) {
      int to = days.indexFrom(away.last().plusDays(1));
      int until = provisional < 0 ? to : Math.min(to, provisional + 1);
      sum = sum.add(TermDays.weighted(spans, days.indexFrom(away.first()), until));
    }
    return sum;
  }

  private BigDecimal fteToday(Teacher teacher) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Contract contract : teacher.contracts()) {
      boolean ended = contract.last() != null && contract.last().isBefore(day);
      if (!contract.first().isAfter(day) && !ended) {
        sum = sum.add(contract.fte());
      }
    }
    return sum.min(BigDecimal.ONE);
  }
}
