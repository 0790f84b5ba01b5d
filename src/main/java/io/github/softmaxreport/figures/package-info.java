/**
 * How it looks: XChart figures and weight templates as PNG. XChart and java.awt live only here. May import config,
 * evaluate and findings.
 */
@NullMarked
package io.github.softmaxreport.figures;

import org.jspecify.annotations.NullMarked;
