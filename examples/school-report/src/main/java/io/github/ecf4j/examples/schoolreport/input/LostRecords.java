package io.github.ecf4j.examples.schoolreport.input;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.ecf4j.model.person.ReadingOrder;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.rules.answer.NotKnown;
import io.github.ecf4j.rules.answer.Words;
import io.github.ecf4j.rules.finding.Evidence;
import io.github.ecf4j.rules.finding.Gaps;
import io.github.ecf4j.rules.finding.Gaps.Extent;
import io.github.ecf4j.rules.finding.Subject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What is not known of whom, because a file is absent, or it or rows of it could not be read.
 *
 * <p>A refused row touches the person whom it names: in one module, event or day where it names
 * that, else in all that the file records. One of which nobody can tell whose it is may be
 * anybody's. One that names somebody unknown may be of those of whom the file holds nothing else;
 * where it is about service, it touches nobody, since most people have no such row.
 */
final class LostRecords {
  private static final ImmutableMap<String, Evidence> KINDS =
      ImmutableMap.<String, Evidence>builder()
          .put("changes.csv", Evidence.PEOPLE)
          .put("posts.csv", Evidence.SERVICE)
          .put("absences.csv", Evidence.SERVICE)
          .put("extensions.csv", Evidence.SERVICE)
          .put("reductions.csv", Evidence.SERVICE)
          .put("credits.csv", Evidence.SERVICE)
          .put("mentors.csv", Evidence.MENTORS)
          .put("study.csv", Evidence.STUDY)
          .put("mentor_study.csv", Evidence.MENTOR_STUDY)
          .put("coaching.csv", Evidence.COACHING)
          .put("attendance.csv", Evidence.ATTENDANCE)
          .put("events.csv", Evidence.ATTENDANCE)
          .put("reviews.csv", Evidence.REVIEWS)
          .buildOrThrow();

  /** Of what nothing is recorded where a file is absent. Other files count as empty then. */
  private static final ImmutableMap<String, String> RECORDS =
      ImmutableMap.of(
          "mentors.csv", "mentors",
          "study.csv", "study",
          "mentor_study.csv", "what mentors have read",
          "coaching.csv", "meetings with mentors",
          "attendance.csv", "attendance");

  /** Whose rows are of nobody known, by file: they may be of those of whom it holds nothing. */
  private static final ImmutableMap<String, String> OF_NOBODY_KNOWN =
      ImmutableMap.of(
          "mentors.csv", "a mentor without an id",
          "study.csv", "somebody who is not in ects.csv",
          "mentor_study.csv", "somebody who is not in mentors.csv",
          "coaching.csv", "somebody who is not in ects.csv",
          "attendance.csv", "somebody who is in neither ects.csv nor mentors.csv",
          "reviews.csv", "somebody who is not in ects.csv");

  private static final int MOST_LISTED = 3;

  private final People people;
  private final LocalDate reportDay;
  private final Set<String> absent = new LinkedHashSet<>();
  private final Set<String> unreadable = new LinkedHashSet<>();
  private final Set<String> withRows = new HashSet<>();
  private final Map<Place, Lost> lost = new LinkedHashMap<>();
  private final Map<String, Lost> ofNobodyKnown = new LinkedHashMap<>();

  /** Whose rows of a file were refused; anybody's if that is empty. */
  private record Place(String file, Optional<Subject> whose) {}

  /** The refused rows of one place. */
  private static final class Lost {
    private int rows;
    private boolean isAny;
    private ModuleSet modules = ModuleSet.empty();
    private final Set<EventId> events = new HashSet<>();
    private final Set<LocalDate> days = new TreeSet<>();

    void add(Extent extent) {
      rows++;
      isAny |= extent.isAny();
      modules = modules.union(extent.modules());
      events.addAll(extent.events());
      days.addAll(extent.days());
    }

    Extent extent() {
      return isAny
          ? Extent.ANY
          : new Extent(modules, ImmutableSet.copyOf(events), ImmutableSet.copyOf(days));
    }

    /** As in {@code 2 rows of study.csv (modules 5, 6)}. */
    String words(String file) {
      return (rows == 1 ? "a row" : rows + " rows")
          + " of "
          + file
          + (isAny ? "" : " (" + parts() + ")");
    }

