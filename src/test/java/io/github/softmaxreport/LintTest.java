package io.github.softmaxreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The linter on a small site, as it is and with planted faults. */
@Tag("slow")
class LintTest {
    /** How many values are changed, anywhere and in part two; more of them with {@code -Dmutations=1000}. */
    private static final int MUTATIONS = Integer.getInteger("mutations", 60);

    private static final int IN_PART_TWO = Integer.getInteger("mutations", 40);

    private static final String RESULTS = "data/results.json";
    private static final String NUMBERS = "data/numbers.json";

    /** Met by figures that no file of results.json holds. */
    private static final String REQUIRED =
            "requirements:\n  - { id: curves, text: Curves are drawn, check: drawn, figure: curves }\n";

    private static final String PART_TWO = """
            bonus:
              recipe: { shuffle: true }
              rangeTest: { updates: 12 }
              published: { testAccuracy: 0.4, citation: somebody else }
              search:
                grid: { learningRate: [0.02, 0.1], regularization: [0, 0.01] }
                epochs: 1
                random: { cells: 2, epochs: 1 }
              comparisons:
                - id: improvements
                  kind: ablation
                  trials:
                    - { id: base, title: Baseline }
                    - { id: shuffle, title: Shuffling, change: { shuffle: true } }
                    - { id: rate, title: Rate, change: { learningRate: 0.02 } }
                - id: losses
                  kind: losses
                  tuning: { learningRate: [0.001, 0.01] }
                  trials:
                    - { id: ce, title: Cross-entropy }
                    - { id: svm, title: Hinge, change: { loss: hinge } }
              learningCurve: { images: [20, 1000] }
              ensembles: { members: 3 }
              probabilities:
                - { id: binary, title: Binary, change: { loss: binary-cross-entropy } }
            """;

    /** What was measured once, follows from nothing and stands on no page but in figures and their data. */
    private static final String MEASURED =
            "/bonus/(rangeTest/losses/[0-9]+|gradients/[0-9]+/errors/[0-9]+/(?!aggregated)[a-zA-Z]+)";

    @TempDir
    private static Path folder;

    private static Map<String, String> made;

    private final Program program = new Program(folder);
    private final Path site = folder.resolve("site");

    @BeforeAll
    static void write_a_site() throws IOException {
        Program program = new Program(folder);
        assertThat(program.report("site", "gradientVerification:", REQUIRED + PART_TWO + "gradientVerification:"))
                .as(program::err)
                .isEqualTo(ExitCode.DONE);
        made = Map.of(
                RESULTS,
                Files.readString(folder.resolve("site").resolve(RESULTS)),
                NUMBERS,
                Files.readString(folder.resolve("site").resolve(NUMBERS)),
                "index.html",
                Files.readString(folder.resolve("site/index.html")));
    }

    @BeforeEach
    void restore_the_site() throws IOException {
        for (Map.Entry<String, String> file : made.entrySet()) {
            Files.writeString(site.resolve(file.getKey()), file.getValue());
        }
    }

    @Test
    void nothing_is_found_in_a_site_as_it_was_made() {
        assertThat(lint()).isEqualTo(ExitCode.DONE);
        assertThat(program.out()).contains("Numerals in the text are bound").doesNotContain("  index.html");
    }

    @Test
    void a_number_written_into_a_page_is_found_with_its_sentence() throws IOException {
        edit("index.html", "</main>", "<p>About 42 % are right.</p></main>");
        assertThat(lint()).isEqualTo(ExitCode.CHECKS_FAILED);
        assertThat(found())
                .containsExactly(
                        "index.html: is not as it was written",
                        "  has the number 42, which is bound to no result, in “About 42 % are right.”");
        assertThat(program.out()).contains("make it again").doesNotContain("constants.txt");
    }

