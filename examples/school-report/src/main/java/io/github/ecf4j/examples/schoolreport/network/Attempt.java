package io.github.ecf4j.examples.schoolreport.network;

import io.github.ecf4j.examples.schoolreport.input.SchoolFolder;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A school on its way through a network: a folder, then read, then audited; or broken, with the
 * reason, after which nothing more is done with it.
 */
final class Attempt {
  private final Path folder;
  private final @Nullable SchoolFolder school;
  private final @Nullable SchoolTotals totals;
  private final @Nullable String reason;

  private Attempt(
      Path folder,
      @Nullable SchoolFolder school,
      @Nullable SchoolTotals totals,
      @Nullable String reason) {
    this.folder = folder;
    this.school = school;
    this.totals = totals;
    this.reason = reason;
  }

  /** How a folder is read. */
  interface Reader {
    SchoolFolder read(Path folder) throws BrokenSchoolException;
  }

  /** How a school is audited. */
  interface Auditor {
    SchoolTotals audit(SchoolFolder school, String name, SchoolListener listener)
        throws BrokenSchoolException;
  }

  private interface Step {
    Attempt take() throws BrokenSchoolException;
  }

  static Attempt of(Path folder) {
    return new Attempt(folder, null, null, null);
  }

  private String name() {
    return String.valueOf(folder.getFileName());
  }

  private Attempt broken(String why) {
    return new Attempt(folder, null, null, why);
  }

  /** Takes a step, and notes why it could not be taken. */
  private Attempt next(Step step) {
    if (reason != null) {
      return this;
    }
    try {
      return step.take();
    } catch (BrokenSchoolException e) {
      return broken(e.reason());
    } catch (RuntimeException | Error e) {
      // Nothing foreseen; but a school too large for memory, say, must not cost the others.
      return broken(FolderNetwork.oneLine("it cannot be audited: " + e));
    }
  }

  Attempt once(Set<String> names) {
    return names.add(name()) ? this : broken("another folder has a name that reads the same");
  }

  Attempt read(Reader reader, SchoolListener listener) {
    return next(() -> new Attempt(folder, listener.read(name(), reader.read(folder)), null, null));
  }

  Attempt onceByKey(Set<UUID> keys) {
    return school == null || keys.add(school.key())
        ? this
        : broken("another folder is the same school, by its urn or by its earlier calendars");
  }

  Attempt audit(Auditor auditor, SchoolListener listener) {
    SchoolFolder read = school;
    return read == null
        ? this
        : next(() -> new Attempt(folder, null, auditor.audit(read, name(), listener), null));
  }

  void addTo(Collection<SchoolTotals> schools, Collection<BrokenSchool> broken) {
    if (totals != null) {
      schools.add(totals);
    } else {
      broken.add(new BrokenSchool(name(), String.valueOf(reason)));
    }
  }
}
