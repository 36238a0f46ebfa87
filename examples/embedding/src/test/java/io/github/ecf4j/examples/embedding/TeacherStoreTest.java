package io.github.ecf4j.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.curriculum.EcfCurriculum;
import io.github.ecf4j.model.coaching.CoachingHistory;
import io.github.ecf4j.model.coaching.CoachingHistoryBuilder;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.coaching.RecordedStep;
import io.github.ecf4j.model.coaching.StepBasis;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.induction.Extension;
import io.github.ecf4j.model.induction.Fte;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Post;
import io.github.ecf4j.model.induction.ServiceCredit;
import io.github.ecf4j.model.person.PersonId;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Five thousand teachers go through a database, and are asked for from eight threads at once. */
class TeacherStoreTest {
  private static final List<InductionRecord> RECORDS =
      IntStream.range(0, 5000).mapToObj(TeacherStoreTest::record).toList();

  @TempDir private Path folder;

  private Connection connect() throws Exception {
    return DriverManager.getConnection("jdbc:h2:" + folder.resolve("school"));
  }

  @Test
  void recordsComeBackEqualToEightThreadsAtOnce() throws Exception {
    try (Connection database = connect()) {
      TeacherStore store = new TeacherStore(database);
      store.createTables();
      for (InductionRecord record : RECORDS) {
        store.save(record);
      }
    }
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<Integer>> equal =
          IntStream.range(0, 8)
              .mapToObj(thread -> threads.submit(() -> equalToEveryEighth(thread)))
              .toList();
      for (Future<Integer> one : equal) {
        assertThat(one.get()).isEqualTo(RECORDS.size() / 8);
      }
    } finally {
      threads.shutdown();
    }
  }

  private int equalToEveryEighth(int first) throws Exception {
    int equal = 0;
    try (Connection database = connect()) {
      TeacherStore store = new TeacherStore(database);
      for (int i = first; i < RECORDS.size(); i += 8) {
        assertThat(store.load("t" + i)).isEqualTo(RECORDS.get(i));
        equal++;
      }
    }
    return equal;
  }

  /** No two are alike: other starts, posts, study, coaching and decisions. */
  private static InductionRecord record(int i) {
    LocalDate start = LocalDate.of(2021, 9, 1).plusDays(i % 700);
    PersonId mentor = PersonId.of("m" + i % 90);
    StudyLog.Builder study = StudyLog.builder();
    CoachingHistoryBuilder history = CoachingHistory.builder().ect(PersonId.of("t" + i));
    for (int module = 1; module <= i % 13; module++) {
      LocalDate week = start.plusWeeks(module);
      study.completed(module, week);
      history.addSessions(
          CoachingSession.builder()
              .heldOn(week.plusDays(2))
              .mentor(mentor)
              .step(
                  RecordedStep.builder()
                      .title("Step " + module)
                      .basis(StepBasis.ofModules(module))
                      .build())
              .build());
    }
    InductionRecord.Builder record =
        InductionRecord.builder()
            .programme(EcfCurriculum.ambition())
            .startedOn(start)
            .history(history.study(study.build()).build())
            .addPosts(Post.builder().startsOn(start).fte(Fte.of("0." + (1 + i % 9))).build());
    if (i % 3 == 0) {
      record.mentor(mentor).addExtensions(new Extension(start.plusYears(2), BigDecimal.ONE));
    }
    if (i % 5 == 0) {
      record.addCredits(new ServiceCredit(start, new BigDecimal("1.5"), "Served elsewhere"));
    }
    return record.build();
  }
}
