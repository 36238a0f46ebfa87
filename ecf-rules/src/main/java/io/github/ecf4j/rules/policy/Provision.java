package io.github.ecf4j.rules.policy;

import io.github.ecf4j.model.source.Citation;
import io.github.ecf4j.rules.text.Sources;

/**
 * What law, guidance and programme provide about induction, entitlements and funding: the ids that
 * derivations name, each with the place that it rests on first.
 */
public enum Provision {
  /** Induction takes six full-time terms, in two parts of three. */
  LEN_1("LEN-1", "SG", "2.30"),
  /** Before September 2021 induction took three terms. */
  LEN_2("LEN-2", "REG2012", "regulation 7(1)"),
  /** Service counts in proportion to the full-time equivalent. */
  LEN_3("LEN-3", "SG", "2.34"),
  /** Spans of different working patterns add up. */
  LEN_4("LEN-4", "SG", "2.36"),
  /** Employment counts once it has lasted a term, whatever the full-time equivalent. */
  LEN_5("LEN-5", "SG", "2.33"),
  /** The least length of a term holds for each school on its own. */
  LEN_6("LEN-6", "SG", "2.33"),
  /** Breaks lose no service. */
  LEN_7("LEN-7", "SG", "1.10"),
  /** Posts held at once add up. */
  LEN_8("LEN-8", "SG", "3.14"),
  /** A term is one of a year of three, however many a school has. */
  LEN_9("LEN-9", "SG", "2.33"),
  /** Where there are no terms, the appropriate body decides what is equivalent. */
  LEN_10("LEN-10", "SG", "2.31"),
  /** What a further education setting is to see to. */
  LEN_11("LEN-11", "SG", "2.3"),
  /** How many days make a term, which no current text says. */
  LEN_12("LEN-12", "SG", "2.34"),
  /** When induction is complete. */
  LEN_13("LEN-13", "SG", "2.65"),
  /** Induction begins once status, appropriate body and registration are there. */
  LEN_14("LEN-14", "SG", "2.10"),
  /** There is one induction; it is not repeated. */
  LEN_15("LEN-15", "SG", "1.13"),
  /** Service in Wales counts as far as the appropriate body credits it. */
  LEN_16("LEN-16", "SG", "3.11"),
  /** Terms are kept exactly, and recorded to one decimal place. */
  LEN_17("LEN-17", "RECT", "number of terms of an induction period"),
  /** How the Department's service prints progress. */
  LEN_18("LEN-18", "RECT", "terms completed"),
  /** Thirty days of absence in a part extend that part by all of them. */
  ABS_1("ABS-1", "SG", "3.6"),
  /** The two parts are counted apart. */
  ABS_2("ABS-2", "SG", "3.6"),
  /** Before September 2021 absence was counted over the whole period. */
  ABS_3("ABS-3", "REG2012", "regulation 8(1)"),
  /** An extended part ends later; the next begins after it. */
  ABS_4("ABS-4", "SI2021", "regulation 5, for regulation 8(1)"),
  /** Statutory leave extends induction if the teacher asks. */
  ABS_5("ABS-5", "SG", "3.7"),
  /** What a day of absence is. */
  ABS_6("ABS-6", "SG", "3.6"),
  /** How the threshold is read for part-time teachers. */
  ABS_7("ABS-7", "SG", "3.6"),
  /** An extension served in another school takes at least a term there. */
  ABS_8("ABS-8", "SG", "3.6"),
  /** What absence during an extension does. */
  ABS_9("ABS-9", "SG", "3.6"),
  /** Absence extends by days, the Department records terms. */
  ABS_10("ABS-10", "RECT", "extensions"),
  /** When the headteacher tells the appropriate body of absence. */
  ABS_11("ABS-11", "SG", "5.4"),
  /** Absence because of coronavirus that is ignored. */
  ABS_12("ABS-12", "REG8-2021", "regulation 8"),
  /** Statutory leave beside other absence. */
  ABS_13("ABS-13", "SG", "3.6"),
  /** A reduction for earlier experience. */
  RED_1("RED-1", "SG", "3.2"),
  /** A reduction to one term, with the last assessment alone. */
  RED_2("RED-2", "SG", "3.4"),
  /** A reduction for part-time teachers after two school years. */
  RED_3("RED-3", "SG", "2.38"),
  /** Waiving absence below thirty days, which nobody may since 2012. */
  RED_4("RED-4", "REG2012", "regulation 8"),
  /** An extension after the end of induction. */
  EXT_1("EXT-1", "SG", "3.8"),
  /** What is required with extensions. */
  EXT_2("EXT-2", "SG", "3.8"),
  /** An extension in another school takes at least a term there. */
  EXT_3("EXT-3", "SG", "3.9"),
  /** Before its end a period is extended for absence alone. */
  EXT_4("EXT-4", "REG2012", "regulation 8(4)"),
  /** A teacher's ceiling: 90 % of others' teaching in year 1, 95 % in year 2. */
  TT_1("TT-1", "SG", "2.20"),
  /** Time for planning, preparation and assessment comes on top. */
  TT_2("TT-2", "SG", "2.21"),
  /** The reduction is of what others teach. */
  TT_3("TT-3", "SG", "2.20"),
  /** The additive reading: the reduction is of all timetabled time. */
  TT_4("TT-4", "SG", "2.20"),
  /** Of what time for planning, preparation and assessment is a share. */
  TT_5("TT-5", "SG", "2.21"),
  /** Time may be given over a cycle of weeks. */
  TT_6("TT-6", "SG", "2.20"),
  /** Whole periods: entitlements up, the ceiling down. */
  TT_7("TT-7", "SG", "2.20"),
  /** Part-time teachers have the same in proportion. */
  TT_8("TT-8", "SG", "2.20"),
  /** When the ceiling of year 2 applies. */
  TT_9("TT-9", "SG", "2.20"),
  /** Other settings reduce the timetable on a comparable basis. */
  TT_10("TT-10", "SG", "2.21"),
  /** The time is for induction alone. */
  TT_11("TT-11", "SG", "2.20"),
  /** An hour of a mentor's time a week for each teacher. */
  MEN_1("MEN-1", "ORIENTATION", "section 2"),
  /** How a coaching cycle spends it. */
  MEN_2("MEN-2", "ORIENTATION", "section 5"),
  /** The hours of the programme by role. */
  MEN_3("MEN-3", "ORIENTATION", "section 2"),
  /** How long a module takes. */
  MEN_4("MEN-4", "ORIENTATION", "section 2"),
  /** The hours that the Department contracted for. */
  MEN_5("MEN-5", "FRAME", "Table 3"),
  /** A mentor's own training until 2025. */
  MEN_6("MEN-6", "FRAME", "Table 5"),
  /** A mentor's own training from September 2025 on. */
  MEN_7("MEN-7", "MENTOR-ROLE", "mentor training"),
  /** The mentoring that is funded in year 2. */
  MEN_8("MEN-8", "GRANT", "time off timetable"),
  /** When mentoring takes place. */
  MEN_9("MEN-9", "SG", "2.44"),
  /** Mentoring of part-time teachers: shorter, or less often. */
  MEN_10("MEN-10", "HARRIS", "part-time teachers"),
  /** The hours of other providers' programmes. */
  MEN_11("MEN-11", "CIP", "the other providers"),
  /** An induction coordinator's own time. */
  MEN_12("MEN-12", "ORIENTATION", "section 2"),
  /** Two formal assessments, in the last term of each part. */
  ASM_1("ASM-1", "SG", "2.55"),
  /** A progress review in every other term. */
  ASM_2("ASM-2", "SG", "2.48"),
  /** Who joins within a term is reviewed a term later. */
  ASM_3("ASM-3", "SG", "2.49"),
  /** No review within a term of a formal assessment. */
  ASM_4("ASM-4", "SG", "2.49"),
  /** Who is away is assessed after the return. */
  ASM_5("ASM-5", "SG", "2.56"),
  /** An interim assessment on leaving. */
  ASM_6("ASM-6", "SG", "2.62"),
  /** An extension moves what is still to come. */
  ASM_7("ASM-7", "EMTSH", "maternity leave and long absence"),
  /** Observations at regular intervals. */
  ASM_8("ASM-8", "SG", "2.46"),
  /** Assessment is against the Teachers' Standards, never the framework. */
  ASM_9("ASM-9", "SG", "2.57"),
  /** Mentor and induction tutor are two people. */
  ROLE_1("ROLE-1", "SG", "2.45"),
  /** A mentor does not assess. */
  ROLE_2("ROLE-2", "SG", "2.55"),
  /** Who assesses, and what status is expected. */
  ROLE_3("ROLE-3", "SG", "2.42"),
  /** One mentor, another person than the teacher. */
  ROLE_4("ROLE-4", "RECT", "mentorship periods"),
  /** An appropriate body judges no teacher of its own. */
  ROLE_5("ROLE-5", "SG", "2.25"),
  /** A named contact who is not directly involved. */
  ROLE_6("ROLE-6", "SG", "2.28"),
  /** Which bodies act for whom, and until when. */
  ROLE_7("ROLE-7", "SG", "2.24"),
  /** No appraisal during induction. */
  ROLE_8("ROLE-8", "SG", "2.48"),
  /** Inductions begun before September 2021. */
  ELIG_9("ELIG-9", "SG", "1.4"),
  /** No grant for year 1. */
  FUND_1("FUND-1", "ELIGIBILITY", "year 1"),
  /** The grant for year 2, by region. */
  FUND_2("FUND-2", "YEAR-2-GRANT", "amounts"),
  /** Who is paid for year 2, and when. */
  FUND_3("FUND-3", "YEAR-2-GRANT", "eligibility and payment"),
  /** Mentor training of cohorts before September 2025. */
  FUND_4("FUND-4", "BACKFILL", "amounts and payment"),
  /** What shows that an instalment is due. */
  FUND_5("FUND-5", "GRANT", "backfill data tests"),
  /** Mentor training from September 2025 on. */
  FUND_6("FUND-6", "JULIAN", "mentor funding from 2025");

  private final String id;
  private final String source;
  private final String place;

  Provision(String id, String source, String place) {
    this.id = id;
    this.source = source;
    this.place = place;
  }

  /**
   * The id, such as {@code LEN-5}.
   *
   * @return the id
   */
  public String id() {
    return id;
  }

  /**
   * The place that it rests on first.
   *
   * @return a document, and a paragraph or page of it
   */
  public Citation citation() {
    return Sources.byKey(source).at(place);
  }

  /** Prints id and place, as in {@code LEN-5 (SG 2.33)}. */
  @Override
  public String toString() {
    return id + " (" + source + " " + place + ")";
  }
}
