package io.github.ecf4j.curriculum;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds official wording in tables, by the hashes that {@code official-wording.sha256} explains.
 */
final class OfficialWording {
  private static final int SHORTEST_RUN = 4;
  private static final int LONGEST_RUN = 9;
  private static final Splitter TABS = Splitter.on('\t');
  private static final Splitter WORDS = Splitter.onPattern("[^a-z0-9]+").omitEmptyStrings();

  /** Columns of facts, which stand as their owners print them. */
  private static final ImmutableSet<String> FACTS =
      ImmutableSet.of(
          "sources.tsv title",
          "programmes.tsv title",
          "framework/standards.tsv title",
          "framework/standards.tsv teachers_standard",
          "programmes/ambition/strands.tsv name",
          "programmes/ambition/modules.tsv title",
          "programmes/ambition/events.tsv topic",
          "programmes/ambition/events.tsv other_reading",
          "programmes/ambition-2020/events.tsv topic",
          "programmes/ambition-2020/events.tsv other_reading",
          "programmes/ambition/bank/areas.tsv title");

  private final ImmutableSet<String> hashes;

  OfficialWording(Iterable<String> hashes) {
    this.hashes = ImmutableSet.copyOf(hashes);
  }

  /** The committed hashes, in the order of the file. */
  static ImmutableList<String> hashes() {
    try {
      return Resources.readLines(
              Resources.getResource(OfficialWording.class, "official-wording.sha256"), UTF_8)
          .stream()
          .filter(line -> !line.startsWith("#"))
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The places of a table that use official wording. */
  List<String> offences(String file, List<String> lines) {
    List<String> header = TABS.splitToList(lines.get(1));
    List<String> offences = new ArrayList<>();
    for (int i = 2; i < lines.size(); i++) {
      List<String> cells = TABS.splitToList(lines.get(i));
      for (int j = 0; j < cells.size(); j++) {
        if (!FACTS.contains(file + " " + header.get(j))) {
          String place = file + ", line " + (i + 1) + ", column " + header.get(j) + ": ";
          runIn(cells.get(j)).ifPresent(run -> offences.add(place + run));
        }
      }
    }
    return offences;
  }

  /** The first run of words of a text that an official text uses. */
  Optional<String> runIn(String text) {
    List<String> words = WORDS.splitToList(text.toLowerCase(Locale.ROOT));
    for (int start = 0; start < words.size(); start++) {
      int most = Math.min(start + LONGEST_RUN, words.size());
      for (int end = start + SHORTEST_RUN; end <= most; end++) {
        String run = String.join(" ", words.subList(start, end));
        if (hashes.contains(hash(run))) {
          return Optional.of(run);
        }
      }
    }
    return Optional.empty();
  }

  private static String hash(String run) {
    return Hashing.sha256().hashString(run, UTF_8).toString().substring(0, 16);
  }
}
