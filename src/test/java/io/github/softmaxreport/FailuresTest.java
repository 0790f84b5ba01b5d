package io.github.softmaxreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.softmaxreport.config.Study;
import io.github.softmaxreport.config.StudyReader;
import io.github.softmaxreport.config.UserError;
import io.github.softmaxreport.data.Dataset;
import io.github.softmaxreport.data.LazyDataset;
import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.evaluate.FailedExperiment;
import io.github.softmaxreport.evaluate.GradientCheck;
import io.github.softmaxreport.evaluate.StudyTraining;
import io.github.softmaxreport.evaluate.TrainedStudy;
import io.github.softmaxreport.store.Store;
import io.github.softmaxreport.store.StoreFolder;
import io.github.softmaxreport.study.StudyResult;
import io.github.softmaxreport.train.EpochListener;
import io.github.softmaxreport.train.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One experiment that fails does not stop the others. */
final class FailuresTest {
    private static final EpochListener FAILING = (experiment, seed, epoch, train, validation) -> {
        if (experiment.id().equals("strong") && seed == 2 && epoch == 1) {
            throw new IllegalStateException("the disk is on fire");
        }
    };

    @TempDir
    private Path folder;

    private Study study;
    private Dataset dataset;
    private GradientCheck gradients;

    @BeforeEach
    void read() throws IOException {
        study = StudyReader.read(new Program(folder).study("study", "", ""));
        ProgressLine silent = new ProgressLine(System.out, false, Colours.NONE, System::nanoTime);
        Laboratory laboratory = new Laboratory(
                new DataAccess(
                        Path.of("").toAbsolutePath(),
                        new DataSources(folder),
                        Optional.empty(),
                        true,
                        silent,
                        System::nanoTime),
                2,
                Store.NONE,
                silent,
                System::nanoTime);
        dataset = laboratory.access().dataset(study.dataset());
        gradients = laboratory.verifyGradients(study, LazyDataset.of(dataset));
    }

    @Test
    void the_others_are_reported_and_the_failure_is_told() {
        StudyResult result = Failures.apart(
                study,
                dataset.description(),
                train(Store.NONE),
                gradients,
                Optional.of(Outcome.failed(new OutOfMemoryError())));

        assertThat(result.study().experiments()).hasSize(1);
        assertThat(result.experiments()).extracting(ExperimentResult::id).containsExactly("plain");
        assertThat(result.failures()).extracting(FailedExperiment::id).containsExactly("strong", "bonus");
        assertThat(result.failures().get(0).reason()).contains("the disk is on fire");
        assertThat(result.failures().get(1).reason()).contains("not enough memory", "MAVEN_OPTS");
    }

    @Test
    void no_failed_run_is_kept_but_all_others_are() throws IOException {
        train(new StoreFolder(folder.resolve("store"), false, 10, message -> {}, System::nanoTime));

        try (Stream<Path> runs = Files.list(folder.resolve("store").resolve("run"))) {
            assertThat(runs).hasSize(3);
        }
    }

    @Test
    void where_nothing_is_left_there_is_no_report() {
        List<FailedExperiment> failures = new ArrayList<>();
        study.experiments().forEach(e -> failures.add(FailedExperiment.of(e, new IllegalStateException("no"))));

        assertThatThrownBy(() -> Failures.apart(
                        study,
                        dataset.description(),
                        new TrainedStudy(List.of(), failures),
                        gradients,
                        Optional.empty()))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("plain failed", "strong failed");
    }

    private TrainedStudy train(Store store) {
        return new StudyTraining(LazyDataset.of(dataset), store).run(study, 2, FAILING);
    }
}
