package io.github.softmaxreport.report;

import io.github.softmaxreport.evaluate.GradientError;
import io.github.softmaxreport.export.Source;
import io.github.softmaxreport.study.LossGradient;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A loss of part two and its gradient against numerical ones.
 *
 * @param place where results.json holds it
 */
public record LossGradientView(LossGradient result, double tolerance, Source place, Numbers number) {
    static List<LossGradientView> of(List<LossGradient> all, double tolerance, Source place, Numbers number) {
        return IntStream.range(0, all.size())
                .mapToObj(i -> new LossGradientView(all.get(i), tolerance, place.at(i), number))
                .toList();
    }

    /** The loss's key in the configuration. */
    public String key() {
        return result.loss().key();
    }

    public Markup lossName() {
        return Markup.text(number.word(result.loss()));
    }

    /** The aggregated relative error by method and block, as templates name them. */
    public BoundNumber error(String method, String block) {
        for (int i = 0; i < result.errors().size(); i++) {
            GradientError error = result.errors().get(i);
            if (error.method().key().equals(method) && error.block().key().equals(block)) {
                return number.value(
                        error.aggregatedRelativeError(),
                        place.at("errors", i, "aggregatedRelativeError"),
                        "gradient.aggregated",
                        number.word(error.method()),
                        number.word(error.block()));
            }
        }
        throw new UnknownNameException(
                "comparison of gradients",
                method + " " + block,
                result.errors().stream()
                        .map(e -> e.method().key() + " " + e.block().key())
                        .toList());
    }

    /** Whether the complex step, the exact referee, agrees for both blocks. */
    public boolean passed() {
        return result.passed(tolerance);
    }

    /** The number of images of the case. */
    public BoundNumber images() {
        return number.value(result.errors().get(0).images(), place.at("errors", 0, "images"), "gradient.images");
    }

    /** The number of leading inputs of the case. */
    public BoundNumber dimensions() {
        return number.value(
                result.errors().get(0).dimensions(), place.at("errors", 0, "dimensions"), "gradient.dimensions");
    }

    /** λ of the case. */
    public BoundNumber regularization() {
        return number.value(
                result.errors().get(0).regularization(),
                place.at("errors", 0, "regularization"),
                "gradient.regularization");
    }
}
