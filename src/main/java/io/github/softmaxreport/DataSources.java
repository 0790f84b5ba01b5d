package io.github.softmaxreport;

import io.github.softmaxreport.config.DatasetChoice;
import io.github.softmaxreport.data.DatasetSource;
import io.github.softmaxreport.data.PictureFolder;
import io.github.softmaxreport.data.UserEnvironment;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Where the data of a study comes from. A user's own images are looked through once. */
final class DataSources {
    private final Path studyFolder;
    private final Map<PictureFolder, DatasetSource> pictures = new ConcurrentHashMap<>();

    /** @param studyFolder from which a study's own images count, absolute */
    DataSources(Path studyFolder) {
        this.studyFolder = studyFolder;
    }

    /** The source of a choice; the sample is part of CIFAR-10's. */
    DatasetSource of(DatasetChoice choice) {
        Optional<PictureFolder> own = choice.images()
                .map(images -> new PictureFolder(
                        studyFolder.resolve(images.folder()).normalize(),
                        images.width(),
                        images.height(),
                        images.channels()));
        UserEnvironment user = UserEnvironment.current();
        boolean sample = choice.name().equals(DatasetChoice.SAMPLE);
        return own.map(folder -> pictures.computeIfAbsent(folder, made -> DatasetSource.of(made, user)))
                .orElseGet(() -> DatasetSource.known(sample ? DatasetChoice.DEFAULT : choice.name(), user));
    }
}
