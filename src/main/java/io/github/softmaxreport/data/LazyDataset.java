package io.github.softmaxreport.data;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A data set whose images are read when the first of them is needed: if every result is stored, never. */
public final class LazyDataset {
    private final DatasetDescription description;
    private final Supplier<Dataset> source;
    private @Nullable Dataset dataset;

    /**
     * @param description what the source is expected to give
     * @param source asked at most once
     */
    public LazyDataset(DatasetDescription description, Supplier<Dataset> source) {
        this.description = description;
        this.source = source;
    }

    /** One that has been read. */
    public static LazyDataset of(Dataset dataset) {
        return new LazyDataset(dataset.description(), () -> dataset);
    }

    /** What it is, which needs no image. */
    public DatasetDescription description() {
        return description;
    }

    /**
     * The images.
     *
     * @throws OtherDataException if another data set was loaded than the one that was described
     */
    public synchronized Dataset get() {
        if (dataset == null) {
            Dataset loaded = source.get();
            if (!loaded.name().equals(description.name())) {
                throw new OtherDataException(loaded.sample());
            }
            dataset = loaded;
        }
        return dataset;
    }
}
