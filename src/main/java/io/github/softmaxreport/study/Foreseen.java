package io.github.softmaxreport.study;

import io.github.softmaxreport.config.Bonus;
import io.github.softmaxreport.config.Comparison;
import io.github.softmaxreport.config.DatasetChoice;
import io.github.softmaxreport.config.Shard;
import io.github.softmaxreport.config.Trial;
import io.github.softmaxreport.store.Missing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The runs of part two that are known before their turn comes: those that the study names, and those that follow from
 * choices as far as the store has what is chosen from. No test image is looked at.
 */
public final class Foreseen {
    /**
     * A part of the runs.
     *
     * @param runs in the part
     * @param known in all
     */
    public record Share(int runs, int known) {}

    private enum Use {
        CHOICE,
        COMPARISON,
        FINAL
    }

    private record Piece(Use use, PlannedRun run) {
        long cost() {
            return run.shown();
        }
    }

    private final Inquiry inquiry;
    private final Bonus bonus;

    /** Looks at nothing yet. */
    public Foreseen(Inquiry inquiry) {
        this.inquiry = inquiry;
        this.bonus = inquiry.bonus();
    }

    /**
     * Trains a shard's part, so that it is in the store. What belongs to which shard does not depend on what the store has.
     *
     * @throws java.util.concurrent.CompletionException if a run fails
     */
    public Share train(Shard shard) {
        LazyData choosing = sealed(bonus.dataset(), inquiry.data());
        LazyData last = sealed(bonus.finalDataset(), inquiry.data());
        List<List<Piece>> known = known();
        Set<Piece> mine = new LinkedHashSet<>();
        known.forEach(pieces -> mine.addAll(shard.part(pieces, Piece::cost)));
        List<PlannedRun> choices = runs(mine, Use.CHOICE);
        List<PlannedRun> comparisons = runs(mine, Use.COMPARISON);
        List<PlannedRun> finals = runs(mine, Use.FINAL);
        boolean rangeTest = !shard.part(List.of(bonus.rangeTest()), test -> 1).isEmpty();
        Map<String, Effort.Part> parts = new LinkedHashMap<>();
        Workload chosenOn = new Workload(choosing, inquiry.threads());
        parts.put("rangeTest", rangeTest ? Prospect.rangeTest(bonus, chosenOn) : Effort.Part.NONE);
        parts.put("choices", chosenOn.together(choices));
        parts.put("comparisons", chosenOn.together(comparisons));
        parts.put("final", new Workload(last, inquiry.threads()).together(finals));
        inquiry.listener().plans(new Effort(parts));
        Preliminaries first = new Preliminaries(bonus, inquiry.verification(), choosing, inquiry.store());
        first.gradients(shard.part(first.losses(), loss -> 1));
        if (rangeTest) {
            inquiry.listener().begins("rangeTest");
            first.rangeTest();
        }
        inquiry.listener().begins("choices");
        new Trials(choosing, inquiry.threads(), 1, inquiry.store(), inquiry.listener()).answers(choices);
        inquiry.listener().begins("comparisons");
        train(choosing, 1, comparisons);
        inquiry.listener().begins("final");
        train(last, bonus.ensembles().members(), finals);
        return new Share(mine.size(), (int)
                known.stream().flatMap(List::stream).distinct().count());
    }

    /** W and b alone: they are measured when test images may be seen. */
    private void train(LazyData images, int snapshots, List<PlannedRun> runs) {
        TrainedRuns trained =
                new TrainedRuns(images, inquiry.threads(), snapshots, inquiry.store(), inquiry.listener());
        List<PlannedRun> missing = trained.missing(runs);
        trained.found(runs.stream().filter(run -> !missing.contains(run)).toList());
        trained.train(missing);
    }

    private static List<PlannedRun> runs(Set<Piece> pieces, Use use) {
        return pieces.stream().filter(piece -> piece.use == use).map(Piece::run).toList();
    }

    /** First what the study alone names, then what follows from each choice. */
    private List<List<Piece>> known() {
        StudyData unread = StudyData.unread(inquiry.data());
        Trials stored = stored(bonus.dataset(), 1, unread);
        Trials last = stored(bonus.finalDataset(), bonus.ensembles().members(), unread);
        List<Piece> named = new ArrayList<>();
        List<List<Piece>> following = new ArrayList<>();
        Asked searching = new Asked(stored);
        Optional<SearchResult> search = ifStored(() -> new Searching(bonus, searching, new SelectionLog()).result());
        named.addAll(pieces(Use.CHOICE, searching.runs.get(0)));
        searching.runs.stream().skip(1).forEach(runs -> following.add(pieces(Use.CHOICE, runs)));
        for (Comparison comparison : bonus.comparisons()) {
            Asked tuning = new Asked(stored);
            Tuner tuner = new Tuner(tuning, bonus.search().seed(), new SelectionLog());
            Optional<List<Trial>> trials = ifStored(() -> Tuner.chosen(comparison, tuner.tune(comparison)));
            tuning.runs.forEach(runs -> named.addAll(pieces(Use.CHOICE, runs)));
            List<Piece> compared = trials.map(chosen -> pieces(Use.COMPARISON, stored.planned(chosen, bonus.seeds())))
                    .orElse(List.of());
            if (comparison.tuning().isEmpty()) {
                named.addAll(compared);
            } else {
                following.add(compared);
            }
        }
        bonus.probabilities().stream()
                .filter(this::complete)
                .forEach(trial -> named.addAll(pieces(
                        Use.FINAL, last.planned(List.of(trial), bonus.seeds().subList(0, 1)))));
        search.ifPresent(found -> {
            FinalRuns runs =
                    new FinalRuns(bonus, found, last, LazyData.of(bonus.finalDataset(), unread), inquiry.store());
            following.add(pieces(
                    Use.FINAL, runs.planned().stream().flatMap(List::stream).toList()));
        });
        List<List<Piece>> known = new ArrayList<>();
        known.add(named.stream().distinct().toList());
        following.forEach(pieces -> known.add(pieces.stream()
                .filter(piece -> !named.contains(piece))
                .distinct()
                .toList()));
        return known;
    }

    private static LazyData sealed(DatasetChoice choice, StudyData data) {
        return new SealedData(LazyData.of(choice, data)).sealed();
    }

    /** Answers from the store alone. */
    private Trials stored(DatasetChoice choice, int snapshots, StudyData unread) {
        return new Trials(
                sealed(choice, unread), 1, snapshots, new Missing(inquiry.store()), InvestigationListener.NONE);
    }

    /** Whether it states everything that is searched for. */
    private boolean complete(Trial trial) {
        return bonus.search().grid().stream().allMatch(axis -> trial.changes().contains(axis.path()));
    }

    private static List<Piece> pieces(Use use, List<PlannedRun> runs) {
        return runs.stream().map(run -> new Piece(use, run)).toList();
    }

    private static <T> Optional<T> ifStored(Supplier<T> choice) {
        try {
            return Optional.of(choice.get());
        } catch (NotStoredException e) {
            return Optional.empty();
        }
    }
}
