package io.github.ecf4j.examples.schoolreport.output;

import io.github.ecf4j.examples.schoolreport.network.NetworkTotals;
import java.io.IOException;
import java.nio.file.Files;
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
   * Writes {@code network.json} and {@code network.html}; the same totals give the same bytes.
   *
   * @param totals what to report
   * @param out where; made if it does not exist
   * @throws IOException if a file cannot be written
   */
  public static void write(NetworkTotals totals, Path out) throws IOException {
    String json = JsonNetwork.write(totals);
    String html = HtmlNetwork.write(totals);
    Files.createDirectories(out);
    Files.writeString(out.resolve("network.json"), json);
    Files.writeString(out.resolve("network.html"), html);
  }
}
