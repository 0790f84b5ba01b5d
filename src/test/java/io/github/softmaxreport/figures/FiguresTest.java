package io.github.softmaxreport.figures;

import static io.github.softmaxreport.figures.DrawnStudy.experiment;
import static io.github.softmaxreport.figures.DrawnStudy.plain;
import static io.github.softmaxreport.figures.DrawnStudy.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.softmaxreport.export.SiteFile;
import io.github.softmaxreport.study.StudyResult;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class FiguresTest {
    private static final StudyResult STUDY = DrawnStudy.of(
            plain("1.1", new double[] {2.3, 16, 9}, new double[] {2.3, 12, Double.NaN}),
            plain("1.2", new double[] {2.3, 1.9, 1.8}, new double[] {2.4, 1.9, 1.8}),
            experiment("1.3", 0.1, run(1, new double[] {5.6, 2.1, 2.0}, new double[] {2.3, 2.0, 1.9})));
    private static final List<Figure> FIGURES = Figures.of(STUDY, DrawnStudy.TYPEFACE);

    @Test
    void a_requirement_may_ask_for_every_kind_of_figure() throws IOException {
        JsonNode schema = JsonMapper.shared().readTree(Files.readString(Path.of("data", "experiments.schema.json")));

        assertThat(schema.at("/properties/requirements/items/properties/figure/enum")
                        .valueStream()
                        .map(JsonNode::stringValue))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(FigureKind.values()).map(FigureKind::key).toList());
    }

    @Test
    void what_is_planned_is_what_is_drawn() {
        assertThat(Figures.planned(STUDY))
                .containsExactlyInAnyOrderElementsOf(
                        FIGURES.stream().map(Figure::drawn).toList());
    }

    @Test
    void figures_come_in_the_order_of_the_study() {
        assertThat(FIGURES)
                .extracting(Figure::id)
                .containsExactly(
                        "curves-1.1",
                        "templates-1.1",
                        "confusion-1.1",
                        "class-accuracy-1.1",
                        "curves-1.2",
                        "templates-1.2",
                        "confusion-1.2",
                        "class-accuracy-1.2",
                        "curves-1.3",
                        "templates-1.3",
                        "confusion-1.3",
                        "class-accuracy-1.3",
                        "test-accuracy",
                        "gradient-errors",
                        "templates");
        assertThat(FIGURES)
                .extracting(Figure::experiment)
                .startsWith("1.1", "1.1")
                .endsWith("1.3", "", "", "");
    }

    @Test
    void a_scale_that_differs_is_remarked_with_the_reason() {
        assertThat(FIGURES)
                .filteredOn(figure -> figure.remarks().contains(Remark.OWN_COST_SCALE))
                .extracting(Figure::id)
                .containsExactly("curves-1.1");
        assertThat(FIGURES)
                .filteredOn(figure -> figure.remarks().contains(Remark.PENALTY_SCALE))
                .extracting(Figure::id)
                .containsExactly("curves-1.3");
        assertThat(FIGURES).noneMatch(figure -> figure.remarks().contains(Remark.OWN_LOSS_SCALE));
    }

    @Test
    void the_same_result_gives_the_same_bytes() {
        assertThat(bytesByPath(Figures.of(STUDY, DrawnStudy.TYPEFACE))).isEqualTo(bytesByPath(FIGURES));
    }

    @Test
    void charts_have_a_palette_and_twice_their_pixels() throws IOException {
        for (Panel panel : charts()) {
            for (SiteFile file : List.of(panel.light(), panel.dark())) {
                BufferedImage image = PngTest.read(file.bytes());
                assertThat(image.getColorModel()).isInstanceOf(IndexColorModel.class);
                assertThat(image.getWidth()).isEqualTo(2 * panel.width());
                assertThat(image.getHeight()).isEqualTo(2 * panel.height());
                assertThat(file.bytes()).hasSizeLessThan(40 * 1024);
            }
        }
    }

    @Test
    void charts_lie_on_the_colour_of_the_page() throws IOException {
        for (Panel panel : charts()) {
            assertThat(PngTest.read(panel.light().bytes()).getRGB(0, 0) & 0xffffff)
                    .isEqualTo(0xfffff8);
            assertThat(PngTest.read(panel.dark().bytes()).getRGB(0, 0) & 0xffffff)
                    .isEqualTo(0x151515);
        }
    }

    @Test
    void every_file_has_a_plain_path_of_its_own() {
        List<String> paths = FIGURES.stream()
                .flatMap(figure -> figure.panels().stream())
                .flatMap(panel -> Stream.of(panel.light(), panel.dark()))
                .distinct()
                .map(file -> file.path().toLowerCase(Locale.ROOT))
                .toList();
        assertThat(paths).doesNotHaveDuplicates().allMatch(path -> path.matches("figures/[a-z0-9._-]+\\.png"));
        assertThat(paths)
                .contains(
                        "figures/curves-1.2-cost-light.png",
                        "figures/curves-1.2-cost-dark.png",
                        "figures/templates-1.2-a-b-dog-.png",
                        "figures/templates-1.2-a-b-dog.png");
    }

    @Test
    void names_that_look_alike_in_a_path_are_told_apart() {
        Canvas canvas = new Canvas("a", DrawnStudy.TYPEFACE);
        BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        assertThat(Stream.of("x y", "X/Y", "x-y")
                        .map(name -> canvas.image(name, image).light().path()))
                .containsExactly("figures/a-x-y.png", "figures/a-X-Y-2.png", "figures/a-x-y-3.png");
    }

    @Test
    void every_figure_brings_its_data_for_machines() {
        for (Figure figure : FIGURES) {
            assertThat(figure.data().rows()).isNotEmpty();
            assertThat(figure.data().columns()).containsAll(figure.shown());
            assertThat(figure.files())
                    .extracting(SiteFile::path)
                    .contains("data/figures/" + figure.id() + ".csv", "data/figures/" + figure.id() + ".json");
        }
    }

    @Test
    void a_study_without_experiments_has_no_figures() {
        assertThat(Figures.of(DrawnStudy.of(), DrawnStudy.TYPEFACE)).isEmpty();
    }

    @Test
    void refuses_a_figure_with_two_panels_of_one_name() {
        Panel panel = FIGURES.get(0).panels().get(0);
        assertThatThrownBy(() -> new Figure(
                        "a",
                        FigureKind.CURVES,
                        "",
                        List.of(panel, panel),
                        FIGURES.get(0).data()))
                .hasMessage("figure a has two panels of one name");
    }

    private static List<Panel> charts() {
        return FIGURES.stream()
                .filter(figure -> figure.kind() != FigureKind.WEIGHT_TEMPLATES)
                .filter(figure -> figure.kind() != FigureKind.TEMPLATE_OVERVIEW)
                .flatMap(figure -> figure.panels().stream())
                .toList();
    }

    private static Map<String, ByteBuffer> bytesByPath(List<Figure> figures) {
        return figures.stream()
                .flatMap(figure -> figure.panels().stream())
                .flatMap(panel -> Stream.of(panel.light(), panel.dark()))
                .distinct()
                .collect(Collectors.toMap(SiteFile::path, file -> ByteBuffer.wrap(file.bytes())));
    }
}
