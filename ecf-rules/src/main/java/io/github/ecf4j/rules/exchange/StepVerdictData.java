package io.github.ecf4j.rules.exchange;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import io.github.ecf4j.model.exchange.CitationData;
import io.github.ecf4j.model.exchange.Exchanged;
import io.github.ecf4j.model.exchange.Parts;
import io.github.ecf4j.model.exchange.PlannedStudyData;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.plan.PlannedStudy;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.rules.coaching.StepVerdict;
import io.github.ecf4j.rules.coaching.StepVerdict.Missing;
import io.github.ecf4j.rules.coaching.StepVerdict.Unknown;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A {@link StepVerdict} of any kind; what is not of its kind is absent.
 *
 * @param version the version of the document
 * @param verdict a {@link Kind}
 * @param message the verdict in words
 * @param modules what is still to study of a step that is blocked; what an unknown one is about
 * @param statements what is missing of a step that is blocked
 * @param planned for when the missing modules are planned
 * @param reason the {@link Unknown.Reason} why it cannot be told
 * @param about the codes of statements that an unknown one is about
 * @param citations what it rests on
 */
public record StepVerdictData(
    Integer version,
    String verdict,
    String message,
    @Nullable List<Integer> modules,
    @Nullable List<MissingData> statements,
    @Nullable List<PlannedStudyData> planned,
    @Nullable String reason,
    @Nullable List<String> about,
    @Nullable List<CitationData> citations)
    implements Exchanged<StepVerdict> {
  /** The kinds of verdict. */
  public enum Kind {
    /** The step may be set. */
    ALLOWED,
    /** Something is missing. */
    BLOCKED,
    /** It cannot be told. */
    UNKNOWN
  }

  /**
   * A statement of which something is missing.
   *
   * @param statement its code
   * @param missing the {@link Missing}
   */
  public record MissingData(String statement, String missing)
      implements Exchanged<Map.Entry<StatementCode, Missing>> {
    @Override
    public Map.Entry<StatementCode, Missing> read(Parts in) {
      var statement = in.required("statement", this.statement, StatementCode::parse);
      var missing = in.required("missing", this.missing, Parts.oneOf(Missing.class));
      return in.build(() -> Maps.immutableEntry(statement, missing));
    }
  }

  /**
   * Writes a verdict.
   *
   * @param verdict the verdict
   * @return its wire form
   */
  public static StepVerdictData of(StepVerdict verdict) {
    requireNonNull(verdict, "verdict");
    return verdict.fold(
        allowed -> of(Kind.ALLOWED, verdict, null, null, null, null, null),
        blocked ->
            of(
                Kind.BLOCKED,
                verdict,
                numbers(blocked.missingModules()),
                blocked.statements().entrySet().stream()
                    .map(one -> new MissingData(one.getKey().toString(), one.getValue().name()))
                    .toList(),
                blocked.planned().stream().map(PlannedStudyData::of).toList(),
                null,
                null),
        unknown ->
            of(
                Kind.UNKNOWN,
                verdict,
                numbers(unknown.modules()),
                null,
                null,
                unknown.reason().name(),
                unknown.statements().stream().map(StatementCode::toString).toList()));
  }

  private static List<Integer> numbers(ModuleSet modules) {
    return modules.stream().map(ModuleNumber::value).toList();
  }

  private static StepVerdictData of(
      Kind kind,
      StepVerdict verdict,
      @Nullable List<Integer> modules,
      @Nullable List<MissingData> statements,
      @Nullable List<PlannedStudyData> planned,
      @Nullable String reason,
      @Nullable List<String> about) {
    return new StepVerdictData(
        VERSION,
        kind.name(),
        verdict.message(),
        modules,
        statements,
        planned,
        reason,
        about,
        Texts.citations(verdict.citations()));
  }

  @Override
  public StepVerdict read(Parts in) {
    in.version(version);
    var kind = in.required("verdict", verdict, Parts.oneOf(Kind.class));
    in.text("message", message);
    var ofModules = in.all("modules", modules, ModuleNumber::of);
    var ofStatements = in.all("statements", statements);
    var ofPlanned = in.all("planned", planned);
    var why =
        kind == Kind.UNKNOWN
            ? in.required("reason", reason, Parts.oneOf(Unknown.Reason.class))
            : Unknown.Reason.NO_BASIS;
    var ofAbout = in.all("about", about, StatementCode::parse);
    in.all("citations", citations);
    return in.build(
        () ->
            switch (kind) {
              case ALLOWED -> StepVerdict.allowed();
              case BLOCKED -> blocked(ModuleSet.copyOf(ofModules), ofStatements, ofPlanned);
              case UNKNOWN ->
                  new Unknown(why, ModuleSet.copyOf(ofModules), ImmutableSortedSet.copyOf(ofAbout));
            });
  }

  private static StepVerdict blocked(
      ModuleSet modules,
      List<Map.Entry<StatementCode, Missing>> statements,
      ImmutableList<PlannedStudy> planned) {
    Texts.different("statements", statements.stream().map(Map.Entry::getKey));
    return new StepVerdict.Blocked(modules, ImmutableSortedMap.copyOf(statements), planned);
  }
}
