package io.github.softmaxreport;

import io.github.softmaxreport.config.Bonus;
import io.github.softmaxreport.config.Study;
import io.github.softmaxreport.store.Key;
import io.github.softmaxreport.store.Missing;
import io.github.softmaxreport.store.Staleness;
import io.github.softmaxreport.store.StoreListing;
import io.github.softmaxreport.study.Effort;
import io.github.softmaxreport.study.InvestigationListener;
import io.github.softmaxreport.study.NotStoredException;
import java.util.Set;

/**
 * What part two would train: it is followed through the store as far as that goes, since every later part depends on what
 * was chosen before.
 *
 * @param line for a person
 * @param seconds of one thread that training would take
 */
record PartTwoStatus(String line, double seconds) {
    /** Counts runs that are in the store, and notes the part that is being followed. */
    private static final class Followed implements InvestigationListener {
        private String part = "";
        private int all;
        private int found;

        @Override
        public void plans(Effort effort) {
            all = effort.all().runs();
        }

        @Override
        public void begins(String name) {
            part = name;
        }

        @Override
        public void found(Effort.Part runs) {
            found += runs.runs();
        }

        @Override
        public void trained(Effort.Part runs) {
            throw new IllegalStateException("something is trained");
        }
    }

    static PartTwoStatus of(Study study, Bonus bonus, Laboratory laboratory, StoreListing listing) {
        Missing missing = new Missing(laboratory.store());
        Followed followed = new Followed();
        try {
            new PartTwo(laboratory).follow(study, bonus, missing, followed);
            return new PartTwoStatus(Study.BONUS + "  fresh, runs " + followed.found, 0);
        } catch (NotStoredException e) {
            return stale(bonus, missing.keys(), followed, listing, laboratory);
        }
    }

    private static PartTwoStatus stale(
            Bonus bonus, Set<Key> missing, Followed followed, StoreListing listing, Laboratory laboratory) {
        Key first = missing.iterator().next();
        int left = Math.max(1, followed.all - followed.found);
        Pace pace = new Pace(
                new Staleness(listing, "weights"),
                laboratory.access().describe(bonus.dataset()).train());
        Key typical = first.and("epochs", bonus.recipe().epochs());
        String part = followed.part.isEmpty() ? "gradients" : followed.part;
        return new PartTwoStatus(
                Study.BONUS + "  stale from part " + part + " on, at most " + left + " of " + followed.all
                        + " runs to train; " + first.label() + ": "
                        + Forecast.why(new Staleness(listing, first.kind()).of(first)),
                left * pace.seconds(typical));
    }
}
