package io.github.softmaxreport.study;

import io.github.softmaxreport.evaluate.Split;
import io.github.softmaxreport.train.RunRequest;
import io.github.softmaxreport.train.TrainingCost;
import io.github.softmaxreport.train.TrainingQueue;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What runs on a data set take.
 *
 * @param threads that train; they tell how many runs go in step
 */
record Workload(LazyData data, int threads) {
    /** Of lists of runs that train one after another; what was in an earlier one is not trained again. */
    Effort.Part of(List<List<PlannedRun>> lists) {
        Set<PlannedRun> seen = new HashSet<>();
        return lists.stream()
                .map(runs -> together(runs.stream().filter(seen::add).toList()))
                .reduce(Effort.Part.NONE, Effort.Part::plus);
    }

    /** Of different runs, of which those that see the same batches go in step. */
    Effort.Part together(Collection<PlannedRun> runs) {
        Map<PlannedRun.Cut, List<RunRequest>> cuts = runs.stream()
                .collect(Collectors.groupingBy(
                        PlannedRun::cut,
                        LinkedHashMap::new,
                        Collectors.mapping(PlannedRun::request, Collectors.toList())));
        double seconds = 0;
        for (Map.Entry<PlannedRun.Cut, List<RunRequest>> cut : cuts.entrySet()) {
            seconds += TrainingCost.elapsed(alone(cut.getValue(), cut.getKey()), threads);
        }
        return new Effort.Part(runs.size(), seconds);
    }

    /** Seconds of one thread for each group of runs on the same images. */
    private List<Double> alone(List<RunRequest> runs, PlannedRun.Cut cut) {
        return TrainingQueue.groups(runs, threads).stream()
                .map(group -> alone(group, cut.images()))
                .toList();
    }

    private double alone(List<RunRequest> group, int images) {
        return new TrainingCost(data.dimensions(), data.classes()).learnt(group, images, data.count(Split.VALIDATION));
    }

    /** What each group of runs on the same images takes of the time of all. */
    Function<List<RunRequest>, Effort.Part> shares(List<RunRequest> runs, PlannedRun.Cut cut) {
        List<Double> alone = alone(runs, cut);
        double all = alone.stream().mapToDouble(seconds -> seconds).sum();
        double elapsed = TrainingCost.elapsed(alone, threads);
        return group -> new Effort.Part(group.size(), elapsed * alone(group, cut.images()) / all);
    }
}