    /** A changed number, wherever it stands, is one fault with its sentence. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<title>[^<]* | , 77 | has the number 77, .*, in “.*, 77”",
                "<meta name=\"description\" content=\"[^\"]*?(?=\\d) | 7777 | reads “.*7777.*” in a title",
                "<img[^>]* alt=\"[^\"]*?\\d(?=\\.\\d) | 777 | reads “.*777\\.\\d.*” in a title or alternative",
                "<p>[^<]*<data [^>]*> | 99 | the number “99.*, in “[^”]*99.*”",
                "<td[^>]*><data [^>]*> | 99 | .*99.*, in “[^”]*99.*”",
                "data-from=\"[^\"]*/images/test | x | .* has no such source: .*, in “.*”"
            })
    void a_changed_number_is_one_fault(String before, String added, String fault) throws IOException {
        Matcher place = Pattern.compile(before).matcher(made.get("index.html"));
        assertThat(place.find()).isTrue();
        String page = made.get("index.html");
        Files.writeString(
                site.resolve("index.html"), page.substring(0, place.end()) + added + page.substring(place.end()));

        assertThat(lint()).isEqualTo(ExitCode.CHECKS_FAILED);

        assertThat(found()).hasSize(2).first().isEqualTo("index.html: is not as it was written");
        assertThat(found()).last().asString().matches("  " + fault + ".*");
    }

    @Test
    void a_number_without_its_source_is_one_fault() throws IOException {
        Files.writeString(
                site.resolve("index.html"),
                made.get("index.html").replaceFirst(" data-from=\"/dataset/images/test\"", ""));

        assertThat(lint()).isEqualTo(ExitCode.CHECKS_FAILED);

        assertThat(found())
                .satisfiesExactly(
                        file -> assertThat(file).isEqualTo("index.html: is not as it was written"),
                        clue -> assertThat(clue).contains("which is bound to no result, in “"));
    }

    @Test
    void a_changed_result_is_one_fault_with_what_it_contradicts() throws IOException {
        JsonNode results = JsonMapper.shared().readTree(made.get(RESULTS));
        ((ObjectNode) results.at("/experiments/0/runs/0/test")).put("accuracy", 0.75);
        Files.writeString(site.resolve(RESULTS), results.toString());

        assertThat(lint()).isEqualTo(ExitCode.CHECKS_FAILED);

        assertThat(found().stream().filter(line -> !line.startsWith(" ")))
                .containsExactly(RESULTS + ": is not as it was written");
        assertThat(found())
                .anyMatch(line -> line.matches("  mean /experiments/0/runs/\\*/test/accuracy: .*, on the pages .*"))
                .doesNotHaveDuplicates();
        assertThat(program.out()).contains("verify " + site + " --all");
    }

    @Test
    void a_lost_list_of_numbers_is_one_fault() throws IOException {
        Files.delete(site.resolve(NUMBERS));

        assertThat(lint()).isEqualTo(ExitCode.CHECKS_FAILED);

        assertThat(found().stream().filter(line -> !line.startsWith(" ")))
                .containsExactly(NUMBERS + ": is not as it was written");
    }

    @Test
    void a_folder_without_results_is_refused() throws IOException {
        Files.delete(site.resolve(RESULTS));
        assertThat(lint()).isEqualTo(ExitCode.USER);
        assertThat(program.err()).contains("results.json: no such file");
    }

    @Test
    void a_folder_of_templates_that_does_not_exist_is_refused() {
        assertThat(program.run(
                        "lint",
                        site.toString(),
                        "--templates",
                        folder.resolve("absent").toString()))
                .isEqualTo(ExitCode.USER);
        assertThat(program.err()).contains("absent: is no folder; one with templates is wanted");
    }

    /**
     * Everything is noticed by its digest, and what the page shows also by what it contradicts. Seeded, so that a
     * failure can be repeated.
     */
    @Test
    void no_changed_value_of_results_json_slips_through() throws IOException {
        String original = made.get(RESULTS);
        List<String> numbers = numbers(JsonMapper.shared().readTree(original), "");
        List<String> unnoticed = new ArrayList<>();
        List<String> shown = shown();
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < MUTATIONS; i++) {
            String pointer = numbers.get(random.nextInt(numbers.size()));
            Files.writeString(site.resolve(RESULTS), changed(original, pointer, random));
            ExitCode code = lint();
            assertThat(code).as(pointer).isIn(ExitCode.CHECKS_FAILED, ExitCode.USER);
            if (!understood() && shown.stream().anyMatch(pointer::matches)) {
                unnoticed.add(pointer);
            }
        }
        assertThat(unnoticed).isEmpty();
    }

    /** In part two more than that: all that isn't a measurement by itself follows from others, and is told with its place. */
    @Test
    void no_changed_value_of_part_two_slips_through() throws IOException {
        String original = made.get(RESULTS);
        List<String> numbers = numbers(JsonMapper.shared().readTree(original), "").stream()
                .filter(pointer -> pointer.startsWith("/bonus") && !pointer.matches(MEASURED))
                .toList();
        List<String> unnoticed = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(6);
        for (int i = 0; i < IN_PART_TWO; i++) {
            String pointer = numbers.get(random.nextInt(numbers.size()));
            Files.writeString(site.resolve(RESULTS), changed(original, pointer, random));
            ExitCode code = lint();
            assertThat(code).as(pointer).isIn(ExitCode.CHECKS_FAILED, ExitCode.USER);
            if (!understood()) {
                unnoticed.add(pointer);
            }
        }
        assertThat(unnoticed).isEmpty();
    }

    /** Whether the program says more than that a file is not as it was written. */
    private boolean understood() {
        return program.err().contains(RESULTS)
                || program.out().lines().filter(line -> line.startsWith("  ")).count() > 1;
    }

    /** The places that numbers on the pages come from. */
    private static List<String> shown() {
        return Jsoup.parse(made.get("index.html")).select("[data-from]").eachAttr("data-from").stream()
                .map(from -> from.replaceFirst("^[^/]*", ""))
                .distinct()
                .map(pattern -> Arrays.stream(pattern.split("/", -1))
                        .map(step -> step.equals("*") ? "[0-9]+" : Pattern.quote(step))
                        .collect(Collectors.joining("/")))
                .toList();
    }

    private static String changed(String original, String pointer, SplittableRandom random) {
        JsonNode root = JsonMapper.shared().readTree(original);
        JsonNode parent = root.at(pointer.substring(0, pointer.lastIndexOf('/')));
        String key = pointer.substring(pointer.lastIndexOf('/') + 1);
        JsonNode old = root.at(pointer);
        if (old.isIntegralNumber()) {
            long other = old.longValue() + (random.nextBoolean() ? 1 : 2);
            put(
                    parent,
                    key,
                    parent.isArray()
                            ? ((ArrayNode) parent).numberNode(other)
                            : ((ObjectNode) parent).numberNode(other));
        } else {
            double other = old.doubleValue() * (1 + random.nextDouble()) + 1e-3;
            put(
                    parent,
                    key,
                    parent.isArray()
                            ? ((ArrayNode) parent).numberNode(other)
                            : ((ObjectNode) parent).numberNode(other));
        }
        return root.toString();
    }

    private static void put(JsonNode parent, String key, JsonNode value) {
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(key), value);
        } else {
            ((ObjectNode) parent).set(key, value);
        }
    }

    private static List<String> numbers(JsonNode node, String pointer) {
        if (node.isNumber()) {
            return List.of(pointer);
        }
        Stream<String> children = node.isArray()
                ? Stream.iterate(0, i -> i < node.size(), i -> i + 1)
                        .flatMap(i -> numbers(node.get(i), pointer + "/" + i).stream())
                : node.propertyStream()
                        .flatMap(child -> numbers(child.getValue(), pointer + "/" + child.getKey()).stream());
        return children.toList();
    }

    private void edit(String file, String before, String after) throws IOException {
        String text = Files.readString(site.resolve(file));
        assertThat(text).contains(before);
        Files.writeString(site.resolve(file), text.replace(before, after));
    }

    /** Faults and, further in, what gives them away. */
    private List<String> found() {
        return program.out()
                .lines()
                .filter(line -> line.startsWith("  "))
                .map(line -> line.substring(2))
                .toList();
    }

    private ExitCode lint() {
        return program.run("lint", site.toString());
    }
}
