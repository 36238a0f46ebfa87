package io.github.ecf4j.model.programme;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Lists;
import com.google.common.collect.Ordering;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.framework.Framework;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.source.Citation;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * A provider's programme: self-study modules in sequence, what they cover, training events and the
 * rhythm of coaching (for the bundled one: orientation, s2 and Appendix B).
 */
@Value.Immutable
public abstract class Programme {
  /** By term, by how much of it is over, then by its week; what has no place comes last. */
  private static final Comparator<TrainingEvent> BY_PLACE =
      Comparator.<TrainingEvent>comparingInt(
              event ->
                  event
                      .week()
                      .map(ProgrammeWeek::term)
                      .or(() -> event.slot().map(EventSlot::termOfInduction))
                      .orElse(Integer.MAX_VALUE))
          .thenComparingInt(
              event ->
                  event
                      .week()
                      .map(week -> week.half() == 1 ? 1 : 3)
                      .or(() -> event.slot().map(slot -> slot.part().quartersBefore()))
                      .orElse(0))
          .thenComparingInt(event -> event.week().map(ProgrammeWeek::week).orElse(0));

  Programme() {}

  /**
   * A short id with the edition where there are several, such as {@code ambition-2020}.
   *
   * @return the id
   */
  public abstract String id();

  /**
   * The title.
   *
   * @return the title
   */
  public abstract String title();

  /**
   * The framework that it teaches.
   *
   * @return the framework
   */
  public abstract Framework framework();

  /**
   * The modules, in the order of their numbers.
   *
   * @return the modules
   */
  public abstract ImmutableList<StudyModule> modules();

  /**
   * What modules and events cover.
   *
   * @return the coverage
   */
  public abstract Coverage coverage();

  /**
   * The training events, those for teachers first, each group in its suggested order.
   *
   * @return at most 999 events
   */
  public abstract ImmutableList<TrainingEvent> events();

  /**
   * How the programme wants coaching: how often, and how much.
   *
   * @return the pattern
   */
  public abstract CoachingPattern coaching();

  /**
   * Whether the programme takes up in year 2 what was studied in year 1 (for the bundled one:
   * orientation, section 2). A plan then has weeks for it.
   *
   * @return whether it does; false unless set
   */
  @Value.Default
  public boolean revisits() {
    return false;
  }

  /**
   * The modules that have self-study: all but those of 0 minutes.
   *
   * @return the set
   */
  @Value.Lazy
  public ModuleSet modulesWithStudy() {
    return modules().stream()
        .filter(module -> module.minutes() > 0)
        .map(StudyModule::number)
        .collect(ModuleSet.toModuleSet());
  }

  /**
   * The meetings of mentor and teacher, where the programme publishes them week by week. Several
   * units of one week have one meeting, which takes what is published for them together.
   *
   * @return the minutes of each week for which minutes and place are published, 0 where no meeting
   *     is held; empty if the programme publishes a rhythm only
   */
  @Value.Lazy
  public ImmutableSortedMap<ProgrammeWeek, Integer> meetings() {
    SortedMap<ProgrammeWeek, Integer> minutes = new TreeMap<>();
    for (StudyModule module : modules()) {
      if (module.week().isPresent() && module.mentorMinutes().isPresent()) {
        minutes.merge(module.week().orElseThrow(), module.mentorMinutes().getAsInt(), Integer::sum);
      }
    }
    return ImmutableSortedMap.copyOf(minutes);
  }

  /**
   * Where the programme is described.
   *
   * @return the citation
   */
  public abstract Citation citation();

  @Value.Lazy
  ImmutableMap<ModuleNumber, StudyModule> byNumber() {
    return modules().stream().collect(toImmutableMap(StudyModule::number, m -> m));
  }

  /**
   * The module with a number.
   *
   * @param number the number
   * @return the module, or empty if the programme has none such
   */
  public Optional<StudyModule> module(ModuleNumber number) {
    return Optional.ofNullable(byNumber().get(requireNonNull(number, "number")));
  }

  /**
   * The module that a text names, by number or by code: {@code 22} and {@code I10} are the same.
   *
   * @param name the number or the code
   * @return the module, or empty if the programme has none such
   */
  public Optional<StudyModule> moduleNamed(String name) {
    return Optional.ofNullable(byName().get(requireNonNull(name, "name")));
  }

  /** Each module by its number and by its code; where two share a name, the first has it. */
  @Value.Lazy
  ImmutableMap<String, StudyModule> byName() {
    Map<String, StudyModule> names = new LinkedHashMap<>();
    for (StudyModule module : modules()) {
      names.putIfAbsent(module.number().toString(), module);
      names.putIfAbsent(module.code(), module);
    }
    return ImmutableMap.copyOf(names);
  }