    private String parts() {
      List<String> all =
          Stream.of(
                  modules.stream().map(String::valueOf),
                  events.stream().map(EventId::value).sorted(ReadingOrder.INSTANCE),
                  days.stream().map(Words::day))
              .flatMap(part -> part)
              .toList();
      int more = all.size() - MOST_LISTED;
      return (modules.isEmpty() ? "" : modules.size() == 1 ? "module " : "modules ")
          + all.stream().limit(MOST_LISTED).collect(joining(", "))
          + (more > 0 ? " and " + more + " more" : "");
    }
  }

  LostRecords(People people, LocalDate reportDay) {
    this.people = people;
    this.reportDay = reportDay;
  }

  /** A file is not there. */
  void absent(String file) {
    absent.add(file);
  }

  /** A file cannot be read as a whole. */
  void unreadable(String file) {
    unreadable.add(file);
  }

  /** A row was read. */
  void read(String file) {
    withRows.add(file);
  }

  /** A row was refused; none is given where its cells cannot be told apart. */
  void refused(String file, Optional<CsvRow> row) {
    if (!KINDS.containsKey(file)
        || row.filter(one -> LostRow.isAfter(reportDay, file, one)).isPresent()) {
      return;
    }
    LostRow read =
        row.map(one -> LostRow.of(file, one, people)).orElseGet(() -> LostRow.unread(file));
    read.whose()
        .forEach(
            whose ->
                lost.computeIfAbsent(new Place(file, whose), place -> new Lost())
                    .add(read.extent()));
    if (read.whose().isEmpty()) {
      ofNobodyKnown.computeIfAbsent(file, one -> new Lost()).add(Extent.ANY);
    }
  }

  private static Evidence kind(String file) {
    return requireNonNull(KINDS.get(file), file);
  }

  /** The files that are not there. */
  ImmutableSet<String> absent() {
    return ImmutableSet.copyOf(absent);
  }

  /** What is not known, once all files were read. */
  Gaps gaps() {
    ImmutableSet<String> wholly = wholly();
    Gaps gaps = Gaps.none();
    for (Map.Entry<String, String> file : RECORDS.entrySet()) {
      if (absent.contains(file.getKey())) {
        gaps =
            gaps.with(
                kind(file.getKey()),
                NotKnown.notRecorded(file.getValue() + ": there is no " + file.getKey()));
      }
    }
    for (String file : wholly) {
      gaps = gaps.with(kind(file), NotKnown.unreadable(file));
    }
    for (Map.Entry<Place, Lost> one : lost.entrySet()) {
      Place place = one.getKey();
      if (!wholly.contains(place.file()) && !isListed(place)) {
        gaps =
            gaps.with(
                new Gaps.Gap(
                    kind(place.file()),
                    place.whose(),
                    one.getValue().extent(),
                    NotKnown.unreadable(one.getValue().words(place.file()))));
      }
    }
    return gaps.and(ofNobodyKnown());
  }

  /** A mentor of whom there is another row, which was read. */
  private boolean isListed(Place place) {
    return place.file().equals("mentors.csv")
        && !people.withNo(Evidence.MENTORS).contains(place.whose().orElseThrow());
  }

  /** The files of which no row could be read. */
  private ImmutableSet<String> wholly() {
    Set<String> withLosses =
        Sets.union(
            ofNobodyKnown.keySet(),
            lost.keySet().stream().map(Place::file).collect(toImmutableSet()));
    return Stream.concat(
            unreadable.stream().filter(KINDS::containsKey),
            withLosses.stream()
                .filter(file -> OF_NOBODY_KNOWN.containsKey(file) && !file.equals("mentors.csv"))
                .filter(file -> !withRows.contains(file)))
        .collect(toImmutableSet());
  }

  private Gaps ofNobodyKnown() {
    Gaps gaps = Gaps.none();
    for (Map.Entry<String, Lost> one : ofNobodyKnown.entrySet()) {
      String words = OF_NOBODY_KNOWN.get(one.getKey());
      if (words != null && !wholly().contains(one.getKey())) {
        Evidence kind = kind(one.getKey());
        NotKnown why = NotKnown.unreadable(one.getValue().words(one.getKey()) + ", of " + words);
        for (Subject subject : people.withNo(kind)) {
          gaps = gaps.with(kind, subject, why);
        }
      }
    }
    return gaps;
  }
}
