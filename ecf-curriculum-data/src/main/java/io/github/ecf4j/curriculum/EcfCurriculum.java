package io.github.ecf4j.curriculum;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.ecf4j.curriculum.analysis.Bibliography;
import io.github.ecf4j.curriculum.load.BankReader;
import io.github.ecf4j.curriculum.load.BibliographyReader;
import io.github.ecf4j.curriculum.load.FrameworkReader;
import io.github.ecf4j.curriculum.load.ProgrammeReader;
import io.github.ecf4j.model.coaching.StepBank;
import io.github.ecf4j.model.framework.Framework;
import io.github.ecf4j.model.programme.Programme;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The bundled curriculum: the framework of 2019, the programmes of three providers, one in two
 * editions, and a step bank.
 *
 * <p>Each part is loaded and checked once, on first use, and stays the same value. All methods are
 * safe for use by many threads.
 */
public final class EcfCurriculum {
  private static final ImmutableMap<String, Supplier<Programme>> PROGRAMMES =
      ImmutableMap.of(
          "ambition", EcfCurriculum::ambition,
          "ambition-2020", EcfCurriculum::ambition2020,
          "ucl", EcfCurriculum::ucl,
          "edt", EcfCurriculum::edt);

  private EcfCurriculum() {}

  /**
   * The Early Career Framework (Department for Education, January 2019): 8 standards, 29 practice
   * groups, 181 statements. It was replaced in September 2025; those who started before may finish
   * on it.
   *
   * @return the framework; summaries are in the words of this library
   */
  public static Framework framework() {
    return FrameworkHolder.VALUE;
  }

  /**
   * The programme of Ambition Institute's induction coordinator orientation: 36 modules of 60
   * minutes, 3 conferences and 6 clinics for teachers, 2 conferences, 3 clinics and 3 sessions of
   * coaching on coaching for mentors, coaching weekly in year 1 and fortnightly in year 2.
   *
   * @return the programme, the library's default
   */
  public static Programme ambition() {
    return AmbitionHolder.VALUE;
  }

  /**
   * The edition of 2020: the same modules at 40 minutes, an induction of four hours, 2 conferences
   * and 12 clinics of 90 minutes, whose statements are those of this edition only.
   *
   * @return the programme
   */
  public static Programme ambition2020() {
    return Ambition2020Holder.VALUE;
  }

  /**
   * UCL's programme: 70 units in 9 modules, of which 27 have 45 minutes of self-study, a mentor
   * meeting of 50 minutes in most weeks, 3 conferences, 10 training sessions, 6 online communities
   * and 2 school visits.
   *
   * @return the programme
   */
  public static Programme ucl() {
    return UclHolder.VALUE;
  }

  /**
   * The programme of Education Development Trust: 96 units in 12 blocks and 28 training sessions.
   * What self-study and mentor sessions teach is mostly published for a block as a whole.
   *
   * @return the programme
   */
  public static Programme edt() {
    return EdtHolder.VALUE;
  }

  /**
   * The bundled programmes, the library's default first.
   *
   * @return the programmes
   */
  public static ImmutableList<Programme> programmes() {
    return PROGRAMMES.values().stream().map(Supplier::get).collect(toImmutableList());
  }

  /**
   * The ids of the bundled programmes, the library's default first.
   *
   * @return the ids
   */
  public static ImmutableSet<String> programmeIds() {
    return PROGRAMMES.keySet();
  }

  /**
   * The bundled programme with an id.
   *
   * @param id the id, such as {@code ambition-2020}
   * @return the programme, or empty if none has the id
   */
  public static Optional<Programme> programme(String id) {
    return Optional.ofNullable(PROGRAMMES.get(requireNonNull(id, "id"))).map(Supplier::get);
  }

  /**
   * The step bank of a bundled programme. Ambition's editions share one: 297 steps in 99
   * development areas, three areas in each of the 33 modules that are no overviews (1, 13 and 25
   * have none). Areas and their titles are those of the programme materials of 2020, mentor pages;
   * the words of each step, its success criteria and its worked examples are this library's own,
   * and so is the choice of the statements it serves.
   *
   * @param programme the programme's id
   * @return the bank, or empty if the programme has none, as those of UCL and Education Development
   *     Trust, or no bundled programme has the id
   */
  public static Optional<StepBank> stepBank(String programme) {
    requireNonNull(programme, "programme");
    return programme.equals("ambition") || programme.equals("ambition-2020")
        ? Optional.of(StepBankHolder.VALUE)
        : Optional.empty();
  }

  /**
   * The works that the modules' pages name, as printed there (programme materials of 2020).
   *
   * @return the bibliography; bibliographic facts, in several spellings
   */
  public static Bibliography bibliography() {
    return BibliographyHolder.VALUE;
  }

  /**
   * The works that the pages of a bundled programme name.
   *
   * @param programme the programme's id
   * @return the bibliography of Ambition Institute's programme for its two editions; empty for all
   *     others, whose references are not among the tables
   */
  public static Optional<Bibliography> bibliography(String programme) {
    requireNonNull(programme, "programme");
    return programme.equals("ambition") || programme.equals("ambition-2020")
        ? Optional.of(bibliography())
        : Optional.empty();
  }

  private static Reader open(String name) {
    InputStream stream = EcfCurriculum.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("resource missing from the jar: " + name);
    }
    return new InputStreamReader(stream, StandardCharsets.UTF_8);
  }

  // One holder for each part, so that asking for one does not load the others.

  private static final class FrameworkHolder {
    static final Framework VALUE = FrameworkReader.read(EcfCurriculum::open);
  }

  private static final class AmbitionHolder {
    static final Programme VALUE =
        ProgrammeReader.read(EcfCurriculum::open, framework(), "ambition");
  }

  private static final class Ambition2020Holder {
    static final Programme VALUE =
        ProgrammeReader.read(EcfCurriculum::open, framework(), "ambition-2020");
  }

  private static final class UclHolder {
    static final Programme VALUE = ProgrammeReader.read(EcfCurriculum::open, framework(), "ucl");
  }

  private static final class EdtHolder {
    static final Programme VALUE = ProgrammeReader.read(EcfCurriculum::open, framework(), "edt");
  }

  private static final class BibliographyHolder {
    static final Bibliography VALUE = BibliographyReader.read(EcfCurriculum::open, ambition());
  }

  private static final class StepBankHolder {
    static final StepBank VALUE = BankReader.read(EcfCurriculum::open, ambition());
  }
}
