package io.github.softmaxreport.export;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code data/numbers.json}: every number that stands on the pages, and where it comes from. Those in plain text, which
 * carries no markup, are bound by nothing else.
 */
public record NumberList(List<Entry> entries) {
    public static final String PATH = "data/numbers.json";

    /**
     * A number on a page.
     *
     * @param page the page's path from the site's root
     * @param place text, or the template of a plain text
     * @param within the whole plain text; empty for a number in the page's text
     * @param at where in it the number begins
     * @param text the number as it is written
     * @param value at full precision; empty where only a text is quoted
     * @param from its {@link Source}, or the name of a label
     */
    public record Entry(String page, String place, String within, int at, String text, String value, String from) {}

    public NumberList {
        entries = List.copyOf(entries);
    }

    /**
     * Reads what {@link #file} wrote.
     *
     * @throws IllegalArgumentException if it is no JSON
     */
    public static NumberList read(byte[] json) {
        return new NumberList(Results.read(json).numbers());
    }

    /** The file. */
    public SiteFile file() {
        ObjectNode root = JsonNodes.object();
        ArrayNode pages = root.putArray("pages");
        for (String path : entries.stream().map(Entry::page).distinct().toList()) {
            ObjectNode page = pages.addObject();
            page.put("page", path);
            ArrayNode numbers = page.putArray("numbers");
            entries.stream().filter(e -> e.page.equals(path)).forEach(e -> numbers.add(node(e)));
        }
        return SiteFile.text(PATH, JsonNodes.text(root));
    }

    private static ObjectNode node(Entry entry) {
        ObjectNode node = JsonNodes.object();
        node.put("place", entry.place);
        if (!entry.within.isEmpty()) {
            node.put("within", entry.within);
            node.put("at", entry.at);
        }
        node.put("text", entry.text);
        if (!entry.value.isEmpty()) {
            node.put("value", Double.parseDouble(entry.value));
        }
        node.put("from", entry.from);
        return node;
    }
}
