package io.github.softmaxreport.compare;

import java.util.List;

/**
 * A number that a site's pages show.
 *
 * @param key what it is, the same in every site: a function, if any, and the path of the values
 * @param page where it stands first
 * @param value at full precision
 * @param percentage whether it is a fraction that some page shows in percent
 * @param sample the values of the runs that it is the mean of; one, if it belongs to a single run; empty for another number
 */
public record SiteNumber(String key, String page, double value, boolean percentage, List<Double> sample) {
    public SiteNumber {
        sample = List.copyOf(sample);
    }

    /** The same number, seen on another page, too. */
    SiteNumber seen(SiteNumber elsewhere) {
        return new SiteNumber(key, page, value, percentage || elsewhere.percentage, sample);
    }

    boolean same(SiteNumber other) {
        return Double.compare(value, other.value) == 0;
    }
}
