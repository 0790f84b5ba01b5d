package io.github.softmaxreport.report;

/**
 * A text in Markdown, and what it becomes.
 *
 * @param unused how many reports in a row have not asked for it
 */
public record Translation(String markdown, String html, int unused) {
    /** In how many a page may be that of the last report until its translations are made again. */
    private static final int MOST_UNUSED = 30;

    /** One that was asked for. */
    public Translation(String markdown, String html) {
        this(markdown, html, 0);
    }

    Translation unusedAgain() {
        return new Translation(markdown, html, unused + 1);
    }

    boolean isForgotten() {
        return unused > MOST_UNUSED;
    }
}
