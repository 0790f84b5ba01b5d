package io.github.softmaxreport.data;

import java.nio.file.Path;
import java.util.List;

/** How the authors of a data set hand it out, and so what a user may have of it. */
interface Packing {
    /** What a user may name, as it follows "wanted". */
    String wanted();

    /**
     * What lies in a place that a user names.
     *
     * @param named a file or a folder; exists
     * @param wanted those of the set's files that matter
     */
    DataFiles find(Path named, FileSet set, List<DataFile> wanted);

    /**
     * How that is from which the files are made.
     *
     * @param place as {@link #find} had it
     * @param content whether every byte is looked at, or only names and sizes
     */
    List<FileState> states(Path place, boolean content);

    /**
     * Makes the wanted files.
     *
     * @param place as {@link #find} had it
     * @throws UnusableFilesException if something is missing or damaged; it tells of all
     * @throws DataException if the disk refuses
     */
    void unpack(Path place, FetchOrder order);
}
