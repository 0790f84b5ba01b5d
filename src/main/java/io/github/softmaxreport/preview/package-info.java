/**
 * A site while it is being written: served on this machine alone, and loaded again when it changes. May import config; only
 * home of the JDK's HTTP server.
 */
@NullMarked
package io.github.softmaxreport.preview;

import org.jspecify.annotations.NullMarked;
