package io.github.softmaxreport.config;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Which data set, and which of its files train, validate and test.
 *
 * @param name "CIFAR-10" or another that is known, "sample" for the small sample that the project brings, or "images"
 * @param train file names without extension, for example data_batch_1; of images, folders
 * @param validation empty if images are held out
 * @param holdOut of the training images, to validate
 * @param images where they are, if that is the name
 */
public record DatasetChoice(
        String name,
        List<String> train,
        List<String> validation,
        List<String> test,
        HoldOut holdOut,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<ImageFolder> images) {
    /** The name where a study says none. */
    public static final String DEFAULT = "CIFAR-10";

    /** The name of the bundled sample. */
    public static final String SAMPLE = "sample";

    /** The name of images of the user's own. */
    public static final String IMAGES = "images";

    public DatasetChoice {
        train = List.copyOf(train);
        validation = List.copyOf(validation);
        test = List.copyOf(test);
    }

    /** Of a data set that is known; no image is held out. */
    public DatasetChoice(String name, List<String> train, List<String> validation, List<String> test) {
        this(name, train, validation, test, HoldOut.NONE, Optional.empty());
    }

    /** d: numbers in an image. */
    int dimensions() {
        return images.map(ImageFolder::dimensions)
                .orElseGet(() -> KnownFiles.of(name).dimensions());
    }

    /** K, as far as it is known without the files. */
    int classes() {
        return KnownFiles.of(name).classes();
    }

    /** How many images train, where that is known without the files. */
    public OptionalInt trainImages() {
        OptionalInt all = KnownFiles.of(name).sum(train);
        return all.isPresent() ? OptionalInt.of(all.getAsInt() - holdOut.images()) : all;
    }

    /**
     * The choice for another data set: files that it has by the same names stay, else its usual ones are taken.
     *
     * @param other a data set that is known
     */
    public DatasetChoice named(String other) {
        if (other.equals(name) && !other.equals(SAMPLE)) {
            return this;
        }
        KnownFiles files = KnownFiles.of(other);
        boolean kept = !other.equals(SAMPLE)
                && Stream.of(train, validation, test)
                        .allMatch(part -> files.images().keySet().containsAll(part));
        return kept
                ? new DatasetChoice(other, train, validation, test, holdOut, Optional.empty())
                : new DatasetChoice(
                        other, files.train(), files.validation(), files.test(), files.heldOut(), Optional.empty());
    }
}
