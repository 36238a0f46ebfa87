package io.github.ecf4j.examples.curriculumanalysis.wording;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.List;

/**
 * Which pages are of one course: those in one of the folders into which the pages part. Folders
 * above, which all pages with a code share, tell nothing, so that it does not matter how far above
 * the courses the importer is pointed.
 */
final class Courses {
  private static final Splitter PARTS = Splitter.on('/');

  private final ImmutableList<String> shared;
  private final ImmutableList<String> warnings;

  private Courses(ImmutableList<String> shared, ImmutableList<String> warnings) {
    this.shared = shared;
    this.warnings = warnings;
  }

  /** The courses of the pages on which something was found. */
  static Courses of(List<Find> finds) {
    List<List<String>> folders =
        finds.stream().map(Find::page).distinct().map(Courses::folders).toList();
    List<String> shared = folders.isEmpty() ? List.of() : folders.get(0);
    for (List<String> one : folders) {
      int same = 0;
      while (same < Math.min(shared.size(), one.size()) && shared.get(same).equals(one.get(same))) {
        same++;
      }
      shared = shared.subList(0, same);
    }
    ImmutableList<String> above = ImmutableList.copyOf(shared);
    ImmutableSortedSet<String> courses =
        folders.stream()
            .map(one -> course(one, above))
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    boolean besideCourses =
        folders.contains(above) && folders.stream().anyMatch(one -> one.size() > above.size());
    return new Courses(above, warnings(courses, besideCourses));
  }

  private static ImmutableList<String> warnings(
      ImmutableSortedSet<String> courses, boolean besideCourses) {
    if (courses.isEmpty()) {
      return ImmutableList.of();
    }
    if (courses.size() == 1) {
      return ImmutableList.of(
          "all pages with codes are in one folder, so that no course can confirm another");
    }
    return besideCourses
        ? ImmutableList.of(
            "some pages with codes stand beside the folders of courses, which are taken to be "
                + String.join(", ", courses)
                + ": is this the folder of courses?")
        : ImmutableList.of();
  }

  private static List<String> folders(String page) {
    List<String> parts = PARTS.splitToList(page);
    return parts.subList(0, parts.size() - 1);
  }

  /** The folder below the shared ones; of a page beside the courses, the folder that it is in. */
  private static String course(List<String> folders, List<String> shared) {
    return folders.size() > shared.size()
        ? folders.get(shared.size())
        : shared.isEmpty() ? "" : shared.get(shared.size() - 1);
  }

  /** The find with its course. */
  Find with(Find find) {
    return new Find(
        find.code(),
        find.wording(),
        course(folders(find.page()), shared),
        find.page(),
        find.line());
  }

  ImmutableList<String> warnings() {
    return warnings;
  }
}
