package io.github.ecf4j.examples.schoolreport.network;

/**
 * A school that no report could be made of; nothing of it stands in any total.
 *
 * @param folder the name of its folder
 * @param reason why, in one line
 */
public record BrokenSchool(String folder, String reason) {}
