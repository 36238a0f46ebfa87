/** The rules about mentors: their time, their role, their own training and study. */
@NullMarked
package io.github.ecf4j.rules.mentoring;

import org.jspecify.annotations.NullMarked;
