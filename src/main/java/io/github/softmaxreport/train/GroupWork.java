package io.github.softmaxreport.train;

import io.github.softmaxreport.model.Team;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Trains a group of runs in step; if that fails, each alone, so that only those are without a result whose own fault it is. */
final class GroupWork<T> {
    private final RunKeeper<T> keeper;
    private final BiFunction<List<RunRequest>, Team, List<T>> work;
    private final Team team;

    GroupWork(RunKeeper<T> keeper, BiFunction<List<RunRequest>, Team, List<T>> work, Team team) {
        this.keeper = keeper;
        this.work = work;
        this.team = team;
    }

    Map<RunRequest, Outcome<T>> of(List<RunRequest> group) {
        Map<RunRequest, Outcome<T>> outcomes = new HashMap<>();
        try {
            Timer timer = keeper.timer();
            List<T> results = work.apply(group, team);
            double seconds = timer.seconds() * team.size() / group.size();
            for (int r = 0; r < results.size(); r++) {
                keeper.keep(group.get(r), results.get(r), seconds);
                outcomes.put(group.get(r), Outcome.of(results.get(r)));
            }
        } catch (RuntimeException | OutOfMemoryError failure) {
            if (group.size() == 1) {
                outcomes.put(group.get(0), Outcome.failed(failure));
            } else {
                group.forEach(alone -> outcomes.putAll(of(List.of(alone))));
            }
        }
        return outcomes;
    }
}
