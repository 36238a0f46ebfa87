package io.github.ecf4j.curriculum.analysis;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.ecf4j.model.framework.StatementCode;
import java.util.Map;

/**
 * Where each of several programmes has a statement.
 *
 * @param statement the statement
 * @param byProgramme when each programme meets it, by the programme's id
 */
public record Presences(StatementCode statement, ImmutableMap<String, Revisits> byProgramme) {
  /**
   * Where each of several programmes has a statement.
   *
   * @param statement the statement
   * @param byProgramme when each programme meets it, by the programme's id
   */
  public Presences {
    requireNonNull(statement, "statement");
    requireNonNull(byProgramme, "byProgramme");
  }

  /**
   * The programmes that have it.
   *
   * @return their ids
   */
  public ImmutableSet<String> in() {
    return byProgramme.entrySet().stream()
        .filter(one -> !one.getValue().encounters().isEmpty())
        .map(Map.Entry::getKey)
        .collect(toImmutableSet());
  }
}
