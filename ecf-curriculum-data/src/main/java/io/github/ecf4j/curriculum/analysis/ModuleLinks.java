package io.github.ecf4j.curriculum.analysis;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.programme.ModuleNumber;

/**
 * What a module builds on and leads to.
 *
 * @param module the module
 * @param presupposes its statements that were met before it
 * @param introduces its statements that were not
 * @param prepares its statements that are met again after it
 */
public record ModuleLinks(
    ModuleNumber module,
    ImmutableSortedSet<StatementCode> presupposes,
    ImmutableSortedSet<StatementCode> introduces,
    ImmutableSortedSet<StatementCode> prepares) {
  /**
   * What a module builds on and leads to.
   *
   * @param module the module
   * @param presupposes its statements that were met before it
   * @param introduces its statements that were not
   * @param prepares its statements that are met again after it
   */
  public ModuleLinks {
    requireNonNull(module, "module");
    requireNonNull(presupposes, "presupposes");
    requireNonNull(introduces, "introduces");
    requireNonNull(prepares, "prepares");
  }
}
