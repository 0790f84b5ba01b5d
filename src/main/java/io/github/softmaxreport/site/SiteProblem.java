package io.github.softmaxreport.site;

/**
 * Something wrong with a site, found before it is published.
 *
 * @param page the file's path in the site
 * @param what is wrong with it, one line
 * @param place in the user's files that is to be put right; empty where the program is at fault
 */
public record SiteProblem(String page, String what, String place) {
    @Override
    public String toString() {
        return page + ": " + what + (place.isEmpty() ? "" : "; " + place);
    }
}
