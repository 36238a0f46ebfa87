package io.github.ecf4j.examples.curriculumanalysis.release;

import com.google.common.collect.ImmutableList;

/**
 * A licence.
 *
 * @param id as SPDX and the Open Definition have it
 * @param title what it is called, and what it is of
 * @param path where it can be read
 */
record Licence(String id, String title, String path) {
  private static final Licence OURS =
      new Licence(
          "Apache-2.0",
          "Apache License 2.0, for the tables and ecf4j's words",
          "https://www.apache.org/licenses/LICENSE-2.0.txt");
  private static final Licence CROWN =
      new Licence(
          "OGL-UK-3.0",
          "Open Government Licence v3.0, for codes, titles and structure of the framework",
          "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/");

  static ImmutableList<Licence> all() {
    return ImmutableList.of(OURS, CROWN);
  }

  static ImmutableList<Licence> of(Table table) {
    return table.words() == Table.Words.OURS ? ImmutableList.of(OURS) : all();
  }
}
