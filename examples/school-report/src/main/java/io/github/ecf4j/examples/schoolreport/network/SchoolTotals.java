package io.github.ecf4j.examples.schoolreport.network;

import java.util.Optional;

/**
 * What one school comes to.
 *
 * @param folder the name of its folder
 * @param schoolName its own name, if recorded
 * @param totals the figures
 */
public record SchoolTotals(String folder, Optional<String> schoolName, Totals totals) {}
