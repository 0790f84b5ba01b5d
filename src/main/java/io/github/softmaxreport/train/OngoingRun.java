package io.github.softmaxreport.train;

import io.github.softmaxreport.config.Criterion;
import io.github.softmaxreport.config.Hyperparameters;
import io.github.softmaxreport.data.LabelledImages;
import io.github.softmaxreport.model.FastLearner;
import io.github.softmaxreport.model.ImageBlock;
import io.github.softmaxreport.model.LateMeasurement;
import io.github.softmaxreport.model.LinearClassifier;
import io.github.softmaxreport.model.Share;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A run while it is being trained: its learner and the curve so far, whose last point the next epoch may complete. */
final class OngoingRun {
    private final RunRequest request;
    private final LinearClassifier start;
    private final FastLearner learner;
    private final LabelledImages images;
    private final BestEpoch best;
    private final GrowingCurve curve = new GrowingCurve();
    private final List<LinearClassifier> snapshots = new ArrayList<>();
    private Optional<LateMeasurement> late = Optional.empty();
    private int update;
    private int trained;
    private int next;

    OngoingRun(RunRequest request, LinearClassifier start, FastLearner learner, LabelledImages images) {
        this.request = request;
        this.start = start;
        this.learner = learner;
        this.images = images;
        this.best = new BestEpoch(request.hyperparameters().earlyStopping());
    }

    /** What is trained. */
    FastLearner learner() {
        return learner;
    }

    RunRequest request() {
        return request;
    }

    /** How far it has come after an epoch. */
    Checkpoint checkpoint(int epoch) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(epoch);
            learner.save(out);
            best.write(out);
            out.writeInt(trained);
            out.writeInt(next);
            curve.write(out);
            Written.list(snapshots, LinearClassifier::write, out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory can't be written", e);
        }
        return new Checkpoint(bytes.toByteArray());
    }

    /** Goes on from a checkpoint of an equal run; to be called at once. */
    void resume(Checkpoint checkpoint) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(checkpoint.state()))) {
            in.readInt();
            learner.restore(in);
            best.read(in);
            trained = in.readInt();
            next = in.readInt();
            curve.read(in);
            snapshots.addAll(Written.list(LinearClassifier::read, in));
        } catch (IOException e) {
            throw new UncheckedIOException("the checkpoint of another run", e);
        }
    }

    /** Those that still train in an epoch. */
    static List<OngoingRun> including(int epoch, List<OngoingRun> runs) {
        return runs.stream().filter(run -> run.includes(epoch)).toList();
    }

    /** Whether this run still trains in an epoch. */
    boolean includes(int epoch) {
        return epoch <= request.hyperparameters().epochs() && !best.stopped() && !curve.diverged();
    }

    /** An epoch of updates begins. */
    void beginEpoch(int epoch) {
        if (curve.lacksHalf()) {
            late = Optional.of(late.orElseGet(() -> new LateMeasurement(learner, images)));
            late.get().begin();
        }
        update = 0;
        Hyperparameters h = request.hyperparameters();
        if (epoch == Math.max(1, h.epochs() - h.averagedEpochs() + 1) && h.averagedEpochs() > 0) {
            learner.beginMean();
        }
    }

    /**
     * A block of images is learnt from.
     *
     * @param epoch from 1
     * @param updates of an epoch
     */
    void update(ImageBlock block, Share share, int epoch, int updates) {
        if (curve.lacksHalf()) {
            late.orElseThrow().score(block);
        }
        Hyperparameters h = request.hyperparameters();
        learner.update(block, share, h.schedule().at(h.learningRate(), epoch, h.epochs(), update, updates));
        update += share.last() ? 1 : 0;
    }

    /** What the epoch that has ended has shown of the weights before it; where those had diverged, it doesn't count. */
    void catchUp(EpochListener listener) {
        if (curve.lacksHalf()) {
            LateMeasurement before = late.orElseThrow();
            add(EpochMetrics.of(before.measurement()), listener);
            if (diverged()) {
                best.settle(trained, before.classifier());
            }
        }
    }

    /** Whether it has ended because its training cost is no finite number. */
    boolean diverged() {
        return curve.diverged();
    }

    /** Half of the curve's next point: what decides whether training goes on. */
    void validate(EpochMetrics onValidation) {
        int epoch = curve.next();
        curve.validate(onValidation);
        if (epoch > 0 && request.hyperparameters().gradientNorms()) {
            curve.addNorm(learner.takeGradientNorm());
        }
        trained = epoch;
        best.add(epoch, onValidation, learner::classifier);
    }

    /** Whether the other half can be had from the next epoch: if there is one that shows the images as they are. */
    boolean canCatchUp() {
        return includes(curve.next())
                && !request.hyperparameters().augmentation().present();
    }

    /** The other half; where training stops early or has diverged, also the rest of the curve. */
    void add(EpochMetrics onTrain, EpochListener listener) {
        curve.add(onTrain);
        tell(listener);
        while ((diverged() || best.stopped())
                && curve.points() <= request.hyperparameters().epochs()) {
            curve.repeat(diverged() ? trained : best.epoch());
            tell(listener);
        }
    }

    private void tell(EpochListener listener) {
        int epoch = curve.points() - 1;
        listener.epochEnded(request.experiment(), request.seed(), epoch, curve.train(epoch), curve.validation(epoch));
    }

    /** Whether the validation images decide which epoch is kept. */
    boolean chooses() {
        return request.hyperparameters().earlyStopping().criterion() != Criterion.NONE;
    }

    /**
     * An epoch has ended whose metrics nobody asks for; epoch 0 is the start.
     *
     * @param onValidation if they decide
     * @param wanted after how many of the last epochs W and b are kept
     */
    void look(Optional<EpochMetrics> onValidation, int wanted) {
        int epoch = next++;
        onValidation.ifPresent(metrics -> best.add(epoch, metrics, learner::classifier));
        if (epoch > request.hyperparameters().epochs() - wanted && !chooses()) {
            snapshots.add(learner.classifier());
        }
    }

    /** What {@link #look} kept; of a run that keeps its best epoch only that. */
    List<LinearClassifier> snapshots() {
        return chooses() ? List.of(best.classifier().orElseGet(learner::classifier)) : List.copyOf(snapshots);
    }

    /** What the run has come to. */
    TrainingRun result() {
        LinearClassifier result = best.classifier().orElseGet(learner::classifier);
        return new TrainingRun(request.seed(), start, result, curve.finished(best.epoch(), trained));
    }
}
