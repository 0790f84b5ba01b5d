package io.github.softmaxreport.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.softmaxreport.config.OutlinePage;
import io.github.softmaxreport.config.PageSubject;
import io.github.softmaxreport.config.UserError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Pages as lists of what templates can do with targets. */
class RoundsTest {
    private static final List<String> KINDS = List.of("figure", "table");
    private static final List<String> NAMES = List.of("a", "b", "c");
    private static final int MOST_ROUNDS = 6;

    /** What a template does: what it writes depends on what it is told. */
    private enum Act {
        DEFINE,
        BRING,
        NUMBER,
        LINK_IF_KNOWN,
        DEFINE_IF_KNOWN
    }

    /** @param other the name of the target whose being known decides */
    private record Step(Act act, String kind, String name, String other) {
        static Step random(SplittableRandom random) {
            return new Step(
                    one(List.of(Act.values()), random), one(KINDS, random), one(NAMES, random), one(NAMES, random));
        }

        private static <T> T one(List<T> all, SplittableRandom random) {
            return all.get(random.nextInt(all.size()));
        }
    }

    /** @param pages in their order */
    private record Site(List<List<Step>> pages) {
        static Site random(SplittableRandom random) {
            List<List<Step>> pages = new ArrayList<>();
            for (int p = 1 + random.nextInt(4); p > 0; p--) {
                List<Step> steps = new ArrayList<>();
                for (int s = random.nextInt(6); s > 0; s--) {
                    steps.add(Step.random(random));
                }
                pages.add(steps);
            }
            return new Site(pages);
        }

        List<MadePages.Page> outline() {
            List<MadePages.Page> made = new ArrayList<>();
            for (int p = 0; p < pages.size(); p++) {
                String path = "page" + p + ".html";
                made.add(new MadePages.Page(
                        new OutlinePage(path, path, PageSubject.REPORT, "", "", "", List.of()),
                        path,
                        Optional.empty(),
                        Map.of()));
            }
            return made;
        }

        String render(MadePages.Page page, CrossReferences told) {
            Set<String> defined = new HashSet<>();
            StringBuilder text = new StringBuilder();
            for (Step step : pages.get(outline().indexOf(page))) {
                text.append(written(step, told, defined)).append('\n');
            }
            return text.toString();
        }

        private static String written(Step step, CrossReferences told, Set<String> defined) {
            return switch (step.act) {
                case DEFINE -> define(step, told, defined);
                case BRING ->
                    defined.add(step.kind + step.name)
                            ? told.define(step.kind, step.name, "own").text()
                            : "";
                case NUMBER -> told.label(step.kind, step.name).text();
                case LINK_IF_KNOWN -> told.known(step.kind, step.other) ? told.href(step.kind, step.other) : "unknown";
                case DEFINE_IF_KNOWN -> told.known(step.kind, step.other) ? define(step, told, defined) : "undefined";
            };
        }

        private static String define(Step step, CrossReferences told, Set<String> defined) {
            return defined.add(step.kind + step.name)
                    ? told.define(step.kind, step.name).text()
                    : "";
        }
    }

    /**
     * What a rendering came to.
     *
     * @param pages by their paths
     * @param mistake that was told, empty if there was none
     */
    private record Rendered(Map<String, String> pages, List<Target> targets, String mistake) {}

    @Property(tries = 3000)
    void pages_at_the_same_time_come_to_the_same_as_one_after_the_other(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Site site = Site.random(random);
        List<Target> expected = switch (random.nextInt(4)) {
            case 0 -> rendered(Site.random(random), List.of()).targets;
            case 1 -> changed(rendered(site, List.of()).targets, random);
            default -> rendered(site, List.of()).targets;
        };

        assertThat(rendered(site, expected)).isEqualTo(inTurn(site, expected));
    }

    @Test
    void what_came_out_as_expected_is_rendered_once() {
        Step define = new Step(Act.DEFINE, "figure", "a", "");
        Step ask = new Step(Act.NUMBER, "figure", "a", "");
        Site site = new Site(List.of(List.of(ask), List.of(define), List.of(ask, define)));
        AtomicInteger pages = new AtomicInteger();

        Rounds rounds = rounds(site, (page, text) -> pages.incrementAndGet());
        rounds.render(rendered(site, List.of()).targets);

        assertThat(pages).hasValue(3);
    }

    @Test
    void a_mistake_is_told_of_the_first_page_that_has_one() {
        Rounds rounds = rounds(new Site(List.of(List.of(), List.of(), List.of())), (page, text) -> {
            if (!page.equals("page0.html")) {
                throw new UserError(page);
            }
        });

        assertThatThrownBy(() -> rounds.render(List.of(new Target("figure a", "page0.html", "figure-a", "1"))))
                .hasMessage("page1.html");
    }

    private interface Listener {
        void rendered(String page, String text);
    }

    private static Rounds rounds(Site site, Listener listener) {
        return new Rounds(
                site.outline(),
                references(),
                (page, told) -> listener.rendered(page.path(), site.render(page, told)),
                Path.of("templates"));
    }

    private static Rendered rendered(Site site, List<Target> expected) {
        Map<String, String> pages = new ConcurrentSkipListMap<>();
        Rounds rounds = rounds(site, pages::put);
        try {
            rounds.render(expected);
            return new Rendered(new TreeMap<>(pages), rounds.targets(), "");
        } catch (UserError | UnknownNameException e) {
            return new Rendered(Map.of(), List.of(), e.getClass().getSimpleName());
        }
    }

    /** By the rules alone: a rendering after the other, each page told what those before it and the last rendering defined. */
    private static Rendered inTurn(Site site, List<Target> expected) {
        CrossReferences references = references();
        Map<String, String> pages = new TreeMap<>();
        try {
            List<Target> next = expected;
            for (int round = 0; round < MOST_ROUNDS; round++) {
                references.start(next);
                for (MadePages.Page page : site.outline()) {
                    references.enter(page.path());
                    pages.put(page.path(), site.render(page, references));
                }
                next = references.targets();
                if (references.agree()) {
                    Set<String> lacking = references.complete();
                    for (MadePages.Page page : site.outline()) {
                        if (lacking.contains(page.path())) {
                            references.enter(page.path());
                            pages.put(page.path(), site.render(page, references));
                        }
                    }
                    return new Rendered(pages, references.targets(), "");
                }
            }
            return expected.isEmpty() ? new Rendered(Map.of(), List.of(), "UserError") : inTurn(site, List.of());
        } catch (UnknownNameException e) {
            return new Rendered(Map.of(), List.of(), "UnknownNameException");
        }
    }

    private static CrossReferences references() {
        return new CrossReferences(Words.read(Pages.TEMPLATES), Map.of());
    }

    /** One of them left out, moved, put elsewhere or numbered otherwise. */
    private static List<Target> changed(List<Target> targets, SplittableRandom random) {
        List<Target> changed = new ArrayList<>(targets);
        if (!changed.isEmpty()) {
            Target one = changed.remove(random.nextInt(changed.size()));
            switch (random.nextInt(4)) {
                case 0 -> changed.add(one);
                case 1 -> changed.add(new Target(one.key(), "page3.html", one.anchor(), one.label()));
                case 2 -> changed.add(0, new Target(one.key(), one.page(), one.anchor(), "7"));
                default -> {}
            }
        }
        return changed;
    }
}
