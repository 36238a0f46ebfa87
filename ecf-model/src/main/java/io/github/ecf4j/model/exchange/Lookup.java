package io.github.ecf4j.model.exchange;

import io.github.ecf4j.model.programme.Programme;
import java.util.Optional;

/** Finds again what stands in a document by its id; {@code EcfCurriculum::programme} is one. */
@FunctionalInterface
public interface Lookup {
  /**
   * The programme of an id.
   *
   * @param id its id, as in {@code ambition}
   * @return the programme, if there is one
   */
  Optional<Programme> programme(String id);
}
