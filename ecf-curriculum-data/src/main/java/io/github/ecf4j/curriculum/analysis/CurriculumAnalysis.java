package io.github.ecf4j.curriculum.analysis;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Sets;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.framework.Statement;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.CoveragePlace;
import io.github.ecf4j.model.programme.CoverageStrength;
import io.github.ecf4j.model.programme.EventSlot;
import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.model.programme.ModuleKind;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.ProgrammeWeek;
import io.github.ecf4j.model.programme.Strand;
import io.github.ecf4j.model.programme.StudyModule;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What a programme offers of its framework, and where. Answers are computed on first use, and are
 * in a stable order: by the sequence of the programme, then by statement.
 *
 * <p>By default published rows of all places count, including suspect ones, which are marked;
 * echoed rows do not. Each question can be asked of some places alone, such as study and mentor
 * meetings: {@code with(analysis.rows().in(STUDY, MENTOR_MEETING))}.
 *
 * <p>What is published for a strand or the programme as a whole is met at its end, unless one of
 * its units or events is published to teach the same statement in the same place: then the one is
 * the other, and is met there. So too, what a unit's training teaches is met at the event of its
 * week.
 *
 * <p>Laws: coverage grows along the sequence; the first encounter comes before every other, and the
 * last after; modules and events together cover what either covers.
 */
public final class CurriculumAnalysis {
  private final Programme programme;
  private final Rows rows;
  private final Sequence sequence;
  private final Supplier<Encounters> encounters;

  private CurriculumAnalysis(Programme programme, Rows rows) {
    this.programme = requireNonNull(programme, "programme");
    this.rows = requireNonNull(rows, "rows");
    this.sequence = new Sequence(programme, rows.hasEvents());
    this.encounters = Suppliers.memoize(() -> new Encounters(programme, rows, sequence));
  }

  /**
   * The analysis of a programme, by its published rows.
   *
   * @param programme the programme
   * @return the analysis
   */
  public static CurriculumAnalysis of(Programme programme) {
    return new CurriculumAnalysis(programme, Rows.published());
  }

  /**
   * This analysis by other rows.
   *
   * @param choice which rows count
   * @return the analysis
   */
  public CurriculumAnalysis with(Rows choice) {
    requireNonNull(choice, "choice");
    return new CurriculumAnalysis(programme, choice);
  }

  /**
   * The programme.
   *
   * @return the programme
   */
  public Programme programme() {
    return programme;
  }

  /**
   * Which rows count.
   *
   * @return the choice
   */
  public Rows rows() {
    return rows;
  }

  /**
   * The order in which the programme is met: modules by number, and among them, where training or
   * community is asked about, events for teachers by published week or slot. An event comes before
   * the modules of its week; where weeks are not published, before those modules of its term that
   * come later than its slot, as if a term had as many weeks as modules; one without week or slot
   * comes last. A strand of which something is published as a whole has a stop after its last
   * module.
   *
   * @return the stops, by position
   */
  public ImmutableList<Stop> sequence() {
    return sequence.stops;
  }

  /**
   * How far into the programme a stop is, whatever events it has.
   *
   * @param stop a stop of the sequence
   * @return how many modules come before it
   */
  public int modulesBefore(Stop stop) {
    requireNonNull(stop, "stop");
    return (int)
        sequence.stops.stream()
            .filter(one -> one.place().module().isPresent() && one.compareTo(stop) < 0)
            .count();
  }

  /**
   * The year of induction in which the programme has a stop.
   *
   * @param stop a stop of the sequence
   * @return that of its published week; without one, that of its event's slot or of its strand's
   *     term; empty for an event without either and for the programme as a whole
   */
  public Optional<InductionYear> year(Stop stop) {
    requireNonNull(stop, "stop");
    Stop.Place place = stop.place();
    return place
        .module()
        .flatMap(programme::module)
        .map(
            module -> module.week().map(ProgrammeWeek::year).orElseGet(() -> year(module.strand())))
        .or(
            () ->
                place
                    .event()
                    .flatMap(programme::event)
                    .flatMap(
                        event ->
                            event
                                .week()
                                .map(ProgrammeWeek::year)
                                .or(() -> event.slot().map(EventSlot::year))))
        .or(
            () ->
                programme.strands().stream()
                    .filter(strand -> place.strand().equals(Optional.of(strand.code())))
                    .findFirst()
                    .map(CurriculumAnalysis::year));
  }

