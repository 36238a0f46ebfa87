package io.github.ecf4j.examples.schoolreport.input;

import com.google.common.base.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Reads a file as a whole. Nothing but a regular file is opened, or a link to one: to open a pipe
 * or a device may mean to wait for ever.
 */
final class FileText {
  private static final int MAX_MEGABYTES = 64;

  private FileText() {}

  /**
   * Whether anything stands under a name, readable or not; what cannot be looked at counts, since
   * only what is not there may be passed over in silence.
   */
  static boolean isThere(Path file) {
    return !Files.notExists(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** The text of a file in UTF-8 of 64 MB at most, without its byte order mark. */
  static String read(Path file) throws UnreadableException {
    return read(file, MAX_MEGABYTES);
  }

  /** The text of a file in UTF-8 of some megabytes at most, without its byte order mark. */
  static String read(Path file, int maxMegabytes) throws UnreadableException {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      if (!attributes.isRegularFile()) {
        throw new UnreadableException("is no regular file");
      }
      // What the system makes up while it is read says that it has no bytes, and may never end.
      byte[] bytes =
          attributes.size() == 0 ? new byte[0] : readBytes(file, attributes.size(), maxMegabytes);
      if (bytes.length == 0) {
        throw new UnreadableException("is empty");
      }
      if (!Utf8.isWellFormed(bytes)) {
        throw new UnreadableException("is not UTF-8");
      }
      String text = new String(bytes, StandardCharsets.UTF_8);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (NoSuchFileException e) {
      throw new UnreadableException("is a link to nothing");
    } catch (IOException e) {
      throw new UnreadableException("cannot be read");
    }
  }

  /** The bytes of a file, which may have grown since its size was told. */
  private static byte[] readBytes(Path file, long size, int maxMegabytes)
      throws IOException, UnreadableException {
    int most = maxMegabytes << 20;
    if (size <= most) {
      try (InputStream in = Files.newInputStream(file)) {
        byte[] bytes = in.readNBytes(most + 1);
        if (bytes.length <= most) {
          return bytes;
        }
      }
    }
    throw new UnreadableException("is larger than " + maxMegabytes + " MB");
  }
}
