package io.github.softmaxreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.softmaxreport.config.DatasetChoice;
import io.github.softmaxreport.config.Study;
import io.github.softmaxreport.config.StudyReader;
import io.github.softmaxreport.config.UserError;
import io.github.softmaxreport.data.DatasetDescription;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A study that will not fit is refused before it is trained, with what to change. */
@Tag("slow")
final class LimitsTest {
    private static final long MEGABYTE = 1 << 20;
    private static final long HEAP = 1024 * MEGABYTE;
    private static final Path OUTPUT = Path.of("site");

    private static final String PLAIN = "  - {id: plain, title: Plain, regularization: 0, learningRate: 0.01}\n";

    private static final Function<DatasetChoice, DatasetDescription> DATA = new DataAccess(
            Path.of("").toAbsolutePath(),
            new DataSources(Path.of("data").toAbsolutePath()),
            Optional.empty(),
            true,
            new ProgressLine(System.out, false, Colours.NONE, System::nanoTime),
            System::nanoTime)::describe;

    @TempDir
    private Path folder;

    @Test
    void the_projects_own_study_fits_into_the_heap_that_the_project_sets() throws IOException {
        assertThat(Files.readString(Path.of(".mvn", "jvm.config"))).contains("-Xmx1g");

        Path own = Path.of("data", "experiments.yaml");

        assertThatCode(() -> allow(HEAP, Long.MAX_VALUE, own, 64)).doesNotThrowAnyException();
    }

    @Test
    void a_thousand_seeds_are_refused_with_what_is_needed_what_there_is_and_what_to_change() throws IOException {
        Path study = study("[1, 2]", seeds(1000));

        assertThatThrownBy(() -> allow(HEAP, Long.MAX_VALUE, study, 2))
                .isInstanceOf(UserError.class)
                .hasMessageMatching(
                        ".*study\\.yaml:5:1  experiments: Memory: this study takes about \\d+ MB, and there are 1024 MB: experiments 2,"
                                + " runs 2000, epochs in all 4000, threads 2\\. .*MAVEN_OPTS=-Xmx[2-9]g mvn exec:java");
        long advised = advised(study);
        assertThatCode(() -> allow(advised, Long.MAX_VALUE, study, 2)).doesNotThrowAnyException();
    }

    @Test
    void the_program_answers_so_before_it_trains_and_writes_nothing() throws IOException {
        Program program = new Program(folder);

        assertThat(program.report("site", "[1, 2]", seeds(1000))).isEqualTo(ExitCode.USER);

        assertThat(program.err()).contains("site.yaml:5:1  experiments: Memory: ", "MAVEN_OPTS");
        assertThat(program.out()).doesNotContain("Training");
        assertThat(program.path("site")).doesNotExist();
    }

    @Test
    void a_record_that_will_not_fit_is_refused_before_it_is_repeated() throws IOException {
        Study study = StudyReader.read(study("[1, 2]", seeds(1000)));

        assertThatThrownBy(() -> new Limits(HEAP, folder -> 0).allowRecorded(study, "site/data/results.json", 2, DATA))
                .isInstanceOf(UserError.class)
                .hasMessageMatching("site/data/results.json: Memory: this study takes about \\d+ MB, .*MAVEN_OPTS.*");
    }

    @Test
    void a_disk_too_small_for_the_site_is_told_before_anything_is_trained() throws IOException {
        Path study = study("", "");

        assertThatThrownBy(() -> allow(HEAP, MEGABYTE, study, 2))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("study.yaml:5:1  experiments: Disk: the site takes about ")
                .hasMessageContaining("1 MB are free")
                .hasMessageContaining("--output");
    }

    @Test
    void the_estimates_of_site_and_run_store_are_no_less_than_these_and_of_their_size() throws IOException {
        Program program = new Program(folder);
        assertThat(program.report("site", "epochs: 2", "epochs: 100")).isEqualTo(ExitCode.DONE);
        long site = size(program.path("site"));
        long store = size(program.path("store"));

        Needs needs = Needs.of(StudyReader.read(folder.resolve("site.yaml")), 2, DATA);

        assertThat(needs.disk()).isBetween(site, 6 * site);
        assertThat(needs.store()).isBetween(store, 6 * store);
    }

