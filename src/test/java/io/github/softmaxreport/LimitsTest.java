package io.github.softmaxreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.softmaxreport.config.Study;
import io.github.softmaxreport.config.StudyReader;
import io.github.softmaxreport.config.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A study that will not fit is refused before it is trained, with what to change. */
final class LimitsTest {
    private static final long MEGABYTE = 1 << 20;
    private static final long HEAP = 1024 * MEGABYTE;
    private static final Path OUTPUT = Path.of("site");

    @TempDir
    private Path folder;

    @Test
    void the_projects_own_study_fits_into_the_heap_that_the_project_sets() throws IOException {
        assertThat(Files.readString(Path.of(".mvn", "jvm.config"))).contains("-Xmx1g");

        Study study = StudyReader.read(Path.of("data", "experiments.yaml"));

        assertThatCode(() -> limits(HEAP, Long.MAX_VALUE).allow(study, OUTPUT, 64))
                .doesNotThrowAnyException();
    }

    @Test
    void a_thousand_seeds_are_refused_with_what_is_needed_what_there_is_and_what_to_change() throws IOException {
        Study study = study("[1, 2]", seeds(1000));

        assertThatThrownBy(() -> limits(HEAP, Long.MAX_VALUE).allow(study, OUTPUT, 2))
                .isInstanceOf(UserError.class)
                .hasMessageMatching("Memory: this study takes about \\d+ MB, and there are 1024 MB: experiments 2,"
                        + " runs 2000, epochs in all 4000, threads 2\\. .*MAVEN_OPTS=-Xmx[2-9]g mvn exec:java");
        long advised = advised(study);
        assertThatCode(() -> limits(advised, Long.MAX_VALUE).allow(study, OUTPUT, 2))
                .doesNotThrowAnyException();
    }

    @Test
    void the_program_answers_so_before_it_trains_and_writes_nothing() throws IOException {
        Program program = new Program(folder);

        assertThat(program.report("site", "[1, 2]", seeds(1000))).isEqualTo(ExitCode.USER);

        assertThat(program.err()).startsWith("Memory: ").contains("MAVEN_OPTS");
        assertThat(program.out()).doesNotContain("Training");
        assertThat(program.path("site")).doesNotExist();
    }

    @Test
    void a_disk_too_small_for_the_site_is_told_before_anything_is_trained() throws IOException {
        Study study = study("", "");

        assertThatThrownBy(() -> limits(HEAP, MEGABYTE).allow(study, OUTPUT, 2))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith("Disk: the site takes about ")
                .hasMessageContaining("1 MB are free")
                .hasMessageContaining("--output");
    }

    @Test
    void the_estimate_of_a_site_is_no_less_than_the_site_and_of_its_size() throws IOException {
        Program program = new Program(folder);
        assertThat(program.report("site", "epochs: 2", "epochs: 100")).isEqualTo(ExitCode.DONE);

        long estimate =
                Needs.of(StudyReader.read(folder.resolve("site.yaml")), 2).disk();

        try (var files = Files.walk(program.path("site"))) {
            long size = files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
            assertThat(estimate).isBetween(size, 6 * size);
        }
    }

    @Test
    void ten_thousand_experiments_are_refused_with_the_limit() throws IOException {
        Path file = Files.writeString(
                folder.resolve("many.yaml"),
                "report: { institution: I, course: C, title: T, author: A, date: 2026-01-31 }\nexperiments:\n"
                        + IntStream.range(0, 10_000)
                                .mapToObj(i -> "  - { id: e" + i + ", title: T }\n")
                                .collect(Collectors.joining()));
        Program program = new Program(folder);

        assertThat(program.run(
                        "--config",
                        file.toString(),
                        "--output",
                        folder.resolve("out").toString()))
                .isEqualTo(ExitCode.USER);

        assertThat(program.err())
                .contains("many.yaml:3:3", "a list of 10000 items; a list of 1 to 1000 items is wanted");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private Study study(String text, String replacement) throws IOException {
        return StudyReader.read(new Program(folder).study("study", text, replacement));
    }

    private static String seeds(int count) {
        return IntStream.range(0, count).boxed().toList().toString();
    }

    /** The heap that the refusal advises, in bytes. */
    private static long advised(Study study) {
        try {
            limits(0, Long.MAX_VALUE).allow(study, OUTPUT, 2);
            throw new AssertionError("fits into nothing");
        } catch (UserError e) {
            return Long.parseLong(String.valueOf(e.getMessage()).replaceAll(".*-Xmx(\\d+)g.*", "$1")) * 1024 * MEGABYTE;
        }
    }

    private static Limits limits(long memory, long room) {
        return new Limits(memory, folder -> room);
    }
}
