package io.github.ecf4j.model.exchange;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.programme.ModuleNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A {@link StudyLog}.
 *
 * @param completed the modules completed; of one that is named twice the earlier day counts
 */
public record StudyLogData(@Nullable List<CompletedData> completed) implements Exchanged<StudyLog> {
  /**
   * A module that was completed.
   *
   * @param module its number
   * @param on the day
   */
  public record CompletedData(Integer module, String on)
      implements Exchanged<Map.Entry<ModuleNumber, LocalDate>> {
    @Override
    public Map.Entry<ModuleNumber, LocalDate> read(Parts in) {
      var module = in.required("module", this.module, ModuleNumber::of);
      var on = in.required("on", this.on, Parts::day);
      return in.build(() -> Map.entry(module, on));
    }
  }

  /**
   * Writes what was studied.
   *
   * @param study the log
   * @return its wire form
   */
  public static StudyLogData of(StudyLog study) {
    requireNonNull(study, "study");
    return new StudyLogData(
        study.completions().entrySet().stream()
            .map(one -> new CompletedData(one.getKey().value(), one.getValue().toString()))
            .toList());
  }

  @Override
  public StudyLog read(Parts in) {
    var completed = in.all("completed", this.completed);
    return in.build(
        () -> {
          StudyLog.Builder log = StudyLog.builder();
          completed.forEach(one -> log.completed(one.getKey(), one.getValue()));
          return log.build();
        });
  }
}
