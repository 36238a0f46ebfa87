package io.github.ecf4j.model.programme;

import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.source.Citation;
import java.util.Optional;

/** One line of a coverage table: a module or a training event, and a statement that it treats. */
public sealed interface CoverageRow permits ModuleCoverage, EventCoverage {
  /**
   * The statement treated.
   *
   * @return its code
   */
  StatementCode statement();

  /**
   * How firmly.
   *
   * @return the strength
   */
  CoverageStrength strength();

  /**
   * Where the mapping is published.
   *
   * @return the citation
   */
  Citation citation();

  /**
   * Whether the row is printed in the source but probably by mistake; the note says why.
   *
   * @return whether it is suspect
   */
  boolean suspect();

  /**
   * What a careful reader should know of the row.
   *
   * @return the note; always present for a suspect row
   */
  Optional<String> note();
}
