package io.github.softmaxreport.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.Fixtures;
import io.github.softmaxreport.config.Study;
import io.github.softmaxreport.export.SiteFile;
import io.github.softmaxreport.figures.Figures;
import io.github.softmaxreport.figures.TriedSettings;
import io.github.softmaxreport.figures.Typeface;
import io.github.softmaxreport.findings.Findings;
import io.github.softmaxreport.study.BonusResult;
import io.github.softmaxreport.study.StudyResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Captions and alternative texts of the figures of part two follow its numbers. */
final class BonusFigureTextTest {
    private static Document page;
    private static Document bare;

    @BeforeAll
    static void write_the_pages() throws IOException {
        page = page(TriedSettings.everything());
        bare = page(TriedSettings.least());
    }

    @Test
    void every_picture_has_words_of_its_own() {
        List<String> texts = page.select("figure img").eachAttr("alt");
        assertThat(texts).hasSizeGreaterThan(9).doesNotHaveDuplicates();
        assertThat(texts)
                .allSatisfy(text ->
                        assertThat(text).hasSizeGreaterThan(40).doesNotContain("  ", " .", " ,", " ;", "NaN", "null"));
        assertThat(page.select("figcaption").eachText())
                .allSatisfy(text -> assertThat(text).doesNotContain("  ", " .", " ,", " ;", "NaN", "null"));
    }

    @Test
    void the_range_test_tells_its_first_lowest_and_last_loss() {
        assertThat(alt("range-test")).contains("2.3000 at 0.001", "lowest with 2.1000", "at the last");
        assertThat(caption("range-test")).contains("It ended before its last update", "The upright line is");
    }

    @Test
    void the_search_tells_its_range_and_what_was_chosen() {
        assertThat(alt("search")).contains("6 cells", "from 10.00", "to 30.00");
        assertThat(page.select("#figure-search img").get(1).attr("alt")).contains("2 cells", "from 31.00", "to 32.00");
        assertThat(caption("search"))
                .contains("from 10.00 % to 30.00 %, the cells around its best")
                .doesNotContain("several");
        assertThat(Text.of(bare.select("#figure-search figcaption")))
                .contains("from 10.00 % to 30.00 %.")
                .doesNotContain("around its best", "in both");
    }

    @Test
    void gains_are_told_for_each_improvement() {
        assertThat(alt("comparison-steps")).contains("alone against the baseline: Title of a 1.50.");
        assertThat(page.select("#figure-comparison-steps img").get(1).attr("alt"))
                .contains("against the step before: Title of +a 1.50.");
        assertThat(caption("comparison-steps")).contains("Alone, the gain of Title of a is 1.50.");
        assertThat(caption("comparison-losses")).contains("from 40.50 % (Title of best) to 40.50 %");
    }

    @Test
    void accuracies_are_told_by_images_and_by_ensemble() {
        assertThat(alt("learning-curve"))
                .contains("10 images, test 40.50", "validation 41.50", "20 images, test 42.50");
        assertThat(alt("ensembles")).contains("all 2 reach 40.00", "members alone is 35.00");
    }

    @Test
    void probabilities_are_told_by_trial() {
        assertThat(alt("probabilities")).contains("60.00", "20.00");
        assertThat(alt("reliability")).contains("expected calibration error 25.00", "50.00\u202f% at 75.00\u202f%.");
        assertThat(caption("reliability")).contains("Title of soft 25.00 %.");
    }

    private static String alt(String figure) {
        return page.select("#figure-" + figure + " img").get(0).attr("alt");
    }

    private static String caption(String figure) {
        return Text.of(page.select("#figure-" + figure + " figcaption"));
    }

    private static Document page(BonusResult bonus) throws IOException {
        StudyResult plain = Fixtures.study();
        Study study = plain.study();
        Study asked = new Study(
                study.report(),
                study.dataset(),
                study.gradientVerification(),
                study.experiments(),
                study.published(),
                study.stability(),
                study.claims(),
                study.requirements(),
                Optional.of(TriedSettings.ASKED));
        StudyResult result =
                new StudyResult(asked, plain.dataset(), plain.experiments(), plain.gradientCheck(), Optional.of(bonus));
        Typeface typeface = Typeface.install(Path.of("target", "test-fonts"));
        List<SiteFile> files = new Report(
                        result, Findings.of(result), Figures.of(result, typeface), Report.prepare(Pages.TEMPLATES))
                .write(Pages.NO_CHECKS);
        return Jsoup.parse(Pages.text(files, "exercise-2.html"));
    }
}
