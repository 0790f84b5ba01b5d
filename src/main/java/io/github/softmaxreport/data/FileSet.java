package io.github.softmaxreport.data;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Files that belong together, and how each of them must be.
 *
 * @param name of the data set
 * @param origin one phrase on what the files are, plain text; the same whatever way they came
 * @param sample whether they are only a sample
 * @param files in a fixed order, names ending in .bin
 */
record FileSet(String name, String origin, boolean sample, ImageLayout layout, List<DataFile> files) {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final String EXTENSION = ".bin";

    FileSet {
        files = List.copyOf(files);
        for (DataFile file : files) {
            if (!file.name().endsWith(EXTENSION)
                    || file.records() < 1
                    || !SHA256.matcher(file.sha256()).matches()) {
                throw new IllegalArgumentException("not the facts of a data file: " + file);
            }
        }
    }

    /**
     * The file of that name.
     *
     * @param stem name without extension
     * @throws DataException if there is none; it names those that there are
     */
    DataFile file(String stem) {
        return files.stream()
                .filter(file -> file.name().equals(stem + EXTENSION))
                .findFirst()
                .orElseThrow(
                        () -> new DataException("dataset: " + name + " has no file '" + stem + "'; it has " + stems()));
    }

    /** The files of these names, in the set's order. */
    List<DataFile> only(List<String> stems) {
        List<DataFile> wanted = stems.stream().map(this::file).toList();
        return files.stream().filter(wanted::contains).toList();
    }

    /** All names without extension, separated by commas. */
    String stems() {
        return files.stream()
                .map(file -> file.name().substring(0, file.name().length() - EXTENSION.length()))
                .collect(Collectors.joining(", "));
    }

    /** Bytes in a file. */
    long bytes(DataFile file) {
        return (long) file.records() * layout.recordBytes();
    }

    /** Bytes in several files. */
    long bytes(List<DataFile> some) {
        return some.stream().mapToLong(this::bytes).sum();
    }

    /**
     * What the files of a request hold. Nothing is read.
     *
     * @throws DataException if there are no such files, or fewer images than are to be held out
     */
    DatasetDescription describe(DatasetRequest request) {
        int train = count(request.train());
        if (request.heldOut() >= train) {
            throw new DataException(
                    "dataset: " + request.heldOut() + " images are to be held out, and " + request.train() + " of "
                            + name + " has " + train + "; holdOut.images: a smaller number is wanted");
        }
        return new DatasetDescription(
                name,
                origin,
                sample,
                layout.classNames(),
                layout.width(),
                layout.height(),
                layout.channels(),
                train - request.heldOut(),
                count(request.validation()) + request.heldOut(),
                count(request.test()),
                only(request.files()));
    }

    private int count(List<String> stems) {
        return only(stems).stream().mapToInt(DataFile::records).sum();
    }
}
