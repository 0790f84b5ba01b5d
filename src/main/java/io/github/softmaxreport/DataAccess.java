package io.github.softmaxreport;

import io.github.softmaxreport.config.DatasetChoice;
import io.github.softmaxreport.data.DataFile;
import io.github.softmaxreport.data.DataFiles;
import io.github.softmaxreport.data.Dataset;
import io.github.softmaxreport.data.DatasetDescription;
import io.github.softmaxreport.data.DatasetRequest;
import io.github.softmaxreport.data.LazyDataset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * How every command comes by data.
 *
 * @param home the project's folder, absolute
 * @param sources of data
 * @param named folder with the data's files or their archive, or the archive, instead of cache and network
 * @param offline whether the network must not be used
 * @param progress told of what is going on
 * @param gate lets images be read, or leaves that to another JVM
 */
record DataAccess(
        Path home,
        DataSources sources,
        Optional<Path> named,
        boolean offline,
        ProgressLine progress,
        LongSupplier nanoClock,
        ImageGate gate) {
    /** With images for whoever asks. */
    DataAccess(
            Path home,
            DataSources sources,
            Optional<Path> named,
            boolean offline,
            ProgressLine progress,
            LongSupplier nanoClock) {
        this(home, sources, named, offline, progress, nanoClock, new ImageGate(true));
    }

    /** What a data set is, without reading it. */
    DatasetDescription describe(DatasetChoice choice) {
        return sources.of(choice).describe(request(choice), listener());
    }

    /**
     * Whether a report would have to do with the bundled sample, as the network must not be used and files are missing in
     * the cache. No content is looked at.
     */
    boolean fallsBack(DatasetChoice choice) {
        if (!offline || named.isPresent() || choice.name().equals(DatasetChoice.SAMPLE) || !hasSample(choice)) {
            return false;
        }
        List<String> wanted =
                describe(choice).files().stream().map(DataFile::name).toList();
        return there(choice).states(false).stream()
                .anyMatch(state -> !state.usable()
                        && wanted.contains(state.path().getFileName().toString()));
    }

    /** Data that is read when it is needed. */
    LazyDataset lazily(DatasetChoice choice) {
        return new LazyDataset(describe(choice), () -> dataset(choice));
    }

    /**
     * The data, verified.
     *
     * @throws io.github.softmaxreport.study.NotStoredException if reading it is left to another JVM
     */
    Dataset dataset(DatasetChoice choice) {
        gate.pass();
        return sources.of(choice).load(request(choice), listener());
    }

    private DataProgress listener() {
        return new DataProgress(progress, nanoClock);
    }

    /** What there is of the data without the network. */
    DataFiles there(DatasetChoice choice) {
        return sources.of(choice).there(request(choice), listener());
    }

    /** Whether what is missing of it is got from the network. */
    boolean replaceable(DatasetChoice choice) {
        return sources.of(choice).replaceable(request(choice));
    }

    /** Whether missing files can be made without the network. */
    boolean local(DatasetChoice choice) {
        return sources.of(choice).local();
    }

    /** Whether the bundled sample stands in where the data can't be had. */
    boolean hasSample(DatasetChoice choice) {
        return sources.of(choice).hasSample();
    }

    private DatasetRequest request(DatasetChoice choice) {
        return new DatasetRequest(
                choice.name().equals(DatasetChoice.SAMPLE),
                offline,
                named,
                home,
                choice.train(),
                choice.validation(),
                choice.test(),
                choice.holdOut().images(),
                choice.holdOut().seed());
    }
}