  /**
   * The numbers of all modules.
   *
   * @return the set
   */
  @Value.Lazy
  public ModuleSet moduleNumbers() {
    return ModuleSet.copyOf(byNumber().keySet());
  }

  /**
   * The modules on which steps rest: all but the overviews.
   *
   * @return the set
   */
  @Value.Lazy
  public ModuleSet modulesWithSteps() {
    return modules().stream()
        .filter(m -> m.kind() == ModuleKind.TOPIC)
        .map(StudyModule::number)
        .collect(ModuleSet.toModuleSet());
  }

  /**
   * The programme as it were if a module stood elsewhere. It takes the place and the strand of
   * another, and those between move up or down by one; codes, titles, minutes and what is published
   * of a module go with it, while weeks and numbers stay where they are.
   *
   * <p>Laws: each module covers what it covered, which its code tells; a move to its own place
   * changes nothing.
   *
   * @param from the module's number
   * @param to the number of the module whose place it takes
   * @return the changed programme, of the same id
   * @throws io.github.ecf4j.model.check.InvalidValueException if the programme lacks either, or a
   *     strand of which something is published whole would lose its only module
   */
  public Programme withModuleMoved(ModuleNumber from, ModuleNumber to) {
    return ModuleMove.of(this, requireNonNull(from, "from"), requireNonNull(to, "to"));
  }

  /**
   * The training events for teachers, or those for mentors.
   *
   * @param audience for whom
   * @return their events, in the suggested order
   */
  public ImmutableList<TrainingEvent> events(Audience audience) {
    requireNonNull(audience, "audience");
    // Those for teachers come first, so that each group is a part of the list.
    int first = 0;
    while (first < events().size() && events().get(first).audience() != audience) {
      first++;
    }
    int next = first;
    while (next < events().size() && events().get(next).audience() == audience) {
      next++;
    }
    return events().subList(first, next);
  }

  /**
   * The training events for teachers, or those for mentors, as they are ordered where their
   * provider names no date: by published week or default {@linkplain EventSlot slot}, those without
   * either last. What stands in one place keeps the suggested order. A plan and an analysis of the
   * programme both go by it.
   *
   * @param audience for whom
   * @return their events, in the order of their slots
   */
  public ImmutableList<TrainingEvent> eventsInOrder(Audience audience) {
    return ImmutableList.sortedCopyOf(BY_PLACE, events(audience));
  }

  /**
   * The training event with an id.
   *
   * @param id the id
   * @return the event, or empty if the programme has none such
   */
  public Optional<TrainingEvent> event(EventId id) {
    requireNonNull(id, "id");
    return events().stream().filter(e -> e.id().equals(id)).findFirst();
  }

  /**
   * The strands, in the order in which they begin; several may run beside each other.
   *
   * @return the strands, each once
   */
  @Value.Lazy
  public ImmutableList<Strand> strands() {
    return modules().stream().map(StudyModule::strand).distinct().collect(toImmutableList());
  }

  /**
   * The modules of a strand.
   *
   * @param strand the strand's code
   * @return the set; empty if the programme has no such strand
   */
  public ModuleSet modulesOf(String strand) {
    ModuleSet found = byStrand().get(requireNonNull(strand, "strand"));
    return found == null ? ModuleSet.empty() : found;
  }

  @Value.Lazy
  ImmutableMap<String, ModuleSet> byStrand() {
    return strands().stream().map(Strand::code).collect(toImmutableMap(code -> code, this::all));
  }

  private ModuleSet all(String strand) {
    return modules().stream()
        .filter(module -> module.strand().code().equals(strand))
        .map(StudyModule::number)
        .collect(ModuleSet.toModuleSet());
  }

  /**
   * The sets of modules that teach a statement together, while nothing is published of each alone:
   * those of every strand that the provider's published mapping ties to it as a whole, and all
   * modules where it ties the programme to it as a whole; in self-study or the mentor meeting.
   *
   * @param statement the statement's code
   * @return sets of at least one module each; none if there are none
   */
  public ImmutableSet<ModuleSet> groupsCovering(StatementCode statement) {
    return groups().get(requireNonNull(statement, "statement"));
  }

  /**
   * The training events that teach a statement: those that name it, and those for teachers in the
   * week of a module of which it is published that its training, or its online community, teaches
   * the statement.
   *
   * @param statement the statement's code
   * @return the events' ids; none if there are none
   */
  public ImmutableSet<EventId> eventsTeaching(StatementCode statement) {
    return teaching().get(requireNonNull(statement, "statement"));
  }

