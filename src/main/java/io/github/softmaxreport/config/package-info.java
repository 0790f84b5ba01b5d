/**
 * What was asked: the study read from YAML, checked against its schema, every problem of a file at once with line and
 * column. Imports nothing of this program.
 */
@NullMarked
package io.github.softmaxreport.config;

import org.jspecify.annotations.NullMarked;
