package io.github.softmaxreport.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.Fixtures;
import io.github.softmaxreport.config.UserError;
import io.github.softmaxreport.export.SiteFile;
import io.github.softmaxreport.figures.Figure;
import io.github.softmaxreport.findings.Findings;
import io.github.softmaxreport.study.StudyResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page of the last report stands for one that would be the same, and for no other. */
@Tag("slow")
class FormerPagesTest {
    private static final StudyResult STUDY = Fixtures.study();
    private static final List<Figure> FIGURES = Fixtures.figures(STUDY);
    private static final long SEED = Long.getLong("seed", 20_261_130);
    private static final int FEW = 8;
    private static final int MANY = 48;
    private static final Former NONE = Former.none(Pages.NO_CHECKS);
    private static final Written FIRST = Written.of(Pages.TEMPLATES, NONE, "results");

    @TempDir
    private Path folder;

    private record Written(List<SiteFile> files, Former outcome, Set<String> repeated) {
        static Written of(TemplateFolders templates, Former former, String results) {
            return of(Report.prepare(templates, former), results);
        }

        static Written of(PreparedTemplates prepared, String results) {
            Report report = new Report(STUDY, Findings.of(STUDY), FIGURES, prepared, results);
            List<SiteFile> files = report.write(Pages.NO_CHECKS);
            return new Written(files, report.outcome(Pages.NO_CHECKS), report.repeated());
        }

        Set<String> pages() {
            Set<String> pages = new TreeSet<>();
            files.stream()
                    .map(SiteFile::path)
                    .filter(path -> path.endsWith(".html"))
                    .forEach(pages::add);
            return pages;
        }

        /** What is remembered of pages must be the same, too, as the next report may be made of it. */
        void mustBe(Written fresh) {
            assertThat(files).isEqualTo(fresh.files);
            assertThat(outcome.targets()).isEqualTo(fresh.outcome.targets());
            assertThat(outcome.pages()).isEqualTo(fresh.outcome.pages());
        }
    }

    @Test
    void of_the_same_every_page_but_the_one_on_checks_is_that_of_the_last_report() {
        Written second = Written.of(Pages.TEMPLATES, FIRST.outcome, "results");
        second.mustBe(FIRST);
        Set<String> rendered = FIRST.pages();
        rendered.removeAll(second.repeated);
        assertThat(rendered).containsExactly("reproducibility.html");

        Written third = Written.of(Pages.TEMPLATES, second.outcome, "results");
        third.mustBe(FIRST);
        assertThat(third.repeated).isEqualTo(second.repeated);
    }

    @Test
    void of_other_results_or_unknown_ones_no_page_is() {
        assertThat(Written.of(Pages.TEMPLATES, FIRST.outcome, "others").repeated)
                .isEmpty();
        assertThat(Written.of(Pages.TEMPLATES, FIRST.outcome, "").repeated).isEmpty();
        assertThat(Written.of(Pages.TEMPLATES, NONE, "results").repeated).isEmpty();
        Former unknown = Written.of(Pages.TEMPLATES, NONE, "").outcome;
        assertThat(unknown.pages()).isEmpty();
        assertThat(Written.of(Pages.TEMPLATES, unknown, "").repeated).isEmpty();
    }

    @Test
    void a_change_of_a_text_renders_the_page_that_it_stands_on() throws IOException {
        Written changed = change("text/summary.md");
        Set<String> rendered = FIRST.pages();
        rendered.removeAll(changed.repeated);
        assertThat(rendered).containsExactly("index.html", "reproducibility.html");
        assertThat(changed.files).isNotEqualTo(FIRST.files);
        assertThat(change("text/summary.md", changed.outcome, "More.").repeated).isEqualTo(changed.repeated);
    }

