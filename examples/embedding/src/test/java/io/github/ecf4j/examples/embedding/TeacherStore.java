package io.github.ecf4j.examples.embedding;

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
import io.github.ecf4j.model.programme.ModuleNumber;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what a school records of its teachers in a database: values go in as columns, and are built
 * again of them. A value is refused when it is built, so that a row that somebody spoilt is found.
 */
final class TeacherStore {
  private static final List<String> TABLES =
      List.of(
          "teacher (id varchar primary key, programme varchar, started_on date, mentor varchar)",
          "post (teacher varchar, starts_on date, ends_on date, fte varchar)",
          "study (teacher varchar, module int, completed_on date)",
          "coaching (teacher varchar, held_on date, mentor varchar, step varchar," + " module int)",
          "decision (teacher varchar, kind varchar, decided_on date, terms decimal(3, 1),"
              + " ground varchar)");

  private final Connection database;

  TeacherStore(Connection database) {
    this.database = database;
  }

  void createTables() throws SQLException {
    try (Statement statement = database.createStatement()) {
      for (String table : TABLES) {
        statement.execute("create table " + table);
      }
      for (String table : List.of("post", "study", "coaching", "decision")) {
        statement.execute("create index on " + table + " (teacher)");
      }
    }
  }

  /** Saves a record whole or not at all. */
  void save(InductionRecord of) throws SQLException {
    database.setAutoCommit(false);
    try {
      saveParts(of);
      database.commit();
    } catch (SQLException | RuntimeException e) {
      database.rollback();
      throw e;
    }
  }

  private void saveParts(InductionRecord of) throws SQLException {
    String id = of.ect().value();
    String mentor = of.mentor().map(PersonId::value).orElse(null);
    insert("teacher", id, of.programme().id(), of.startedOn(), mentor);
    for (Post post : of.service().posts()) {
      LocalDate end = post.endsOn().orElse(null);
      insert("post", id, post.startsOn(), end, post.fte().value().toString());
    }
    for (Map.Entry<ModuleNumber, LocalDate> study : of.history().study().completions().entrySet()) {
      insert("study", id, study.getKey().value(), study.getValue());
    }
    for (CoachingSession one : of.history().sessions()) {
      RecordedStep step = one.step().orElseThrow();
      int module = step.basis().modules().first().orElseThrow().value();
      String title = step.title().orElseThrow();
      insert("coaching", id, one.heldOn(), one.mentor().value(), title, module);
    }
    for (Extension one : of.service().extensions()) {
      insert("decision", id, "EXTENSION", one.decidedOn(), one.terms(), null);
    }
    for (ServiceCredit one : of.service().credits()) {
      insert("decision", id, "CREDIT", one.decidedOn(), one.terms(), one.ground());
    }
  }

  InductionRecord load(String id) throws SQLException {
    InductionRecord.Builder record = InductionRecord.builder();
    each(
        "teacher where id = ?",
        id,
        row ->
            record
                .programme(EcfCurriculum.programme(row.getString("programme")).orElseThrow())
                .startedOn(day(row, "started_on"))
                .mentor(Optional.ofNullable(row.getString("mentor")).map(PersonId::of)));
    each("post where teacher = ? order by starts_on", id, row -> record.addPosts(post(row)));
    StudyLog.Builder study = StudyLog.builder();
    each(
        "study where teacher = ?",
        id,
        row -> study.completed(row.getInt("module"), day(row, "completed_on")));
    CoachingHistoryBuilder history = CoachingHistory.builder().ect(PersonId.of(id));
    each(
        "coaching where teacher = ? order by held_on",
        id,
        row -> history.addSessions(session(row)));
    each("decision where teacher = ? order by decided_on", id, row -> decide(record, row));
    return record.history(history.study(study.build()).build()).build();
  }

  private static Post post(ResultSet row) throws SQLException {
    return Post.builder()
        .startsOn(day(row, "starts_on"))
        .endsOn(Optional.ofNullable(day(row, "ends_on")))
        .fte(Fte.of(row.getString("fte")))
        .build();
  }

  private static CoachingSession session(ResultSet row) throws SQLException {
    return CoachingSession.builder()
        .heldOn(day(row, "held_on"))
        .mentor(PersonId.of(row.getString("mentor")))
        .step(
            RecordedStep.builder()
                .title(row.getString("step"))
                .basis(StepBasis.ofModules(row.getInt("module")))
                .build())
        .build();
  }

  private static void decide(InductionRecord.Builder record, ResultSet row) throws SQLException {
    LocalDate on = day(row, "decided_on");
    if (row.getString("kind").equals("CREDIT")) {
      record.addCredits(new ServiceCredit(on, row.getBigDecimal("terms"), row.getString("ground")));
    } else {
      record.addExtensions(new Extension(on, row.getBigDecimal("terms")));
    }
  }

  private static LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  private interface EachRow {
    void read(ResultSet row) throws SQLException;
  }

  private void each(String from, String id, EachRow read) throws SQLException {
    try (PreparedStatement query = database.prepareStatement("select * from " + from)) {
      query.setString(1, id);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          read.read(rows);
        }
      }
    }
  }

  private void insert(String table, @Nullable Object... values) throws SQLException {
    String places = "?" + ", ?".repeat(values.length - 1);
    try (PreparedStatement statement =
        database.prepareStatement("insert into " + table + " values (" + places + ")")) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.execute();
    }
  }
}
