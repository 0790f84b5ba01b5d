package io.github.softmaxreport.config;

/**
 * A section of a page.
 *
 * @param name of its text, {@code text/NAME.md}, and of the target of references to it
 * @param title what stands above it; plain text
 * @param about the report, or each setting, which has a part of its own then
 */
public record OutlineSection(String name, String title, SectionKind kind, PageSubject about) {
    /** Whether it has a number. */
    public boolean numbered() {
        return kind == SectionKind.NUMBERED;
    }

    /** Whether each setting has a part of its own. */
    public boolean settings() {
        return about == PageSubject.SETTING;
    }
}
