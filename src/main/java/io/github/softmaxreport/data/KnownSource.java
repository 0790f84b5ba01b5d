package io.github.softmaxreport.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds a data set that is known beforehand: in a folder or archive that the user names, else in the user's cache, else at
 * its sources; where it can't be had, a bundled sample of it stands in, if there is one.
 */
public final class KnownSource implements DatasetSource {
    private final KnownDataset known;
    private final FileSet set;
    private final DataCache cache;

    KnownSource(KnownDataset known, DataCache cache) {
        this.known = known;
        this.set = known.files();
        this.cache = cache;
    }

    @Override
    public Dataset load(DatasetRequest request, DataListener listener) {
        if (request.sample()) {
            return sample(request, listener);
        }
        if (request.folder().isPresent()) {
            return named(request.folder().get(), request, listener);
        }
        return cached(request, listener).orElseGet(() -> {
            if (known.sample().isEmpty()) {
                throw new DataException(set.name()
                        + " could not be had; what each source said stands above. Run again with a network, or name a"
                        + " place that has it by --data DIR: " + known.packing().wanted() + ", from "
                        + known.homePage());
            }
            listener.message(
                    set.name() + " could not be had: going on with the bundled sample, whose results say"
                            + " little; for the real data run again with a network, or name its folder or archive by --data DIR");
            return sample(request, listener);
        });
    }

    @Override
    public DatasetDescription describe(DatasetRequest request, DataListener listener) {
        return (request.sample() ? sample() : set).describe(request);
    }

    private FileSet sample() {
        return known.sample().orElseThrow(() -> new DataException("there is no bundled sample of " + set.name()));
    }

    @Override
    public DataFiles there(DatasetRequest request, DataListener listener) {
        return request.sample()
                ? bundled(request.home()).orElseThrow()
                : request.folder().map(this::files).orElseGet(this::cached);
    }

    @Override
    public boolean replaceable(DatasetRequest request) {
        return !request.sample() && request.folder().isEmpty();
    }

    @Override
    public boolean local() {
        return cache.offline().isPresent();
    }

    @Override
    public boolean hasSample() {
        return known.sample().isPresent();
    }

    /** What the user's cache holds. */
    public DataFiles cached() {
        return DataFiles.in(set, cache.folder());
    }

    /** The sample that a project brings. */
    public Optional<DataFiles> bundled(Path home) {
        return known.sample()
                .map(sample -> DataFiles.in(sample, home.resolve("data").resolve("cifar-10-sample")));
    }

    /** What lies in a place that the user names. */
    public DataFiles files(Path named) {
        return known.packing().find(named, set, set.files());
    }

    /**
     * Completes the user's cache.
     *
     * @return whether all files are there now and right
     * @throws DataException if the disk refuses
     */
    public boolean fetch(DataListener listener) {
        return cache.fill(listener);
    }

    private Optional<Dataset> cached(DatasetRequest request, DataListener listener) {
        try {
            Dataset dataset = DatasetReader.read(set, cache.folder(), request);
            listener.message(set.name() + ": from the cache in " + cache.folder());
            return Optional.of(dataset);
        } catch (UnusableFilesException e) {
            if (request.offline()) {
                listener.message("offline, and the cache can't be used:\n" + e.getMessage());
            }
        }
        Optional<DataCache> allowed = request.offline() ? cache.offline() : Optional.of(cache);
        return allowed.filter(filled -> filled.fill(listener))
                .map(filled -> DatasetReader.read(set, filled.folder(), request));
    }

    private Dataset named(Path named, DatasetRequest request, DataListener listener) {
        String wanted = "--data " + named + ": wanted " + known.packing().wanted() + ", to be had from "
                + known.homePage() + "; without --data the program gets them itself";
        if (Files.notExists(named)) {
            throw new DataException(named + ": there is no such file or folder\n" + wanted);
        }
        List<DataFile> files = request.files().stream().map(set::file).toList();
        DataFiles found = known.packing().find(named, set, files);
        listener.message(set.name() + ": from " + found.place());
        try {
            if (!found.packed()) {
                return DatasetReader.read(set, found.place(), request);
            }
            cache.unpack(known.packing(), found.place(), files, listener); // into the cache, as what is downloaded
            return DatasetReader.read(set, cache.folder(), request);
        } catch (UnusableFilesException e) {
            throw new DataException(e.getMessage() + "\n" + wanted, e);
        }
    }

    private Dataset sample(DatasetRequest request, DataListener listener) {
        FileSet sample = sample();
        Path folder = bundled(request.home()).orElseThrow().place();
        int images = sample.files().stream().mapToInt(DataFile::records).sum();
        listener.message(String.format(Locale.ROOT, "%s: %,d images from %s", sample.name(), images, folder));
        try {
            return DatasetReader.read(sample, folder, request);
        } catch (UnusableFilesException e) {
            throw new DataException(
                    e.getMessage()
                            + "\nthe bundled sample belongs to the project: restore it by 'git checkout -- data'",
                    e);
        }
    }
}
