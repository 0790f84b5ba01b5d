package io.github.softmaxreport;

import io.github.softmaxreport.config.DatasetChoice;
import io.github.softmaxreport.data.DatasetSource;
import io.github.softmaxreport.data.PictureFolder;
import io.github.softmaxreport.data.UserEnvironment;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/** Where the data of a study comes from. A user's own images are looked through once. */
final class DataSources {
    private final Path studyFolder;
    private final BiFunction<PictureFolder, UserEnvironment, DatasetSource> own;
    private final Map<PictureFolder, DatasetSource> pictures = new ConcurrentHashMap<>();

    /** @param studyFolder from which a study's own images count, absolute */
    DataSources(Path studyFolder) {
        this(studyFolder, DatasetSource::of);
    }

    private DataSources(Path studyFolder, BiFunction<PictureFolder, UserEnvironment, DatasetSource> own) {
        this.studyFolder = studyFolder;
        this.own = own;
    }

    /** The same for commands that write nothing: of a user's own images nothing is kept. */
    static DataSources looking(Path studyFolder) {
        return new DataSources(studyFolder, DatasetSource::looking);
    }

    /** The source of a choice; the sample is part of CIFAR-10's. */
    DatasetSource of(DatasetChoice choice) {
        Optional<PictureFolder> folder = choice.images()
                .map(images -> new PictureFolder(
                        studyFolder.resolve(images.folder()).normalize(),
                        images.width(),
                        images.height(),
                        images.channels()));
        UserEnvironment user = UserEnvironment.current();
        boolean sample = choice.name().equals(DatasetChoice.SAMPLE);
        return folder.map(named -> pictures.computeIfAbsent(named, found -> own.apply(found, user)))
                .orElseGet(() -> DatasetSource.known(sample ? DatasetChoice.DEFAULT : choice.name(), user));
    }
}
