package io.github.softmaxreport.findings;

import io.github.softmaxreport.config.Claim;
import io.github.softmaxreport.config.Hyperparameters;
import io.github.softmaxreport.evaluate.ExperimentResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;

/** Which settings of a study a claim compares, pair by pair. */
record ComparedSettings(List<ExperimentResult> results, Claim claim) {
    /** A setting and what it is compared with. */
    record Pair(ExperimentResult setting, ExperimentResult against) {
        private Hyperparameters own() {
            return setting.experiment().hyperparameters();
        }

        private Hyperparameters others() {
            return against.experiment().hyperparameters();
        }

        /** Whether the two minimise the same loss. */
        boolean sameLoss() {
            return own().loss() == others().loss();
        }

        /** Whether the two costs hold the same penalty. */
        boolean samePenalty() {
            return own().regularization() == others().regularization();
        }
    }

    /** The settings that the claim is about. */
    List<ExperimentResult> settings() {
        return results.stream()
                .filter(result -> claim.setting().has(result.experiment()))
                .toList();
    }

    /** Each setting of the claim with each that it is set against; a setting that the claim is about is no rival of its. */
    List<Pair> withRivals() {
        return pairs((setting, against) -> !claim.setting().has(against.experiment()));
    }

    /** Each setting with each that it is set against. */
    List<Pair> withOthers() {
        return pairs((setting, against) -> true);
    }

    /** Each setting with its baselines: those that differ in the claim's hyperparameter alone, if it names one. */
    List<Pair> withBaselines() {
        return pairs((setting, against) -> !claim.against().has(setting.experiment())
                && claim.hyperparameter().stream().allMatch(key -> onlyIn(key, setting, against)));
    }

    /** Each setting with the one that differs only in the next smaller value of the claim's hyperparameter. */
    List<Pair> withNextSmaller() {
        String key = claim.hyperparameter().orElseThrow();
        List<ExperimentResult> settings = settings();
        List<Pair> pairs = new ArrayList<>();
        for (ExperimentResult setting : settings) {
            settings.stream()
                    .filter(other -> onlyIn(key, setting, other) && value(key, other) < value(key, setting))
                    .max(Comparator.comparingDouble(other -> value(key, other)))
                    .ifPresent(other -> pairs.add(new Pair(setting, other)));
        }
        return pairs;
    }

    private List<Pair> pairs(BiPredicate<ExperimentResult, ExperimentResult> compared) {
        List<Pair> pairs = new ArrayList<>();
        for (ExperimentResult setting : settings()) {
            for (ExperimentResult against : results) {
                if (!setting.id().equals(against.id())
                        && claim.against().has(against.experiment())
                        && compared.test(setting, against)) {
                    pairs.add(new Pair(setting, against));
                }
            }
        }
        return pairs;
    }

    private static boolean onlyIn(String key, ExperimentResult one, ExperimentResult other) {
        return one.experiment()
                .hyperparameters()
                .differsOnlyIn(key, other.experiment().hyperparameters());
    }

    /** Values that are no numbers have no order: they are all the same to a monotone claim. */
    private static double value(String key, ExperimentResult result) {
        return result.experiment().hyperparameters().values().get(key) instanceof Number number
                ? number.doubleValue()
                : 0;
    }
}
