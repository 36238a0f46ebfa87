package io.github.ecf4j.examples.schoolreport.input;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import io.github.ecf4j.curriculum.EcfCurriculum;
import io.github.ecf4j.curriculum.load.DataFolder;
import io.github.ecf4j.curriculum.load.FrameworkReader;
import io.github.ecf4j.curriculum.load.ProgrammeReader;
import io.github.ecf4j.model.framework.Framework;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.TrainingEvent;
import io.github.ecf4j.model.table.DataFileException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The programmes that teachers may follow: those of the library and, if given, of a folder. */
public final class Programmes {
  private static final Programmes BUNDLED = new Programmes(EcfCurriculum.programmes());

  private final ImmutableMap<String, Programme> byId;
  private final ImmutableMap<String, EventId> events;

  private Programmes(Iterable<Programme> programmes) {
    ImmutableMap.Builder<String, Programme> all = ImmutableMap.builder();
    programmes.forEach(programme -> all.put(programme.id(), programme));
    this.byId = all.buildKeepingLast();
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
   * These and the programmes of a folder of tables; one that has the id of another replaces it.
   * They teach the framework of the folder or, if it has none, that of the library.
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
    return new Programmes(
        Iterables.concat(
            byId.values(),
            Iterables.transform(
                ProgrammeReader.ids(tables), id -> ProgrammeReader.read(tables, framework, id))));
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
