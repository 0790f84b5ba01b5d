package io.github.softmaxreport.study;

import io.github.softmaxreport.config.Bonus;
import io.github.softmaxreport.config.GradientVerification;
import io.github.softmaxreport.config.Hyperparameters;
import io.github.softmaxreport.config.LossFunction;
import io.github.softmaxreport.config.RangeTest;
import io.github.softmaxreport.config.Trial;
import io.github.softmaxreport.evaluate.GradientVerifier;
import io.github.softmaxreport.store.Bytecode;
import io.github.softmaxreport.store.Key;
import io.github.softmaxreport.store.RunKeys;
import io.github.softmaxreport.store.Store;
import io.github.softmaxreport.train.LossRecord;
import io.github.softmaxreport.train.Trainer;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;

/** What part two looks at before it chooses anything: the gradients of its losses, and learning rates. */
final class Preliminaries {
    private final Bonus bonus;
    private final GradientVerification verification;
    private final LazyData images;
    private final Store store;

    /** @param images sealed */
    Preliminaries(Bonus bonus, GradientVerification verification, LazyData images, Store store) {
        this.bonus = bonus;
        this.verification = verification;
        this.images = images;
        this.store = store;
    }

    /** Every loss that part two minimises. */
    List<LossFunction> losses() {
        Stream<Trial> trials = Stream.concat(
                bonus.comparisons().stream().flatMap(comparison -> comparison.trials().stream()),
                bonus.probabilities().stream());
        return Stream.concat(
                        Stream.of(bonus.recipe().loss()),
                        trials.map(trial -> trial.hyperparameters().loss()))
                .distinct()
                .toList();
    }

    /** Of these losses, each with the recipe's other values. */
    List<LossGradient> gradients(List<LossFunction> losses) {
        Hyperparameters plain = bonus.recipe().with("labelSmoothing", 0.0);
        return losses.stream().map(loss -> gradient(plain.with("loss", loss))).toList();
    }

    private LossGradient gradient(Hyperparameters h) {
        Key key = images.untestedKey("loss-gradient", "gradient of " + h.loss(), GradientVerifier.class)
                .and("library", Bytecode.library(GradientVerifier.library()))
                .and("", h.values())
                .and("verification", verification);
        return store.remember(
                key,
                new TypeReference<>() {},
                () -> new LossGradient(h.loss(), new GradientVerifier(verification, h, images.get()).once()));
    }

    RangeTestResult rangeTest() {
        long seed = bonus.search().seed();
        Key key = RunKeys.run(
                        images.untestedKey("range-test", "range test", LossRecord.class, RangeTest.class),
                        bonus.recipe(),
                        seed)
                .and("rangeTest", bonus.rangeTest());
        List<Double> losses = store.remember(
                key,
                new TypeReference<>() {},
                () -> LossRecord.of(
                        new Trainer(images.get()),
                        bonus.recipe(),
                        seed,
                        bonus.rangeTest()::at,
                        bonus.rangeTest().updates()));
        return new RangeTestResult(
                IntStream.range(0, losses.size())
                        .mapToObj(bonus.rangeTest()::at)
                        .toList(),
                losses);
    }
}
