package io.github.softmaxreport.study;

import io.github.softmaxreport.config.DatasetChoice;
import io.github.softmaxreport.data.Dataset;
import io.github.softmaxreport.data.DatasetDescription;
import io.github.softmaxreport.evaluate.Split;
import io.github.softmaxreport.store.Key;
import io.github.softmaxreport.store.RunKeys;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A data set whose images are read when the first of them is needed: if every result is stored, never. */
final class LazyData {
    private final DatasetDescription description;
    private final RunKeys keys;
    private final boolean tested;
    private final Supplier<Dataset> source;
    private @Nullable Dataset dataset;

    private LazyData(DatasetDescription description, RunKeys keys, boolean tested, Supplier<Dataset> source) {
        this.description = description;
        this.keys = keys;
        this.tested = tested;
        this.source = source;
    }

    static LazyData of(DatasetChoice choice, StudyData data) {
        DatasetDescription description = data.describe(choice);
        return new LazyData(description, new RunKeys(choice, description), true, () -> data.load(choice));
    }

    /** The same without any image to test on. */
    LazyData withoutTest() {
        return new LazyData(description, keys, false, () -> get().withoutTest());
    }

    /**
     * The images.
     *
     * @throws OtherDataException if another data set was loaded than the one that was described
     */
    synchronized Dataset get() {
        if (dataset == null) {
            Dataset loaded = source.get();
            if (!loaded.name().equals(description.name())) {
                throw new OtherDataException(loaded.sample());
            }
            dataset = loaded;
        }
        return dataset;
    }

    /** Images of a part. */
    int count(Split split) {
        return switch (split) {
            case TRAIN -> description.train();
            case VALIDATION -> description.validation();
            case TEST -> tested ? description.test() : 0;
        };
    }

    /** The number of classes, K. */
    int classes() {
        return description.classNames().size();
    }

    /** Key of what is computed from training and validation images, and test images if there are any, by these classes. */
    Key key(String kind, String label, Class<?>... code) {
        Key key = keys.of(kind, label, code);
        return tested ? keys.tested(key) : key;
    }

    /** Key of what is computed without test images. */
    Key untestedKey(String kind, String label, Class<?>... code) {
        return keys.of(kind, label, code);
    }
}
