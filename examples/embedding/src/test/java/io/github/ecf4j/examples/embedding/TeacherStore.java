package io.github.ecf4j.examples.embedding;

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
import io.github.ecf4j.model.programme.Programme;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/**
 * Keeps what a school records of its teachers in a database: values go in as columns, and are built
 * again of them. A value is refused when it is built, so that a row that somebody spoilt is found.
 */
record TeacherStore(Connection database) {
  static final String TABLES =
      """
      create table record (id varchar primary key, programme varchar, start date);
      create table post (id varchar, start date, fte varchar, primary key (id, start));
      create table study (id varchar, done date, module int, primary key (id, module));
      create table session (id varchar, held date, mentor varchar, step varchar, module int);
      create table extension (id varchar, decided date, terms dec(3, 1), primary key (id, decided));
      create index on session (id);
      """;

  /** Saves a record in several statements, which the caller's transaction holds together. */
  void save(InductionRecord record) throws SQLException {
    String id = record.ect().value();
    insert("record", id, record.programme().id(), record.startedOn());
    for (var one : record.service().posts()) {
      insert("post", id, one.startsOn(), one.fte().toString());
    }
    for (var one : record.history().study().completions().entrySet()) {
      insert("study", id, one.getValue(), one.getKey().value());
    }
    for (var one : record.history().sessions()) {
      RecordedStep step = one.step().orElseThrow();
      int module = step.basis().modules().first().orElseThrow().value();
      insert("session", id, one.heldOn(), one.mentor().value(), step.title().orElseThrow(), module);
    }
    for (var one : record.service().extensions()) {
      insert("extension", id, one.decidedOn(), one.terms());
    }
  }

  InductionRecord load(String id) throws SQLException {
    var record = InductionRecord.builder();
    var history = CoachingHistory.builder().ect(PersonId.of(id));
    var study = StudyLog.builder();
    each("record", id, row -> record.programme(programme(row)).startedOn(day(row, "start")));
    each("post", id, row -> record.addPosts(post(row)));
    each("study", id, row -> study.completed(row.getInt("module"), day(row, "done")));
    each("session", id, row -> history.addSessions(session(row)));
    each("extension", id, row -> record.addExtensions(extension(row)));
    return record.history(history.study(study.build()).build()).build();
  }

  private static Programme programme(ResultSet row) throws SQLException {
    return EcfCurriculum.programme(row.getString("programme")).orElseThrow();
  }

  private static Post post(ResultSet row) throws SQLException {
    Fte fte = Fte.of(row.getString("fte"));
    return Post.builder().startsOn(day(row, "start")).fte(fte).build();
  }

  private static CoachingSession session(ResultSet row) throws SQLException {
    StepBasis basis = StepBasis.ofModules(row.getInt("module"));
    return CoachingSession.builder()
        .heldOn(day(row, "held"))
        .mentor(PersonId.of(row.getString("mentor")))
        .step(RecordedStep.builder().title(row.getString("step")).basis(basis).build())
        .build();
  }

  private static Extension extension(ResultSet row) throws SQLException {
    return new Extension(day(row, "decided"), row.getBigDecimal("terms"));
  }

  private static LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  private interface EachRow {
    void read(ResultSet row) throws SQLException;
  }

  private void each(String table, String id, EachRow read) throws SQLException {
    String rows = "select * from " + table + " where id = ? order by 2";
    try (var query = database.prepareStatement(rows)) {
      query.setString(1, id);
      ResultSet row = query.executeQuery();
      while (row.next()) {
        read.read(row);
      }
    }
  }

  private void insert(String table, Object... values) throws SQLException {
    String row = "insert into " + table + " values (?" + ", ?".repeat(values.length - 1) + ")";
    try (var insert = database.prepareStatement(row)) {
      for (int i = 0; i < values.length; i++) {
        insert.setObject(i + 1, values[i]);
      }
      insert.execute();
    }
  }
}
