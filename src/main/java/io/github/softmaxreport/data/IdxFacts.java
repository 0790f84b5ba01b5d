package io.github.softmaxreport.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A data set that is handed out as IDX files, a file of images and one of labels for each of the set's files. */
record IdxFacts(List<Pair> pairs) implements Packing {
    IdxFacts {
        pairs = List.copyOf(pairs);
    }

    /**
     * What one file is made from.
     *
     * @param file for example train.bin
     */
    record Pair(String file, IdxFile images, IdxFile labels) {
        /**
         * Makes the file, which checks both.
         *
         * @throws IOException if they can't be read, or are of another kind
         * @throws SourceException if they are not what is wanted
         */
        void rewrite(Path imageFile, Path labelFile, FetchOrder order) throws IOException, SourceException {
            ImageLayout layout = order.set().layout();
            DataFile wanted = order.wanted(file).orElseThrow();
            try (InputStream pictures = IdxFile.open(imageFile);
                    InputStream classes = IdxFile.open(labelFile)) {
                byte[] read = IdxRows.labels(classes, wanted.records(), layout.highestLabel());
                IdxRows rows = new IdxRows(pictures, wanted.records(), layout.height(), layout.width());
                Rewriting.write(rows, read, 0, wanted, order);
            }
        }

        Stream<IdxFile> both() {
            return Stream.of(images, labels);
        }
    }

    /** Pairs of the files that an order wants. */
    List<Pair> wanted(FetchOrder order) {
        return pairs.stream()
                .filter(pair -> order.wanted(pair.file()).isPresent())
                .toList();
    }

    private List<IdxFile> files() {
        return pairs.stream().flatMap(Pair::both).toList();
    }

    @Override
    public String wanted() {
        return "a folder that holds its IDX files, " + files().get(0).name() + " and so on, as they are or with .gz";
    }

    /** Files of our own form, if all are there; else the IDX files. */
    @Override
    public DataFiles find(Path named, FileSet set, List<DataFile> wanted) {
        boolean made = wanted.stream().allMatch(file -> Files.exists(named.resolve(file.name())));
        return made ? DataFiles.in(set, named) : DataFiles.packed(set, named, this);
    }

    @Override
    public List<FileState> states(Path place, boolean content) {
        return files().parallelStream().map(file -> file.state(place, content)).toList();
    }

    @Override
    public void unpack(Path place, FetchOrder order) {
        order.requireRoom(0);
        List<String> problems = new ArrayList<>();
        for (Pair pair : wanted(order)) {
            Path imageFile = pair.images().in(place);
            Path labelFile = pair.labels().in(place);
            try {
                pair.rewrite(imageFile, labelFile, order);
            } catch (IOException | SourceException e) {
                List<String> found = pair.both()
                        .flatMap(file -> file.problem(file.in(place)).stream())
                        .toList();
                problems.addAll(
                        found.isEmpty()
                                ? List.of(imageFile + " and " + labelFile.getFileName() + ": " + Failure.text(e))
                                : found);
            }
        }
        if (!problems.isEmpty()) {
            throw new UnusableFilesException(problems);
        }
    }
}
