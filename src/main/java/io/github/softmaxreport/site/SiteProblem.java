package io.github.softmaxreport.site;

/**
 * Something wrong with a site, found before it is published.
 *
 * @param page the file's path in the site
 * @param what is wrong with it, one line
 */
public record SiteProblem(String page, String what) {
    @Override
    public String toString() {
        return page + ": " + what;
    }
}
