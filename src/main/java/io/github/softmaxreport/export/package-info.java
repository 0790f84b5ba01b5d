/**
 * What machines read: results.json, curves as CSV, weights as NPY. May import config, evaluate and findings.
 */
@NullMarked
package io.github.softmaxreport.export;

import org.jspecify.annotations.NullMarked;
