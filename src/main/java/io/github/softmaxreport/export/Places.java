package io.github.softmaxreport.export;

import io.github.softmaxreport.config.DifferenceMethod;
import io.github.softmaxreport.config.ParameterBlock;
import io.github.softmaxreport.evaluate.Metric;
import io.github.softmaxreport.evaluate.Split;
import io.github.softmaxreport.findings.PairedDifference;
import java.util.List;
import java.util.stream.IntStream;

/** Where results.json holds what: the one class that knows, beside those that write it. */
public record Places(List<String> experiments, List<PairedDifference> comparisons) {
    public static final Source DATASET = Source.of("/dataset");
    public static final Source CONFIGURATION = Source.of("/configuration");
    public static final Source COMPARISONS = Source.of("/comparisons");
    public static final Source CLAIMS = Source.of("/claims");
    public static final Source VERIFICATION = Source.of("/gradientVerification");
    public static final Source GRADIENTS = Source.of("/gradientCheck");

    public Places {
        experiments = List.copyOf(experiments);
        comparisons = List.copyOf(comparisons);
    }

    /** Test accuracy of an experiment minus that of a baseline, seed by seed. */
    public Source difference(String id, String baseline) {
        int index = IntStream.range(0, comparisons.size())
                .filter(i -> comparisons.get(i).id().equals(id)
                        && comparisons.get(i).baseline().equals(baseline))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id + " and " + baseline + " were not compared"));
        return Source.of("/differences").at(index, "testAccuracy").each();
    }

    /** Everything of an experiment. */
    public Source experiment(String id) {
        return Source.of("/experiments").at(experiments.indexOf(id));
    }

    /** All experiments. */
    public Source all() {
        return Source.of("/experiments").each();
    }

    /** A metric at the end of training, run by run. */
    public Source last(String id, Split split, Metric metric) {
        return split == Split.TEST
                ? runs(id).at("test", JsonNodes.name(metric))
                : runs(id).at("kept", JsonNodes.name(split), JsonNodes.name(metric));
    }

    /** A metric after an epoch, run by run. */
    public Source at(String id, Split split, Metric metric, int epoch) {
        return curves(id, split, metric).at(epoch);
    }

    /** The curves of a metric, run by run. */
    public Source curves(String id, Split split, Metric metric) {
        return runs(id).at("curve", JsonNodes.name(split), JsonNodes.name(metric));
    }

    /** What is said of the curve of a metric. */
    public Source shape(String id, Split split, Metric metric) {
        return experiment(id).at("observed", "curves", JsonNodes.name(split), JsonNodes.name(metric));
    }

    /** All runs of an experiment. */
    public Source runs(String id) {
        return experiment(id).at("runs").each();
    }

    /** The i-th of our mean test accuracies minus the printed ones. */
    public static Source publishedGap(int i) {
        return Source.of("/observed/publishedGaps").at(i, "gap");
    }

    /** The maximum relative errors of the gradient in the write-up's setting, start by start. */
    public static Source writeUp(DifferenceMethod method, ParameterBlock block) {
        return VERIFICATION.at("writeUp", method.key(), block.key()).each();
    }
}
