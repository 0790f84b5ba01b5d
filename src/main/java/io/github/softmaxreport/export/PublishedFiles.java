package io.github.softmaxreport.export;

import java.util.List;
import java.util.Optional;

/** The files of a site that was published earlier. */
public interface PublishedFiles {
    /**
     * The bytes of a file; empty where there is none.
     *
     * @param path relative to the site's root, for example {@code data/results.json}
     * @throws io.github.softmaxreport.config.UserError if it is there and can't be read
     */
    Optional<byte[]> bytes(String path);

    /** The paths of all files in a folder of the site and below, in alphabetical order; none where there is no folder. */
    List<String> paths(String folder);

    /** How messages call the file. */
    String shown(String path);
}
