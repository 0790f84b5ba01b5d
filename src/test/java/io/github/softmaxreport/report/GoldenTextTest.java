package io.github.softmaxreport.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.study.StudyResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole text of reports on studies that differ in what they find, as it was read and found true. After a change of
 * wording write it anew with {@code mvn test -Dtest=GoldenTextTest -Dgolden=write} and read the difference.
 */
class GoldenTextTest {
    private static final Path GOLDEN =
            Path.of("src", "test", "resources", "io", "github", "softmaxreport", "report", "golden");
    private static final boolean WRITE = "write".equals(System.getProperty("golden"));
    /** How many mutations of the templates are tried; more of them with {@code -Dmutations=1000}. */
    private static final int TRIED = Integer.getInteger("mutations", 12);

    private static final Map<String, StudyResult> STUDIES = GoldenStudies.all();
    private static final Pattern WRITTEN = Pattern.compile("\\[\\([^\\]]*\\)\\]");
    private static final Pattern TAG = Pattern.compile("\\[[#(/][^\\]]*\\]+|<[^>]*>|&[a-z]+;|\\]\\([^)]*\\)");

    /** What is exchanged in the name of a number, and in its format. */
    private static final List<Map.Entry<String, String>> EXCHANGES = List.of(
            Map.entry("'test', 'accuracy'", "'validation', 'accuracy'"),
            Map.entry("'validation', 'cost'", "'train', 'cost'"),
            Map.entry("train.", "validation."),
            Map.entry(".last()", ".first()"),
            Map.entry(".lowest()", ".highest()"),
            Map.entry(".min()", ".max()"),
            Map.entry(".low()", ".high()"),
            Map.entry(".mean()", ".max()"),
            Map.entry(".percent()", ".nats()"),
            Map.entry(".points()", ".nats()"),
            Map.entry(".nats()", ".percent()"),
            Map.entry(".scientific()", ".percent()"),
            Map.entry(".count()", ".percent()"),
            Map.entry(".decimal()", ".nats()"));

    /** A template with one thing in it changed. */
    private record Mutation(String template, int line, String text, String changed, String removed) {}

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> the_text_is_as_it_was_read() {
        return STUDIES.entrySet().stream()
                .map(study -> DynamicTest.dynamicTest(study.getKey(), () -> {
                    String text = GoldenStudies.text(study.getValue(), Pages.TEMPLATES);
                    Path golden = GOLDEN.resolve(study.getKey() + ".txt");
                    if (WRITE) {
                        Files.createDirectories(GOLDEN);
                        Files.writeString(golden, text);
                    }
                    assertThat(text.lines()).containsExactlyElementsOf(Files.readAllLines(golden));
                }));
    }

    /** Seeded, so that a failure can be repeated. */
    @Test
    void no_change_of_a_number_in_a_template_slips_through() throws IOException {
        List<Mutation> all = mutations();
        SplittableRandom random = new SplittableRandom(11);
        List<Mutation> slipped = new ArrayList<>();
        for (int i = 0; i < Math.min(TRIED, all.size()); i++) {
            Mutation mutation = all.get(TRIED < all.size() ? random.nextInt(all.size()) : i);
            if (isRead(mutation) && !noticed(mutation.changed(), mutation.template())) {
                slipped.add(mutation);
            }
        }
        assertThat(slipped).isEmpty();
    }

    /** Whether one of the studies writes what stands in this place. */
    private boolean isRead(Mutation mutation) throws IOException {
        return noticed(mutation.removed(), mutation.template());
    }

    private boolean noticed(String changedText, String template) throws IOException {
        Path file = folder.resolve(template);
        Files.createDirectories(file.getParent());
        Files.writeString(file, changedText);
        TemplateFolders changed = new TemplateFolders(List.of(folder, Path.of("templates")));
        try {
            for (Map.Entry<String, StudyResult> study : STUDIES.entrySet()) {
                String golden = Files.readString(GOLDEN.resolve(study.getKey() + ".txt"));
                if (!GoldenStudies.text(study.getValue(), changed).equals(golden)) {
                    return true;
                }
            }
            return false;
        } catch (RuntimeException refused) {
            return true;
        } finally {
            Files.delete(file);
        }
    }

    private static List<Mutation> mutations() throws IOException {
        List<Mutation> mutations = new ArrayList<>();
        for (String inside : List.of("text", "figures")) {
            for (Path file :
                    Pages.TEMPLATES.under(inside).values().stream().sorted().toList()) {
                String text = Files.readString(file);
                String name = inside + "/" + file.getFileName();
                if (name.matches(".*\\.(md|txt)")) {
                    written(name, text, mutations);
                    literals(name, text, mutations);
                }
            }
        }
        return mutations;
    }

    /** @param mutations added to */
    private static void written(String name, String text, List<Mutation> mutations) {
        Matcher expression = WRITTEN.matcher(text);
        while (expression.find()) {
            for (Map.Entry<String, String> exchange : EXCHANGES) {
                if (expression.group().contains(exchange.getKey())) {
                    String other = expression.group().replace(exchange.getKey(), exchange.getValue());
                    mutations.add(at(name, text, expression.start(), expression.end(), other));
                }
            }
        }
    }

    /** @param mutations added to */
    private static void literals(String name, String text, List<Mutation> mutations) {
        String bare =
                TAG.matcher(text).replaceAll(match -> " ".repeat(match.group().length()));
        Matcher numeral = Pattern.compile("\\d+").matcher(bare);
        while (numeral.find()) {
            mutations.add(at(name, text, numeral.start(), numeral.end(), numeral.group() + "7"));
        }
    }

    private static Mutation at(String name, String text, int start, int end, String other) {
        int line = (int) text.substring(0, start).lines().count();
        String before = text.substring(0, start);
        String after = text.substring(end);
        return new Mutation(name, line, other, before + other + after, before + "\u2042" + after);
    }
}