  private static InductionYear year(Strand strand) {
    return new ProgrammeWeek(strand.term(), 1, 1).year();
  }

  /**
   * The stop at which a year of induction ends, so that one can ask what has been met by then:
   * {@code covered(CurriculumAnalysis.upTo(endOfYear1))}, or the {@link #cumulative} point there.
   *
   * <p>Law: what has been met by then is what is met in that year and those before it; by the end
   * of the second year all is that the programme covers.
   *
   * @param year the year
   * @return the last stop before the first of a later year; empty if there is none
   */
  public Optional<Stop> endOf(InductionYear year) {
    requireNonNull(year, "year");
    return sequence.stops.stream()
        .takeWhile(stop -> year(stop).filter(own -> own.compareTo(year) > 0).isEmpty())
        .reduce((one, next) -> next);
  }

  /**
   * All encounters.
   *
   * @return by stop, then by statement
   */
  public ImmutableList<Encounter> encounters() {
    return encounters.get().all;
  }

  /**
   * Which modules and events cover a statement, and how strongly.
   *
   * @param statement the statement
   * @return its encounters in sequence; none if nothing covers it
   */
  public Revisits revisits(StatementCode statement) {
    return new Revisits(statement, encounters.get().of(requireNonNull(statement, "statement")));
  }

  /**
   * The strengths with which modules and events cover statements.
   *
   * @return the table, with a row for each stop and a column for each statement that is covered
   */
  public ImmutableTable<Stop, StatementCode, CoverageStrength> matrix() {
    return encounters().stream()
        .collect(
            ImmutableTable.toImmutableTable(
                Encounter::stop, Encounter::statement, Encounter::strength));
  }

  /**
   * How much of a scope is covered, stop by stop.
   *
   * @param scope the statements asked about
   * @return a point for each stop of the sequence
   */
  public ImmutableList<CoveragePoint> cumulative(Scope scope) {
    return cumulative(scope, any -> true);
  }

  /**
   * How much of a scope is covered by encounters of some kind, stop by stop.
   *
   * @param scope the statements asked about
   * @param wanted which encounters count, such as those in modules or those of strength core
   * @return a point for each stop of the sequence
   */
  public ImmutableList<CoveragePoint> cumulative(Scope scope, Predicate<Encounter> wanted) {
    requireNonNull(scope, "scope");
    requireNonNull(wanted, "wanted");
    Set<StatementCode> met = Sets.newHashSet();
    ImmutableList.Builder<CoveragePoint> points = ImmutableList.builder();
    for (Stop stop : sequence.stops) {
      encounters.get().at(stop).stream()
          .filter(wanted)
          .map(Encounter::statement)
          .filter(scope.statements()::contains)
          .forEach(met::add);
      points.add(new CoveragePoint(scope, stop, met.size(), scope.statements().size()));
    }
    return points.build();
  }

  /**
   * The statements that encounters of some kind cover.
   *
   * @param wanted which encounters count
   * @return their codes
   */
  public ImmutableSortedSet<StatementCode> covered(Predicate<Encounter> wanted) {
    requireNonNull(wanted, "wanted");
    return codes(encounters().stream().filter(wanted));
  }

