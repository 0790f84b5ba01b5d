package io.github.softmaxreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.DocumentationTool;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documentation of the whole program can be made: nothing in it is wrong or leads nowhere. */
@Tag("long")
class JavadocTest {
    /** Of the Vector API, which no comment can help. */
    private static final String INCUBATING = "jdk.incubator.vector";

    @TempDir
    private Path folder;

    @Test
    void is_made_without_a_warning() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();

            assertThat(warnings(sources)).isEmpty();

            assertThat(sources).hasSizeGreaterThan(400);
        }
        assertThat(folder.resolve("io/github/softmaxreport/Pipeline.html")).isNotEmptyFile();
    }

    @Test
    void a_mistake_is_told() throws IOException {
        Path source = Files.writeString(folder.resolve("Wrong.java"), """
                /** Leads to {@link Nowhere}. */
                final class Wrong {
                    /** @param y of another name */
                    void act(int x) {}
                }
                """);

        assertThat(warnings(List.of(source)))
                .satisfiesExactly(
                        first -> assertThat(first).contains("Wrong.java", ":1  "),
                        second -> assertThat(second).contains("Wrong.java", ":3  "));
    }

    /** What is told of all classes, of whatever access; comments may leave out what a name says. */
    private List<String> warnings(List<Path> sources) throws IOException {
        DocumentationTool javadoc = ToolProvider.getSystemDocumentationTool();
        DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                javadoc.getStandardFileManager(told, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<String> options = List.of(
                    "-private",
                    "-quiet",
                    "-Xdoclint:all,-missing",
                    "-Xmaxwarns",
                    "1000",
                    "--add-modules",
                    INCUBATING,
                    "-encoding",
                    "UTF-8",
                    "-classpath",
                    System.getProperty("java.class.path"),
                    "-d",
                    folder.toString());
            StringWriter rest = new StringWriter();
            javadoc.getTask(rest, files, told, null, options, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(rest.toString()).isEmpty();
        }
        return told.getDiagnostics().stream()
                .filter(one -> one.getKind() != Diagnostic.Kind.NOTE && one.getKind() != Diagnostic.Kind.OTHER)
                .filter(one -> !one.getMessage(Locale.ROOT).contains(INCUBATING))
                .map(one -> one.getSource() + ":" + one.getLineNumber() + "  " + one.getMessage(Locale.ROOT))
                .toList();
    }
}
