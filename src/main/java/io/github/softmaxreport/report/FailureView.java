package io.github.softmaxreport.report;

import io.github.softmaxreport.evaluate.FailedExperiment;
import io.github.softmaxreport.export.Source;
import java.util.List;
import java.util.stream.IntStream;

/** An experiment that was asked for and failed, as templates read it. */
public record FailureView(FailedExperiment failure, Source place, Numbers number) {
    static List<FailureView> of(List<FailedExperiment> failures, Numbers number) {
        return IntStream.range(0, failures.size())
                .mapToObj(i ->
                        new FailureView(failures.get(i), Source.of("/failures").at(i), number))
                .toList();
    }

    public Markup id() {
        return number.text(failure.id(), place.at("id"));
    }

    public Markup title() {
        return number.text(failure.title(), place.at("title"));
    }

    public Markup reason() {
        return number.text(failure.reason(), place.at("reason"));
    }
}
