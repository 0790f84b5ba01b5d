package io.github.softmaxreport.data;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where the files of a data set lie, or what they are made from, and how that is. Nothing is changed. */
public final class DataFiles {
    private final FileSet set;
    private final Path place;
    private final Optional<Packing> packing;
    private final boolean images;

    private DataFiles(FileSet set, Path place, Optional<Packing> packing, boolean images) {
        this.set = set;
        this.place = place;
        this.packing = packing;
        this.images = images;
    }

    static DataFiles in(FileSet set, Path folder) {
        return new DataFiles(set, folder, Optional.empty(), false);
    }

    /**
     * A user's own images, all of which were read.
     *
     * @param set made of them
     * @param folder with a folder for each part
     */
    static DataFiles ofImages(FileSet set, Path folder) {
        return new DataFiles(set, folder, Optional.empty(), true);
    }

    static DataFiles packed(FileSet set, Path place, Packing packing) {
        return new DataFiles(set, place, Optional.of(packing), false);
    }

    /** The data set's name. */
    public String name() {
        return set.name();
    }

    /** The folder, or the archive. */
    public Path place() {
        return place;
    }

    /** Whether it is an archive or another form, whose files are checked when they are made from it. */
    boolean packed() {
        return packing.isPresent();
    }

    /** How they are, in words that follow the place. */
    public String condition(List<FileState> states) {
        if (images) {
            return "every image can be read";
        }
        return packed()
                ? "in another form, whose files are checked when they are made from it"
                : "files " + states.stream().filter(FileState::usable).count() + " of " + states.size()
                        + " are there and right";
    }

    /**
     * All files, or what they are made from.
     *
     * @param content whether every byte is looked at, or only names and sizes
     */
    public List<FileState> states(boolean content) {
        return states(set.files(), content);
    }

    /**
     * Some files, or what all are made from, every byte looked at.
     *
     * @param stems names without extension
     * @throws DataException if the set has no such file
     */
    public List<FileState> states(Collection<String> stems) {
        return images ? List.of() : states(set.only(List.copyOf(stems)), true);
    }

    private List<FileState> states(List<DataFile> files, boolean content) {
        return packing.map(form -> form.states(place, content))
                .orElseGet(() ->
                        files.parallelStream().map(file -> state(file, content)).toList());
    }

    private FileState state(DataFile file, boolean content) {
        Path path = place.resolve(file.name());
        BinaryFile binary = new BinaryFile(path, file, set.layout());
        Optional<String> problem = content ? binary.problem() : binary.problemOfSize();
        return FileState.of(path, set.bytes(file), file.sha256(), content, problem);
    }
}
