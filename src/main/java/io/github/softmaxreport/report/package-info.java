/**
 * What is written: pages from Thymeleaf layouts and Markdown prose, and numbers as text. May import everything above it;
 * Thymeleaf and flexmark live only here.
 */
@NullMarked
package io.github.softmaxreport.report;

import org.jspecify.annotations.NullMarked;
