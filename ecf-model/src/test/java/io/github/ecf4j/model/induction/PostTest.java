package io.github.ecf4j.model.induction;

import static io.github.ecf4j.model.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostTest {
  private static final LocalDate START = LocalDate.parse("2021-09-01");

  @Property
  void anEndedPostCoversItsEndsAndAllBetween(
      @ForAll @IntRange(max = 20) int length, @ForAll @IntRange(min = -5, max = 25) int day) {
    Post post = Post.builder().startsOn(START).endsOn(START.plusDays(length)).build();

    assertThat(post.covers(START.plusDays(day))).isEqualTo(day >= 0 && day <= length);
  }

  @Test
  void aRunningPostCoversEveryDayFromItsStart() {
    Post post = Post.builder().startsOn(START).build();

    assertThat(post.covers(START)).isTrue();
    assertThat(post.covers(LocalDate.MAX)).isTrue();
    assertThat(post.covers(START.minusDays(1))).isFalse();
  }

  @Test
  void aPostIsFullTimeUnlessSet() {
    PostBuilder partTime = Post.builder().startsOn(START).fte(Fte.of("0.6"));

    assertThat(Post.builder().startsOn(START).build().fte()).isEqualTo(Fte.fullTime());
    assertThat(partTime.build().fte()).isEqualTo(Fte.of("0.6"));
  }

  private static Post post(int from, int to, String fte) {
    return Post.builder()
        .startsOn(START.plusDays(from))
        .endsOn(START.plusDays(to))
        .fte(Fte.of(fte))
        .build();
  }

  private static String fteOn(int day, Post... posts) {
    return Post.sumOfFteOn(START.plusDays(day), List.of(posts)).toPlainString();
  }

  @Test
  void noPostsMeanFullTimeOnAnyDay() {
    assertThat(fteOn(-1000)).isEqualTo("1");
    assertThat(Post.sumOfFteOn(LocalDate.MAX, List.of())).isEqualTo(BigDecimal.ONE);
  }

  @Test
  void aDayOutsideEveryPostHasNoShare() {
    assertThat(fteOn(-1, post(0, 9, "0.6"))).isEqualTo("0");
    assertThat(fteOn(10, post(0, 9, "0.6"))).isEqualTo("0");
  }

  @Test
  void postsHeldAtOnceAddUp() {
    Post early = post(0, 9, "0.6");

    assertThat(fteOn(9, early, post(9, 20, "0.3"))).isEqualTo("0.9");
    assertThat(fteOn(10, early, post(9, 20, "0.3"))).isEqualTo("0.3");
    assertThat(fteOn(5, early, post(0, 9, "0.4"))).isEqualTo("1.0");
    assertThat(fteOn(5, early, post(0, 9, "0.5"))).isEqualTo("1.1");
  }

  @Test
  void refusesToEndBeforeItStarts() {
    assertRefused(
        () -> Post.builder().startsOn(START).endsOn(START.minusDays(1)).build(),
        "endsOn",
        "2021-08-31",
        "on or after 2021-09-01");
  }

  @ParameterizedTest
  @CsvSource({
    "2022-03-07, true, 1",
    "2022-03-08, true, 1",
    "2022-03-09, false, 0",
    "2022-03-04, false, 0",
    "2022-03-14, false, 0",
  })
  void isWorkedInOnItsWeekdays(LocalDate day, boolean isWorked, BigDecimal contracted) {
    Post post =
        Post.builder()
            .startsOn(LocalDate.of(2022, 3, 7))
            .endsOn(LocalDate.of(2022, 3, 13))
            .fte(Fte.of("0.4"))
            .addWorksOn(DayOfWeek.MONDAY, DayOfWeek.TUESDAY)
            .build();

    assertThat(post.isWorkedOn(day)).isEqualTo(isWorked);
    assertThat(post.contractedOn(day)).isEqualByComparingTo(contracted);
  }

  @Test
  void withoutWeekdaysADayIsTheShareOfFullTime() {
    Post post = Post.builder().startsOn(LocalDate.of(2022, 3, 7)).fte(Fte.of("0.4")).build();

    assertThat(post.isWorkedOn(LocalDate.of(2022, 3, 7))).isTrue();
    assertThat(post.contractedOn(LocalDate.of(2022, 3, 7))).isEqualByComparingTo("0.4");
    assertThat(post.isWorkedOn(LocalDate.of(2022, 3, 6))).isFalse();
  }
}
