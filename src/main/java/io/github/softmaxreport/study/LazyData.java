package io.github.softmaxreport.study;

import io.github.softmaxreport.config.DatasetChoice;
import io.github.softmaxreport.data.Dataset;
import io.github.softmaxreport.data.LazyDataset;
import io.github.softmaxreport.data.OtherDataException;
import io.github.softmaxreport.evaluate.Split;
import io.github.softmaxreport.store.Key;
import io.github.softmaxreport.store.RunKeys;

/** A data set that is read when it is needed, and the keys of what is computed from it. */
final class LazyData {
    private final LazyDataset dataset;
    private final RunKeys keys;
    private final boolean tested;

    private LazyData(LazyDataset dataset, RunKeys keys, boolean tested) {
        this.dataset = dataset;
        this.keys = keys;
        this.tested = tested;
    }

    static LazyData of(DatasetChoice choice, StudyData data) {
        LazyDataset dataset = new LazyDataset(data.describe(choice), () -> data.load(choice));
        return new LazyData(dataset, new RunKeys(choice, dataset.description()), true);
    }

    /** The same without any image to test on. */
    LazyData withoutTest() {
        return new LazyData(new LazyDataset(dataset.description(), () -> get().withoutTest()), keys, false);
    }

    /**
     * The images.
     *
     * @throws OtherDataException if another data set was loaded than the one that was described
     */
    Dataset get() {
        return dataset.get();
    }

    /** Images of a part. */
    int count(Split split) {
        return switch (split) {
            case TRAIN -> dataset.description().train();
            case VALIDATION -> dataset.description().validation();
            case TEST -> tested ? dataset.description().test() : 0;
        };
    }

    /** Numbers in an image, d. */
    int dimensions() {
        return dataset.description().dimensions();
    }

    /** The number of classes, K. */
    int classes() {
        return dataset.description().classNames().size();
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
