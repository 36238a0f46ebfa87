package io.github.ecf4j.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.programme.Programme;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EcfCurriculumTest {
  private static final List<String> PARTS =
      List.of("framework", "ambition", "ambition2020", "ucl", "edt", "stepBank");

  @Test
  void givesTheSameValueEachTime() {
    assertThat(EcfCurriculum.framework()).isSameAs(EcfCurriculum.framework());
    assertThat(EcfCurriculum.ambition()).isSameAs(EcfCurriculum.ambition());
    assertThat(EcfCurriculum.ambition2020()).isSameAs(EcfCurriculum.ambition2020());
    assertThat(EcfCurriculum.ucl()).isSameAs(EcfCurriculum.ucl());
    assertThat(EcfCurriculum.edt()).isSameAs(EcfCurriculum.edt());
    assertThat(EcfCurriculum.stepBank("ambition").orElseThrow())
        .isSameAs(EcfCurriculum.stepBank("ambition").orElseThrow());
  }

  @Test
  void givesThreadsThatAskAtOnceTheSameValue() throws IOException {
    int threads = 16;
    CyclicBarrier start = new CyclicBarrier(threads);
    try (RecordingLoader fresh = new RecordingLoader()) {
      List<CompletableFuture<Object>> answers =
          IntStream.range(0, threads)
              .mapToObj(
                  i ->
                      CompletableFuture.supplyAsync(
                          () -> {
                            awaitAll(start);
                            return fresh.part(PARTS.get(i % PARTS.size()));
                          },
                          task -> new Thread(task).start()))
              .toList();
      for (int i = 0; i < threads; i++) {
        assertThat(answers.get(i).join()).isSameAs(fresh.part(PARTS.get(i % PARTS.size())));
      }
      assertThat(Collections.frequency(fresh.opened(), "framework/statements.tsv")).isOne();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "framework, framework",
    "ambition, framework programmes/ambition",
    "ambition2020, framework programmes/ambition programmes/ambition-2020",
    "ucl, framework programmes/ucl",
    "edt, framework programmes/edt",
    "bibliography, framework programmes/ambition",
    "stepBank, framework programmes/ambition programmes/ambition/bank",
  })
  void loadsAPartWithoutTheOthers(String part, String folders) throws IOException {
    try (RecordingLoader fresh = new RecordingLoader()) {
      assertThat(fresh.part(part)).isNotNull();
      assertThat(fresh.opened())
          .filteredOn(table -> table.contains("/"))
          .extracting(table -> table.substring(0, table.lastIndexOf('/')))
          .containsOnly(folders.split(" ", -1));
    }
  }

  private static void awaitAll(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void knowsTheWorksOfOneProgrammeInBothEditions() {
    assertThat(EcfCurriculum.bibliography("ambition")).containsSame(EcfCurriculum.bibliography());
    assertThat(EcfCurriculum.bibliography("ambition-2020"))
        .containsSame(EcfCurriculum.bibliography());
    assertThat(EcfCurriculum.bibliography("ucl")).isEmpty();
    assertThat(EcfCurriculum.bibliography("another")).isEmpty();
  }

  @Test
  void findsAProgrammeByItsId() {
    assertThat(EcfCurriculum.programme("ambition")).containsSame(EcfCurriculum.ambition());
    assertThat(EcfCurriculum.programme("ambition-2020")).containsSame(EcfCurriculum.ambition2020());
    assertThat(EcfCurriculum.programme("another")).isEmpty();
    assertThat(EcfCurriculum.programmeIds())
        .allSatisfy(id -> assertThat(EcfCurriculum.programme(id).orElseThrow().id()).isEqualTo(id))
        .containsExactly("ambition", "ambition-2020", "ucl", "edt");
    assertThat(EcfCurriculum.programmes())
        .extracting(Programme::id)
        .containsExactlyElementsOf(EcfCurriculum.programmeIds());
  }
}
