package io.github.softmaxreport.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the last report came to saves time, and changes no byte of this one. */
@Tag("slow")
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
        assertThat(FIRST.outcome.translated()).containsAll(second.outcome.translated());
        Written.of(Pages.TEMPLATES, second.outcome).mustBe(second);
    }

    @Test
    void wrong_numbers_pages_and_anchors_and_missing_and_surplus_targets_change_nothing() {
        for (long seed = 0; seed < 12; seed++) {
            List<Target> wrong = changed(new Random(seed));
            Former former = new Former(Pages.NO_CHECKS, wrong, FIRST.outcome.translated(), "", List.of());
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
        TemplateFolders templates = summary(own, "Something *else*.\n\nAnd a second paragraph.\n");
        Written fresh = Written.of(templates, NONE);

        assertThat(fresh.files).isNotEqualTo(FIRST.files);
        Written.of(templates, FIRST.outcome).mustBe(fresh);
    }

    @Test
    void what_is_numbered_only_if_something_later_is_known_gets_the_same_number_always(@TempDir Path own)
            throws IOException {
        TemplateFolders templates = summary(
                own, "Text.[# th:if=\"${ref.known('table', 'results')}\"] [(${ref.define('figure', 'extra')})].[/]\n");
        Written fresh = Written.of(templates, NONE);

        assertThat(fresh.outcome.targets()).extracting(Target::key).contains("figure extra");
        assertThat(fresh.outcome.targets())
                .filteredOn(target -> target.key().equals("figure extra"))
                .extracting(Target::label)
                .containsExactly("1");
        Written.of(templates, fresh.outcome).mustBe(fresh);
        Written.of(templates, FIRST.outcome).mustBe(fresh);
        Written.of(Pages.TEMPLATES, fresh.outcome).mustBe(FIRST);
    }

    @Test
    void a_target_that_is_gone_does_not_lead_a_template_into_an_error(@TempDir Path own) throws IOException {
        TemplateFolders templates = summary(
                own, "Text.[# th:if=\"${ref.known('figure', 'gone')}\"] [(${study.setting('none').title()})][/]\n");
        List<Target> targets = new ArrayList<>(FIRST.outcome.targets());
        targets.add(new Target("figure gone", "index.html", "figure-gone", "99"));

        Written.of(templates, new Former(Pages.NO_CHECKS, targets, List.of(), "", List.of()))
                .mustBe(Written.of(templates, NONE));
    }

    @Test
    void numbers_that_depend_on_themselves_are_refused(@TempDir Path own) throws IOException {
        TemplateFolders templates = summary(
                own, "Text.[# th:unless=\"${ref.known('figure', 'late')}\"] [(${ref.define('figure', 'late')})][/]\n");

        assertThatThrownBy(() -> Written.of(templates, NONE))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("come to no end");
    }

    private static TemplateFolders summary(Path own, String text) throws IOException {
        Files.createDirectories(own.resolve("text"));
        Files.writeString(own.resolve("text").resolve("summary.md"), text);
        return Pages.TEMPLATES.with(own);
    }

    @Test
    void a_translation_is_looked_up_before_it_is_made() {
        Translation remembered = new Translation("*a*", "<p>remembered</p>");
        Markdown markdown = new Markdown(List.of(remembered));
        assertThat(markdown.blocks("*a*")).hasToString("<p>remembered</p>");
        assertThat(markdown.blocks("*b*")).hasToString("<p><em>b</em></p>");
        assertThat(markdown.translated(false))
                .containsExactlyInAnyOrder(remembered, new Translation("*b*", "<p><em>b</em></p>"));
    }
}
