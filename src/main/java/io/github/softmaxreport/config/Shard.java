package io.github.softmaxreport.config;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * One of several parts of the same work, each done by a process of its own.
 *
 * @param number from 1 to {@code of}
 * @param of how many parts there are, from 2 to 1000
 */
public record Shard(int number, int of) {
    private static final int MOST = 1000;
    private static final String WORDS = "[0-9]{1,9}/[0-9]{1,9}";

    public Shard {
        Checks.that(of >= 2 && of <= MOST, "of", of);
        Checks.that(number >= 1 && number <= of, "number", number);
    }

    /** Reads words such as 3/8. */
    public static Shard parse(String words) {
        int slash = words.indexOf('/');
        return new Shard(Integer.parseInt(words.substring(0, slash)), Integer.parseInt(words.substring(slash + 1)));
    }

    /** What is wrong with words that are to be read; nothing if they can be. */
    public static List<String> problems(String words) {
        if (!words.matches(WORDS)) {
            return List.of(words + "; a part and how many there are, such as 3/8, are wanted");
        }
        int slash = words.indexOf('/');
        int of = Integer.parseInt(words.substring(slash + 1));
        if (of < 2 || of > MOST) {
            return List.of(
                    words + "; from 2 to " + MOST + " parts are wanted, such as 3/8; one process alone needs none");
        }
        int number = Integer.parseInt(words.substring(0, slash));
        return number >= 1 && number <= of
                ? List.of()
                : List.of(words + "; a part from 1 to " + of + " is wanted, such as 1/" + of);
    }

    /**
     * This part of all pieces, in their order. Together the parts are the whole, and each takes about as long: the longest
     * pieces are dealt out first, each to the part that has least so far.
     *
     * @param pieces distinct
     * @param cost in any unit
     */
    public <T> List<T> part(List<T> pieces, ToLongFunction<T> cost) {
        long[] load = new long[of];
        Set<T> mine = new HashSet<>();
        List<T> longestFirst = new ArrayList<>(pieces);
        longestFirst.sort(Comparator.comparingLong(cost).reversed());
        for (T piece : longestFirst) {
            int least = IntStream.range(0, of)
                    .reduce((a, b) -> load[b] < load[a] ? b : a)
                    .orElseThrow();
            load[least] += Math.max(1, cost.applyAsLong(piece));
            if (least == number - 1) {
                mine.add(piece);
            }
        }
        return pieces.stream().filter(mine::contains).toList();
    }

    /** These experiments with the seeds that are this part; without those of which it has none. */
    public List<Experiment> part(List<Experiment> experiments) {
        record Run(int experiment, long seed, int epochs) {}

        List<Run> runs = new ArrayList<>();
        for (int e = 0; e < experiments.size(); e++) {
            for (long seed : experiments.get(e).seeds()) {
                runs.add(new Run(e, seed, experiments.get(e).hyperparameters().epochs()));
            }
        }
        List<Run> mine = part(runs, Run::epochs);
        List<Experiment> part = new ArrayList<>();
        for (int e = 0; e < experiments.size(); e++) {
            int here = e;
            List<Long> seeds = mine.stream()
                    .filter(run -> run.experiment == here)
                    .map(Run::seed)
                    .toList();
            if (!seeds.isEmpty()) {
                Experiment whole = experiments.get(e);
                part.add(new Experiment(whole.id(), whole.title(), whole.hyperparameters(), whole.given(), seeds));
            }
        }
        return part;
    }

    @Override
    public String toString() {
        return number + "/" + of;
    }
}
