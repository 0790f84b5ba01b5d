package io.github.softmaxreport.report;

import io.github.softmaxreport.evaluate.Metric;
import io.github.softmaxreport.evaluate.Split;

/** A row of the table over epochs. */
public record EpochView(int epoch, SettingView setting) {
    /** The epoch's number; 0 is before the first update. */
    public BoundNumber index() {
        return setting.number()
                .value(
                        epoch,
                        setting.number()
                                .places()
                                .at(setting.id(), Split.TRAIN, Metric.COST, epoch)
                                .with("index"),
                        "epoch");
    }

    /** A metric after this epoch, split train or validation. */
    public Quantity of(String split, String metric) {
        return setting.number().at(setting.id(), split, metric, epoch);
    }
}