    @Test
    void pages_of_unchanged_templates_are_known_beforehand_and_warming_up_changes_nothing() throws IOException {
        write("text/summary.md", "Other words.\n");
        PreparedTemplates prepared = Report.prepare(own(), FIRST.outcome);
        List<String> unchanged = prepared.unchanged();
        prepared.warmUp();
        Written changed = Written.of(prepared, "results");

        assertThat(unchanged)
                .hasSize(changed.repeated.size())
                .isEqualTo(FIRST.outcome.pages().stream()
                        .filter(page -> changed.repeated.contains(page.path()))
                        .map(FormerPage::html)
                        .toList());
        changed.mustBe(Written.of(own(), NONE, "results"));
        assertThat(changed.outcome.translated())
                .hasSameSizeAs(
                        Written.of(own(), FIRST.outcome, "results").outcome.translated());
        assertThat(Report.prepare(own(), NONE).unchanged()).isEmpty();
    }

    @Test
    void a_change_of_what_all_pages_may_be_made_of_renders_all() throws IOException {
        for (String name : List.of("page.html", "words.properties", "pages.yaml", "figure.html")) {
            Path own = Files.createDirectories(folder.resolve("of " + name));
            Files.writeString(own.resolve(name), Pages.TEMPLATES.read(name) + "\n");
            Written changed = Written.of(Pages.TEMPLATES.with(own), FIRST.outcome, "results");
            assertThat(changed.repeated).as(name).isEmpty();
        }
        Path own = Files.createDirectories(folder.resolve("another").resolve("static"));
        Files.writeString(own.resolve("another.txt"), "A page may ask whether there is such a file.\n");
        assertThat(Written.of(Pages.TEMPLATES.with(own.getParent()), FIRST.outcome, "results").repeated)
                .isEmpty();
    }

    @Test
    void a_change_of_style_renders_none() throws IOException {
        Path own = Files.createDirectories(folder.resolve("style").resolve("static"));
        Files.writeString(own.resolve("style.css"), "p { color: green }\n");
        TemplateFolders templates = Pages.TEMPLATES.with(own.getParent());
        Written changed = Written.of(templates, FIRST.outcome, "results");
        changed.mustBe(Written.of(templates, NONE, "results"));
        assertThat(changed.repeated).hasSize(FIRST.pages().size() - 1);
    }

    @Test
    void a_linked_folder_is_seen(@TempDir Path real) throws IOException {
        Files.createDirectories(real.resolve("text"));
        Files.writeString(real.resolve("text").resolve("summary.md"), "Linked.\n");
        TemplateFolders templates = Pages.TEMPLATES.with(Files.createSymbolicLink(folder.resolve("link"), real));
        Written changed = Written.of(templates, FIRST.outcome, "results");
        changed.mustBe(Written.of(templates, NONE, "results"));
        assertThat(changed.repeated).doesNotContain("index.html").isNotEmpty();
    }

    /** Inserted into two others, it is read twice. */
    @Test
    void a_text_that_changes_while_the_program_runs_is_of_no_use_later() throws IOException {
        write("text/not-found.md", "Old [# th:insert=\"~{text/imprint.md}\"/]\n");
        write("text/imprint.md", "old\n");
        PreparedTemplates prepared = Report.prepare(own(), NONE);
        write("text/imprint.md", "new\n");
        Written mixed = Written.of(prepared, "results");
        assertThat(mixed.files).isNotEqualTo(Written.of(own(), NONE, "results").files);

        Written.of(own(), mixed.outcome, "results").mustBe(Written.of(own(), NONE, "results"));
    }

    @Test
    void after_a_change_of_layout_while_the_program_runs_no_page_is_kept() throws IOException {
        PreparedTemplates prepared = Report.prepare(own(), NONE);
        write("words.properties", "another = word\n");
        assertThat(Written.of(prepared, "results").outcome.pages()).isEmpty();
    }

