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
        Effort.Part all = Effort.Part.NONE;
        for (Map.Entry<PlannedRun.Cut, List<RunRequest>> cut : cuts.entrySet()) {
            for (List<RunRequest> group : TrainingQueue.groups(cut.getValue(), threads)) {
                all = all.plus(inStep(group, cut.getKey()));
            }
        }
        return all;
    }

    /** Of runs in step. */
    Effort.Part inStep(List<RunRequest> group, PlannedRun.Cut cut) {
        TrainingCost cost = new TrainingCost(data.dimensions(), data.classes());
        return new Effort.Part(group.size(), cost.learnt(group, cut.images(), data.count(Split.VALIDATION)));
    }
}
