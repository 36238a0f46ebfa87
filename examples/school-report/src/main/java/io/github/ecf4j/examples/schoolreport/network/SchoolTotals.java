package io.github.ecf4j.examples.schoolreport.network;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.examples.schoolreport.audit.Silence;
import java.util.Optional;

/**
 * What one school comes to.
 *
 * @param folder the name of its folder
 * @param schoolName its own name, if recorded
 * @param totals the figures
 * @param silences what has not been recorded for long, where it was before
 * @param dates ends, extensions and what is due, of each ECT in the order of their ids
 */
public record SchoolTotals(
    String folder,
    Optional<String> schoolName,
    Totals totals,
    ImmutableList<Silence> silences,
    ImmutableList<EctDates> dates) {}
