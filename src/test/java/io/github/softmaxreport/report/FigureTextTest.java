package io.github.softmaxreport.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.Fixtures;
import io.github.softmaxreport.study.StudyResult;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Captions and alternative texts follow the data. Of the fixtures' classes, cat is recognised in 3 of 4 images. */
final class FigureTextTest {
    private static final Map<String, Document> PAGES = Pages.standard();

    @Test
    void accuracy_by_class_names_the_best_and_the_worst() {
        assertThat(caption("experiments/1.1.html", "class_accuracy-1.1"))
                .contains("from 100.00 % (dog) down to 50.00 % (ship)", "The axis is that of all settings.", "(4)")
                .doesNotContain("ever taken", "at random");
        assertThat(PAGES.get("experiments/1.1.html")
                        .select("[id=figure-class_accuracy-1.1] img")
                        .attr("alt"))
                .contains("dog 100.00", "cat 75.00", "ship 50.00");
    }

    @Test
    void the_best_setting_shows_its_classes_in_the_report() {
        assertThat(PAGES.get("index.html").select("[id=figure-class_accuracy-1.1]"))
                .hasSize(1);
        assertThat(PAGES.get("index.html").select("[id=figure-class_accuracy-1.2]"))
                .isEmpty();
    }

    @Test
    void test_accuracies_name_what_was_printed_and_which_uncertainty_is_larger() {
        assertThat(caption("index.html", "test_accuracy"))
                .contains("printed: 51.00 % for Setting 1.1.", "In no setting with several seeds do the seeds");
        Document one = Pages.index(Fixtures.study(Fixtures.experiment("a", 0, 0.1, 0.5)));
        assertThat(Text.of(one.select("#figure-test_accuracy figcaption")))
                .contains("One run each.")
                .doesNotContain("diamond", "seeds leave", "Dots");
        Document wide = Pages.index(Fixtures.study(Fixtures.experiment("a", 0, 0.1, 0.05, 0.95)));
        assertThat(Text.of(wide.select("#figure-test_accuracy figcaption")))
                .contains("The seeds leave more open than the test images in Setting a.");
    }

    @Test
    void gradients_name_the_step_at_which_each_method_comes_closest() {
        assertThat(caption("gradient-check.html", "gradient_errors"))
                .contains(
                        "For b the smallest errors are 2.00 × 10⁻⁸ (one-sided difference, h = 10⁻⁷), ",
                        "and 2.00 × 10⁻¹⁶ (complex step, h = 10⁻⁷).",
                        "Rings: the step used for the differences, h = 10⁻⁶.",
                        "h = 10⁻³⁰, is not among these.")
                .doesNotContain("An error of zero");
        assertThat(PAGES.get("index.html").select("#figure-gradient_errors img").eachAttr("alt"))
                .allMatch(alt -> alt.contains("(complex step, step 10⁻⁷)."))
                .doesNotHaveDuplicates();
    }

    @Test
    void the_overview_has_a_row_for_each_setting_and_says_how_smooth_its_templates_are() {
        Document index = PAGES.get("index.html");
        assertThat(index.select("#figure-template_overview .row-name").eachText())
                .containsExactly("Setting 1.1 λ=0,η=0.01", "Setting 1.2 λ=0.1,η=0.01");
        assertThat(index.select("#figure-template_overview .panel-name").eachText())
                .containsExactly("cat", "dog", "ship", "cat", "dog", "ship");
        assertThat(caption("index.html", "template_overview"))
                .containsPattern("classes, by −?\\d\\.\\d\\d in Setting 1.1, ");
        assertThat(index.select("#figure-template_overview img").eachAttr("alt"))
                .allMatch(alt -> alt.matches(".*neighbouring weights correlate by −?\\d\\.\\d\\d\\."));
    }

    @Test
    void a_curve_that_climbs_above_both_its_ends_says_how_far() {
        StudyResult study = Fixtures.study(
                Fixtures.experiment("over", 0, 0.1, List.of(2.0, 16.0, 10.0, 9.0), 0.5, 0.6),
                Fixtures.experiment("calm", 0, 0.01, List.of(2.0, 1.5, 1.2, 1.0), 0.5, 0.6));
        Map<String, Document> pages = Pages.of(study);
        assertThat(alt(pages, "over"))
                .containsPattern(
                        "rises from 2\\.\\d+ to 9\\.\\d+ nats, highest with 16\\.\\d+ nats after epoch 1; the training");
        assertThat(alt(pages, "calm")).contains("falls from").doesNotContain("highest", "lowest");
    }

    @Test
    void a_curve_that_sinks_below_both_its_ends_says_how_far() {
        StudyResult study = Fixtures.study(Fixtures.experiment("under", 0, 0.1, List.of(2.0, 4.0, 1.0, 3.0), 0.5, 0.6));
        assertThat(alt(Pages.of(study), "under"))
                .containsPattern("rises from 2\\.\\d+ to 3\\.\\d+ nats, highest with 4\\.\\d+ nats after epoch 1,"
                        + " lowest with 1\\.\\d+ nats after epoch 2; the training cost goes from 2\\.\\d+ to 3\\.\\d+ nats,"
                        + " highest with 4\\.\\d+ nats after epoch 1, lowest with 1\\.\\d+ nats after epoch 2\\.");
    }

    private static String alt(Map<String, Document> pages, String id) {
        return pages.get("index.html")
                .select("#figure-curves-" + id + " img")
                .get(0)
                .attr("alt")
                .replace('\u00a0', ' ');
    }

    @Test
    void accuracies_of_a_run_that_diverged_are_said_to_mean_nothing() {
        StudyResult study = Fixtures.study(
                Fixtures.experiment("good", 0, 0.1, 0.5, 0.6),
                Fixtures.experiment("wild", 0, 9, List.of(2.0, 3.0, Double.NaN, Double.NaN), 0.1, 0.1));
        Map<String, Document> pages = Pages.of(study);
        assertThat(Text.of(pages.get("index.html").select("#figure-test_accuracy figcaption")))
                .contains("Training diverged in Setting wild");
        assertThat(Text.of(pages.get("experiments/wild.html").select("figcaption:contains(recognised)")))
                .contains("Training diverged in at least one run");
        assertThat(Text.of(pages.get("experiments/good.html").select("figcaption")))
                .doesNotContain("diverged");
    }

    private static String caption(String page, String figure) {
        return Text.of(PAGES.get(page).select("[id=figure-" + figure + "] figcaption"));
    }
}