    @Test
    void other_files_in_the_folder_change_nothing() throws IOException {
        write(".summary.md.swp", "left by an editor");
        write("text/.summary.md.swp", "left by an editor");
        write("notes.txt", "of the author");
        assertThat(Written.of(own(), FIRST.outcome, "results").repeated)
                .hasSize(FIRST.pages().size() - 1);
    }

    @Test
    void texts_that_nobody_asks_for_are_forgotten_after_a_while() throws IOException {
        Former former = change("text/summary.md").outcome;
        int most = 0;
        for (int i = 0; i < 40; i++) {
            write("text/summary.md", "Words number " + "x".repeat(i) + ".\n");
            former = Written.of(own(), former, "results").outcome;
            most = Math.max(most, former.translated().size());
        }
        assertThat(former.translated())
                .hasSizeLessThan(most)
                .extracting(Translation::unused)
                .contains(0)
                .allMatch(unused -> unused <= 30);
    }

    @Test
    void what_a_page_defines_moves_the_numbers_on_others() throws IOException {
        write("text/summary.md", "Text [(${ref.define('figure', 'extra')})].\n");
        Written changed = Written.of(own(), FIRST.outcome, "results");
        changed.mustBe(Written.of(own(), NONE, "results"));
        assertThat(changed.repeated).isEmpty();
    }

    @Test
    void after_a_change_of_a_few_texts_the_site_is_that_of_a_first_report() throws IOException {
        changeEach(shuffled().subList(0, FEW));
    }

    @Test
    @Tag("long")
    void after_a_change_of_many_texts_the_site_is_that_of_a_first_report() throws IOException {
        changeEach(shuffled().subList(FEW, FEW + MANY));
    }

    private static List<String> shuffled() {
        List<String> names = new ArrayList<>(texts());
        Collections.shuffle(names, new Random(SEED));
        return names;
    }

    private void changeEach(Collection<String> names) throws IOException {
        Set<String> rendered = new TreeSet<>();
        int same = 0;
        for (String name : names) {
            Optional<Written> changed = sameAsFresh(name);
            if (changed.isPresent()) {
                Set<String> pages = FIRST.pages();
                pages.removeAll(changed.get().repeated);
                rendered.addAll(pages);
                same++;
            }
        }
        System.out.println("Seed " + SEED + ", changed texts " + names.size() + ", of which a report was made " + same
                + "; pages rendered for one or another: " + rendered);
        assertThat(same).isGreaterThan(names.size() / 2);
        assertThat(rendered).hasSizeGreaterThan(1);
    }

    /** Of one changed text; empty if no report can be made of it, be it the first or another. */
    private Optional<Written> sameAsFresh(String name) throws IOException {
        write(name, Pages.TEMPLATES.read(name).stripTrailing() + " Changed.\n");
        Written fresh;
        try {
            fresh = Written.of(own(), NONE, "results");
        } catch (UserError refused) {
            Files.delete(folder.resolve(name));
            return Optional.empty();
        }
        Written changed = Written.of(own(), FIRST.outcome, "results");
        changed.mustBe(fresh);
        Files.delete(folder.resolve(name));
        Written back = Written.of(Pages.TEMPLATES, changed.outcome, "results");
        assertThat(back.files).isEqualTo(FIRST.files);
        return Optional.of(changed);
    }

    private Written change(String name) throws IOException {
        return change(name, FIRST.outcome, "Changed.");
    }

    private Written change(String name, Former former, String words) throws IOException {
        write(name, Pages.TEMPLATES.read(name) + "\n" + words + "\n");
        Written changed = Written.of(own(), former, "results");
        changed.mustBe(Written.of(own(), NONE, "results"));
        return changed;
    }

    private static Set<String> texts() {
        Set<String> names = new TreeSet<>(Pages.TEMPLATES.under("").keySet());
        names.removeIf(name -> !name.matches("(text|figures)/.*"));
        return names;
    }

    private TemplateFolders own() {
        return Pages.TEMPLATES.with(folder);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
