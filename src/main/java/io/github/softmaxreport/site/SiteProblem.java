package io.github.softmaxreport.site;

import java.util.function.UnaryOperator;

/**
 * Something wrong with a site, found before it is published.
 *
 * @param page the file's path in the site
 * @param what is wrong with it, one line
 * @param place in the user's files that is to be put right; empty where the program is at fault
 * @param contradiction with another file, if it is one
 * @param written what stands in the page as it does in the template that wrote it; empty where that isn't known
 */
public record SiteProblem(String page, String what, String place, Contradiction contradiction, String written) {
    /**
     * Which of two files is wrong can't be told from them alone.
     *
     * @param file the other one; empty where there is none
     * @param what the same fault, told of that file
     */
    public record Contradiction(String file, String what) {
        static final Contradiction NONE = new Contradiction("", "");
    }

    /** A fault of the page alone. */
    public SiteProblem(String page, String what, String place) {
        this(page, what, place, Contradiction.NONE);
    }

    SiteProblem(String page, String what, String place, Contradiction contradiction) {
        this(page, what, place, contradiction, "");
    }

    /** The same with a place, if it has none. */
    SiteProblem placed(UnaryOperator<String> holding) {
        return place.isEmpty() && !written.isEmpty()
                ? new SiteProblem(page, what, holding.apply(written), contradiction, written)
                : this;
    }

    /** All but the page, so that what is wrong with several pages is told once. */
    String told() {
        return what + (place.isEmpty() ? "" : "; " + place);
    }

    @Override
    public String toString() {
        return page + ": " + told();
    }
}
