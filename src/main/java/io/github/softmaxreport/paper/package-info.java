/**
 * What leaves the site: the whole report as one file, tables in LaTeX, how to cite it. May import config, export and site,
 * whose pages it reads; second home of jsoup. It takes finished pages apart instead of rendering anew, so that an export says
 * what the site says, to the digit.
 */
@NullMarked
package io.github.softmaxreport.paper;

import org.jspecify.annotations.NullMarked;
