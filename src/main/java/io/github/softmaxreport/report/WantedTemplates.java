package io.github.softmaxreport.report;

import io.github.softmaxreport.config.ClaimKind;
import io.github.softmaxreport.config.ComparisonKind;
import io.github.softmaxreport.config.LossFunction;
import io.github.softmaxreport.config.Outline;
import io.github.softmaxreport.config.OutlinePage;
import io.github.softmaxreport.config.UserError;
import io.github.softmaxreport.figures.FigureKind;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which templates a report may ask for: those for each kind of things, and those that other templates name. */
final class WantedTemplates {
    private static final Pattern SECTION =
            Pattern.compile("prose\\.(of|inline|part|line|code|json)\\('([A-Za-z0-9._-]+)'\\s*[,)]");
    private static final Pattern FRAGMENT = Pattern.compile("~\\{\\s*([A-Za-z0-9._-]+\\.html)\\s*(?:::|\\})");

    private static final Pattern SHOWN = Pattern.compile("show\\.(figures|table|formula)\\('([A-Za-z0-9-]+)'\\s*[,)]");

    private final TemplateFolders folders;
    private final Fragments fragments;
    private final Set<String> names = new TreeSet<>();
    private final Deque<String> unread = new ArrayDeque<>();

    WantedTemplates(PreparedTemplates prepared) {
        folders = prepared.folders();
        fragments = prepared.templates().fragments();
        add(Outline.NOT_FOUND);
        for (OutlinePage page : prepared.outline().pages()) {
            add(page.layout());
            page.sections().forEach(section -> add("text/" + section.name() + ".md"));
        }
        for (FigureKind figure : FigureKind.values()) {
            add("figures/" + figure.key() + ".caption.md");
            add("figures/" + figure.key() + ".alt.txt");
        }
        for (ClaimKind claim : ClaimKind.values()) {
            add("text/claim-" + claim.key() + ".md");
        }
        for (ComparisonKind comparison : ComparisonKind.values()) {
            add("text/bonus-" + comparison.key() + ".md");
        }
        for (LossFunction loss : LossFunction.values()) {
            add("text/loss-" + loss.key() + ".md");
        }
        while (!unread.isEmpty()) {
            follow(unread.remove());
        }
    }

    /** Their paths, sorted. */
    Set<String> names() {
        return names;
    }

    private void add(String name) {
        if (names.add(name)) {
            unread.add(name);
        }
    }

    /** A name that is put together while a page is made is not followed. */
    private void follow(String name) {
        if (!Files.isRegularFile(folders.file(name))) {
            return;
        }
        String text;
        try {
            text = folders.read(name);
        } catch (UserError e) {
            return; // whoever reads it next tells of it
        }
        for (Matcher section = SECTION.matcher(text); section.find(); ) {
            String ending = switch (section.group(1)) {
                case "code" -> "";
                case "json" -> ".json";
                case "line" -> ".txt";
                default -> ".md";
            };
            add("text/" + section.group(2) + ending);
        }
        for (Matcher fragment = FRAGMENT.matcher(text); fragment.find(); ) {
            add(fragment.group(1));
        }
        for (Matcher shown = SHOWN.matcher(text); shown.find(); ) {
            switch (shown.group(1)) {
                case "figures" -> add("figure.html");
                case "table" ->
                    fragments.find(Fragments.Kind.TABLE, shown.group(2)).ifPresent(this::add);
                default -> add("formula.html");
            }
        }
    }
}
