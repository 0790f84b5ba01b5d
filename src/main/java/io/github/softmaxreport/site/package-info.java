/**
 * Where it lands: the staging folder, the site's check of itself and the swap; the only writer of files under the output
 * folder, and home of jsoup's reading of finished pages. May import everything above it; needs config and export. Foreign
 * files are hard-linked into the new site instead of being left alone: only so can the folder be replaced by a rename.
 */
@NullMarked
package io.github.softmaxreport.site;

import org.jspecify.annotations.NullMarked;
