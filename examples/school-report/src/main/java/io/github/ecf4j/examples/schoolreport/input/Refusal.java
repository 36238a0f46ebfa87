package io.github.ecf4j.examples.schoolreport.input;

/**
 * A row that was left out, with its first bad field; or, without a field, what else was left out.
 *
 * @param file the file
 * @param line the record's first physical line; the header is line 1
 * @param field the field
 * @param value what stood in it; {@code \u0000}, say, stands for a character that does not print
 * @param problem what is wrong with it
 */
public record Refusal(String file, long line, String field, String value, String problem) {}
