package io.github.softmaxreport.data;

import java.nio.file.Path;
import java.util.List;

/** Finds a data set. Every step is announced; a source that was named by the user is never replaced by another. */
public interface DatasetSource {
    /**
     * The data, every byte of it verified.
     *
     * @throws DataException if it can't be had; the message says what to do
     */
    Dataset load(DatasetRequest request, DataListener listener);

    /**
     * What {@link #load} gives if it need not fall back on the sample. No image of a data set that is known is read.
     *
     * @throws DataException if there are no such files
     */
    DatasetDescription describe(DatasetRequest request, DataListener listener);

    /** What there is of it without the network. */
    DataFiles there(DatasetRequest request, DataListener listener);

    /** Whether {@link #load} gets from the network what is missing. */
    boolean replaceable(DatasetRequest request);

    /** Whether this machine has something from which missing files can be made without the network. */
    boolean local();

    /** Whether a bundled sample stands in where it can't be had. */
    boolean hasSample();

    /** The names of the data sets that are known beforehand. */
    static List<String> names() {
        return KnownDatasets.names();
    }

    /**
     * Where the records of a data set's files have their labels.
     *
     * @param name of one that is known; any other has a byte for it
     */
    static LabelField label(String name) {
        return KnownDatasets.named(name)
                .map(known -> known.files().layout().label())
                .orElse(LabelField.BYTE);
    }

    /**
     * One that is known beforehand, with the user's cache and npm.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    static KnownSource known(String name, UserEnvironment user) {
        KnownDataset known = KnownDatasets.named(name).orElseThrow(() -> new IllegalArgumentException(name));
        DataCache cache = new DataCache(
                known.files(), folder(user, known.folder()), known.sources().apply(user));
        return new KnownSource(known, cache);
    }

    /** Images of the user's own, which are kept in one size in the user's cache. */
    static DatasetSource of(PictureFolder pictures, UserEnvironment user) {
        return new PictureSource(pictures, ownImages(user), true);
    }

    /** The same, of which nothing is kept: they can be described, and not loaded. */
    static DatasetSource looking(PictureFolder pictures, UserEnvironment user) {
        return new PictureSource(pictures, ownImages(user), false);
    }

    /** Where images of the user's own are kept in one size. */
    static Path ownImages(UserEnvironment user) {
        return folder(user, "images");
    }

    private static Path folder(UserEnvironment user, String name) {
        return user.cacheFolder().resolve("softmax-report").resolve(name);
    }
}
