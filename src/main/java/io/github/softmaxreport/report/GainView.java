package io.github.softmaxreport.report;

import io.github.softmaxreport.export.Source;
import io.github.softmaxreport.findings.SettingComparison;

/**
 * What a setting of part two gains over the one with which it is compared.
 *
 * @param place where results.json holds it
 */
public record GainView(SettingComparison pair, Source place, Numbers number) {
    /** Id of the one with which it is compared. */
    public String against() {
        return pair.first();
    }

    /** Test accuracy minus that of the other, seed by seed. */
    public Quantity difference() {
        return number.over(pair.statistic(), place.at("testAccuracy").each(), "trial.gain");
    }

    /** McNemar's p-value, Holm-corrected over the comparison. */
    public BoundNumber adjusted() {
        return number.value(pair.adjusted(), place.at("adjustedPValue"), "trial.adjusted");
    }

    /** GREATER, LESS, or why the two can't be told apart: SINGLE, IMAGES, SEEDS, OPEN. */
    public String verdict() {
        return PairView.verdict(pair);
    }
}
