package io.github.softmaxreport.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.Fixtures;
import io.github.softmaxreport.figures.FigureKind;
import io.github.softmaxreport.findings.Findings;
import io.github.softmaxreport.study.StudyResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the page for teachers says is so: its lists are complete, and what it tells to write can be written. */
final class TeachersPageTest {
    private static String page;

    @TempDir
    private Path folder;

    @BeforeAll
    static void read() throws IOException {
        page = Files.readString(Path.of("templates", "README.md"));
    }

    @Test
    void the_files_and_classes_that_it_names_exist() {
        assertThat(all("`((?:data|templates)/[a-zA-Z0-9./_-]*)`", page))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(Path.of(path)).exists());
        assertThat(all("`((?:text|static)/[a-z.-]+)`|`([a-z0-9-]+\\.(?:html|yaml|txt|properties))`", page))
                .hasSizeGreaterThan(8)
                .filteredOn(name -> !name.equals("index.html"))
                .allSatisfy(name -> assertThat(Path.of("templates", name)).exists());
        assertThat(all("`([A-Z][a-z]+[A-Za-z]*)`", page))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(Path.of("src/main/java/io/github/softmaxreport/report", name + ".java"))
                        .exists());
    }

    @Test
    void its_keys_are_those_of_the_schema() throws IOException {
        JsonNode keys = JsonMapper.shared()
                .readTree(Files.readString(Path.of("data", "pages.schema.json")))
                .at("/properties/pages/items/properties");

        assertThat(rows("| key of a page |")).containsExactlyElementsOf(keys.propertyNames());
        assertThat(rows("| key of a section |"))
                .containsExactlyElementsOf(keys.at("/sections/items/properties").propertyNames());
    }

    @Test
    void its_figures_tables_and_formulas_are_those_that_there_are() {
        Fragments fragments = new Fragments(Pages.TEMPLATES);

        assertThat(listed("Figures: "))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(FigureKind.values()).map(FigureKind::key).toList());
        assertThat(listed("Tables: ")).containsExactlyInAnyOrderElementsOf(fragments.names(Fragments.Kind.TABLE));
        assertThat(listed("Formulas: ")).containsExactlyInAnyOrderElementsOf(fragments.names(Fragments.Kind.FORMULA));
    }

    @Test
    void its_names_are_those_that_every_text_knows() throws IOException {
        Set<String> names = new TreeSet<>();
        for (String file : List.of("Report.java", "Subjects.java")) {
            String text = Files.readString(
                    Path.of("src/main/java/io/github/softmaxreport/report").resolve(file));
            all("variables\\.put\\(\\s*\"([a-z]+)\"", text).forEach(names::add);
        }
        assertThat(names.remove("drawn"))
                .as("what only studies with a part two have")
                .isTrue();

        assertThat(rows("| name | what it is |")).containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void what_it_tells_to_write_can_be_written() throws IOException {
        List<String> written =
                all("`(\\[[(#][^`]*\\])`", page.replace("…", "x")).toList();
        assertThat(written).hasSizeGreaterThan(12);
        Map<Boolean, List<String>> aboutSettings =
                written.stream().collect(Collectors.partitioningBy(text -> text.matches(".*\\bsetting\\W(?!').*")));
        write("text/one.md", String.join("\n\n", aboutSettings.getOrDefault(false, List.of())) + "\n");
        write("text/two.md", String.join("\n\n", aboutSettings.getOrDefault(true, List.of())) + "\n");
        write("pages.yaml", """
                pages:
                  - file: index.html
                    sections:
                      - { name: one, title: One }
                      - { name: two, title: Two, about: setting }
                """);

        assertThat(aboutSettings.getOrDefault(true, List.of())).hasSizeGreaterThan(3);
        assertThat(render("index.html"))
                .contains("Table <span", "<figure", "<math")
                .doesNotContain("[(", "[#", "${");
    }

    private String render(String path) {
        StudyResult study = Fixtures.study();
        return Pages.text(
                new Report(
                                study,
                                Findings.of(study),
                                Fixtures.figures(study),
                                Report.prepare(new TemplateFolders(List.of(folder, Path.of("templates")))))
                        .write(Pages.NO_CHECKS),
                path);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** What stands in backticks in the paragraph that begins so, but for patterns of what to write. */
    private static List<String> listed(String beginning) {
        int start = page.indexOf("\n" + beginning);
        return all("`([a-z-]+)`", page.substring(start, page.indexOf("\n\n", start)))
                .toList();
    }

    /** The first cells, in backticks, of the table under this head. */
    private static List<String> rows(String head) {
        return page.substring(page.indexOf(head))
                .lines()
                .takeWhile(line -> line.startsWith("|"))
                .flatMap(line -> all("^\\| `([^`]+)` \\|", line))
                .toList();
    }

    private static Stream<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult match) -> Stream.of(1, match.groupCount())
                        .map(match::group)
                        .filter(group -> group != null)
                        .findFirst()
                        .orElseThrow());
    }
}
