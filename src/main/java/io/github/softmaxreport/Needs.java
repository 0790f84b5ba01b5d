package io.github.softmaxreport;

import io.github.softmaxreport.config.Bonus;
import io.github.softmaxreport.config.Comparison;
import io.github.softmaxreport.config.DatasetChoice;
import io.github.softmaxreport.config.Experiment;
import io.github.softmaxreport.config.Study;
import io.github.softmaxreport.data.DatasetDescription;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * About what a study takes, by what was measured of studies of many sizes; rather too much than too little.
 *
 * @param memory bytes of heap at the fullest moment
 * @param disk bytes of the site, written once
 * @param largest bytes of its largest file
 * @param store bytes of its runs in an empty run store
 */
record Needs(long memory, long disk, long largest, long store) {
    private static final long KILOBYTE = 1 << 10;
    private static final long MEGABYTE = 1 << 20;
    /** The garbage collector needs a fifth more than what is held. */
    private static final int ROOM_TO_WORK = 5;

    /** K · d of CIFAR-10, with which was measured what a run's weights take. */
    private static final double MEASURED_WEIGHTS = 30_720;

    /**
     * Estimates them.
     *
     * @param threads that train
     * @param data tells what a data set is
     */
    static Needs of(Study study, int threads, Function<DatasetChoice, DatasetDescription> data) {
        long images = Stream.concat(
                        Stream.of(study.dataset()),
                        study.bonus().stream().flatMap(bonus -> Stream.of(bonus.dataset(), bonus.finalDataset())))
                .map(data)
                .mapToLong(Needs::bytes)
                .sum();
        DatasetDescription first = data.apply(study.dataset());
        int classes = first.classNames().size();
        double weights = Math.max(1, classes * first.dimensions() / MEASURED_WEIGHTS);
        long tables = (long) classes * classes; // confusion matrices
        long runs = Laboratory.runs(study);
        long points = study.experiments().stream()
                .mapToLong(e -> (long) e.seeds().size() * (e.hyperparameters().epochs() + 1))
                .sum();
        long answers = runs * first.test();
        long experiments = study.experiments().size();
        long working = Math.min(threads, runs + study.bonus().map(Needs::trials).orElse(0L));
        long held = 90 * MEGABYTE
                + images
                + (long) (working * 3 * MEGABYTE * weights)
                + study.bonus().map(Needs::partTwo).orElse(0L)
                + (long) (runs * 700 * KILOBYTE * weights)
                + runs * tables * Long.BYTES
                + points * KILOBYTE
                + answers
                + (long) (experiments * 3 * MEGABYTE * weights);
        long numbers = study.bonus().map(Needs::numbers).orElse(0L);
        long site = 2 * MEGABYTE
                + (long) (experiments * MEGABYTE * weights)
                + runs * (8 * KILOBYTE + tables * 60)
                + points * 600
                + answers
                + 2 * numbers
                + study.bonus()
                        .map(bonus -> bonus.comparisons().size() * MEGABYTE)
                        .orElse(0L);
        long store = 5 * MEGABYTE
                + (experiments + working) * MEGABYTE
                + (long) (runs * 450 * KILOBYTE * weights)
                + points * 200
                + answers
                + (long) (study.bonus().map(Needs::searched).orElse(0L) * 450 * KILOBYTE * weights);
        return new Needs(held + held / ROOM_TO_WORK, site, largest(study, runs, points, numbers), store);
    }

    /** A page with a table of its epochs, the list of all numbers on pages, or the results. */
    private static long largest(Study study, long runs, long points, long bonus) {
        long experiments = study.experiments().size();
        long most = 0;
        long rows = 0;
        for (Experiment experiment : study.experiments()) {
            long epochs = experiment.hyperparameters().epochs();
            most = Math.max(most, epochs);
            rows += epochs;
        }
        long page = 150 * KILOBYTE + most * 1300;
        long numbers = 300 * KILOBYTE + experiments * 80 * KILOBYTE + runs * 4 * KILOBYTE + rows * 900 + bonus;
        long results = 300 * KILOBYTE + experiments * 20 * KILOBYTE + runs * 3 * KILOBYTE + points * 100;
        return Math.max(page, Math.max(numbers, results));
    }

    /** The list of part two's numbers on pages: beside each that stands in a text, the whole text. */
    private static long numbers(Bonus bonus) {
        long cells = cells(bonus);
        long texts = 0;
        for (Comparison comparison : bonus.comparisons()) {
            long trials = comparison.trials().size();
            long text = comparison.trials().stream()
                    .mapToLong(trial -> trial.title().length() + trial.group().length() + 12)
                    .sum();
            texts += trials * 12 * KILOBYTE + 2 * trials * text;
        }
        return 300 * KILOBYTE + cells * KILOBYTE + texts;
    }

    /** Answers and curves of all trials over seeds; the ensembles keep weights, too. */
    private static long partTwo(Bonus bonus) {
        return trials(bonus) * 100 * KILOBYTE + 2 * MEGABYTE * bonus.ensembles().members();
    }

    /** Runs of its search, its tuning and its trials. */
    private static long searched(Bonus bonus) {
        return cells(bonus) + trials(bonus);
    }

    private static long cells(Bonus bonus) {
        return Stream.concat(
                        Stream.of(bonus.search().grid()),
                        bonus.comparisons().stream().map(Comparison::tuning))
                .mapToLong(axes ->
                        axes.stream().mapToLong(axis -> axis.values().size()).reduce(1, (a, b) -> a * b))
                .sum();
    }

    private static long trials(Bonus bonus) {
        long each =
                bonus.comparisons().stream().mapToLong(c -> c.trials().size()).sum()
                        + bonus.learningCurve().images().size()
                        + bonus.probabilities().size()
                        + 1;
        return each * bonus.seeds().size();
    }

    /** Of its images in memory. */
    private static long bytes(DatasetDescription data) {
        return ((long) data.train() + data.validation() + data.test()) * (data.dimensions() + 1);
    }
}
