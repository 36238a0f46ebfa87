package io.github.ecf4j.examples.curriculumanalysis.wording;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.check.Check;

/**
 * A coded wording found on a page.
 *
 * @param code the code as printed
 * @param wording what follows it, without marks of Markdown
 * @param course the course of the page, as {@link Courses} has it; empty where there is no folder
 * @param page the page's path within the folder
 * @param line the line, from 1
 */
public record Find(String code, String wording, String course, String page, int line) {
  /**
   * A coded wording found on a page.
   *
   * @param code the code as printed
   * @param wording what follows it, without marks of Markdown
   * @param course the course of the page, as {@link Courses} has it; empty where there is no folder
   * @param page the page's path within the folder
   * @param line the line, from 1
   */
  public Find {
    requireNonNull(course, "course");
    Check.text("code", code);
    Check.text("wording", wording);
    Check.text("page", page);
    Check.range("line", line, 1, Integer.MAX_VALUE);
  }
}
