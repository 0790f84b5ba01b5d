package io.github.softmaxreport;

import io.github.softmaxreport.config.Bonus;
import io.github.softmaxreport.config.Study;
import io.github.softmaxreport.data.DatasetDescription;
import io.github.softmaxreport.store.Key;
import io.github.softmaxreport.store.Missing;
import io.github.softmaxreport.store.Staleness;
import io.github.softmaxreport.store.StoreListing;
import io.github.softmaxreport.study.Effort;
import io.github.softmaxreport.study.InvestigationListener;
import io.github.softmaxreport.study.NotStoredException;
import io.github.softmaxreport.train.TrainingCost;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What part two would train: it is followed through the store as far as that goes, since every later part depends on what
 * was chosen before.
 *
 * @param line for a person
 * @param left what of its parts is not in the store
 * @param pace how many seconds of one thread a second of that takes
 */
record PartTwoStatus(String line, Effort left, double pace) {
    /** Takes off what is in the store, and notes the part that is being followed. */
    private static final class Followed implements InvestigationListener {
        private final Map<String, Effort.Part> left = new LinkedHashMap<>();
        private String part = "";
        private int all;
        private int found;

        @Override
        public void plans(Effort effort) {
            all = effort.all().runs();
            left.putAll(effort.parts());
        }

        @Override
        public void begins(String name) {
            left.remove(part);
            part = name;
        }

        @Override
        public void found(Effort.Part runs) {
            found += runs.runs();
            left.computeIfPresent(part, (name, ahead) -> ahead.without(runs));
        }

        @Override
        public void trained(Effort.Part runs) {
            throw new IllegalStateException("something is trained");
        }
    }

    static PartTwoStatus of(Study study, Bonus bonus, Laboratory laboratory, StoreListing listing) {
        Missing missing = new Missing(laboratory.store());
        Followed followed = new Followed();
        return followed(study, bonus, laboratory, missing, followed)
                ? new PartTwoStatus(Study.BONUS + "  fresh, runs " + followed.found, new Effort(Map.of()), 1)
                : stale(missing.keys(), followed, listing, laboratory, bonus);
    }

    /** What of its parts is not in the store. */
    static Effort left(Study study, Bonus bonus, Laboratory laboratory) {
        Followed followed = new Followed();
        return followed(study, bonus, laboratory, new Missing(laboratory.store()), followed)
                ? new Effort(Map.of())
                : new Effort(followed.left);
    }

    /** Whether that goes to the end. */
    private static boolean followed(
            Study study, Bonus bonus, Laboratory laboratory, Missing missing, InvestigationListener listener) {
        try {
            new PartTwo(laboratory).follow(study, bonus, missing, listener);
            return true;
        } catch (NotStoredException e) {
            return false;
        }
    }

    private static PartTwoStatus stale(
            Set<Key> missing, Followed followed, StoreListing listing, Laboratory laboratory, Bonus bonus) {
        Key first = missing.iterator().next();
        int runs = Math.max(1, followed.all - followed.found);
        String part = followed.part.isEmpty() ? "gradients" : followed.part;
        DatasetDescription images = laboratory.access().describe(bonus.dataset());
        double alone = new TrainingCost(images.dimensions(), images.classNames().size()).epochAlone(images.train());
        double pace = new Staleness(listing, "weights")
                .secondsPerEpoch(first.and("epochs", bonus.recipe().epochs()))
                .orElse(alone);
        return new PartTwoStatus(
                Study.BONUS + "  stale from part " + part + " on, at most " + runs + " of " + followed.all
                        + " runs to train; " + first.label() + ": "
                        + Forecast.why(new Staleness(listing, first.kind()).of(first)),
                new Effort(followed.left),
                pace / alone * laboratory.threads());
    }

    /** Seconds of one thread that training would take. */
    double seconds() {
        return left.all().seconds() * pace;
    }
}