    @Test
    void a_run_store_with_too_little_room_is_told_before_anything_is_trained() throws IOException {
        Study study = StudyReader.read(study("", ""));
        Path store = Path.of("runs");

        assertThat(new Limits(HEAP, folder -> MEGABYTE).tooLittleToKeep(study, store, 2, DATA))
                .hasValueSatisfying(line -> assertThat(line)
                        .matches(
                                "Run store: all that this study trains takes about \\d+ MB, and where runs is 1 MB are free; .*"
                                        + "Make room, or name another folder by --store DIR"));
        assertThat(new Limits(HEAP, folder -> 100 * MEGABYTE).tooLittleToKeep(study, store, 2, DATA))
                .isEmpty();
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

        assertThat(program.err()).contains("many.yaml:3:3", "a list of 10000 items; a list of 1 to 50 items is wanted");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void a_site_too_large_to_be_published_is_told_before_anything_is_trained() throws IOException {
        Path study = study(PLAIN, experiments(3, "epochs: 10000"));

        assertThatThrownBy(() -> allow(Long.MAX_VALUE, Long.MAX_VALUE, study, 2))
                .isInstanceOf(UserError.class)
                .hasMessageMatching(".*study\\.yaml:5:1  experiments: Size: the site would take about \\d+ MB, its"
                        + " largest file \\d+ MB; at most 95 MB and 19 MB can be published: .*");
    }

    /** Beside each number of a text that lists a hundred long titles stands that text. */
    @Test
    void a_part_two_too_large_to_be_published_is_told_before_anything_is_trained() throws IOException {
        String title = "Long ".repeat(24);
        String trials = IntStream.range(0, 100)
                .mapToObj(i -> "{id: t" + i + ", title: " + title + i + "}")
                .collect(Collectors.joining(", "));
        String comparisons = IntStream.range(0, 15)
                .mapToObj(c -> "    - {id: c" + c + ", kind: schedules, trials: ["
                        + trials.replace("Long ", "Long" + c + " ") + "]}\n")
                .collect(Collectors.joining());
        Path study = study(
                "gradientVerification:",
                "bonus:\n  recipe: {}\n  search: {grid: {learningRate: [0.1]}}\n  comparisons:\n" + comparisons
                        + "gradientVerification:");

        assertThatThrownBy(() -> allow(Long.MAX_VALUE, Long.MAX_VALUE, study, 2))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("study.yaml:5:1  experiments: Size: the site would take about ");
    }

    @Test
    void the_estimate_of_the_largest_file_is_no_less_than_it_and_of_its_size() throws IOException {
        Program program = new Program(folder);
        assertThat(program.report("site", "epochs: 2", "epochs: 100")).isEqualTo(ExitCode.DONE);

        long estimate =
                Needs.of(StudyReader.read(folder.resolve("site.yaml")), 2, DATA).largest();

        try (var files = Files.walk(program.path("site"))) {
            long size = files.mapToLong(file -> file.toFile().length()).max().orElseThrow();
            assertThat(estimate).isBetween(size, 4 * size);
        }
    }

    @Test
    @Tag("long")
    void the_most_experiments_that_a_study_may_have_make_a_report() throws IOException {
        Program program = new Program(folder);

        ExitCode code = program.report("site", PLAIN, experiments(49, "epochs: 1"));

        assertThat(program.err()).isEmpty();
        assertThat(code).isEqualTo(ExitCode.DONE);
        assertThat(program.path("site").resolve("experiments").resolve("e48.html"))
                .exists();
    }

    /** So many experiments, each with this key. */
    private static String experiments(int count, String key) {
        return IntStream.range(0, count)
                .mapToObj(i -> "  - {id: e" + i + ", title: Rate of " + i + ", learningRate: 0.0" + (i + 10) + ", "
                        + key + "}\n")
                .collect(Collectors.joining());
    }

    private Path study(String text, String replacement) throws IOException {
        return new Program(folder).study("study", text, replacement);
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static void allow(long memory, long room, Path study, int threads) {
        new Limits(memory, folder -> room).allow(StudyReader.read(study), study, OUTPUT, threads, DATA);
    }

    private static String seeds(int count) {
        return IntStream.range(0, count).boxed().toList().toString();
    }

    /** The heap that the refusal advises, in bytes. */
    private static long advised(Path study) {
        try {
            allow(0, Long.MAX_VALUE, study, 2);
            throw new AssertionError("fits into nothing");
        } catch (UserError e) {
            return Long.parseLong(String.valueOf(e.getMessage()).replaceAll(".*-Xmx(\\d+)g.*", "$1")) * 1024 * MEGABYTE;
        }
    }
}
