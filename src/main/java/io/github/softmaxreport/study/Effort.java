package io.github.softmaxreport.study;

import io.github.softmaxreport.config.Bonus;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** About how much part two trains, by its parts in their order: rangeTest, search, tuning, comparisons, final. */
public record Effort(Map<String, Part> parts) {
    /**
     * What one part takes at most.
     *
     * @param runs that are trained
     * @param seconds with all threads, see {@link io.github.softmaxreport.train.TrainingCost}
     */
    public record Part(int runs, double seconds) {
        /** Nothing. */
        public static final Part NONE = new Part(0, 0);

        /** Both. */
        public Part plus(Part other) {
            return new Part(runs + other.runs, seconds + other.seconds);
        }

        /** What is left of it after the other. */
        public Part without(Part other) {
            return new Part(Math.max(0, runs - other.runs), Math.max(0, seconds - other.seconds));
        }
    }

    public Effort {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    /**
     * Foretells it. Less where different choices ask for the same run, or a run stops early.
     *
     * @param threads that train
     */
    public static Effort of(Bonus bonus, StudyData data, int threads) {
        return new Prospect(bonus, StudyData.unread(data), threads).effort();
    }

    /** Of a part. */
    public Part part(String name) {
        return Objects.requireNonNull(parts.get(name), name);
    }

    /** Of all. */
    public Part all() {
        return parts.values().stream().reduce(Part.NONE, Part::plus);
    }
}
