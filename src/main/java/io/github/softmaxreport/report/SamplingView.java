package io.github.softmaxreport.report;

import io.github.softmaxreport.evaluate.Wilson;
import io.github.softmaxreport.export.Source;

/** The ends of the 95 % Wilson interval that the size of the test set leaves around a setting's mean test accuracy. */
public record SamplingView(BoundNumber low, BoundNumber high, Words words) {
    static SamplingView of(SettingView setting) {
        Wilson wilson =
                setting.result().sampling().orElseThrow(() -> new IllegalStateException("there are no test images"));
        Source place = setting.place().at("summary", "test", "accuracy", "wilson95");
        return new SamplingView(
                setting.number().value(wilson.low(), place.at(0), "sampling.low", setting.id()),
                setting.number().value(wilson.high(), place.at(1), "sampling.high", setting.id()),
                setting.words());
    }

    /** Both ends in percentage points, without the unit. */
    public Markup points() {
        return new Markup(words.filled("interval", low.points(), high.points()));
    }

    /** Both ends as percentages. */
    public Markup percent() {
        return new Markup(words.filled("interval", low.points(), high.percent()));
    }
}
