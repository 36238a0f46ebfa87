package io.github.ecf4j.examples.schoolreport.output;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The templates of the pages: they escape every value, and share one look. */
final class Templates {
  private Templates() {}

  static Template compile(String name) {
    return Mustache.compiler()
        .escapeHTML(true)
        .emptyStringIsFalse(true)
        .zeroIsFalse(true)
        .withLoader(Templates::open)
        .compile(open(name));
  }

  private static Reader open(String name) {
    String file = name + ".mustache";
    return new InputStreamReader(
        Objects.requireNonNull(Templates.class.getResourceAsStream(file), file),
        StandardCharsets.UTF_8);
  }
}
