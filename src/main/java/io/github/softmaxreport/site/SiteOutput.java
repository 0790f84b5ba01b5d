package io.github.softmaxreport.site;

import io.github.softmaxreport.export.SiteFile;

/** Where the site's files go: a folder, or a test's memory. */
public interface SiteOutput {
    /**
     * Takes one file.
     *
     * @throws IllegalArgumentException if a file was already written there, be it with other letter case, or if one of the
     *     two would have to be a folder
     */
    void write(SiteFile file);
}
