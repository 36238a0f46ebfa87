package io.github.ecf4j.examples.schoolreport.audit;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.examples.schoolreport.input.EctRecord;
import io.github.ecf4j.model.coaching.DevelopmentArea;
import io.github.ecf4j.model.induction.InductionYear;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.model.programme.ProgrammePlan;
import io.github.ecf4j.rules.finding.Report;
import java.util.Optional;
import org.immutables.value.Value;

/** What the rules say of one teacher on the day of the report. */
@Value.Immutable
public abstract class EctAudit {
  EctAudit() {}

  /** The teacher's records. */
  public abstract EctRecord ect();

  /** The modules completed. */
  public abstract ModuleSet completed();

  /** The modules on which steps may be set. */
  public abstract ModuleSet openForSteps();

  /** The development areas of these modules, that of the module studied last first. */
  public abstract ImmutableList<DevelopmentArea> openAreas();

  /** The year of induction; empty if it has not begun. */
  public abstract Optional<InductionYear> year();

  /** The published layout of the teacher's modules. */
  public abstract ProgrammePlan plan();

  /** The findings. */
  public abstract Report report();

  static ImmutableEctAudit.Builder builder() {
    return ImmutableEctAudit.builder();
  }
}
