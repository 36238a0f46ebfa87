package io.github.ecf4j.rules.exchange;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.exchange.Exchanged;
import io.github.ecf4j.model.exchange.Parts;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.policy.Provision;
import io.github.ecf4j.rules.register.Exported;
import io.github.ecf4j.rules.register.Problem;
import io.github.ecf4j.rules.register.RegisterPeriod;
import io.github.ecf4j.rules.register.RegisterRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The wire form of what the register of teachers is told. */
public final class RegisterData {
  private RegisterData() {}

  /**
   * A {@link RegisterRecord}.
   *
   * @param version the version of the document
   * @param trn the teacher's reference number
   * @param dateOfBirth the day of birth, if it is known
   * @param qtsAwardedOn the day on which QTS was awarded, if it was
   * @param periods the periods of induction
   * @param extensions the extensions, terms as exact numbers
   */
  public record RecordData(
      Integer version,
      String trn,
      @Nullable String dateOfBirth,
      @Nullable String qtsAwardedOn,
      @Nullable List<PeriodData> periods,
      @Nullable List<String> extensions)
      implements Exchanged<RegisterRecord> {
    /**
     * Writes a record.
     *
     * @param record the record
     * @return its wire form
     */
    public static RecordData of(RegisterRecord record) {
      requireNonNull(record, "record");
      return new RecordData(
          VERSION,
          record.trn(),
          Parts.orNull(record.dateOfBirth()),
          Parts.orNull(record.qtsAwardedOn()),
          record.periods().stream().map(PeriodData::of).toList(),
          record.extensions().stream().map(Exact::toString).toList());
    }

    @Override
    public RegisterRecord read(Parts in) {
      in.version(version);
      var number = in.text("trn", trn);
      var born = in.optional("dateOfBirth", dateOfBirth, Parts::day);
      var awarded = in.optional("qtsAwardedOn", qtsAwardedOn, Parts::day);
      var all = in.all("periods", periods);
      var terms = in.all("extensions", extensions, Texts::exact);
      return in.build(
          () ->
              RegisterRecord.builder()
                  .trn(number)
                  .dateOfBirth(born)
                  .qtsAwardedOn(awarded)
                  .periods(all)
                  .extensions(terms)
                  .build());
    }
  }

  /**
   * A {@link RegisterPeriod}.
   *
   * @param appropriateBody the name of the appropriate body
   * @param startedOn its first day
   * @param finishedOn its last day, if it is over
   * @param numberOfTerms how many terms it has, an exact number, if it is over
   * @param outcome a {@link RegisterPeriod.Outcome}, if there is one
   * @param failConfirmationSentOn the day on which a failure was confirmed, if it was
   */
  public record PeriodData(
      String appropriateBody,
      String startedOn,
      @Nullable String finishedOn,
      @Nullable String numberOfTerms,
      @Nullable String outcome,
      @Nullable String failConfirmationSentOn)
      implements Exchanged<RegisterPeriod> {
    /**
     * Writes a period.
     *
     * @param period the period
     * @return its wire form
     */
    public static PeriodData of(RegisterPeriod period) {
      requireNonNull(period, "period");
      return new PeriodData(
          period.appropriateBody(),
          period.startedOn().toString(),
          Parts.orNull(period.finishedOn()),
          Parts.orNull(period.numberOfTerms()),
          Parts.orNull(period.outcome()),
          Parts.orNull(period.failConfirmationSentOn()));
    }

    @Override
    public RegisterPeriod read(Parts in) {
      var body = in.text("appropriateBody", appropriateBody);
      var start = in.required("startedOn", startedOn, Parts::day);
      var end = in.optional("finishedOn", finishedOn, Parts::day);
      var terms = in.optional("numberOfTerms", numberOfTerms, Texts::exact);
      var how = in.optional("outcome", outcome, Parts.oneOf(RegisterPeriod.Outcome.class));
      var sent = in.optional("failConfirmationSentOn", failConfirmationSentOn, Parts::day);
      return in.build(
          () ->
              RegisterPeriod.builder()
                  .appropriateBody(body)
                  .startedOn(start)
                  .finishedOn(end)
                  .numberOfTerms(terms)
                  .outcome(how)
                  .failConfirmationSentOn(sent)
                  .build());
    }
  }

  /**
   * What is {@link Exported}.
   *
   * @param version the version of the document
   * @param record the record as the register takes it
   * @param losses what it does not take
   */
  public record ExportedData(Integer version, RecordData record, @Nullable List<LossData> losses)
      implements Exchanged<Exported> {
    /**
     * Writes what is exported.
     *
     * @param exported what is exported
     * @return its wire form
     */
    public static ExportedData of(Exported exported) {
      requireNonNull(exported, "exported");
      return new ExportedData(
          VERSION,
          RecordData.of(exported.record()),
          exported.losses().stream().map(LossData::of).toList());
    }

    @Override
    public Exported read(Parts in) {
      in.version(version);
      var kept = in.required("record", record);
      var lost = in.all("losses", losses);
      return in.build(() -> new Exported(kept, lost));
    }
  }

  /**
   * An {@link Exported.Loss}.
   *
   * @param rule the id of the provision
   * @param field the path of the field
   * @param exact the exact number
   * @param kept what is kept of it, an exact number
   */
  public record LossData(String rule, String field, String exact, String kept)
      implements Exchanged<Exported.Loss> {
    /**
     * Writes a loss.
     *
     * @param loss the loss
     * @return its wire form
     */
    public static LossData of(Exported.Loss loss) {
      requireNonNull(loss, "loss");
      return new LossData(
          loss.rule().id(), loss.field(), loss.exact().toString(), loss.kept().toString());
    }

    @Override
    public Exported.Loss read(Parts in) {
      var rests = in.required("rule", rule, Provision::byId);
      var name = in.text("field", field);
      var before = in.required("exact", exact, Texts::exact);
      var after = in.required("kept", kept, Texts::exact);
      return in.build(() -> new Exported.Loss(rests, name, before, after));
    }
  }

  /**
   * A {@link Problem}.
   *
   * @param rule the id of the provision
   * @param field the path of the field
   * @param value what it is
   * @param bound what it must be
   */
  public record ProblemData(String rule, String field, String value, String bound)
      implements Exchanged<Problem> {
    /**
     * Writes a problem.
     *
     * @param problem the problem
     * @return its wire form
     */
    public static ProblemData of(Problem problem) {
      requireNonNull(problem, "problem");
      return new ProblemData(
          problem.rule().id(), problem.field(), problem.value(), problem.bound());
    }

    @Override
    public Problem read(Parts in) {
      var rests = in.required("rule", rule, Provision::byId);
      var name = in.text("field", field);
      var was = in.text("value", value);
      var must = in.text("bound", bound);
      return in.build(() -> new Problem(rests, name, was, must));
    }
  }
}
