package io.github.softmaxreport.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads the files that a request needs from a folder, several at once. */
final class DatasetReader {
    private final FileSet set;
    private final Path folder;
    private final List<Task> tasks = new ArrayList<>();

    /** One file, and where its images go. */
    private record Task(BinaryFile file, LabelledImages images, int first) {
        Optional<String> run() {
            return file.read((record, label, bytes, offset) -> images.set(first + record, label, bytes, offset));
        }
    }

    private DatasetReader(FileSet set, Path folder) {
        this.set = set;
        this.folder = folder;
    }

    /**
     * The images, every byte of whose files has been checked.
     *
     * @throws DataException if the set has no such file
     * @throws UnusableFilesException if files are missing or damaged; it tells of all of them
     */
    static Dataset read(FileSet set, Path folder, DatasetRequest request) {
        DatasetReader reader = new DatasetReader(set, folder);
        List<BinaryFile> binaries =
                request.files().stream().map(set::file).map(reader::open).toList();
        if (binaries.stream().anyMatch(file -> file.problemOfSize().isPresent())) {
            requireNone(binaries.stream().map(BinaryFile::problem)); // to tell of the others' content too
        }
        LabelledImages train = reader.add(request.train());
        LabelledImages validation = reader.add(request.validation());
        LabelledImages test = reader.add(request.test());
        reader.run();
        if (request.heldOut() > 0) {
            RandomSubset held = new RandomSubset(train, request.heldOut(), request.seed());
            train = held.others();
            validation = held.drawn();
        }
        ImageLayout layout = set.layout();
        return new Dataset(
                set.name(),
                set.origin(),
                set.sample(),
                layout.classNames(),
                layout.width(),
                layout.height(),
                layout.channels(),
                train,
                validation,
                test,
                set.only(request.files()));
    }

    private LabelledImages add(List<String> stems) {
        List<DataFile> files = stems.stream().map(set::file).toList();
        int count = files.stream().mapToInt(DataFile::records).sum();
        LabelledImages images = new LabelledImages(count, set.layout().dimensions());
        int first = 0;
        for (DataFile file : files) {
            tasks.add(new Task(open(file), images, first));
            first += file.records();
        }
        return images;
    }

    private void run() {
        requireNone(IntStream.range(0, tasks.size())
                .parallel()
                .mapToObj(i -> tasks.get(i).run()));
    }

    private static void requireNone(Stream<Optional<String>> problems) {
        List<String> found = problems.flatMap(Optional::stream).toList();
        if (!found.isEmpty()) {
            throw new UnusableFilesException(found);
        }
    }

    private BinaryFile open(DataFile file) {
        return new BinaryFile(folder.resolve(file.name()), file, set.layout());
    }
}
