package io.github.ecf4j.rules.finding;

/** What a rule rests on. */
public enum Basis {
  /** Acts and regulations: it must be so. */
  STATUTE,
  /** Statutory guidance: it must be so unless there is good reason. */
  GUIDANCE,
  /** What the provider of the programme specifies. */
  PROGRAMME,
  /** What a school, a trust or an appropriate body has agreed for itself. */
  LOCAL
}
