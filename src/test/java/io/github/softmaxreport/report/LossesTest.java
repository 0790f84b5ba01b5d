package io.github.softmaxreport.report;

import static io.github.softmaxreport.Fixtures.hyperparameters;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.Fixtures;
import io.github.softmaxreport.config.LossFunction;
import io.github.softmaxreport.config.PreprocessingMethod;
import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.study.StudyResult;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the pages say of settings that differ in loss, preprocessing and order. */
@Tag("slow")
final class LossesTest {
    private static final List<Double> FALLING = List.of(2.0, 1.5, 1.25, 1.0);

    @ParameterizedTest
    @EnumSource
    void a_study_of_one_loss_defines_it_and_no_other(LossFunction loss) {
        Map<String, Document> pages = Pages.of(Fixtures.study(setting("a", loss), setting("b", loss)));
        Document index = pages.get("index.html");
        boolean softmax = loss == LossFunction.CROSS_ENTROPY;
        assertThat(Text.of(index.select("#section-exercise")).contains("softmax"))
                .isEqualTo(softmax);
        assertThat(Text.of(index.select("#section-gradient math"))
                        .replace(" ", "")
                        .contains("G=P−Y"))
                .isEqualTo(softmax);
        assertThat(index.select("#section-exercise > .formula")).hasSize(3);
        assertThat(index.select(".distinction")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void only_cross_entropies_are_given_in_nats(LossFunction loss) {
        boolean nats = loss == LossFunction.CROSS_ENTROPY || loss == LossFunction.BINARY_CROSS_ENTROPY;
        Pages.of(Fixtures.study(setting("a", loss), setting("b", loss))).forEach((path, page) -> {
            boolean mayName = !path.startsWith("experiments/") && !path.equals("index.html");
            boolean names = page.text().contains("nats")
                    || page.select("img").outerHtml().contains("nats");
            assertThat(names).as(path).isEqualTo(nats && !mayName);
        });
    }

    @Test
    void several_losses_are_all_defined_and_name_their_settings() {
        Document index = Pages.index(everyLoss());
        assertThat(index.select("#section-exercise > .formula")).hasSize(2 + LossFunction.values().length);
        assertThat(index.select("h3 .distinction").eachText())
                .containsExactly("cross-entropy", "binary cross-entropy", "hinge loss", "squared hinge loss");
        assertThat(index.select("#table-results").text()).contains("squared hinge loss");
        assertThat(index.select("#figure-curves-HINGE figcaption").text()).contains("(hinge loss)");
    }

    @Test
    void costs_of_different_losses_are_not_ranked() {
        Document index = Pages.index(everyLoss());
        assertThat(Text.of(index.select("#section-conclusions")))
                .contains("not ranked by their cost")
                .doesNotContain("lowest validation cost,", "By mean validation cost", "lowest mean validation cost");
    }

    @Test
    void preprocessing_and_order_are_named_where_settings_differ_in_them() {
        ExperimentResult raw = Fixtures.experiment(
                "raw",
                hyperparameters(LossFunction.HINGE, PreprocessingMethod.UNIT_RANGE, 0, 0.1, false),
                FALLING,
                0.5);
        ExperimentResult scaled = Fixtures.experiment(
                "scaled",
                hyperparameters(LossFunction.HINGE, PreprocessingMethod.STANDARDIZED, 0, 0.1, true),
                FALLING,
                0.5);
        assertThat(Pages.index(Fixtures.study(raw, scaled))
                        .select("h3 .distinction")
                        .eachText())
                .containsExactly("pixels / 255, file order", "standardised inputs, shuffled");
    }

    private static StudyResult everyLoss() {
        return Fixtures.study(Arrays.stream(LossFunction.values())
                .map(loss -> setting(loss.name(), loss))
                .toArray(ExperimentResult[]::new));
    }

    private static ExperimentResult setting(String id, LossFunction loss) {
        return Fixtures.experiment(
                id, hyperparameters(loss, PreprocessingMethod.UNIT_RANGE, 0.1, 0.01, false), FALLING, 0.5, 0.6);
    }
}
