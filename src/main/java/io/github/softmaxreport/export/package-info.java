/**
 * What machines read: results.json with its schema, curves as CSV, weights as NPY, tidy tables, RO-Crate. May import config,
 * data, model, train, evaluate, study and findings. Doubles are written by Jackson's shortest-decimal writer and not by
 * Double.toString, whose digits differ between JDK 17 and 25.
 */
@NullMarked
package io.github.softmaxreport.export;

import org.jspecify.annotations.NullMarked;
