package io.github.ecf4j.examples.schoolreport;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * A change of a file as it lies in its folder: of its bytes, or of what kind of entry it is.
 *
 * @param file the file
 * @param what the change in words, for a failed test to print
 * @param change what to do
 */
record EntryMutation(String file, String what, Change change) {

  void apply(Path folder) throws IOException {
    change.change(folder.resolve(file));
  }

  @Override
  public String toString() {
    return file + ": " + what;
  }

  private static Arbitrary<String> files() {
    return Arbitraries.of(Tables.FILES);
  }

  private static Arbitrary<Integer> places() {
    return Arbitraries.integers().between(0, 999);
  }

  /** A change of the entry that a file is. */
  @FunctionalInterface
  interface Change {
    void change(Path entry) throws IOException;
  }

  /** Bytes that mean something in CSV or UTF-8, or nothing. */
  private static final List<String> SPLICES =
      List.of(
          "\"", "\"\"", ",", "\n", "\r", "\r\n", "\n\"", "\",\"", "\"x", "\0", "\u001b", "\uFEFF",
          "é", " ", ";", "9");

  private static Arbitrary<EntryMutation> splicedBytes() {
    return Combinators.combine(
            files(), places(), Arbitraries.of(SPLICES), Arbitraries.integers().between(0, 3))
        .as(
            (file, place, splice, cut) ->
                new EntryMutation(
                    file,
                    "at " + place + " «" + splice + "» in place of " + cut + " bytes",
                    entry -> splice(entry, place, splice.getBytes(UTF_8), cut)));
  }

  private static Arbitrary<EntryMutation> anyBytes() {
    return Combinators.combine(
            files(), places(), Arbitraries.bytes().array(byte[].class).ofMaxSize(3))
        .as(
            (file, place, bytes) ->
                new EntryMutation(
                    file,
                    "at " + place + " bytes " + Arrays.toString(bytes),
                    entry -> splice(entry, place, bytes, bytes.length)));
  }

  private static void splice(Path entry, int place, byte[] bytes, int cut) throws IOException {
    if (!Files.isRegularFile(entry)) {
      return;
    }
    byte[] before = Files.readAllBytes(entry);
    int from = place % (before.length + 1);
    int to = Math.min(before.length, from + cut);
    byte[] after = Arrays.copyOf(before, from + bytes.length + before.length - to);
    System.arraycopy(bytes, 0, after, from, bytes.length);
    System.arraycopy(before, to, after, from + bytes.length, before.length - to);
    Files.write(entry, after);
  }

  private enum OnFile {
    LINES_END_IN_CR {
      @Override
      String change(String text) {
        return text.replace("\n", "\r");
      }
    },
    LINES_END_IN_CRLF {
      @Override
      String change(String text) {
        return text.replace("\n", "\r\n");
      }
    },
    NO_LAST_LINE_END {
      @Override
      String change(String text) {
        return text.stripTrailing();
      }
    },
    CUT_IN_HALF {
      @Override
      String change(String text) {
        return text.substring(0, text.length() / 2);
      }
    },
    BYTE_ORDER_MARK {
      @Override
      String change(String text) {
        return "\uFEFF" + text;
      }
    },
    EMPTY {
      @Override
      String change(String text) {
        return "";
      }
    },
    HEADER_ALONE {
      @Override
      String change(String text) {
        return text.substring(0, text.indexOf('\n') + 1);
      }
    },
    BLANK_LINES {
      @Override
      String change(String text) {
        return "\n \n" + text.replace("\n", "\n\n");
      }
    },
    QUOTES_OPENED_IN_EVERY_ROW {
      @Override
      String change(String text) {
        return text.replace("\n", "\n\"");
      }
    };

    abstract String change(String text);
  }

  private static Arbitrary<EntryMutation> changedFile() {
    return Combinators.combine(files(), Arbitraries.of(OnFile.class))
        .as(
            (file, kind) ->
                new EntryMutation(
                    file,
                    kind.toString(),
                    entry -> {
                      if (Files.isRegularFile(entry)) {
                        Files.writeString(
                            entry, kind.change(new String(Files.readAllBytes(entry), UTF_8)));
                      }
                    }));
  }

  private enum OnEntry {
    GONE,
    DIRECTORY,
    LINK_TO_NOTHING,
    LINK_TO_ITSELF,
    LINK_TO_A_DEVICE,
    LINK_TO_A_DIRECTORY,
    LINK_TO_ANOTHER_FILE
  }

  private static Arbitrary<EntryMutation> changedEntry() {
    return Combinators.combine(files(), Arbitraries.of(OnEntry.class), files())
        .as(
            (file, kind, other) ->
                new EntryMutation(
                    file, kind + " (" + other + ")", entry -> replace(entry, kind, other)));
  }

  private static void replace(Path entry, OnEntry kind, String other) throws IOException {
    Files.deleteIfExists(entry);
    switch (kind) {
      case GONE -> {}
      case DIRECTORY -> Files.createDirectory(entry);
      case LINK_TO_NOTHING -> Files.createSymbolicLink(entry, Path.of("gone"));
      case LINK_TO_ITSELF -> Files.createSymbolicLink(entry, entry.getFileName());
      case LINK_TO_A_DEVICE -> Files.createSymbolicLink(entry, Path.of("/dev/zero"));
      case LINK_TO_A_DIRECTORY -> Files.createSymbolicLink(entry, Path.of("."));
      case LINK_TO_ANOTHER_FILE -> Files.createSymbolicLink(entry, Path.of(other));
    }
  }

  /** Changes of bytes, most of which bring no quote. */
  static Arbitrary<EntryMutation> ofBytes() {
    return Arbitraries.oneOf(splicedBytes(), anyBytes(), changedFile());
  }

  /** Changes of files as they lie in the folder. */
  static Arbitrary<EntryMutation> any() {
    return Arbitraries.frequencyOf(
        Tuple.of(4, splicedBytes()),
        Tuple.of(2, anyBytes()),
        Tuple.of(2, changedFile()),
        Tuple.of(2, changedEntry()));
  }
}
