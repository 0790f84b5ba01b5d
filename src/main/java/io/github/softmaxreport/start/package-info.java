/** What {@code mvn exec:java} starts: the program, after the compiler where that is needed. May import nothing of it. */
@NullMarked
package io.github.softmaxreport.start;

import org.jspecify.annotations.NullMarked;
