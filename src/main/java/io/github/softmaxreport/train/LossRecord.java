package io.github.softmaxreport.train;

import io.github.softmaxreport.config.Experiment;
import io.github.softmaxreport.config.Hyperparameters;
import io.github.softmaxreport.model.ImageBlock;
import io.github.softmaxreport.model.Learner;
import io.github.softmaxreport.model.Share;
import io.github.softmaxreport.model.Tally;
import io.github.softmaxreport.model.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;

/** A learner whose loss is recorded batch by batch, each before its own update. */
public final class LossRecord {
    private final Learner learner;
    private final IntToDoubleFunction learningRate;
    private final int updates;
    private final List<Double> losses = new ArrayList<>();
    private double sum;

    /**
     * The loss of each batch before its update, while the learning rate is somebody else's: a range test.
     *
     * @param h its schedule counts nothing
     * @param learningRate η of an update, counted from 0
     * @param updates how many
     * @return mean losses, as many; fewer if one is not finite: those before it
     */
    public static List<Double> of(
            Trainer trainer, Hyperparameters h, long seed, IntToDoubleFunction learningRate, int updates) {
        RunRequest request = new RunRequest(new Experiment("losses", "", h, Set.of(), List.of(seed)), seed);
        ImageBlock block = trainer.blocks().of(h, Team.ofOne());
        Learner learner = trainer.begin(request, trainer.blocks().workspace()).learner();
        LossRecord losses = new LossRecord(learner, learningRate, updates);
        Minibatches batches = trainer.batches(request);
        while (!losses.complete()) {
            batches.forEach(block, share -> losses.update(block, share));
        }
        return losses.finite();
    }

    /**
     * @param learningRate η of an update, counted from 0
     * @param updates after so many nothing more is learnt
     */
    private LossRecord(Learner learner, IntToDoubleFunction learningRate, int updates) {
        this.learner = learner;
        this.learningRate = learningRate;
        this.updates = updates;
    }

    /** A block is measured, then learnt from. */
    void update(ImageBlock block, Share share) {
        if (complete()) {
            return;
        }
        Tally tally = new Tally(block.count());
        learner.measure(block, tally);
        sum += tally.measurement(0).loss() * block.count();
        learner.update(block, share, learningRate.applyAsDouble(losses.size()));
        if (share.last()) {
            losses.add(sum / share.batchSize());
            sum = 0;
        }
    }

    /** Whether all updates are done. */
    boolean complete() {
        return losses.size() == updates;
    }

    /** The losses up to the last finite one. */
    List<Double> finite() {
        int end = 0;
        while (end < losses.size() && Double.isFinite(losses.get(end))) {
            end++;
        }
        return List.copyOf(losses.subList(0, end));
    }
}
