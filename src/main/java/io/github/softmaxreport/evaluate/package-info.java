/**
 * How well: test results, confusion, statistics over seeds, gradient verification. May import config, data, model and
 * train.
 */
@NullMarked
package io.github.softmaxreport.evaluate;

import org.jspecify.annotations.NullMarked;
