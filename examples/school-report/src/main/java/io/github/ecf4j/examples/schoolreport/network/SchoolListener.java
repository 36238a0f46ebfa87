package io.github.ecf4j.examples.schoolreport.network;

import io.github.ecf4j.examples.schoolreport.audit.SchoolAudit;
import io.github.ecf4j.examples.schoolreport.input.SchoolFolder;
import java.io.IOException;

/** Told of each school of a network, one after another. */
@FunctionalInterface
public interface SchoolListener {

  /**
   * A school was read.
   *
   * @param folder the name of its folder
   * @param school its records
   * @return the records to audit: the same, or with what else is known of the school
   */
  default SchoolFolder read(String folder, SchoolFolder school) {
    return school;
  }

  /**
   * A school was read and audited. What this throws makes the school a broken one.
   *
   * @param folder the name of its folder
   * @param audit all that is known of it; not kept once this returns
   * @throws IOException if something cannot be written
   */
  void audited(String folder, SchoolAudit audit) throws IOException;

  /**
   * A school is done with.
   *
   * @param schools how many are, this one included
   * @param broken how many of them no report could be made of
   */
  default void done(int schools, int broken) {
    // Not everybody waits for it.
  }

  /** A listener that does nothing: for the totals alone. */
  static SchoolListener none() {
    return (folder, audit) -> {};
  }
}
