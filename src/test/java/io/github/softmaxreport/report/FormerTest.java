package io.github.softmaxreport.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.Fixtures;
import io.github.softmaxreport.export.SiteFile;
import io.github.softmaxreport.figures.Figure;
import io.github.softmaxreport.findings.Findings;
import io.github.softmaxreport.study.StudyResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the last report came to saves time, and changes no byte of this one. */
class FormerTest {
    private static final StudyResult STUDY = Fixtures.study();
    private static final List<Figure> FIGURES = Fixtures.figures(STUDY);
    private static final Former NONE = Former.none(Pages.NO_CHECKS);
    private static final Written FIRST = Written.of(Pages.TEMPLATES, NONE);

    private record Written(List<SiteFile> files, Former outcome) {
        static Written of(TemplateFolders templates, Former former) {
            Report report = new Report(STUDY, Findings.of(STUDY), FIGURES, Report.prepare(templates, former));
            List<SiteFile> files = report.write(Pages.NO_CHECKS);
            return new Written(files, report.outcome(Pages.NO_CHECKS));
        }

        void mustBe(Written other) {
            assertThat(files).isEqualTo(other.files);
            assertThat(outcome.targets()).isEqualTo(other.outcome.targets());
        }
    }

    @Test
    void the_same_gives_the_same_site_and_the_same_to_remember() {
        assertThat(FIRST.outcome.targets()).hasSizeGreaterThan(20);
        assertThat(FIRST.outcome.translated()).hasSizeGreaterThan(50);
        Written second = Written.of(Pages.TEMPLATES, FIRST.outcome);
        second.mustBe(FIRST);
        assertThat(FIRST.outcome.translated()).containsAllEntriesOf(second.outcome.translated());
        assertThat(Written.of(Pages.TEMPLATES, second.outcome)).isEqualTo(second);
    }

    @Test
    void wrong_numbers_pages_and_anchors_and_missing_and_surplus_targets_change_nothing() {
        for (long seed = 0; seed < 12; seed++) {
            List<Target> wrong = changed(new Random(seed));
            Former former = new Former(Pages.NO_CHECKS, wrong, FIRST.outcome.translated());
            Written.of(Pages.TEMPLATES, former).mustBe(FIRST);
        }
    }

    private static List<Target> changed(Random random) {
        List<Target> targets = new ArrayList<>(FIRST.outcome.targets());
        int changes = 1 + random.nextInt(targets.size() - 1);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(targets.size());
            Target one = targets.get(at);
            switch (random.nextInt(5)) {
                case 0 -> targets.remove(at);
                case 1 -> targets.set(at, new Target(one.key(), one.page(), one.anchor(), one.label() + "7"));
                case 2 -> targets.set(at, new Target(one.key(), "404.html", one.anchor(), one.label()));
                case 3 -> targets.set(at, new Target(one.key(), one.page(), one.anchor() + "-x", one.label()));
                default -> targets.add(new Target(one.key() + "-gone" + i, one.page(), one.anchor(), "1"));
            }
        }
        return targets;
    }

    @Test
    void after_a_change_of_words_the_site_is_that_of_a_first_report(@TempDir Path own) throws IOException {
        Files.createDirectories(own.resolve("text"));
        Files.writeString(own.resolve("text").resolve("summary.md"), "Something *else*.\n\nAnd a second paragraph.\n");
        TemplateFolders templates = Pages.TEMPLATES.with(own);
        Written fresh = Written.of(templates, NONE);

        assertThat(fresh.files).isNotEqualTo(FIRST.files);
        Written.of(templates, FIRST.outcome).mustBe(fresh);
    }

    @Test
    void a_translation_is_looked_up_before_it_is_made() {
        Markdown markdown = new Markdown(Map.of("*a*", "<p>remembered</p>"));
        assertThat(markdown.blocks("*a*")).hasToString("<p>remembered</p>");
        assertThat(markdown.blocks("*b*")).hasToString("<p><em>b</em></p>");
        assertThat(markdown.translated()).isEqualTo(Map.of("*a*", "<p>remembered</p>", "*b*", "<p><em>b</em></p>"));
    }
}
