/** What a rule reports: findings with their weight, reason and source, and reports of them. */
@NullMarked
package io.github.ecf4j.rules.finding;

import org.jspecify.annotations.NullMarked;
