package io.github.softmaxreport.compare;

import java.util.List;

/**
 * A number that a site's pages show.
 *
 * @param key what it is, the same in every site: a function, if any, and the path of the values
 * @param page where it stands first
 * @param text as it is written, with its unit where any page has one
 * @param value at full precision
 * @param sample the values of the runs that it is the mean of; one, if it belongs to a single run; empty for another number
 */
public record SiteNumber(String key, String page, String text, double value, List<Double> sample) {
    public SiteNumber {
        sample = List.copyOf(sample);
    }

    /** Here, with the longer text of both: some tables leave digits or units to their heads. */
    SiteNumber inFull(SiteNumber elsewhere) {
        return elsewhere.text.length() > text.length()
                ? new SiteNumber(key, page, elsewhere.text, value, sample)
                : this;
    }

    boolean same(SiteNumber other) {
        return Double.compare(value, other.value) == 0;
    }
}
