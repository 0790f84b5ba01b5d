package io.github.softmaxreport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.config.Experiment;
import io.github.softmaxreport.config.Study;
import io.github.softmaxreport.config.StudyReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.Model.CommandSpec;

/** The script that teaches a shell the program, in a shell. */
final class CompletionTest {
    @TempDir
    private Path folder;

    private Program program;
    private Path script;

    @BeforeEach
    void write_the_script() {
        program = new Program(folder);
        script = folder.resolve("softmax report.sh");
        assertThat(program.run("completion", "--output", script.toString())).isEqualTo(ExitCode.DONE);
        assertThat(program.out()).startsWith("Written: " + script);
    }

    @Test
    void prints_what_it_writes() throws IOException {
        assertThat(program.run("completion")).isEqualTo(ExitCode.DONE);

        assertThat(program.out()).isEqualTo(Files.readString(script));
    }

    @Test
    void is_the_same_where_digits_are_others() throws IOException, InterruptedException {
        Path other = folder.resolve("other.sh");
        Machine.Ended ended = Machine.quick()
                .with("-Duser.language=ar", "-Duser.country=EG")
                .run(Path.of("").toAbsolutePath(), "completion", "--output", other.toString());

        assertThat(ended.code()).as(ended.printed()).isZero();
        assertThat(Files.readString(other)).isEqualTo(Files.readString(script));
    }

    @Test
    void completes_every_command() throws IOException, InterruptedException {
        assertThat(completed("softmax-report", ""))
                .containsAll(Subcommand.ALL.stream()
                        .map(command ->
                                CommandSpec.forAnnotatedObject(command.get()).name())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "softmax-report --dr, --dry-run",
        "softmax-report ver, verify",
        "softmax-report verify --ru, --run",
        "softmax-report data --fe, --fetch"
    })
    void completes_a_word(String line, String word) throws IOException, InterruptedException {
        assertThat(completed(line.split(" "))).containsExactly(word);
    }

    @Test
    void completes_the_names_of_data_sets_and_the_ids_of_experiments() throws IOException, InterruptedException {
        Study study = StudyReader.read(Path.of("data", "experiments.yaml"));

        assertThat(completed("softmax-report", "--dataset", "")).containsExactlyElementsOf(StudyOptions.DATASETS);
        assertThat(completed("softmax-report", "gradients", "--dataset", "sam")).containsExactly("sample");
        assertThat(completed("softmax-report", "--only", ""))
                .contains("bonus")
                .containsAll(study.experiments().stream().map(Experiment::id).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "softmax-report --config FOLDER/stu, FOLDER/study.yaml",
        "softmax-report --output FOLDER/si, FOLDER/site",
        "softmax-report status --store FOLDER/si, FOLDER/site",
        "softmax-report lint FOLDER/si, FOLDER/site",
        "softmax-report verify FOLDER/si, FOLDER/site",
        "softmax-report diff FOLDER/site FOLDER/si, FOLDER/site",
        "softmax-report export FOLDER/site --templates FOLDER/si, FOLDER/site"
    })
    void completes_a_path(String line, String path) throws IOException, InterruptedException {
        Files.createDirectory(folder.resolve("site"));
        Files.createFile(folder.resolve("study.yaml"));

        assertThat(completed(line.replace("FOLDER", folder.toString()).split(" ")))
                .containsExactly(path.replace("FOLDER", folder.toString()));
    }

    @Test
    void a_study_that_cannot_be_read_has_no_experiments_to_complete() {
        assertThat(CompletedWords.of(folder).values()).containsEntry("--only", List.of());
    }

    @Test
    void the_function_hands_every_word_to_maven_as_it_is() throws IOException, InterruptedException {
        String printed =
                bash("mvn() { printf '<%s>' \"$@\"; }; softmax-report --output '/tmp/my report' --only \"it's\"");

        assertThat(printed)
                .isEqualTo("<-q><-f><" + Path.of("").toAbsolutePath().resolve("pom.xml")
                        + "><exec:java><-Dexec.args= '--output' '/tmp/my report' '--only' \"it's\">");
    }

    @Test
    void a_file_that_cannot_be_written_is_told() {
        assertThat(program.run(
                        "completion", "--output", folder.resolve("no/where.sh").toString()))
                .isEqualTo(ExitCode.USER);
        assertThat(program.err()).contains("where.sh: can't be written");
        assertThat(program.run("completion", "--output=")).isEqualTo(ExitCode.USER);
        assertThat(program.err()).startsWith("--output is empty; a file is wanted");
    }

    private List<String> completed(String... words) throws IOException, InterruptedException {
        return bash("compopt() { :; }; COMP_WORDS=(" + String.join(" ", words)
                        + (words[words.length - 1].isEmpty() ? "''" : "")
                        + "); COMP_CWORD=" + (words.length - 1) + "; COMP_LINE='" + String.join(" ", words) + "';"
                        + " _complete_softmax-report; printf '%s\\n' \"${COMPREPLY[@]}\"")
                .lines()
                .map(String::strip)
                .toList();
    }

    private String bash(String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("bash", "-c", "source \"$0\"; " + command, script.toString())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }
}