  private static ImmutableSortedSet<StatementCode> codes(Stream<Encounter> encounters) {
    return encounters
        .map(Encounter::statement)
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * Whether an encounter is in a module.
   *
   * @return the test, for {@link #covered} and {@link #cumulative}
   */
  public static Predicate<Encounter> inModules() {
    return encounter -> encounter.stop().place().module().isPresent();
  }

  /**
   * Whether an encounter is in one of some places, whatever others it is in.
   *
   * @param place a place
   * @param more further places
   * @return the test, for {@link #covered} and {@link #cumulative}
   */
  public static Predicate<Encounter> inPlaces(CoveragePlace place, CoveragePlace... more) {
    requireNonNull(place, "place");
    requireNonNull(more, "more");
    Check.noNull("more", Arrays.asList(more));
    Set<CoveragePlace> all = Sets.immutableEnumSet(place, more);
    return encounter -> encounter.places().stream().anyMatch(all::contains);
  }

  /**
   * Whether an encounter is in a year of induction.
   *
   * @param year the year
   * @return the test, for {@link #covered} and {@link #cumulative}
   */
  public Predicate<Encounter> inYear(InductionYear year) {
    requireNonNull(year, "year");
    return encounter -> year(encounter.stop()).equals(Optional.of(year));
  }

  /**
   * Whether an encounter is at a stop or before it.
   *
   * @param last the stop
   * @return the test, for {@link #covered} and {@link #cumulative}
   */
  public static Predicate<Encounter> upTo(Stop last) {
    requireNonNull(last, "last");
    return encounter -> encounter.stop().compareTo(last) <= 0;
  }

  /**
   * This analysis as it were if a module stood elsewhere, as {@link Programme#withModuleMoved} has
   * it.
   *
   * @param from the module's number
   * @param to the number of the module whose place it takes
   * @return the analysis of the changed programme, by the same rows
   * @throws io.github.ecf4j.model.check.InvalidValueException if the programme lacks either, or a
   *     strand of which something is published whole would lose its only module
   */
  public CurriculumAnalysis withModuleMoved(ModuleNumber from, ModuleNumber to) {
    return new CurriculumAnalysis(programme.withModuleMoved(from, to), rows);
  }

  /**
   * Whether an encounter has one of some strengths.
   *
   * @param strength a strength
   * @param more further strengths
   * @return the test, for {@link #covered} and {@link #cumulative}
   */
  public static Predicate<Encounter> ofStrength(
      CoverageStrength strength, CoverageStrength... more) {
    requireNonNull(strength, "strength");
    requireNonNull(more, "more");
    Check.noNull("more", Arrays.asList(more));
    Set<CoverageStrength> all = Sets.immutableEnumSet(strength, more);
    return encounter -> all.contains(encounter.strength());
  }

  /**
   * Statements that are treated in passing, or not at all.
   *
   * @return the gaps
   */
  public Gaps gaps() {
    return new Gaps(
        those(all -> !all.isEmpty() && all.stream().allMatch(this::isInOverview)),
        those(
            all ->
                !all.isEmpty()
                    && all.stream().allMatch(one -> one.strength() == CoverageStrength.CONNECTOR)),
        those(
            all ->
                !all.isEmpty()
                    && all.stream()
                        .allMatch(one -> one.places().stream().noneMatch(CoveragePlace::isInUnit))),
        those(ImmutableList::isEmpty));
  }

  private ImmutableSortedSet<StatementCode> those(Predicate<ImmutableList<Encounter>> wanted) {
    return programme.framework().statements().stream()
        .map(Statement::code)
        .filter(code -> wanted.test(encounters.get().of(code)))
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private boolean isInOverview(Encounter encounter) {
    return encounter
        .stop()
        .place()
        .module()
        .flatMap(programme::module)
        .filter(module -> module.kind() == ModuleKind.OVERVIEW)
        .isPresent();
  }

  /**
   * What a module builds on and leads to.
   *
   * @param module the module
   * @return its statements met before, met first, and met again; empty for a module that the
   *     programme lacks
   */
  public Links links(ModuleNumber module) {
    return links(new Stop.OfModule(requireNonNull(module, "module")));
  }

  /**
   * What a module, an event or a strand as a whole builds on and leads to.
   *
   * @param place the place
   * @return its statements met before, met first, and met again; empty for a place that is no stop
   */
  public Links links(Stop.Place place) {
    requireNonNull(place, "place");
    Optional<Stop> stop = sequence.stop(place);
    ImmutableSortedSet<StatementCode> own =
        codes(stop.stream().flatMap(at -> encounters.get().at(at).stream()));
    ImmutableSortedSet<StatementCode> before =
        codes(encounters().stream().filter(one -> isBefore(one.stop(), stop)));
    ImmutableSortedSet<StatementCode> after =
        codes(encounters().stream().filter(one -> isAfter(one.stop(), stop)));
    return new Links(
        place,
        ImmutableSortedSet.copyOf(Sets.intersection(own, before)),
        ImmutableSortedSet.copyOf(Sets.difference(own, before)),
        ImmutableSortedSet.copyOf(Sets.intersection(own, after)));
  }

  private static boolean isBefore(Stop one, Optional<Stop> other) {
    return other.filter(stop -> one.compareTo(stop) < 0).isPresent();
  }

  private static boolean isAfter(Stop one, Optional<Stop> other) {
    return other.filter(stop -> one.compareTo(stop) > 0).isPresent();
  }

  /**
   * What pairs of modules share; what is published for a strand as a whole is no module's.
   *
   * @return for each pair, the lower number first, the statements that both cover; pairs that share
   *     nothing are left out
   */
  public ImmutableTable<ModuleNumber, ModuleNumber, ImmutableSortedSet<StatementCode>> overlap() {
    ImmutableSetMultimap<ModuleNumber, StatementCode> byModule =
        encounters().stream()
            .filter(inModules())
            .collect(
                ImmutableSetMultimap.toImmutableSetMultimap(
                    one -> one.stop().place().module().orElseThrow(), Encounter::statement));
    ImmutableTable.Builder<ModuleNumber, ModuleNumber, ImmutableSortedSet<StatementCode>> table =
        ImmutableTable.builder();
    ImmutableList<ModuleNumber> numbers =
        programme.modules().stream().map(StudyModule::number).collect(toImmutableList());
    for (int i = 0; i < numbers.size(); i++) {
      for (ModuleNumber later : numbers.subList(i + 1, numbers.size())) {
        Set<StatementCode> shared =
            Sets.intersection(byModule.get(numbers.get(i)), byModule.get(later));
        if (!shared.isEmpty()) {
          table.put(numbers.get(i), later, ImmutableSortedSet.copyOf(shared));
        }
      }
    }
    return table.build();
  }

  /**
   * What each strand treats: how many encounters its modules, and the strand as a whole, have with
   * each standard.
   *
   * @return the table, a row for each strand by its code, a column for each standard by its number
   */
  public ImmutableTable<String, Integer, Integer> strandProfiles() {
    ImmutableTable.Builder<String, Integer, Integer> table = ImmutableTable.builder();
    programme.modules().stream()
        .map(module -> module.strand().code())
        .distinct()
        .forEach(
            strand ->
                programme
                    .framework()
                    .standards()
                    .forEach(
                        standard ->
                            table.put(
                                strand,
                                standard.number(),
                                (int) count(strand, standard.number()))));
    return table.build();
  }

  private long count(String strand, int standard) {
    return encounters().stream()
        .filter(one -> one.statement().standard() == standard)
        .map(one -> one.stop().place())
        .filter(
            place ->
                place
                    .strand()
                    .or(() -> place.module().flatMap(programme::module).map(m -> m.strand().code()))
                    .equals(Optional.of(strand)))
        .count();
  }

  /**
   * On which day of a plan each statement is first met.
   *
   * <p>A unit without self-study has no day of its own in a plan: it counts as met in the week of
   * the next module that is planned. A strand as a whole counts as met in the week of the last of
   * its modules that is planned, unless one of them found no place; so does the programme.
   *
   * @param plan a plan for this programme
   * @return by statement the day of the event, or the first day of the week of study; statements
   *     that the plan does not reach are left out
   */
  public ImmutableSortedMap<StatementCode, LocalDate> firstMet(ProgrammePlan plan) {
    requireNonNull(plan, "plan");
    PlanDays days = new PlanDays(programme, plan);
    return encounters().stream()
        .flatMap(
            one -> days.of(one.stop().place()).stream().map(day -> new Met(one.statement(), day)))
        .collect(
            ImmutableSortedMap.toImmutableSortedMap(
                Comparator.naturalOrder(), Met::statement, Met::on, Met::earlier));
  }

  private record Met(StatementCode statement, LocalDate on) {
    static LocalDate earlier(LocalDate one, LocalDate other) {
      return one.isBefore(other) ? one : other;
    }
  }
}
