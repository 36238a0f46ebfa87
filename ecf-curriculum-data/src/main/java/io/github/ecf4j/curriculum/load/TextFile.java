package io.github.ecf4j.curriculum.load;

import static java.util.Objects.requireNonNull;

import com.google.common.primitives.Ints;
import io.github.ecf4j.model.table.DataFileException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Reads text files of unknown origin: strictly, and only up to a maximum size. */
public final class TextFile {
  private TextFile() {}

  /**
   * The text of a file in UTF-8, without a byte order mark.
   *
   * @param file the file
   * @param name the name for errors
   * @param mostBytes how long it may be
   * @return the text
   * @throws DataFileException if the file cannot be read, is not a regular file, is longer, or is
   *     not UTF-8; the error names the line of the first byte that is not
   */
  public static String read(Path file, String name, long mostBytes) {
    requireNonNull(file, "file");
    requireNonNull(name, "name");
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      if (!attributes.isRegularFile()) {
        throw new DataFileException(name, "is no regular file");
      }
      refuseBeyond(mostBytes, attributes.size(), name);
      // Some files of the system say that they have no bytes, and never end once they are opened.
      if (attributes.size() == 0) {
        return "";
      }
      // A file may have grown since.
      try (InputStream in = Files.newInputStream(file)) {
        byte[] bytes = in.readNBytes(Ints.saturatedCast(mostBytes + 1));
        refuseBeyond(mostBytes, bytes.length, name);
        return decode(bytes, name);
      }
    } catch (IOException e) {
      throw new DataFileException(name, "cannot be read: " + e);
    }
  }

  private static void refuseBeyond(long mostBytes, long size, String name) {
    if (size > mostBytes) {
      throw new DataFileException(
          name, "has " + size + " bytes, and no more than " + mostBytes + " are read");
    }
  }

  private static String decode(byte[] bytes, String name) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer text = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
    text.flip();
    if (result.isError()) {
      int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
      throw new DataFileException(name, line, "is not UTF-8; is it Windows-1252?");
    }
    return text.length() > 0 && text.charAt(0) == '\uFEFF'
        ? text.subSequence(1, text.length()).toString()
        : text.toString();
  }
}
