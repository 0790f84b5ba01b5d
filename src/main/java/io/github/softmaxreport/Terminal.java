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
 * @param spent nanoseconds that another JVM has spent on the request before
 * @param trains whether this JVM trains; if not, a request that has to ends with a {@link
 *     io.github.softmaxreport.study.NotStoredException} before it changes the site
 */
record Terminal(
        PrintStream out, PrintStream err, ProgressLine progress, LongSupplier nanoClock, long spent, boolean trains) {}
