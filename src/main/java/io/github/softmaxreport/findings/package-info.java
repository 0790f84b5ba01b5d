/**
 * What may be said: comparisons with their verdicts and evidence, drawn from results alone. May import config, train
 * and evaluate.
 */
@NullMarked
package io.github.softmaxreport.findings;

import org.jspecify.annotations.NullMarked;
