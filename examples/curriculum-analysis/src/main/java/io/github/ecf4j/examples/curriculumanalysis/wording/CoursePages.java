package io.github.ecf4j.examples.curriculumanalysis.wording;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import io.github.ecf4j.curriculum.load.TextFile;
import io.github.ecf4j.examples.curriculumanalysis.wording.WordingImport.RefusedFind;
import io.github.ecf4j.model.check.PlainText;
import io.github.ecf4j.model.framework.Framework;
import io.github.ecf4j.model.framework.Statement;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.table.DataFileException;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Gathers official wording from a folder of published course pages in Markdown. What independent
 * courses share counts for more than what one repeats: {@link Courses} says which those are.
 *
 * <p>Only coded lines are kept, page by page. A page is skipped and named, with the reason, if it
 *
 * <ul>
 *   <li>is a symbolic link or anything other than a regular file,
 *   <li>has more than 8 MB or is not UTF-8,
 *   <li>has more than 100 different wordings of one code, or would bring those of all pages to more
 *       than 2,000. Wordings of a code are compared pair by pair, so that this bounds the work.
 * </ul>
 */
public final class CoursePages {
  private static final long MOST_BYTES = 8L * 1024 * 1024;

  private final Path root;
  private final List<Find> finds = new ArrayList<>();
  private final List<String> skipped = new ArrayList<>();
  private final Framework framework;
  private final WordingLimits limits;

  private CoursePages(Path root, Framework framework) {
    this.root = root;
    this.framework = framework;
    this.limits = new WordingLimits(framework);
  }

  /**
   * Reads all pages of a folder, at any depth.
   *
   * @param folder the folder
   * @param framework the framework whose statements are looked for
   * @return for each code the wording taken and why, and what was left out
   * @throws DataFileException if the folder cannot be read
   */
  public static WordingImport read(Path folder, Framework framework) {
    requireNonNull(folder, "folder");
    requireNonNull(framework, "framework");
    CoursePages pages = new CoursePages(folder, framework);
    pages.walk();
    return pages.choose();
  }

  private void walk() {
    List<Path> files = new ArrayList<>();
    try {
      Path base = root.toRealPath();
      if (!Files.isDirectory(base)) {
        throw new DataFileException(root.toString(), "is no folder");
      }
      Files.walkFileTree(
          base,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              files.add(file);
              return FileVisitResult.CONTINUE;
            }
          });
      files.stream().sorted().forEach(file -> page(file, base.relativize(file)));
    } catch (IOException e) {
      throw new DataFileException(root.toString(), "cannot be read: " + e);
    }
  }

  private void page(Path file, Path relative) {
    String name = PlainText.visible(relative.toString().replace('\\', '/'));
    if (Files.isSymbolicLink(file)) {
      skipped.add(name + ": is a symbolic link");
      return;
    }
    if (!name.endsWith(".md") && !name.endsWith(".markdown")) {
      return;
    }
    try {
      List<Find> found = finds(file, name);
      limits.count(found);
      finds.addAll(found);
    } catch (DataFileException e) {
      skipped.add(String.valueOf(e.getMessage()));
    }
  }

  private static List<Find> finds(Path file, String name) {
    List<Find> found = new ArrayList<>();
    List<String> lines = TextFile.read(file, name, MOST_BYTES).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      int line = i + 1;
      PageLine.finds(
          lines.get(i), (code, wording) -> found.add(new Find(code, wording, "", name, line)));
    }
    return found;
  }

  private WordingImport choose() {
    ListMultimap<StatementCode, Find> byCode = MultimapBuilder.treeKeys().arrayListValues().build();
    List<RefusedFind> refused = new ArrayList<>();
    Courses courses = Courses.of(finds);
    for (Find one : finds) {
      Find find = courses.with(one);
      StatementCode code = StatementCode.parse(find.code());
      if (framework.statement(code).isEmpty()) {
        refused.add(new RefusedFind(find, RefusedFind.Reason.UNKNOWN_CODE));
      } else if (WordingLimits.isTooLong(find)) {
        refused.add(new RefusedFind(find, RefusedFind.Reason.TOO_LONG));
      } else {
        byCode.put(code, find);
      }
    }
    List<WordingChoice> choices = new ArrayList<>();
    Multimaps.asMap(byCode)
        .forEach((code, found) -> choices.add(new Choosing(code, found, refused).choose()));
    return new WordingImport(
        ImmutableList.copyOf(choices),
        framework.statements().stream()
            .map(Statement::code)
            .filter(code -> !byCode.containsKey(code))
            .collect(toImmutableSortedSet(Comparator.naturalOrder())),
        ImmutableList.copyOf(refused),
        ImmutableList.copyOf(skipped),
        courses.warnings());
  }
}
