package io.github.softmaxreport.report;

/** A template loops or includes itself without an end. */
final class EndlessTemplateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong, whichever limit noticed it. */
    static final String REASON =
            "a loop, or templates that include each other, come to no end; a condition that stops them is wanted";

    private final String template;

    /** @param template which was being rendered */
    EndlessTemplateException(String template) {
        super(REASON);
        this.template = template;
    }

    String template() {
        return template;
    }
}
