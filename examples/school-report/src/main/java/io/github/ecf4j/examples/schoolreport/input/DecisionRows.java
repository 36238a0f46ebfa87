package io.github.ecf4j.examples.schoolreport.input;

import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.induction.Extension;
import io.github.ecf4j.model.induction.Reduction;
import io.github.ecf4j.model.induction.ServiceCredit;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Reads rows of {@code extensions.csv}, {@code reductions.csv} and {@code credits.csv}. */
final class DecisionRows {
  private DecisionRows() {}

  static Extension extension(CsvRow row) {
    LocalDate decidedOn = row.required("decided_on", row.date("decided_on"));
    BigDecimal terms = row.required("terms", row.parse("terms", DecisionRows::terms));
    return row.build("terms", () -> new Extension(decidedOn, terms));
  }

  static Reduction reduction(CsvRow row) {
    LocalDate decidedOn = row.required("decided_on", row.date("decided_on"));
    BigDecimal terms =
        row.required("terms_required", row.parse("terms_required", DecisionRows::terms));
    row.build(
        "terms_required", () -> new Reduction(decidedOn, terms, Reduction.Kind.PRIOR_EXPERIENCE));
    Reduction.Kind kind =
        row.oneOf("kind", Reduction.Kind.class).orElse(Reduction.Kind.PRIOR_EXPERIENCE);
    return new Reduction(decidedOn, terms, kind);
  }

  static ServiceCredit credit(CsvRow row) {
    LocalDate decidedOn = row.required("decided_on", row.date("decided_on"));
    BigDecimal terms = row.required("terms", row.parse("terms", DecisionRows::terms));
    String ground = row.words("ground").orElse("Served elsewhere");
    return row.build("terms", () -> new ServiceCredit(decidedOn, terms, ground));
  }

  private static BigDecimal terms(String text) {
    if (!text.matches("[0-9]{1,4}(\\.[0-9]{1,9})?")) {
      throw new InvalidValueException("terms", text, "a decimal such as 1.5");
    }
    return new BigDecimal(text);
  }
}
