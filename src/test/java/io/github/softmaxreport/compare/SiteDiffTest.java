package io.github.softmaxreport.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.softmaxreport.config.UserError;
import io.github.softmaxreport.export.Published;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SiteDiffTest {
    private static final String A = experiment("a", 0.1, 0.30, 0.31, 0.32);
    private static final String B = experiment("b", 0.2, 0.40);

    @Test
    void finds_nothing_in_a_site_and_itself() {
        SiteDiff diff = SiteDiff.of(site(results(A, B)), site(results(A, B)));

        assertThat(diff.none()).isTrue();
        assertThat(diff.equal()).isEqualTo(2);
    }

    @Test
    void matches_experiments_by_id_wherever_they_stand() {
        assertThat(SiteDiff.of(site(results(A, B)), site(results(B, A))).none()).isTrue();
    }

    @Test
    void tells_the_keys_of_the_configuration_that_changed_were_added_or_removed() {
        String other = results(experiment("a", 0.5, 0.30, 0.31))
                .replace("\"steps\": [1, 2]", "\"steps\": [1, 3], \"epsilon\": 1e-6");

        assertThat(SiteDiff.of(site(results(A, B)), site(other)).configuration())
                .containsExactly(
                        new Difference("gradientVerification.steps", "[1,2]", "[1,3]"),
                        new Difference("experiments[a].learningRate", "0.1", "0.5"),
                        new Difference("experiments[a].seeds", "[1, 2, 3]", "[1, 2]"),
                        new Difference("gradientVerification.epsilon", "", "1.0E-6"));
    }

    @Test
    void tells_an_experiment_that_one_site_lacks_once_and_none_of_its_keys_and_numbers() {
        SiteDiff diff = SiteDiff.of(site(results(A, B)), site(results(A)));

        assertThat(diff.removed()).containsExactly(new LoneExperiment("b", "b", List.of("learningRate 0.2"), 1));
        assertThat(diff.added()).isEmpty();
        assertThat(diff.configuration()).isEmpty();
        assertThat(diff.onlyBefore()).isEmpty();
        assertThat(diff.none()).isFalse();
    }

    @Test
    void holds_a_difference_of_means_against_the_spread_of_the_runs() {
        SiteDiff little = compared(experiment("a", 0.1, 0.31, 0.32, 0.33));
        SiteDiff much = compared(experiment("a", 0.1, 0.50, 0.51, 0.52));
        SiteDiff single = compared(experiment("a", 0.1, 0.50));
        SiteDiff near = compared(experiment("a", 0.1, 0.35));
        SiteDiff singles = SiteDiff.of(site(results(B)), site(results(experiment("b", 0.2, 0.41))));

        assertThat(noise(little)).containsExactly(Noise.WITHIN);
        assertThat(noise(much)).containsExactly(Noise.BEYOND);
        assertThat(noise(single)).containsExactly(Noise.BEYOND);
        assertThat(noise(near)).containsExactly(Noise.WITHIN);
        assertThat(noise(singles)).containsExactly(Noise.SINGLE_RUNS);
        assertThat(much.numbers().get(0).difference()).isEqualTo(0.51 - 0.31);
    }

    @Test
    void compares_the_numbers_on_the_pages_by_what_they_are() {
        String old = numbers("31.00", 0.31, "mean /experiments/0/runs/*/test/accuracy", "12", 0.12, "/observed/pValue");
        String now = numbers(
                "0.1300", 0.13, "/observed/pValue", "31.00 %", 0.31, "mean /experiments/1/runs/*/test/accuracy");

        SiteDiff diff = SiteDiff.of(
                site(results(A, B)).with("data/numbers.json", old),
                site(results(B, A)).with("data/numbers.json", now));

        assertThat(diff.equal()).isEqualTo(1);
        assertThat(diff.numbers()).singleElement().satisfies(change -> {
            assertThat(change.before().key()).isEqualTo("observed.pValue");
            assertThat(change.before().value()).isEqualTo(0.12);
            assertThat(change.after().value()).isEqualTo(0.13);
            assertThat(change.noise()).isEqualTo(Noise.NO_SPREAD);
        });
    }

    @Test
    void takes_a_number_for_a_percentage_if_any_page_shows_it_as_one() {
        String old = numbers("31", 0.31, "/observed/x", "0.5", 0.5, "/observed/y");
        String now = numbers("32", 0.32, "/observed/x", "0.6", 0.6, "/observed/y");

        SiteDiff diff = SiteDiff.of(
                site(results(A)).with("data/numbers.json", old),
                site(results(A)).with("data/numbers.json", now));

        assertThat(diff.numbers()).extracting(NumberChange::percentage).containsExactly(true, false);
    }

    @Test
    void leaves_what_was_asked_to_the_configuration() {
        String old = numbers("40", 40, "/experiments/0/hyperparameters/epochs", "1", 1, "/experiments/0/runs/0/seed");
        String now = numbers("30", 30, "/experiments/0/hyperparameters/epochs", "7", 7, "/experiments/0/runs/0/seed");

        SiteDiff diff = SiteDiff.of(
                site(results(A)).with("data/numbers.json", old),
                site(results(A)).with("data/numbers.json", now));

        assertThat(diff.none()).isTrue();
    }

    @Test
    void lists_other_numbers_that_only_one_site_has() {
        String old = numbers("0.1", 0.1, "/observed/x", "0.5", 0.5, "/observed/y");
        String now = numbers("0.1", 0.1, "/observed/x", "0.5", 0.5, "/observed/z");

        SiteDiff diff = SiteDiff.of(
                site(results(A)).with("data/numbers.json", old),
                site(results(A)).with("data/numbers.json", now));

        assertThat(diff.onlyBefore()).extracting(SiteNumber::key).containsExactly("observed.y");
        assertThat(diff.onlyAfter()).extracting(SiteNumber::key).containsExactly("observed.z");
        assertThat(diff.equal()).isOne();
    }

    @Test
    void tells_claims_and_requirements_whose_verdict_changed() {
        String old = results(A).replace("\"claims\": []", "\"claims\": [{\"id\": \"x\", \"verdict\": \"holds\"}]");
        String now = results(A)
                .replace(
                        "\"claims\": []",
                        "\"claims\": [{\"id\": \"x\", \"verdict\": \"undecided\"}],"
                                + " \"requirements\": [{\"id\": \"y\", \"verdict\": \"met\"}]");

        SiteDiff diff = SiteDiff.of(site(old), site(now));
        assertThat(diff.claims()).containsExactly(new VerdictChange("x", "", "holds", "undecided"));
        assertThat(diff.requirements()).containsExactly(new VerdictChange("y", "", "", "met"));
    }

    @Test
    void finds_a_class_that_was_renamed_though_nothing_else_changed() {
        SiteDiff diff = SiteDiff.of(site(data(3, "cat", "dog")), site(data(3, "kitten", "dog")));

        assertThat(diff.none()).isFalse();
        assertThat(diff.data().removed()).containsExactly("cat");
        assertThat(diff.data().added()).containsExactly("kitten");
        assertThat(diff.data().otherNumber()).isFalse();
        assertThat(diff.data().otherOrder()).isFalse();
        assertThat(diff.data().otherShape()).isFalse();
    }

    @Test
    void tells_other_images_and_another_number_of_classes() {
        DataChange data = SiteDiff.of(site(data(3, "cat", "dog")), site(data(1, "cat", "dog", "ship")))
                .data();

        assertThat(data.otherShape()).isTrue();
        assertThat(data.otherNumber()).isTrue();
        assertThat(data.added()).containsExactly("ship");
        assertThat(data.removed()).isEmpty();
        assertThat(data.otherOrder()).isFalse();
    }

    @Test
    void matches_the_numbers_of_classes_by_their_names() {
        String old = numbers(
                "75",
                0.75,
                "/experiments/0/runs/0/test/shares/0/1",
                "0.4",
                0.4,
                "/experiments/0/observed/smoothness/0");
        String now = numbers(
                "75",
                0.75,
                "/experiments/0/runs/0/test/shares/1/0",
                "0.4",
                0.4,
                "/experiments/0/observed/smoothness/2");

        SiteDiff diff = SiteDiff.of(
                site(data(3, "cat", "dog", "ship")).with("data/numbers.json", old),
                site(data(3, "dog", "cat", "ship")).with("data/numbers.json", now));

        assertThat(diff.data().otherOrder()).isTrue();
        assertThat(diff.data().otherNames()).isFalse();
        assertThat(diff.equal()).isOne();
        assertThat(diff.onlyBefore())
                .extracting(SiteNumber::key)
                .containsExactly("experiments[a].observed.smoothness[cat]");
        assertThat(diff.onlyAfter())
                .extracting(SiteNumber::key)
                .containsExactly("experiments[a].observed.smoothness[ship]");
    }

    @Test
    void a_site_that_tells_no_classes_is_not_said_to_have_others() {
        assertThat(SiteDiff.of(site(results(A)), site(data(3, "cat", "dog")))
                        .data()
                        .none())
                .isTrue();
    }

    @Test
    void shows_pictures_that_changed_and_those_of_one_site_by_their_figure() {
        Published old = site(results(A))
                .with("data/figures/curves-a.csv", "")
                .with("figures/curves-a-cost-light.png", "1")
                .with("figures/curves-a-loss-light.png", "2")
                .with("figures/same.png", "3");
        Published now = site(results(A))
                .with("figures/curves-a-cost-light.png", "2")
                .with("figures/same.png", "3")
                .with("figures/curves-a-cost-dark.png", "4");

        assertThat(SiteDiff.of(old, now).figures())
                .containsExactly(new FigureChange(
                        "curves-a",
                        List.of(
                                new PictureChange(
                                        "figures/curves-a-cost-light.png",
                                        "data:image/png;base64,MQ==",
                                        "data:image/png;base64,Mg=="),
                                new PictureChange(
                                        "figures/curves-a-loss-light.png", "data:image/png;base64,Mg==", ""))));
    }

    @Test
    void refuses_a_site_without_results() {
        assertThatThrownBy(() -> SiteDiff.of(new Published(List.of()), site(results(A))))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith("site/data/results.json: no such file");
    }

    private static SiteDiff compared(String experiment) {
        return SiteDiff.of(site(results(A)), site(results(experiment)));
    }

    private static List<Noise> noise(SiteDiff diff) {
        return diff.numbers().stream().map(NumberChange::noise).toList();
    }

    private static Published site(String results) {
        return new Published(List.of()).with("data/results.json", results);
    }

    private static String data(int channels, String... classes) {
        return results(A)
                .replaceFirst(
                        "\\{",
                        "{\"dataset\": {\"classNames\": [\"" + String.join("\", \"", classes)
                                + "\"], \"image\": {\"width\": 4, \"height\": 2, \"channels\": " + channels
                                + "}}, ");
    }

    private static String results(String... experiments) {
        return "{\"configuration\": {\"gradientVerification\": {\"steps\": [1, 2]}}, \"claims\": [], \"experiments\": ["
                + String.join(", ", experiments) + "]}";
    }

    private static String experiment(String id, double learningRate, double... accuracies) {
        StringBuilder runs = new StringBuilder();
        double sum = 0;
        for (int i = 0; i < accuracies.length; i++) {
            sum += accuracies[i];
            runs.append(i == 0 ? "" : ", ")
                    .append("{\"seed\": " + (i + 1) + ", \"test\": {\"accuracy\": " + accuracies[i] + "}}");
        }
        return "{\"id\": \"" + id + "\", \"title\": \"" + id
                + "\", \"given\": [\"learningRate\"], \"hyperparameters\": {\"learningRate\": "
                + learningRate
                + "}, \"runs\": [" + runs + "], \"summary\": {\"test\": {\"accuracy\": {\"mean\": "
                + sum / accuracies.length + "}}}}";
    }

    private static String numbers(String text, double value, String from, String text2, double value2, String from2) {
        return "{\"pages\": [{\"page\": \"index.html\", \"numbers\": [" + number(text, value, from) + ", "
                + number(text2, value2, from2) + ", {\"text\": \"1\", \"from\": \"figure\"}]}]}";
    }

    private static String number(String text, double value, String from) {
        return "{\"place\": \"text\", \"text\": \"" + text + "\", \"value\": " + value + ", \"from\": \"" + from
                + "\"}";
    }
}
