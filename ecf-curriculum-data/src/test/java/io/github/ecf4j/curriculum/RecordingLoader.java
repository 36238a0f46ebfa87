package io.github.ecf4j.curriculum;

import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Loads the library's classes anew, nothing asked of them yet, and notes the tables they open. */
final class RecordingLoader extends URLClassLoader {
  private static final String LIBRARY = "io.github.ecf4j.curriculum.";

  private final Queue<String> opened = new ConcurrentLinkedQueue<>();

  RecordingLoader() {
    super(
        new URL[] {EcfCurriculum.class.getProtectionDomain().getCodeSource().getLocation()},
        EcfCurriculum.class.getClassLoader());
  }

  /** Asks {@link EcfCurriculum} for a part, such as {@code framework}; the bank is Ambition's. */
  Object part(String method) {
    try {
      Class<?> curriculum = loadClass(EcfCurriculum.class.getName());
      return method.equals("stepBank")
          ? ((Optional<?>) curriculum.getMethod(method, String.class).invoke(null, "ambition"))
              .orElseThrow()
          : curriculum.getMethod(method).invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(method, e);
    }
  }

  /** The tables opened so far, once for each time. */
  List<String> opened() {
    return List.copyOf(opened);
  }

  @Override
  public InputStream getResourceAsStream(String name) {
    String folder = LIBRARY.replace('.', '/');
    if (name.startsWith(folder)) {
      opened.add(name.substring(folder.length()));
    }
    return super.getResourceAsStream(name);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith(LIBRARY)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? findClass(name) : loaded;
    }
  }
}
