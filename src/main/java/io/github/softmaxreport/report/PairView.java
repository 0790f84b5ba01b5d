package io.github.softmaxreport.report;

import io.github.softmaxreport.export.Source;
import io.github.softmaxreport.findings.SeedTests.SeedTest;
import io.github.softmaxreport.findings.SettingComparison;
import java.util.List;

/**
 * A row of the table of all pairs: the second setting against the first, by test accuracy.
 *
 * @param compared what came out; empty where the two were not compared
 * @param verdict words entry {@code pair.VERDICT}
 */
public record PairView(String first, String second, List<Compared> compared, String verdict) {
    /**
     * The numbers of a comparison.
     *
     * @param place where results.json holds it
     */
    public record Compared(SettingComparison pair, Source place, Numbers number) {
        /** Second minus first, as a fraction. */
        public Quantity difference() {
            return number.over(
                    pair.statistic(), place.at("testAccuracy").each(), "difference", pair.second(), pair.first());
        }

        /** Test images that only the first gets right, with the seed that decides. */
        public BoundNumber firstAlone() {
            return alone(median().mcNemar().firstAlone(), "firstAlone", pair.first(), pair.second());
        }

        /** Test images that only the second gets right, with the seed that decides. */
        public BoundNumber secondAlone() {
            return alone(median().mcNemar().secondAlone(), "secondAlone", pair.second(), pair.first());
        }

        /** The p-value of all seeds together. */
        public BoundNumber pValue() {
            return number.value(pair.tests().pValue(), place.at("pValue"), "pValue", pair.first(), pair.second());
        }

        /** The same after the correction. */
        public BoundNumber adjusted() {
            return number.value(pair.adjusted(), place.at("adjustedPValue"), "adjusted", pair.first(), pair.second());
        }

        private BoundNumber alone(int images, String key, String one, String other) {
            int index = pair.tests().tests().indexOf(median());
            return number.value(
                    images, place.at("seeds", index, key), "alone", one, other, Long.toString(median().seed()));
        }

        private SeedTest median() {
            return pair.tests().median();
        }
    }

    static PairView of(SettingComparison pair, Source place, Numbers number) {
        return new PairView(pair.first(), pair.second(), List.of(new Compared(pair, place, number)), verdict(pair));
    }

    static PairView uncompared(String first, String second, String verdict) {
        return new PairView(first, second, List.of(), verdict);
    }

    static String verdict(SettingComparison pair) {
        if (!pair.tied()) {
            return pair.statistic().mean() > 0 ? "GREATER" : "LESS";
        }
        if (pair.statistic().n() == 1) {
            return "SINGLE";
        }
        return pair.seedsTell() ? "IMAGES" : pair.imagesTell() ? "SEEDS" : "OPEN";
    }
}
