/** The one reader of tables: tab-separated text, and what is wrong with it by line and column. */
@NullMarked
package io.github.ecf4j.model.table;

import org.jspecify.annotations.NullMarked;
