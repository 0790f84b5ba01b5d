/** The program: {@code Main} turns arguments into an exit code, {@code Pipeline} is the whole program in one method. */
@NullMarked
package io.github.softmaxreport;

import org.jspecify.annotations.NullMarked;
