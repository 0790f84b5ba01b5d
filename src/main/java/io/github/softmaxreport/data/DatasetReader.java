package io.github.softmaxreport.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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
        LabelledImages train = reader.add(request.train());
        LabelledImages validation = reader.add(request.validation());
        LabelledImages test = reader.add(request.test());
        reader.run();
        return new Dataset(
                set.name(),
                set.origin(),
                set.sample(),
                set.layout().classNames(),
                set.layout().width(),
                set.layout().height(),
                set.layout().channels(),
                train,
                validation,
                test,
                set.files().stream().filter(reader::uses).toList());
    }

    private LabelledImages add(List<String> stems) {
        List<DataFile> files = stems.stream().map(set::file).toList();
        int count = files.stream().mapToInt(DataFile::records).sum();
        LabelledImages images = new LabelledImages(count, set.layout().dimensions());
        int first = 0;
        for (DataFile file : files) {
            tasks.add(new Task(new BinaryFile(folder.resolve(file.name()), file, set.layout()), images, first));
            first += file.records();
        }
        return images;
    }

    private void run() {
        List<String> problems = IntStream.range(0, tasks.size())
                .parallel()
                .mapToObj(i -> tasks.get(i).run())
                .flatMap(Optional::stream)
                .toList();
        if (!problems.isEmpty()) {
            throw new UnusableFilesException(problems);
        }
    }

    private boolean uses(DataFile file) {
        return tasks.stream().anyMatch(task -> task.file().wanted().equals(file));
    }
}
