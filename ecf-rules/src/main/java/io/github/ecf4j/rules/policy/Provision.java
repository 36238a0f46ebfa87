package io.github.ecf4j.rules.policy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Maps;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.source.Citation;
import io.github.ecf4j.model.table.Row;
import java.util.Map;

/**
 * What law, guidance and programme provide about induction, entitlements and funding, as in {@code
 * provisions.tsv}: the ids that derivations name, what each provides, and the place that it rests
 * on first.
 */
public enum Provision {
  /** LEN-1. */
  LEN_1,
  /** LEN-2. */
  LEN_2,
  /** LEN-3. */
  LEN_3,
  /** LEN-5. */
  LEN_5,
  /** LEN-6. */
  LEN_6,
  /** LEN-8. */
  LEN_8,
  /** LEN-9. */
  LEN_9,
  /** LEN-11. */
  LEN_11,
  /** LEN-12. */
  LEN_12,
  /** LEN-13. */
  LEN_13,
  /** LEN-14. */
  LEN_14,
  /** LEN-15. */
  LEN_15,
  /** LEN-16. */
  LEN_16,
  /** LEN-17. */
  LEN_17,
  /** ABS-1. */
  ABS_1,
  /** ABS-3. */
  ABS_3,
  /** ABS-4. */
  ABS_4,
  /** ABS-5. */
  ABS_5,
  /** ABS-6. */
  ABS_6,
  /** ABS-7. */
  ABS_7,
  /** ABS-9. */
  ABS_9,
  /** ABS-10. */
  ABS_10,
  /** ABS-11. */
  ABS_11,
  /** ABS-12. */
  ABS_12,
  /** RED-1. */
  RED_1,
  /** RED-3. */
  RED_3,
  /** EXT-2. */
  EXT_2,
  /** EXT-4. */
  EXT_4,
  /** TT-1. */
  TT_1,
  /** TT-2. */
  TT_2,
  /** TT-3. */
  TT_3,
  /** TT-4. */
  TT_4,
  /** TT-5. */
  TT_5,
  /** TT-7. */
  TT_7,
  /** TT-8. */
  TT_8,
  /** TT-9. */
  TT_9,
  /** TT-11. */
  TT_11,
  /** MEN-1. */
  MEN_1,
  /** MEN-2. */
  MEN_2,
  /** MEN-3. */
  MEN_3,
  /** MEN-4. */
  MEN_4,
  /** MEN-5. */
  MEN_5,
  /** MEN-6. */
  MEN_6,
  /** MEN-7. */
  MEN_7,
  /** MEN-8. */
  MEN_8,
  /** MEN-10. */
  MEN_10,
  /** MEN-11. */
  MEN_11,
  /** MEN-12. */
  MEN_12,
  /** ASM-1. */
  ASM_1,
  /** ASM-2. */
  ASM_2,
  /** ASM-4. */
  ASM_4,
  /** ASM-5. */
  ASM_5,
  /** ASM-6. */
  ASM_6,
  /** ASM-8. */
  ASM_8,
  /** CLK-1. */
  CLK_1,
  /** CLK-2. */
  CLK_2,
  /** CLK-3. */
  CLK_3,
  /** CLK-4. */
  CLK_4,
  /** CLK-5. */
  CLK_5,
  /** CLK-6. */
  CLK_6,
  /** CLK-7. */
  CLK_7,
  /** CLK-8. */
  CLK_8,
  /** CLK-9. */
  CLK_9,
  /** CLK-10. */
  CLK_10,
  /** CLK-11. */
  CLK_11,
  /** ROLE-1. */
  ROLE_1,
  /** ROLE-2. */
  ROLE_2,
  /** ROLE-3. */
  ROLE_3,
  /** ROLE-4. */
  ROLE_4,
  /** ROLE-5. */
  ROLE_5,
  /** ROLE-6. */
  ROLE_6,
  /** ROLE-7. */
  ROLE_7,
  /** ROLE-8. */
  ROLE_8,
  /** ELIG-9. */
  ELIG_9,
  /** FUND-1. */
  FUND_1,
  /** FUND-2. */
  FUND_2,
  /** FUND-3. */
  FUND_3,
  /** FUND-4. */
  FUND_4,
  /** FUND-5. */
  FUND_5,
  /** FUND-6. */
  FUND_6,
  /** REC-1. */
  REC_1,
  /** REC-2. */
  REC_2,
  /** VAL-1. */
  VAL_1,
  /** VAL-2. */
  VAL_2,
  /** VAL-3. */
  VAL_3,
  /** VAL-5. */
  VAL_5,
  /** VAL-6. */
  VAL_6,
  /** VAL-7. */
  VAL_7,
  /** VAL-8. */
  VAL_8,
  /** VAL-10. */
  VAL_10,
  /** VAL-11. */
  VAL_11,
  /** COV-1. */
  COV_1;

  private static final Map<String, Row> ROWS =
      Maps.uniqueIndex(
          PolicyTable.rows("provisions.tsv", "provision", "source", "where", "says"),
          row -> row.text("provision"));

  /**
   * The provision with an id.
   *
   * @param id the id, such as {@code LEN-5}
   * @return the provision
   * @throws io.github.ecf4j.model.check.InvalidValueException if there is none
   */
  public static Provision byId(String id) {
    requireNonNull(id, "id");
    Check.that(ROWS.containsKey(id), "id", id, "a provision of provisions.tsv");
    return valueOf(id.replace('-', '_'));
  }

  /**
   * The id, such as {@code LEN-5}.
   *
   * @return the id
   */
  public String id() {
    return name().replace('_', '-');
  }

  /**
   * What it provides, in this library's words.
   *
   * @return a sentence
   */
  public String says() {
    return row().text("says");
  }

  /**
   * The place that it rests on first.
   *
   * @return a document, and a paragraph or page of it
   */
  public Citation citation() {
    return row().parse("source", Sources::byKey).at(row().text("where"));
  }

  private Row row() {
    return requireNonNull(ROWS.get(id()), id());
  }

  /** Prints id and place, as in {@code LEN-5 (SG 2.33)}. */
  @Override
  public String toString() {
    return id() + " (" + row().text("source") + " " + row().text("where") + ")";
  }
}
