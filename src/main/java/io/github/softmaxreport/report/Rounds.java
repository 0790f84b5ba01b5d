package io.github.softmaxreport.report;

import io.github.softmaxreport.config.UserError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ForkJoinTask;

/** Renders pages until each was told what is so of sections, figures and tables on all of them. */
final class Rounds {
    /** The project's own templates need one or two. */
    private static final int MOST = 6;

    private final List<MadePages.Page> pages;
    private final CrossReferences references;
    private final Renderer renderer;
    private final Path templates;
    private Set<String> unsettled = Set.of();

    /** Makes pages, several at the same time. */
    @FunctionalInterface
    interface Renderer {
        /** Renders a page that is told this of targets. */
        void render(MadePages.Page page, CrossReferences told);

        /**
         * Takes the page as the last report had it, if there is one and it would be rendered so again. If it can't, it has
         * defined nothing, or this attempt at pages apart fails.
         */
        default boolean repeat(MadePages.Page page, CrossReferences told) {
            return false;
        }
    }

    /**
     * @param pages in the order in which they are numbered
     * @param templates their folder, for messages
     */
    Rounds(List<MadePages.Page> pages, CrossReferences references, Renderer renderer, Path templates) {
        this.pages = List.copyOf(pages);
        this.references = references;
        this.renderer = renderer;
        this.templates = templates;
    }

    /**
     * All pages. What is expected spares time, and changes no byte.
     *
     * @param expected targets; what it says may lead a template astray, and is forgotten then
     */
    void render(List<Target> expected) {
        if (!apart(expected)) {
            try {
                inTurn(expected);
            } catch (UserError e) {
                if (expected.isEmpty()) {
                    throw e;
                }
                inTurn(List.of());
            }
        }
        unsettled = references.complete();
        again(unsettled);
    }

    /** Whether a page asked for nothing that is nowhere. */
    boolean settled(String path) {
        return !unsettled.contains(path);
    }

    /** Some pages again, by their paths, with targets as they are. */
    void again(Set<String> paths) {
        pages.stream().filter(page -> paths.contains(page.path())).forEach(this::render);
    }

    /** All targets, in the order in which pages define them. */
    List<Target> targets() {
        return references.targets();
    }

    /** What all pages have defined. */
    List<Definition> definitions() {
        return references.definitions();
    }

    /**
     * All pages at the same time, each as if the others defined what is expected.
     *
     * @return whether they do, which comes to the same bytes as one page after the other
     */
    private boolean apart(List<Target> expected) {
        if (expected.isEmpty()) {
            return false;
        }
        List<CrossReferences> told = new ArrayList<>();
        List<ForkJoinTask<Boolean>> tasks = new ArrayList<>();
        Set<String> before = new HashSet<>();
        for (MadePages.Page page : pages) {
            CrossReferences own = references.apart(page.path(), expected, before);
            told.add(own);
            tasks.add(ForkJoinTask.adapt(() -> succeeds(page, own)));
            before.add(page.path());
        }
        return ForkJoinTask.invokeAll(tasks).stream().allMatch(ForkJoinTask::join) && references.join(told, expected);
    }

    /** Whether it can be rendered so; why it can't, it tells when those before it have been rendered. */
    private boolean succeeds(MadePages.Page page, CrossReferences told) {
        try {
            if (!renderer.repeat(page, told)) {
                renderer.render(page, told);
            }
            return true;
        } catch (RuntimeException | OutOfMemoryError e) {
            return false;
        }
    }

    /** One page after the other, as often as it takes. */
    private void inTurn(List<Target> first) {
        List<Target> next = first;
        int rounds = 0;
        do {
            if (rounds++ == MOST) {
                throw new UserError(templates + ": the numbers of sections, figures and tables come to no end, as a"
                        + " template that asks by ref.known defines what another answer depends on");
            }
            references.start(next);
            pages.forEach(this::render);
            next = references.targets();
        } while (!references.agree());
    }

    private void render(MadePages.Page page) {
        references.enter(page.path());
        renderer.render(page, references);
    }
}
