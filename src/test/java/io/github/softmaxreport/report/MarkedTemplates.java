package io.github.softmaxreport.report;

import io.github.softmaxreport.config.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All templates with a mark around every site, and beside what is written there what would be by each mistake: one
 * rendering shows which sites a study reads and which mistakes its text shows.
 */
final class MarkedTemplates {
    private static final char BEGIN = '\uf8f0';
    private static final char NAMED = '\uf8f1';
    private static final char NEXT = '\uf8f2';
    private static final char END = '\uf8f3';
    private static final Pattern FILLING =
            Pattern.compile("^ th:(u?text)=\"([^\"]*)\"((?:[^>\"]|\"[^\"]*\")*)>.*$", Pattern.DOTALL);
    private static final Pattern REFUSED = Pattern.compile("^(.*?):(\\d+):\\d+  ", Pattern.DOTALL);

    /** One mistake at a site. */
    record Mistake(TemplateSite site, String wrong) {}

    private final Path folder;
    private final TemplateFolders originals;
    private final TemplateFolders templates;
    private final List<TemplateSite> sites = new ArrayList<>();
    private final Map<String, Mistake> byLine = new HashMap<>();
    private final Set<Mistake> refused = new HashSet<>();
    private final Set<Mistake> seen = new HashSet<>();
    private final Set<TemplateSite> read = new HashSet<>();

    /** @param folder where the marked copies are written, in front of the templates */
    MarkedTemplates(Path folder, TemplateFolders originals) throws IOException {
        this.folder = folder;
        this.originals = originals;
        templates = new TemplateFolders(List.of(folder, originals.folders().get(0)));
        for (String name : new TreeSet<>(originals.under("").keySet())) {
            if (name.matches("(text|figures)/.*\\.(md|txt|py|json)|[a-z0-9-]+\\.html") && !name.contains("diff.")) {
                sites.addAll(TemplateSite.of(name, originals.read(name)));
            }
        }
        for (String name : sites.stream().map(TemplateSite::template).distinct().toList()) {
            write(name, originals.read(name));
        }
    }

    List<TemplateSite> sites() {
        return List.copyOf(sites);
    }

    /** Sites that some study wrote, with text where they write some. */
    Set<TemplateSite> read() {
        return Set.copyOf(read);
    }

    /** Whether the text of some study shows this mistake, or the report refuses it. */
    boolean noticed(Mistake mistake) {
        return refused.contains(mistake) || seen.contains(mistake);
    }

    /** Looks at a text, written again without what is refused until nothing is. */
    void look(Function<TemplateFolders, String> text) throws IOException {
        while (true) {
            try {
                look(text.apply(templates));
                return;
            } catch (UserError e) {
                Matcher place = REFUSED.matcher(e.getMessage());
                if (!place.find()) {
                    throw e;
                }
                String name =
                        folder.relativize(Path.of(place.group(1))).toString().replace('\\', '/');
                Mistake mistake = byLine.get(name + ":" + place.group(2));
                if (mistake == null) {
                    throw e;
                }
                refused.add(mistake);
                write(name, originals.read(name));
            }
        }
    }

    private void write(String name, String text) throws IOException {
        StringBuilder marked = new StringBuilder();
        byLine.keySet().removeIf(key -> key.startsWith(name + ":"));
        int done = 0;
        for (int i = 0; i < sites.size(); i++) {
            TemplateSite site = sites.get(i);
            if (site.template().equals(name) && site.isMarked()) {
                marked.append(text, done, site.start());
                mark(i, text, marked);
                done = site.end();
            }
        }
        marked.append(text.substring(done));
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, marked);
    }

    /** @param marked added to */
    private void mark(int number, String text, StringBuilder marked) {
        TemplateSite site = sites.get(number);
        String original = text.substring(site.start(), site.end());
        String form = "%s";
        if (site.kind() == TemplateSite.Kind.FILLING) {
            Matcher filling = FILLING.matcher(original);
            if (!filling.matches()) {
                throw new IllegalStateException(site.toString());
            }
            marked.append(filling.group(3)).append('>');
            form = "<th:block th:" + filling.group(1) + "=\"%s\"></th:block>";
        }
        marked.append(BEGIN).append(number).append(NAMED).append(form.replace("%s", site.written()));
        if (site.kind() == TemplateSite.Kind.BRANCH) {
            marked.setLength(marked.length() - site.written().length());
        }
        if (site.kind() != TemplateSite.Kind.LITERAL) {
            for (String wrong : site.mistakes()) {
                Mistake mistake = new Mistake(site, wrong);
                marked.append('\n').append(NEXT);
                if (!refused.contains(mistake)) {
                    byLine.put(
                            site.template() + ":"
                                    + (marked.chars().filter(c -> c == '\n').count() + 1),
                            mistake);
                    marked.append(form.replace("%s", wrong));
                }
            }
            marked.append(site.mistakes().isEmpty() ? "" : "\n");
        }
        marked.append(END);
    }

    private void look(String text) {
        Deque<StringBuilder> names = new ArrayDeque<>();
        Deque<List<StringBuilder>> open = new ArrayDeque<>();
        boolean naming = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case BEGIN -> {
                    names.push(new StringBuilder());
                    open.push(new ArrayList<>(List.of(new StringBuilder())));
                    naming = true;
                }
                case NAMED -> naming = false;
                case NEXT -> open.element().add(new StringBuilder());
                case END -> {
                    List<StringBuilder> written = open.pop();
                    close(sites.get(Integer.parseInt(names.pop().toString())), written);
                    if (!open.isEmpty()) {
                        last(open.element()).append(written.get(0));
                    }
                }
                default -> {
                    if (naming) {
                        names.element().append(c);
                    } else if (!open.isEmpty()) {
                        last(open.element()).append(c);
                    }
                }
            }
        }
    }

    private void close(TemplateSite site, List<StringBuilder> written) {
        String right = plain(written.get(0));
        if (!right.isEmpty() || site.kind() == TemplateSite.Kind.BRANCH) {
            read.add(site);
        }
        if (site.kind() == TemplateSite.Kind.LITERAL) {
            site.mistakes().forEach(wrong -> seen.add(new Mistake(site, wrong)));
            return;
        }
        List<String> mistakes = site.mistakes();
        for (int i = 0; i < mistakes.size(); i++) {
            if (!plain(written.get(i + 1)).equals(right)) {
                seen.add(new Mistake(site, mistakes.get(i)));
            }
        }
    }

    private static String plain(CharSequence text) {
        return text.toString().replaceAll("\\s+", " ").strip();
    }

    private static StringBuilder last(List<StringBuilder> list) {
        return list.get(list.size() - 1);
    }
}
