package io.github.softmaxreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every figure of a site made from an odd study, with what stands behind it: one run, one epoch, a run that diverges. */
class FigureDataTest {
    private static final String STUDY = """
            report: {institution: I, course: C, title: T, author: A, date: 2026-01-02}
            dataset: {name: sample, train: [data_batch_1], validation: [data_batch_2], test: [test_batch]}
            training: {epochs: 3}
            experiments:
              - {id: plain, title: Plain, learningRate: 0.01, seeds: [1, 2, 3]}
              - {id: short, title: Short, learningRate: 0.01, seeds: [7], epochs: 1, loss: hinge, regularization: 0.1}
              - {id: wild, title: Wild, learningRate: 100, regularization: 10, seeds: [1, 2]}
            gradientVerification:
              writeUp: {images: 1, dimensions: 30, regularization: 0, starts: 1}
              images: [2]
              dimensions: [20]
              regularization: [0.1]
              steps: [1e-9, 1e-6, 0.1]
            published:
              citation: A write-up
              testAccuracies: [{setting: {loss: hinge, epochs: 1}, value: 0.25}]
              gradientErrors: []
            """;

    @TempDir
    private static Path folder;

    private static final Map<String, Document> PAGES = new TreeMap<>();

    @BeforeAll
    static void write_the_site() throws IOException {
        Path study = Files.writeString(folder.resolve("study.yaml"), STUDY);
        Path site = folder.resolve("site");
        PrintStream silent = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        String[] words = {
            "--config",
            study.toString(),
            "--output",
            site.toString(),
            "--store",
            folder.resolve("store").toString()
        };
        assertThat(new Main(silent, silent, System::nanoTime).run(words, false)).isEqualTo(ExitCode.DONE);
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
                PAGES.put(site.relativize(file).toString().replace('\\', '/'), Jsoup.parse(file));
            }
        }
    }

    @Test
    void there_are_figures_of_every_kind() {
        assertThat(figures().stream().map(Figure::id).distinct())
                .contains(
                        "figure-curves-wild",
                        "figure-templates-wild",
                        "figure-confusion-wild",
                        "figure-class-accuracy-wild",
                        "figure-test-accuracy",
                        "figure-gradient-errors",
                        "figure-templates")
                .hasSize(4 * 3 + 3);
    }

    @Test
    void every_figure_is_told_in_words_and_no_two_in_the_same() {
        Map<String, String> figureByText = new HashMap<>();
        for (Figure figure : figures()) {
            assertThat(figure.element().select("figcaption").text())
                    .as(figure.id())
                    .hasSizeGreaterThan(60);
            assertThat(figure.element().select("img")).as(figure.id()).isNotEmpty();
            for (String text : figure.element().select("img").eachAttr("alt")) {
                assertThat(text)
                        .as(figure.id())
                        .hasSizeGreaterThan(40)
                        .doesNotContain("  ", " .", " ,", "NaN", " 1 epochs")
                        .doesNotContainPattern("\\d{12}");
                assertThat(figureByText.merge(text, figure.id(), (known, other) -> known))
                        .as(text)
                        .isEqualTo(figure.id());
            }
        }
    }

    @Test
    void table_csv_and_json_of_every_figure_agree() throws IOException {
        for (Figure figure : figures()) {
            Map<String, List<String>> csv = csv(read(figure, ".csv"));
            JsonNode json = JsonMapper.shared().readTree(read(figure, ".json"));
            assertThat(csv.keySet())
                    .as(figure.id())
                    .isEqualTo(Set.copyOf(json.get("columns").propertyNames()));
            csv.forEach((column, cells) -> {
                JsonNode values = json.get("columns").get(column);
                assertThat(values.size()).isEqualTo(cells.size());
                for (int row = 0; row < cells.size(); row++) {
                    assertThat(inCsv(values.get(row))).isEqualTo(finite(cells.get(row)));
                }
            });
            assertThat(table(figure))
                    .as(figure.id())
                    .isNotEmpty()
                    .allSatisfy((column, cells) -> assertThat(cells)
                            .isEqualTo(csv.get(column).stream()
                                    .map(FigureDataTest::finite)
                                    .toList()));
        }
    }

    /** A figure on a page. */
    private record Figure(String page, Element element) {
        String id() {
            return element.selectFirst("figure").id();
        }
    }

    private static List<Figure> figures() {
        return PAGES.entrySet().stream()
                .flatMap(page ->
                        page.getValue().select(".figure").stream().map(element -> new Figure(page.getKey(), element)))
                .toList();
    }

    private static String read(Figure figure, String ending) throws IOException {
        String address =
                figure.element().select("details a[href$=" + ending + "]").attr("href");
        assertThat(address).as(figure.id()).isNotEmpty();
        return Files.readString(folder.resolve("site").resolve(figure.page()).resolveSibling(address));
    }

    /** Cells by column; no cell of these files needs quotes. */
    private static Map<String, List<String>> csv(String text) {
        return columns(text.lines().map(line -> List.of(line.split(",", -1))).toList());
    }

    private static Map<String, List<String>> table(Figure figure) {
        return columns(figure.element().select("details tr").stream()
                .map(row ->
                        row.select("th, td").stream().map(FigureDataTest::cell).toList())
                .toList());
    }

    private static String cell(Element cell) {
        if (cell.tagName().equals("th")) {
            return cell.text().replace(' ', '_');
        }
        Element data = cell.selectFirst("data");
        return data == null ? cell.text().replace("—", "") : data.attr("value");
    }

    private static Map<String, List<String>> columns(List<List<String>> rows) {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        for (int i = 0; i < rows.get(0).size(); i++) {
            List<String> cells = new ArrayList<>();
            for (List<String> row : rows.subList(1, rows.size())) {
                cells.add(row.get(i));
            }
            columns.put(rows.get(0).get(i), cells);
        }
        return columns;
    }

    private static String finite(String cell) {
        return cell.matches("nan|-?inf") ? "" : cell;
    }

    private static String inCsv(JsonNode value) {
        return value.isNull() ? "" : value.isString() ? value.stringValue() : value.toString();
    }
}
