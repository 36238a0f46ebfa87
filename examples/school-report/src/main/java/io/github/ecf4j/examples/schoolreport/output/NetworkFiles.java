package io.github.ecf4j.examples.schoolreport.output;

import com.google.common.collect.ImmutableMap;
import io.github.ecf4j.curriculum.load.FileSet;
import io.github.ecf4j.examples.schoolreport.network.NetworkTotals;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Writes the files on a network, beside the folders with the schools' own reports. */
public final class NetworkFiles {
  private NetworkFiles() {}

  /**
   * Where the report on a school stands.
   *
   * @param out where the files on the network stand
   * @param folder the name of the school's folder
   * @return a folder, named as the contract names files
   */
  public static Path reportOf(Path out, String folder) {
    return out.resolve(ReportFiles.inFileName(folder));
  }

  /**
   * Writes {@code network.json} and {@code network.html}, both or none; the same totals give the
   * same bytes.
   *
   * @param totals what to report
   * @param out where; made if it does not exist
   * @throws FileSystemException if a file cannot be written, with the reason that the system gives
   */
  public static void write(NetworkTotals totals, Path out) throws FileSystemException {
    FileSet.write(
        out,
        ImmutableMap.of(
            "network.json", JsonNetwork.write(totals), "network.html", HtmlNetwork.write(totals)));
  }
}
