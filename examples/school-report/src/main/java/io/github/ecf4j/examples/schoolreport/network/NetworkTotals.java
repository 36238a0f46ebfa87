package io.github.ecf4j.examples.schoolreport.network;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.person.ReadingOrder;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;

/**
 * What a network of schools comes to, in the order of the folders' names: no figure ranks one
 * school against another.
 *
 * <p>Laws: the total is the sum of the schools'; the order in which they were read changes nothing.
 *
 * @param reportDay the day that the figures speak for
 * @param schools the figures of each school
 * @param brokenSchools the schools without figures
 * @param total the figures of all schools together
 */
public record NetworkTotals(
    LocalDate reportDay,
    ImmutableList<SchoolTotals> schools,
    ImmutableList<BrokenSchool> brokenSchools,
    Totals total) {

  static NetworkTotals of(
      LocalDate reportDay, Collection<SchoolTotals> schools, Collection<BrokenSchool> broken) {
    return new NetworkTotals(
        reportDay,
        ImmutableList.sortedCopyOf(
            Comparator.comparing(SchoolTotals::folder, ReadingOrder.INSTANCE), schools),
        ImmutableList.sortedCopyOf(
            Comparator.comparing(BrokenSchool::folder, ReadingOrder.INSTANCE), broken),
        schools.stream().map(SchoolTotals::totals).reduce(Totals.none(), Totals::plus));
  }
}
