package io.github.softmaxreport.report;

/**
 * The number of a section, figure, table or source, or the id of a setting.
 *
 * @param target what it is the label of: its kind and its name
 * @param text what is read
 */
public record Label(String target, String text) {
    /** With the element that says what it is the label of. */
    @Override
    public String toString() {
        return "<span data-label=\"" + Markup.text(target) + "\">" + Markup.text(text) + "</span>";
    }
}
