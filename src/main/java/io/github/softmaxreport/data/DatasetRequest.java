package io.github.softmaxreport.data;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which data is wanted, and from where.
 *
 * @param sample the bundled sample, on purpose
 * @param offline use no network: the cache, else the sample
 * @param folder only this folder with the .bin files or their archive, or this archive, if present
 * @param home the project's folder, which holds the sample
 * @param train files that train, one after the other; names without extension, for example data_batch_1
 * @param validation files that validate; none if images are held out
 * @param test files that test
 * @param heldOut training images that validate instead, drawn at random
 * @param seed of which they are drawn
 */
public record DatasetRequest(
        boolean sample,
        boolean offline,
        Optional<Path> folder,
        Path home,
        List<String> train,
        List<String> validation,
        List<String> test,
        int heldOut,
        long seed) {
    /** @throws DataException if a purpose has no file, or a file two purposes */
    public DatasetRequest {
        train = List.copyOf(train);
        validation = List.copyOf(validation);
        test = List.copyOf(test);
        if (train.isEmpty() || validation.isEmpty() == (heldOut == 0) || test.isEmpty()) {
            throw new DataException(
                    "dataset: train and test each need at least one file, and validation files or held-out images; got train "
                            + train + ", validation " + validation + ", test " + test);
        }
        Set<String> seen = new HashSet<>();
        for (String file :
                Stream.of(train, validation, test).flatMap(List::stream).toList()) {
            if (!seen.add(file)) {
                throw new DataException(
                        "dataset: '" + file + "' is named twice; a file may train, validate or test, once");
            }
        }
        if (sample && folder.isPresent()) {
            throw new DataException("dataset: both the bundled sample and --data " + folder.get()
                    + " are asked for; leave out one of them");
        }
    }

    /** No image is held out. */
    public DatasetRequest(
            boolean sample,
            boolean offline,
            Optional<Path> folder,
            Path home,
            List<String> train,
            List<String> validation,
            List<String> test) {
        this(sample, offline, folder, home, train, validation, test, 0, 0);
    }

    /** Every file that is needed. */
    List<String> files() {
        return Stream.of(train, validation, test).flatMap(List::stream).toList();
    }
}
