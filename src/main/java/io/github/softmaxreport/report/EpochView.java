package io.github.softmaxreport.report;

/** A row of the table over epochs. */
public record EpochView(int epoch, SettingView setting) {
    /** The epoch's number; 0 is before the first update. */
    public BoundNumber index() {
        return setting.number().value(epoch, "epoch");
    }

    /** A metric after this epoch, split train or validation. */
    public Quantity of(String split, String metric) {
        return setting.number().at(setting.id(), split, metric, epoch);
    }
}
