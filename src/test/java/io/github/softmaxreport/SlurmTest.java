package io.github.softmaxreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's commands for a cluster, with a scheduler that runs everything here, one after the other. */
@Tag("slow")
final class SlurmTest {
    private static final String SBATCH = """
            #!/bin/bash
            echo "sbatch $*" >>"$CALLS"
            if [[ $1 == --dependency=afterok:17 && $2 == --wrap=* ]]; then
              exec bash -c "${2#--wrap=}" >&2
            fi
            [[ $1 == --parsable && $# == 2 ]] || exit 9
            first=$(sed -n 's/^#SBATCH --array=\\([0-9]*\\)-[0-9]*$/\\1/p' "$2")
            last=$(sed -n 's/^#SBATCH --array=[0-9]*-\\([0-9]*\\)$/\\1/p' "$2")
            export SLURM_ARRAY_TASK_COUNT=$((last - first + 1))
            export SLURM_CPUS_PER_TASK=$(sed -n 's/^#SBATCH --cpus-per-task=//p' "$2")
            for ((task = first; task <= last; task++)); do
              SLURM_ARRAY_TASK_ID=$task bash "$2" >&2 || exit
            done
            echo 17
            """;

    private static final String SRUN = """
            #!/bin/bash
            echo "srun $*" >>"$CALLS"
            exec "$@"
            """;

    /** Maven that only starts the program, with words in quotes as they are. */
    private static final String MVN = """
            #!/bin/bash
            [[ $1 == exec:java && $2 == -Dexec.args=* && $# == 2 ]] || exit 9
            eval "set -- ${2#-Dexec.args=}"
            exec %s -Xmx1g -XX:TieredStopAtLevel=1 -Djava.awt.headless=true \\
              -Dsoftmaxreport.home="$PWD" -cp '%s' %s "$@"
            """;

    @TempDir
    private Path folder;

    @Test
    void the_array_script_and_the_last_command_make_the_report_of_one_run() throws IOException, InterruptedException {
        Path clone = Machine.home(folder.resolve("clone"));
        Files.move(
                new Program(folder).study("study", "", ""),
                clone.resolve("data/experiments.yaml"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        List<String> blocks = blocks();
        Files.writeString(clone.resolve("shards.sh"), blocks.get(0));
        Files.writeString(folder.resolve("submit.sh"), "set -e\n" + blocks.get(1));

        Machine.Ended ended = bash(clone, folder.resolve("submit.sh"));

        assertThat(ended.printed())
                .contains("Shard 1/8 is done", "Shard 8/8 is done", "runs 4, in the store 4, threads");
        assertThat(ended.code()).isZero();
        assertThat(Files.readAllLines(folder.resolve("calls")))
                .hasSize(10)
                .startsWith(
                        "sbatch --parsable shards.sh",
                        "srun mvn exec:java -Dexec.args=--shard 1/8 --threads 4" + " --store ../runs");
        Program alone = new Program(folder);
        assertThat(alone.run(
                        "--config",
                        clone.resolve("data/experiments.yaml").toString(),
                        "--output",
                        alone.path("alone").toString()))
                .isEqualTo(ExitCode.DONE);
        assertThat(Machine.tree(clone.resolve("site"))).isEqualTo(Machine.tree(alone.path("alone")));
    }

    private Machine.Ended bash(Path clone, Path script) throws IOException, InterruptedException {
        Path programs = Files.createDirectories(folder.resolve("bin"));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Map.of(
                        "sbatch",
                        SBATCH,
                        "srun",
                        SRUN,
                        "mvn",
                        MVN.formatted(java, System.getProperty("java.class.path"), Main.class.getName()))
                .forEach((name, text) -> write(programs.resolve(name), text));
        ProcessBuilder builder = new ProcessBuilder("bash", script.toString())
                .directory(clone.toFile())
                .redirectErrorStream(true);
        builder.environment().merge("PATH", programs.toString(), (old, own) -> own + ":" + old);
        builder.environment().put("CALLS", folder.resolve("calls").toString());
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Machine.Ended(process.waitFor(), printed);
    }

    private static void write(Path program, String text) {
        try {
            Files.writeString(program, text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        assertThat(program.toFile().setExecutable(true)).isTrue();
    }

    private static List<String> blocks() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        return Pattern.compile("(?s)```bash\n(.+?\n)```")
                .matcher(readme.substring(readme.indexOf("### On many machines")))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
