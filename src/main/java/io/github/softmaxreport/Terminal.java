package io.github.softmaxreport;

import java.io.PrintStream;
import java.util.function.LongSupplier;

/**
 * What a request has of the world outside besides files.
 *
 * @param out for results
 * @param err for mistakes
 * @param progress what is going on, on {@code out}
 * @param nanoClock time since some moment, in nanoseconds
 * @param trains whether this JVM trains; if not, a request that has to ends with a {@link
 *     io.github.softmaxreport.study.NotStoredException} before it has changed anything but the run store
 */
record Terminal(PrintStream out, PrintStream err, ProgressLine progress, LongSupplier nanoClock, boolean trains) {}
