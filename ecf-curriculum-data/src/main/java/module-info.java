/**
 * The facts: the Early Career Framework's statements, two programmes that teach it, and a bank of
 * coaching steps, as values of {@link io.github.ecf4j.model.framework}, {@link
 * io.github.ecf4j.model.programme} and {@link io.github.ecf4j.model.coaching}.
 *
 * <p>{@link io.github.ecf4j.curriculum.EcfCurriculum} is the only entry point. All summaries are in
 * the words of this library; only titles, numbers and codes are quoted from elsewhere.
 */
module io.github.ecf4j.curriculum {
  requires transitive io.github.ecf4j.model;

  exports io.github.ecf4j.curriculum;
  exports io.github.ecf4j.curriculum.analysis;
  exports io.github.ecf4j.curriculum.load;
}
