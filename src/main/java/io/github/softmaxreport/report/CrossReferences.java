package io.github.softmaxreport.report;

import io.github.softmaxreport.config.Outline;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Numbers sections, figures and tables in the order in which pages define them, and links to them. What a page asks for
 * before it is defined is taken to be what is expected; all pages are rendered again, with what came out as the next
 * expectation, until every page was told what is so.
 */
public final class CrossReferences {
    private static final String SETTING = "setting";

    private final Words words;
    private final Map<String, String> settings;
    private final Set<String> lacking = new LinkedHashSet<>();
    private Numbering numbering = new Numbering(List.of());
    private FormerTargets former = new FormerTargets(List.of());
    private boolean complete;
    private String page = "";

    /** @param settings by the settings' ids the paths of their pages, empty for none: what is known of settings anyway */
    CrossReferences(Words words, Map<String, String> settings) {
        this.words = words;
        this.settings = Map.copyOf(settings);
    }

    /**
     * Begins a rendering of all pages, with no target defined.
     *
     * @param expected targets, which may turn out to be others
     */
    void start(Collection<Target> expected) {
        former = new FormerTargets(expected);
        numbering = new Numbering(List.of());
        lacking.clear();
        complete = false;
    }

    /**
     * The same for one page, which is rendered while others are, too.
     *
     * @param expected all targets
     * @param before pages that come before this one
     */
    CrossReferences apart(String path, List<Target> expected, Set<String> before) {
        CrossReferences apart = new CrossReferences(words, settings);
        apart.start(expected);
        apart.numbering = new Numbering(expected.stream()
                .filter(target -> before.contains(target.page()))
                .toList());
        apart.enter(path);
        return apart;
    }

    /**
     * Whether pages that were rendered {@link #apart}, here in their order, were told what is so; then they count as rendered.
     *
     * @param expected what each was told to expect
     */
    boolean join(List<CrossReferences> pages, List<Target> expected) {
        start(expected);
        pages.forEach(apart -> lacking.addAll(apart.lacking));
        return pages.stream().allMatch(apart -> numbering.repeats(apart.definitions()))
                && targets().equals(expected);
    }

    /** Whether this page, which is not rendered, gets the labels that it had when it defined all this. */
    boolean repeats(Collection<Definition> definitions) {
        return numbering.repeats(definitions);
    }

    /** What pages have defined, in the order in which they did. */
    List<Definition> definitions() {
        return numbering.definitions();
    }

    /** Whether every page was told what is so, now that all are rendered. */
    boolean agree() {
        return former.agree(numbering.targets());
    }

    /**
     * From now on what no page has defined does not exist, and asking for it is an error.
     *
     * @return pages that asked for such a target
     */
    Set<String> complete() {
        complete = true;
        return Set.copyOf(lacking);
    }

    /** All targets, in the order in which pages define them. */
    List<Target> targets() {
        return List.copyOf(numbering.targets().values());
    }

    /** Says which page is being rendered: its path from the site's root. */
    void enter(String path) {
        page = path;
        numbering.again(path);
    }

    /** Defines the next number of a kind (section, figure, table) for the name, or repeats that of an earlier page. */
    public Label define(String kind, String name) {
        return new Label(Numbering.key(kind, name), numbering.define(page, kind, name, Optional.empty()));
    }

    /** Defines a target that brings its own label. */
    public Label define(String kind, String name, String label) {
        return new Label(Numbering.key(kind, name), numbering.define(page, kind, name, Optional.of(label)));
    }

    /** The id of the element that a target is. */
    public String anchor(String kind, String name) {
        return Numbering.anchor(kind, name);
    }

    /** Whether there is such a target, on whatever page. */
    public boolean known(String kind, String name) {
        String key = Numbering.key(kind, name);
        return numbering.find(key).isPresent() || (!complete && former.take(key).isPresent());
    }

    /** A link with its kind and number: Figure 3. */
    public Markup to(String kind, String name) {
        return link(kind, name, filled("reference." + kind, label(kind, name)));
    }

    /** Links to several of a kind: Settings 1.1, 1.3 and 1.4. One alone is named as {@link #to} does. */
    public Markup list(String kind, List<String> names) {
        if (names.size() == 1) {
            return to(kind, names.get(0));
        }
        Markup links = words.list(names.stream()
                .map(name -> link(kind, name, label(kind, name).toString()))
                .toList());
        return new Markup(filled("references." + kind, links));
    }

    /** The number of a target. */
    public Label label(String kind, String name) {
        return new Label(Numbering.key(kind, name), target(kind, name).label());
    }

    /** The relative address of a target; empty for a setting that has neither a section nor a page. */
    public String href(String kind, String name) {
        Target target = target(kind, name);
        String fragment = target.anchor().isEmpty() ? "" : "#" + target.anchor();
        return target.page().equals(page) || target.page().isEmpty()
                ? fragment
                : relative(page, target.page()) + fragment;
    }

    /** The same or, where no page defines the target, the address of the first page. */
    public String back(String kind, String name) {
        return known(kind, name) ? href(kind, name) : relative(page, Outline.FIRST);
    }

    /** From one page to a file, both as paths from the site's root. */
    static String relative(String from, String to) {
        return "../".repeat((int) from.chars().filter(c -> c == '/').count()) + to;
    }

    private Markup link(String kind, String name, String html) {
        if (href(kind, name).isEmpty()) {
            return new Markup(html);
        }
        return new Markup("<a class=\"reference\" href=\"" + href(kind, name) + "\">" + html + "</a>");
    }

    /** Words, encoded, around markup. */
    private String filled(String key, Object markup) {
        return Markup.text(words.of(key)).html().replace(Markup.text("{0}").html(), markup.toString());
    }

    private Target target(String kind, String name) {
        String key = Numbering.key(kind, name);
        Optional<Target> found = numbering.find(key).or(() -> complete ? Optional.empty() : former.take(key));
        if (found.isPresent()) {
            return found.get();
        }
        if (kind.equals(SETTING) && settings.containsKey(name)) {
            return new Target(key, settings.getOrDefault(name, ""), "", name);
        }
        if (complete) {
            throw new UnknownNameException(
                    "target of a cross-reference", key, numbering.targets().keySet());
        }
        lacking.add(page);
        return new Target(key, page, "", "");
    }
}
