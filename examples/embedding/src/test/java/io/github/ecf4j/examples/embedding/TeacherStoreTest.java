package io.github.ecf4j.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.curriculum.EcfCurriculum;
import io.github.ecf4j.model.coaching.CoachingHistory;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.coaching.RecordedStep;
import io.github.ecf4j.model.coaching.StepBasis;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.induction.Extension;
import io.github.ecf4j.model.induction.Fte;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Post;
import io.github.ecf4j.model.person.PersonId;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Five thousand teachers go through a database, and are asked for from eight threads at once. */
class TeacherStoreTest {
  @TempDir private Path folder;

  @Test
  void recordsComeBackEqualToEightThreadsAtOnce() throws Exception {
    List<InductionRecord> records =
        IntStream.range(0, 5000).mapToObj(TeacherStoreTest::record).toList();
    try (Connection database = connect()) {
      database.setAutoCommit(false);
      TeacherStore store = new TeacherStore(database);
      database.createStatement().execute(TeacherStore.TABLES);
      for (InductionRecord record : records) {
        store.save(record);
      }
      database.commit();
      ForkJoinPool threads = new ForkJoinPool(8);
      assertThat(threads.submit(() -> records.parallelStream().map(this::loaded).toList()).join())
          .isEqualTo(records);
      threads.shutdown();
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection("jdbc:h2:" + folder.resolve("school"));
  }

  private InductionRecord loaded(InductionRecord saved) {
    try (Connection database = connect()) {
      return new TeacherStore(database).load(saved.ect().value());
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  /** No two are alike: other starts, posts, study, coaching and extensions. */
  private static InductionRecord record(int i) {
    LocalDate start = LocalDate.of(2021, 9, 1).plusDays(i % 700);
    PersonId mentor = PersonId.of("m" + i % 90);
    var study = StudyLog.builder();
    var history = CoachingHistory.builder().ect(PersonId.of("t" + i));
    for (int module = 1; module <= i % 13; module++) {
      LocalDate day = start.plusWeeks(module);
      var step = RecordedStep.builder().title("Step").basis(StepBasis.ofModules(module)).build();
      study.completed(module, day);
      history.addSessions(CoachingSession.builder().heldOn(day).mentor(mentor).step(step).build());
    }
    return InductionRecord.builder()
        .programme(EcfCurriculum.ambition())
        .startedOn(start)
        .history(history.study(study.build()).build())
        .addPosts(Post.builder().startsOn(start).fte(Fte.of("0." + (1 + i % 9))).build())
        .addExtensions(new Extension(start.plusYears(2), BigDecimal.valueOf(1 + i % 3)))
        .build();
  }
}
