package io.github.ecf4j.curriculum;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.programme.Programme;

/** What a programme asks for of coaching, in lines. */
final class CoachingLines {
  private CoachingLines() {}

  static ImmutableList<String> of(Programme programme) {
    return programme.coaching().figures().entrySet().stream()
        .map(
            entry -> {
              String most =
                  entry.getValue().most().isPresent()
                      ? " to " + entry.getValue().most().getAsInt()
                      : "";
              return entry.getKey()
                  + " "
                  + entry.getValue().least()
                  + most
                  + ": "
                  + entry.getValue().citation();
            })
        .collect(ImmutableList.toImmutableList());
  }
}
