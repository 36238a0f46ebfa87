package io.github.ecf4j.examples.curriculumanalysis;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.curriculum.EcfCurriculum;
import io.github.ecf4j.curriculum.analysis.Bibliography;
import io.github.ecf4j.curriculum.load.BibliographyReader;
import io.github.ecf4j.curriculum.load.DataFolder;
import io.github.ecf4j.curriculum.load.FrameworkReader;
import io.github.ecf4j.curriculum.load.ProgrammeReader;
import io.github.ecf4j.model.framework.Framework;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.table.DataFileException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The programme to describe.
 *
 * @param programme the programme
 * @param others those with which it is compared: all others of its folder, and all bundled ones on
 *     its framework
 * @param bibliography the works that its modules name
 */
record Choice(Programme programme, ImmutableList<Programme> others, Bibliography bibliography) {

  /** The bundled programme with an id, or the first one of a folder of tables. */
  static Choice of(String idOrFolder) {
    return EcfCurriculum.programme(idOrFolder)
        .map(
            programme ->
                of(
                    programme,
                    List.of(),
                    EcfCurriculum.bibliography(programme.id())
                        .orElseGet(() -> Bibliography.of(List.of()))))
        .orElseGet(() -> ofFolder(idOrFolder));
  }

  private static Choice of(Programme programme, List<Programme> beside, Bibliography bibliography) {
    Set<String> ids = new HashSet<>(Set.of(programme.id()));
    return new Choice(
        programme,
        Stream.concat(beside.stream(), EcfCurriculum.programmes().stream())
            .filter(one -> one.framework().equals(programme.framework()))
            .filter(one -> ids.add(one.id()))
            .collect(ImmutableList.toImmutableList()),
        bibliography);
  }

  private static Choice ofFolder(String text) {
    Path folder = path(text);
    if (!Files.isDirectory(folder)) {
      throw new DataFileException(
          "--programme",
          "must be "
              + String.join(", ", EcfCurriculum.programmeIds())
              + " or a folder of tables, but was: "
              + text);
    }
    DataFolder tables = DataFolder.of(folder);
    Framework framework =
        Files.exists(folder.resolve("framework/statements.tsv"))
            ? FrameworkReader.read(tables)
            : EcfCurriculum.framework();
    List<Programme> programmes =
        ProgrammeReader.ids(tables).stream()
            .map(id -> ProgrammeReader.read(tables, framework, id))
            .toList();
    if (programmes.isEmpty()) {
      throw new DataFileException("programmes.tsv", "has no programme");
    }
    Programme first = programmes.get(0);
    return of(
        first,
        programmes,
        Files.exists(folder.resolve("programmes/" + first.id() + "/references.tsv"))
            ? BibliographyReader.read(tables, first)
            : Bibliography.of(List.of()));
  }

  private static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new DataFileException("--programme", "must be an id or a path: " + e.getReason());
    }
  }
}
