package io.github.softmaxreport.train;

import io.github.softmaxreport.config.Criterion;
import io.github.softmaxreport.config.Hyperparameters;
import io.github.softmaxreport.model.FastLearner;
import io.github.softmaxreport.model.ImageBlock;
import io.github.softmaxreport.model.LinearClassifier;
import io.github.softmaxreport.model.Share;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A run while it is being trained: its learner and the curve so far. */
final class OngoingRun {
    private final RunRequest request;
    private final LinearClassifier start;
    private final FastLearner learner;
    private final BestEpoch best;
    private final List<EpochMetrics> train = new ArrayList<>();
    private final List<EpochMetrics> validation = new ArrayList<>();
    private final List<Double> gradientNorms = new ArrayList<>();
    private final List<LinearClassifier> snapshots = new ArrayList<>();
    private boolean diverged;
    private int update;
    private int trained;
    private int next;

    OngoingRun(RunRequest request, LinearClassifier start, FastLearner learner) {
        this.request = request;
        this.start = start;
        this.learner = learner;
        this.best = new BestEpoch(request.hyperparameters().earlyStopping());
    }

    /** What is trained. */
    FastLearner learner() {
        return learner;
    }

    /** What is trained. */
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
            out.writeBoolean(diverged);
            out.writeInt(trained);
            out.writeInt(next);
            Written.list(train, EpochMetrics::write, out);
            Written.list(validation, EpochMetrics::write, out);
            Written.list(gradientNorms, (norm, o) -> o.writeDouble(norm), out);
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
            diverged = in.readBoolean();
            trained = in.readInt();
            next = in.readInt();
            train.addAll(Written.list(EpochMetrics::read, in));
            validation.addAll(Written.list(EpochMetrics::read, in));
            gradientNorms.addAll(Written.list(DataInput::readDouble, in));
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
        return epoch <= request.hyperparameters().epochs() && !best.stopped() && !diverged;
    }

    /** An epoch of updates begins. */
    void beginEpoch(int epoch) {
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
        Hyperparameters h = request.hyperparameters();
        learner.update(block, share, h.schedule().at(h.learningRate(), epoch, h.epochs(), update, updates));
        update += share.last() ? 1 : 0;
    }

    /** The curve's next point; where training stops early or has diverged, also the rest of the curve. */
    void add(EpochMetrics onTrain, EpochMetrics onValidation, EpochListener listener) {
        int epoch = train.size();
        append(onTrain, onValidation, listener);
        if (epoch > 0 && request.hyperparameters().gradientNorms()) {
            gradientNorms.add(learner.takeGradientNorm());
        }
        trained = epoch;
        best.add(epoch, onValidation, learner::classifier);
        diverged = !onTrain.finite();
        while ((diverged || best.stopped())
                && train.size() <= request.hyperparameters().epochs()) {
            int stays = diverged ? epoch : best.epoch();
            append(train.get(stays), validation.get(stays), listener);
        }
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

    private void append(EpochMetrics onTrain, EpochMetrics onValidation, EpochListener listener) {
        listener.epochEnded(request.experiment(), request.seed(), train.size(), onTrain, onValidation);
        train.add(onTrain);
        validation.add(onValidation);
    }

    /** What the run has come to. */
    TrainingRun result() {
        TrainingCurve curve = new TrainingCurve(train, validation, best.epoch(), trained, gradientNorms);
        return new TrainingRun(request.seed(), start, best.classifier().orElseGet(learner::classifier), curve);
    }
}
