package io.github.ecf4j.curriculum.wording;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.groupingBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ecf4j.curriculum.wording.WordingImport.RefusedFind;
import io.github.ecf4j.model.framework.StatementCode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Chooses among the wordings of one code. */
final class Choosing {
  private final StatementCode code;
  private final int found;
  private final ImmutableList<Candidate> candidates;

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
    this.candidates = all.stream().filter(one -> isLike(one, all)).collect(toImmutableList());
    all.stream()
        .filter(one -> !candidates.contains(one))
        .flatMap(one -> one.finds().stream())
        .map(find -> new RefusedFind(find, RefusedFind.Reason.UNLIKE_THE_OTHERS))
        .forEach(refused::add);
  }

  /**
   * Whether a wording is like any other, or there is none to be like. Of several that are like no
   * other none is refused: nobody knows which is right.
   */
  private static boolean isLike(Candidate one, List<Candidate> all) {
    return all.size() < 3
        || hasLike(one, all)
        || all.stream().noneMatch(other -> hasLike(other, all));
  }

  private static boolean hasLike(Candidate one, List<Candidate> all) {
    return all.stream().anyMatch(other -> !other.equals(one) && one.isLike(other));
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
        Comparator.comparing((Candidate one) -> candidates.stream().anyMatch(one::isShortOf)),
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