  @Value.Lazy
  ImmutableSetMultimap<StatementCode, EventId> teaching() {
    ImmutableSetMultimap.Builder<StatementCode, EventId> teaching = ImmutableSetMultimap.builder();
    for (CoverageRow row : coverage().rows()) {
      if (row.strength() != CoverageStrength.ECHOED) {
        row.event().ifPresent(event -> teaching.put(row.statement(), event));
        row.module()
            .flatMap(this::module)
            .flatMap(StudyModule::week)
            .ifPresent(week -> teaching.putAll(row.statement(), eventsIn(week, row.place())));
      }
    }
    return teaching.build();
  }

  private List<EventId> eventsIn(ProgrammeWeek week, CoveragePlace place) {
    return events(Audience.ECT).stream()
        .filter(event -> event.week().filter(week::equals).isPresent())
        .filter(event -> event.kind().place() == place)
        .map(TrainingEvent::id)
        .toList();
  }

  @Value.Lazy
  ImmutableSetMultimap<StatementCode, ModuleSet> groups() {
    ImmutableSetMultimap.Builder<StatementCode, ModuleSet> groups = ImmutableSetMultimap.builder();
    for (CoverageRow row : coverage().rows()) {
      if (row.isTaughtInUnits() && row.module().isEmpty()) {
        ModuleSet group = row.strand().map(this::modulesOf).orElseGet(this::moduleNumbers);
        if (!group.isEmpty()) {
          groups.put(row.statement(), group);
        }
      }
    }
    return groups.build();
  }

  @Value.Check
  void check() {
    Check.text("id", id());
    Check.text("title", title());
    Check.that(
        Ordering.natural().isStrictlyOrdered(modules().stream().map(StudyModule::number).toList()),
        "modules",
        modules().stream().map(StudyModule::number).toList(),
        "in the order of their numbers, each once");
    Set<String> codes = new HashSet<>();
    for (StudyModule module : modules()) {
      Check.that(codes.add(module.code()), "modules", module.code(), "of different codes");
    }
    Check.that(
        strands().stream().map(Strand::code).distinct().count() == strands().size(),
        "modules.strand",
        strands().stream().map(Strand::code).toList(),
        "strands of different codes");
    Check.that(
        Ordering.natural().isOrdered(Lists.transform(modules(), one -> one.strand().term())),
        "modules.strand.term",
        strands().stream().map(strand -> strand.code() + " " + strand.term()).toList(),
        "in the order of the modules");
    Check.that(
        Ordering.natural()
            .isOrdered(modules().stream().flatMap(one -> one.week().stream()).toList()),
        "modules.week",
        modules().stream().flatMap(one -> one.week().stream()).toList(),
        "in the order of the modules");
    Check.that(
        Ordering.natural().isOrdered(Lists.transform(events(), e -> e.audience())),
        "events",
        events().stream().map(TrainingEvent::id).toList(),
        "those for teachers first");
    Check.range("events.size", events().size(), 0, 999);
    Set<EventId> ids = new HashSet<>();
    for (TrainingEvent event : events()) {
      Check.that(ids.add(event.id()), "events", event.id(), "of different ids");
    }
    for (CoverageRow row : coverage().rows()) {
      Check.that(
          framework().statement(row.statement()).isPresent(),
          "coverage.statement",
          row.statement(),
          "a statement of",
          framework().id());
      row.module()
          .ifPresent(
              module ->
                  Check.that(
                      byNumber().containsKey(module),
                      "coverage.module",
                      module,
                      "a module of",
                      id()));
      row.strand()
          .ifPresent(
              strand ->
                  Check.that(
                      strands().stream().anyMatch(one -> one.code().equals(strand)),
                      "coverage.strand",
                      strand,
                      "a strand of",
                      id()));
      row.event()
          .ifPresent(
              event ->
                  Check.that(ids.contains(event), "coverage.event", event, "an event of", id()));
    }
  }

  /** Prints id and counts. */
  @Override
  public String toString() {
    return "Programme "
        + id()
        + " of "
        + modules().size()
        + " modules and "
        + events().size()
        + " events";
  }

  /**
   * Starts a programme.
   *
   * @return a builder
   */
  public static ProgrammeBuilder builder() {
    return new ProgrammeBuilder();
  }

  /**
   * Starts from this value, to change parts of it.
   *
   * @return a builder that has every part of this value; each can be replaced, once
   */
  public ProgrammeBuilder toBuilder() {
    return new ProgrammeBuilder(this);
  }
}
