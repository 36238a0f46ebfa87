package io.github.ecf4j.examples.schoolreport.input;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import io.github.ecf4j.curriculum.EcfCurriculum;
import io.github.ecf4j.curriculum.load.BankReader;
import io.github.ecf4j.curriculum.load.DataFolder;
import io.github.ecf4j.curriculum.load.FrameworkReader;
import io.github.ecf4j.curriculum.load.ProgrammeReader;
import io.github.ecf4j.model.coaching.StepBank;
import io.github.ecf4j.model.framework.Framework;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.TrainingEvent;
import io.github.ecf4j.model.table.DataFileException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The programmes that teachers may follow, with their step banks: those of the library and, if
 * given, of a folder.
 */
public final class Programmes {
  private static final Programmes BUNDLED =
      new Programmes(
          Maps.uniqueIndex(EcfCurriculum.programmes(), Programme::id),
          EcfCurriculum.programmeIds().stream()
              .filter(id -> EcfCurriculum.stepBank(id).isPresent())
              .collect(toImmutableMap(id -> id, id -> EcfCurriculum.stepBank(id).orElseThrow())));

  private final ImmutableMap<String, Programme> byId;

  /** The banks by the ids of their programmes. */
  private final ImmutableMap<String, StepBank> banks;

  private final ImmutableMap<String, EventId> events;

  private Programmes(
      ImmutableMap<String, Programme> programmes, ImmutableMap<String, StepBank> banks) {
    this.byId = programmes;
    this.banks = banks;
    this.events =
        byId.values().stream()
            .flatMap(programme -> programme.events().stream())
            .map(TrainingEvent::id)
            .distinct()
            .collect(toImmutableMap(EventId::value, id -> id));
  }

  /**
   * The programmes of the library.
   *
   * @return the programmes
   */
  public static Programmes bundled() {
    return BUNDLED;
  }

  /**
   * These and the programmes of a folder of tables, with their step banks; one that has the id of
   * another replaces it, its bank included. They teach the framework of the folder or, if it has
   * none, that of the library.
   *
   * @param folder the folder, as {@code data-format.md} of the curriculum data has it
   * @return the programmes
   * @throws DataFileException if a table is not as it should be
   */
  public Programmes with(Path folder) {
    requireNonNull(folder, "folder");
    DataFolder tables = DataFolder.of(folder);
    Framework framework =
        Files.isDirectory(folder.resolve("framework"))
            ? FrameworkReader.read(tables)
            : EcfCurriculum.framework();
    ImmutableMap.Builder<String, Programme> programmes =
        ImmutableMap.<String, Programme>builder().putAll(byId);
    Map<String, StepBank> all = new LinkedHashMap<>(banks);
    all.keySet().removeAll(ProgrammeReader.ids(tables));
    for (String id : ProgrammeReader.ids(tables)) {
      Programme programme = ProgrammeReader.read(tables, framework, id);
      programmes.put(id, programme);
      if (Files.exists(folder.resolve("programmes").resolve(id).resolve("bank"))) {
        StepBank bank = BankReader.read(tables, programme);
        bank.programmes().forEach(one -> all.put(one, bank));
      }
    }
    return new Programmes(programmes.buildKeepingLast(), ImmutableMap.copyOf(all));
  }

  /** The bank whose steps are for a programme; empty if it has none. */
  Optional<StepBank> bankOf(Programme programme) {
    return Optional.ofNullable(banks.get(programme.id()));
  }

  /** The ids of the programmes whose bank it is. */
  ImmutableSortedSet<String> of(StepBank bank) {
    return banks.entrySet().stream()
        .filter(one -> one.getValue().equals(bank))
        .map(Map.Entry::getKey)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /** The banks, each once, those of the library first. */
  ImmutableSet<StepBank> banks() {
    return ImmutableSet.copyOf(banks.values());
  }

  /** The programme that counts where none is recorded. */
  Programme byDefault() {
    return requireNonNull(byId.get("ambition"));
  }

  /** The programmes by their ids, as {@code ects.csv} names them. */
  ImmutableMap<String, Programme> byId() {
    return byId;
  }

  /** The events of all programmes, by their ids. */
  ImmutableMap<String, EventId> events() {
    return events;
  }

  ImmutableCollection<Programme> all() {
    return byId.values();
  }
}
