/**
 * Where it lands: the staging folder, its self-check and the swap; the only writer of files under the output folder. May
 * import figures and report.
 */
@NullMarked
package io.github.softmaxreport.site;

import org.jspecify.annotations.NullMarked;
