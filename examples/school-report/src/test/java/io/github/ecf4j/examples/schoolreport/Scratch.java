package io.github.ecf4j.examples.schoolreport;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.lifecycle.Lifespan;
import net.jqwik.api.lifecycle.Store;

/** A folder for one try of a property, which goes when the try ends. */
record Scratch(Path folder) implements Store.CloseOnReset {
  /** The folder of this try: the same, however often it is asked for. */
  static Path ofThisTry() {
    return Store.getOrCreate(Scratch.class, Lifespan.TRY, Scratch::create).get().folder();
  }

  private static Scratch create() {
    try {
      return new Scratch(Files.createTempDirectory("try"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
