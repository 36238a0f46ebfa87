package io.github.ecf4j.rules.funding;

/** Through whom a state-funded school is paid (rule FUND-3). */
public enum Sector {
  /** Through its local authority. */
  MAINTAINED,
  /** Directly: academies and free schools. */
  ACADEMY
}
