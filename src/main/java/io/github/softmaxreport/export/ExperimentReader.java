package io.github.softmaxreport.export;

import io.github.softmaxreport.config.Experiment;
import io.github.softmaxreport.config.JsonDocument;
import io.github.softmaxreport.config.UserError;
import io.github.softmaxreport.data.DatasetDescription;
import io.github.softmaxreport.evaluate.ConfusionMatrix;
import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.evaluate.RightAnswers;
import io.github.softmaxreport.evaluate.RunResult;
import io.github.softmaxreport.evaluate.TestResult;
import io.github.softmaxreport.evaluate.Weights;
import io.github.softmaxreport.model.LinearClassifier;
import io.github.softmaxreport.train.EpochMetrics;
import io.github.softmaxreport.train.TrainingCurve;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** One experiment of results.json, which is valid against its schema, and of the folder beside it. */
final class ExperimentReader {
    private final PublishedFiles site;
    private final JsonDocument document;
    private final DatasetDescription dataset;
    private final String pointer;
    private final JsonNode runs;

    /** @param pointer to the experiment in results.json */
    ExperimentReader(PublishedFiles site, JsonDocument document, DatasetDescription dataset, String pointer) {
        this.site = site;
        this.document = document;
        this.dataset = dataset;
        this.pointer = pointer;
        this.runs = document.root().at(pointer + "/runs");
    }

    /** @param experiment what was asked */
    ExperimentResult read(Experiment experiment) {
        String folder = "data/" + experiment.id() + "/";
        List<RightAnswers> right = array(
                folder + "right.npy",
                "its rows are the runs, of which results.json has " + runs.size() + "; ",
                file -> Npy.rightAnswers(file, runs.size(), dataset.test()));
        List<RunResult> results = new ArrayList<>();
        for (int r = 0; r < runs.size(); r++) {
            requireEpochs(experiment.hyperparameters().epochs(), r);
            results.add(run(r, right.get(r), r == 0 ? Optional.of(weights(folder)) : Optional.empty()));
        }
        return new ExperimentResult(experiment, results);
    }

    private void requireEpochs(int epochs, int r) {
        String place = pointer + "/runs/" + r + "/curve/train/cost";
        int points = document.root().at(place).size();
        if (points != epochs + 1) {
            throw document.problem(
                    place, "has " + points + " points; of " + epochs + " epochs, " + (epochs + 1) + " are wanted");
        }
    }

    private RunResult run(int r, RightAnswers right, Optional<Weights> weights) {
        JsonNode run = runs.get(r);
        String place = pointer + "/runs/" + r;
        String hash = weights.map(Weights::sha256)
                .orElseGet(() -> run.get("weightsSha256").stringValue());
        TestResult test = new TestResult(metrics(run.get("test")), confusion(place), right);
        TrainingCurve curve = curve(place, run);
        return new RunResult(run.get("seed").longValue(), curve, test, hash, weights);
    }

    private TrainingCurve curve(String place, JsonNode run) {
        int points = run.at("/curve/train/cost").size();
        try {
            return new TrainingCurve(
                    epochs(place + "/curve/train", points),
                    epochs(place + "/curve/validation", points),
                    run.at("/kept/epoch").intValue(),
                    run.at("/kept/trained").intValue(),
                    run.at("/curve/gradientNorm")
                            .valueStream()
                            .map(JsonNodes::read)
                            .toList());
        } catch (IllegalArgumentException e) {
            throw document.problem(place + "/kept", String.valueOf(e.getMessage()));
        }
    }

    private Weights weights(String folder) {
        return new Weights(
                classifier(folder + "W0.npy", folder + "b0.npy"), classifier(folder + "W.npy", folder + "b.npy"));
    }

    private LinearClassifier classifier(String weights, String biases) {
        int classes = dataset.classNames().size();
        int dimensions = dataset.dimensions();
        return new LinearClassifier(
                classes,
                dimensions,
                array(weights, "", file -> Npy.weights(file, classes, dimensions)),
                array(biases, "", file -> Npy.biases(file, classes)));
    }

    private <T> T array(String path, String meaning, Function<byte[], T> read) {
        byte[] file = site.bytes(path)
                .orElseThrow(() -> new UserError(site.shown(path) + ": no such file; a whole site is wanted"));
        try {
            return read.apply(file);
        } catch (IllegalArgumentException e) {
            throw new UserError(site.shown(path) + ": " + meaning + e.getMessage(), e);
        }
    }

    private ConfusionMatrix confusion(String place) {
        JsonNode rows = document.root().at(place + "/test/confusion");
        int classes = dataset.classNames().size();
        if (rows.size() != classes || rows.valueStream().anyMatch(row -> row.size() != classes)) {
            throw document.problem(
                    place + "/test/confusion", "not " + classes + " x " + classes + ", as there are classes");
        }
        return new ConfusionMatrix(rows.valueStream()
                .map(row -> row.valueStream().map(JsonNode::intValue).toList())
                .toList());
    }

    /** @param points that each column must have */
    private List<EpochMetrics> epochs(String place, int points) {
        JsonNode columns = document.root().at(place);
        columns.properties().forEach(column -> {
            if (column.getValue().size() != points) {
                throw document.problem(
                        place + "/" + column.getKey(),
                        column.getValue().size() + " points; as many as in the other columns, " + points
                                + ", are wanted");
            }
        });
        return IntStream.range(0, points)
                .mapToObj(epoch -> new EpochMetrics(
                        JsonNodes.read(columns.get("cost").get(epoch)),
                        JsonNodes.read(columns.get("loss").get(epoch)),
                        JsonNodes.read(columns.get("accuracy").get(epoch))))
                .toList();
    }

    private static EpochMetrics metrics(JsonNode node) {
        return new EpochMetrics(
                JsonNodes.read(node.get("cost")),
                JsonNodes.read(node.get("loss")),
                JsonNodes.read(node.get("accuracy")));
    }
}
