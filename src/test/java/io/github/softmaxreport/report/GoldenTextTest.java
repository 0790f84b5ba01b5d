package io.github.softmaxreport.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.study.StudyResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The whole text of reports on studies that differ in what they find, as it was read and found true. After a change of
 * wording write it anew with {@code mvn test -Dtest=GoldenTextTest,ClaimsTest -Dgolden=write} and read the difference.
 */
class GoldenTextTest {
    private static final Path GOLDEN =
            Path.of("src", "test", "resources", "io", "github", "softmaxreport", "report", "golden");
    /** Whether golden texts are written instead of compared. */
    static final boolean WRITE = "write".equals(System.getProperty("golden"));

    private static final Map<String, StudyResult> STUDIES = GoldenStudies.all();

    /** The golden text of a study. */
    static String golden(String study) throws IOException {
        return Files.readString(GOLDEN.resolve(study + ".txt"));
    }

    @TestFactory
    Stream<DynamicTest> the_text_is_as_it_was_read() {
        return STUDIES.entrySet().stream()
                .map(study -> DynamicTest.dynamicTest(
                        study.getKey(),
                        () -> assertAsRead(study.getKey(), GoldenStudies.text(study.getValue(), Pages.TEMPLATES))));
    }

    @Test
    void the_text_of_another_structure_is_as_it_was_read() throws IOException {
        assertAsRead("other-structure", GoldenStudies.ofOtherStructure(Pages.TEMPLATES));
    }

    private static void assertAsRead(String name, String text) throws IOException {
        Path golden = GOLDEN.resolve(name + ".txt");
        if (WRITE) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, text);
        }
        assertThat(text.lines()).containsExactlyElementsOf(Files.readAllLines(golden));
    }
}
