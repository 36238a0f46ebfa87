package io.github.ecf4j.examples.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ecf4j.curriculum.EcfCurriculum;
import io.github.ecf4j.model.exchange.InductionRecordData;
import io.github.ecf4j.model.induction.InductionRecord;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * B9: a teacher's two years to JSON and back, as a checked value through its exchange record, and
 * by Jackson alone, which takes the same record as it is and checks nothing.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class B9Exchange {
  private final ObjectMapper mapper = new ObjectMapper();
  private final InductionRecord value = value();
  private final InductionRecordData record = InductionRecordData.of(value);

  private static InductionRecord value() {
    TwoYears years = new TwoYears();
    return years.mixed().record(years.programme);
  }

  /**
   * Holds both to the same record.
   *
   * @throws JsonProcessingException if it cannot be written or read
   */
  @Setup
  public void agree() throws JsonProcessingException {
    Agreement.of("exchange", value, exchange());
    Agreement.of("Jackson", record, jackson());
  }

  /**
   * From the value to JSON, and to a value again.
   *
   * @return the value
   * @throws JsonProcessingException if it cannot be written or read
   */
  @Benchmark
  public InductionRecord exchange() throws JsonProcessingException {
    String json = mapper.writeValueAsString(InductionRecordData.of(value));
    return mapper.readValue(json, InductionRecordData.class).toValue(EcfCurriculum::programme);
  }

  /**
   * From the record to JSON, and to a record again.
   *
   * @return the record
   * @throws JsonProcessingException if it cannot be written or read
   */
  @Benchmark
  public InductionRecordData jackson() throws JsonProcessingException {
    return mapper.readValue(mapper.writeValueAsString(record), InductionRecordData.class);
  }
}
