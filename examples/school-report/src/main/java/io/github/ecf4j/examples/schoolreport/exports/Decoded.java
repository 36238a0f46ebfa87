package io.github.ecf4j.examples.schoolreport.exports;

import com.google.common.base.Utf8;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The text of an export, and the encoding that it has.
 *
 * @param text the text, without a byte order mark
 * @param encoding its usual name
 */
record Decoded(String text, String encoding) {

  /**
   * Tells the encoding by the byte order mark, else by zero bytes, which half of UTF-16 is in
   * English; what is no UTF-8 either is Windows-1252, which Excel writes.
   */
  static Decoded of(byte[] bytes) {
    if (startsWith(bytes, 0xff, 0xfe) || zeros(bytes, 1)) {
      return decode(bytes, StandardCharsets.UTF_16LE, "UTF-16");
    }
    if (startsWith(bytes, 0xfe, 0xff) || zeros(bytes, 0)) {
      return decode(bytes, StandardCharsets.UTF_16BE, "UTF-16");
    }
    return Utf8.isWellFormed(bytes)
        ? decode(bytes, StandardCharsets.UTF_8, "UTF-8")
        : decode(bytes, Charset.forName("windows-1252"), "Windows-1252");
  }

  private static Decoded decode(byte[] bytes, Charset charset, String name) {
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new Decoded(text.startsWith("\uFEFF") ? text.substring(1) : text, name);
    } catch (CharacterCodingException e) {
      throw new AskedException("", "is no text in UTF-8, UTF-16 or Windows-1252");
    }
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
  }

  /** Whether of the first letters every second byte is zero, from a place on. */
  private static boolean zeros(byte[] bytes, int from) {
    if (bytes.length < 4) {
      return false;
    }
    for (int i = 0; i < 4; i++) {
      if ((bytes[i] == 0) != (i % 2 == from)) {
        return false;
      }
    }
    return true;
  }
}
