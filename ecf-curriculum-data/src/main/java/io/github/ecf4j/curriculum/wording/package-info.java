/**
 * Official wording, added to this library's summaries by users who have it: from a table of two
 * columns, or gathered from published course pages.
 */
@NullMarked
package io.github.ecf4j.curriculum.wording;

import org.jspecify.annotations.NullMarked;
