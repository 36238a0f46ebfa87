package io.github.ecf4j.examples.benchmarks.drools;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.conf.KieBaseMutabilityOption;

/** Compiles rules to the executable model, which Drools recommends for speed. */
public final class RuleBases {
  private RuleBases() {}

  /**
   * The rule base of a file in this package.
   *
   * @param name its name without {@code .drl}
   * @return a base that does not change
   */
  public static KieBase of(String name) {
    KieServices services = KieServices.get();
    ReleaseId release = services.newReleaseId("io.github.ecf4j.benchmarks", name, "1");
    KieFileSystem files = services.newKieFileSystem();
    files.generateAndWritePomXML(release);
    files.write("src/main/resources/" + name + ".drl", read(name + ".drl"));
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException(builder.getResults().toString());
    }
    KieBaseConfiguration configuration = services.newKieBaseConfiguration();
    configuration.setOption(KieBaseMutabilityOption.DISABLED);
    return services.newKieContainer(release).newKieBase(configuration);
  }

  private static String read(String file) {
    try (InputStream stream = RuleBases.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("no " + file);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
