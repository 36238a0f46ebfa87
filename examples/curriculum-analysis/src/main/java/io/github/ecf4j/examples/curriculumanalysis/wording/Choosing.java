package io.github.ecf4j.examples.curriculumanalysis.wording;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.stream.Collectors.groupingBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.ecf4j.examples.curriculumanalysis.wording.WordingImport.RefusedFind;
import io.github.ecf4j.model.framework.StatementCode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Chooses among the wordings of one code: each pair is compared once. */
final class Choosing {
  private static final int FEWEST_TO_COMPARE = 3;

  private final StatementCode code;
  private final int found;

  /**
   * A wording that is like no other is refused, unless no two are alike: then it is unknown which
   * is right.
   */
  private final ImmutableList<Candidate> candidates;

  /** Those of which another says more. */
  private final ImmutableSet<Candidate> shortened;

  Choosing(StatementCode code, List<Find> finds, List<RefusedFind> refused) {
    this.code = code;
    this.found = finds.size();
    ImmutableList<Candidate> all =
        finds.stream()
            .collect(
                groupingBy(find -> Candidate.key(find.wording()), TreeMap::new, toImmutableList()))
            .values()
            .stream()
            .map(Candidate::new)
            .collect(toImmutableList());
    ImmutableSet<Candidate> likeAnother = likeAnother(all);
    this.candidates =
        all.size() < FEWEST_TO_COMPARE || likeAnother.isEmpty() ? all : likeAnother.asList();
    this.shortened =
        candidates.stream()
            .filter(one -> candidates.stream().anyMatch(one::isShortOf))
            .collect(toImmutableSet());
    Sets.difference(ImmutableSet.copyOf(all), ImmutableSet.copyOf(candidates)).stream()
        .flatMap(one -> one.finds().stream())
        .map(find -> new RefusedFind(find, RefusedFind.Reason.UNLIKE_THE_OTHERS))
        .forEach(refused::add);
  }

  /** Those that are like any other, in order. */
  private static ImmutableSet<Candidate> likeAnother(List<Candidate> all) {
    return all.stream()
        .filter(one -> all.stream().anyMatch(other -> one != other && one.isLike(other)))
        .collect(toImmutableSet());
  }

  WordingChoice choose() {
    List<Candidate> ranked =
        candidates.stream().sorted(order().thenComparing(Candidate::wording)).toList();
    Candidate best = ranked.get(0);
    return new WordingChoice(
        code,
        best.wording(),
        reason(ranked),
        found,
        best.finds().size(),
        best.courses(),
        ranked.stream().skip(1).map(Candidate::wording).collect(toImmutableList()));
  }

  private Comparator<Candidate> order() {
    return criteria().values().stream().reduce(Comparator::thenComparing).orElseThrow();
  }

  private Map<WordingChoice.Reason, Comparator<Candidate>> criteria() {
    return ImmutableMap.of(
        WordingChoice.Reason.FRAMEWORK_FORM,
        Comparator.comparing((Candidate one) -> !one.hasForm(code.kind())),
        WordingChoice.Reason.UNABRIDGED,
        Comparator.comparing(shortened::contains),
        WordingChoice.Reason.MORE_COURSES,
        Comparator.comparingInt(Candidate::courses).reversed(),
        WordingChoice.Reason.MORE_FINDS,
        Comparator.comparingInt((Candidate one) -> one.finds().size()).reversed());
  }

  private WordingChoice.Reason reason(List<Candidate> ranked) {
    if (ranked.size() == 1) {
      return found == 1 ? WordingChoice.Reason.SINGLE_FIND : WordingChoice.Reason.ONLY_WORDING;
    }
    Optional<WordingChoice.Reason> first =
        criteria().entrySet().stream()
            .filter(entry -> entry.getValue().compare(ranked.get(0), ranked.get(1)) < 0)
            .map(Map.Entry::getKey)
            .findFirst();
    return first.orElse(WordingChoice.Reason.TIE);
  }
}
