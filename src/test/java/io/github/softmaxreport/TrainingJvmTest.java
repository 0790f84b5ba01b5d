package io.github.softmaxreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program in a JVM that compiles quickly, as Maven's does: where it has to train, in another one. */
@Tag("slow")
class TrainingJvmTest {
    /** Each JVM says one line of this kind at its start. */
    private static final String STARTED = "-XX:+PrintCommandLineFlags";

    private static final List<String> STAGES = List.of(
            "Configuration",
            "Fonts",
            "Data",
            "Templates",
            "Training",
            "Gradient verification",
            "Figures",
            "Pages",
            "Check of the site");

    @TempDir
    private Path folder;

    private Program alone;
    private Path home;

    @BeforeEach
    void make_the_same_report_in_one_jvm() throws IOException {
        alone = new Program(folder);
        assertThat(alone.report("alone", "", "")).isEqualTo(ExitCode.DONE);
        home = Machine.home(folder.resolve("home"));
    }

    @Test
    void what_is_not_stored_is_trained_in_another_jvm_and_each_line_is_said_once() throws Exception {
        Machine.Ended first = quick().run(home, report("study"));
        Machine.Ended second = quick().run(home, report("study"));

        assertThat(first.code()).as(first.printed()).isZero();
        assertThat(jvms(first)).as(first.printed()).hasSize(2);
        assertThat(jvms(first).get(0)).contains("TieredStopAtLevel");
        assertThat(jvms(first).get(1)).doesNotContain("TieredStopAtLevel").contains("-XX:+UseSerialGC");
        assertThat(stages(first.printed())).isEqualTo(STAGES);
        assertThat(second.code()).as(second.printed()).isZero();
        assertThat(jvms(second)).as(second.printed()).hasSize(1);
        assertThat(stages(second.printed())).isEqualTo(STAGES);
        assertThat(Machine.tree(folder.resolve("site"))).isEqualTo(Machine.tree(folder.resolve("alone")));
    }

    @Test
    @Tag("long")
    void a_damaged_result_is_computed_again_there() throws Exception {
        assertThat(quick().run(home, report("study")).code()).isZero();
        for (String kind : List.of("run", "test", "gradients")) {
            try (Stream<Path> entries = Files.list(folder.resolve("runs").resolve(kind))) {
                Path entry = entries.sorted().findFirst().orElseThrow();
                byte[] bytes = Files.readAllBytes(entry);
                bytes[bytes.length - 1] ^= 1;
                Files.write(entry, bytes);
            }

            Machine.Ended again = quick().run(home, report("study"));

            assertThat(again.code()).as(again.printed()).isZero();
            assertThat(again.printed()).contains("damaged").doesNotContain("failed");
            assertThat(stages(again.printed()).stream().filter("Templates"::equals))
                    .hasSize(1);
            assertThat(jvms(again)).as(kind + again.printed()).hasSize(2);
            assertThat(Machine.tree(folder.resolve("site"))).isEqualTo(Machine.tree(folder.resolve("alone")));
        }
    }

    @Test
    @Tag("long")
    void what_trains_in_any_case_begins_there() throws Exception {
        Machine.Ended verified =
                quick().run(home, "verify", folder.resolve("alone").toString());

        assertThat(verified.code()).as(verified.printed()).isZero();
        assertThat(jvms(verified)).hasSize(2);
        assertThat(verified.printed()).contains("all are equal");
    }

    @Test
    @Tag("long")
    void a_mistake_is_told_without_another_jvm() throws Exception {
        alone.study("study", "epochs: 2", "epoch: 2");

        Machine.Ended refused = quick().run(home, report("study"));

        assertThat(refused.code()).isEqualTo(ExitCode.USER.code());
        assertThat(jvms(refused)).hasSize(1);
        assertThat(refused.printed()).contains("did you mean epochs?");
    }

    @Test
    @Tag("long")
    void a_script_reads_one_object() throws Exception {
        List<String> words = new ArrayList<>(List.of(report("study")));
        words.add("--json");

        for (int stored = 0; stored < 2; stored++) {
            Machine.Ended told = quick().run(home, words.toArray(String[]::new));

            assertThat(told.code()).as(told.printed()).isZero();
            assertThat(told.printed().lines().filter(line -> line.startsWith("{")))
                    .hasSize(1)
                    .allMatch(line -> line.contains("\"exitCode\":0"));
        }
    }

    @Test
    void the_other_jvm_ends_with_the_first_one_however_that_ends() throws Exception {
        alone.study("study", "epochs: 2", "epochs: 500");
        for (String signal : List.of("TERM", "KILL")) {
            Process first = quick().around(Machine::withSignals).start(home, report("study"));
            BufferedReader reader = first.inputReader(StandardCharsets.UTF_8);
            ProcessHandle other = awaitTraining(first, reader);

            Maven.signal(first, signal);

            other.onExit().get(10, TimeUnit.SECONDS);
            assertThat(first.waitFor()).isEqualTo(signal.equals("TERM") ? 143 : 137);
            if (signal.equals("TERM")) { // after a kill nobody reads any more
                assertThat(reader.lines().filter(Interruption.MESSAGE::equals)).hasSize(1);
            }
            assertThat(folder.resolve("site")).doesNotExist();
        }
    }

    @Test
    @Tag("long")
    void its_sudden_end_is_told() throws Exception {
        alone.study("study", "epochs: 2", "epochs: 500");
        Process first = quick().start(home, report("study"));
        BufferedReader reader = first.inputReader(StandardCharsets.UTF_8);

        awaitTraining(first, reader).destroyForcibly();

        assertThat(reader.lines().collect(Collectors.joining("\n")))
                .contains("The JVM that trains ended with exit code 137; the site is as it was");
        assertThat(first.waitFor()).isEqualTo(ExitCode.FAULT.code());
    }

    @Test
    void where_no_other_jvm_can_be_started_this_one_trains() throws IOException {
        String told = trainsBeside(folder);

        assertThat(told)
                .contains(folder.resolve("bin").resolve("java").toString(), "MAVEN_OPTS=\"-Dsoftmaxreport.jvm= ");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void so_it_does_where_the_other_one_ends_before_it_begins() throws IOException {
        Path java = Files.createDirectories(folder.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho no port left >&2\nexit 2\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();

        assertThat(trainsBeside(folder))
                .contains(
                        "no port left",
                        "No JVM can be started that trains (one ended with exit code 2 before it began)");
    }

    /** What is told on the way. */
    private String trainsBeside(Path javaHome) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Optional<TrainingJvm> other = Optional.of(new TrainingJvm(javaHome, stream(out), stream(err)));

        ExitCode code = new Main(stream(out), stream(err), System::nanoTime, other).run(report("study"), false);

        assertThat(code).isEqualTo(ExitCode.DONE);
        assertThat(stages(out.toString(StandardCharsets.UTF_8))).isEqualTo(STAGES);
        assertThat(Machine.tree(folder.resolve("site"))).isEqualTo(Machine.tree(folder.resolve("alone")));
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void it_has_the_options_of_the_first_one_but_its_own_and_those_that_it_has_anyway() {
        List<String> options = JvmCommand.options(
                List.of(
                        "-Dfrom.environment=secret",
                        "-Xmx1g",
                        "-XX:TieredStopAtLevel=1",
                        "-Dsoftmaxreport.jvm=quick",
                        "-agentlib:jdwp=transport=dt_socket,server=y,address=8000",
                        "-Dcom.sun.management.jmxremote.port=9010",
                        "-Dmine=1",
                        "-Xmx4g"),
                Map.of("JAVA_TOOL_OPTIONS", "-Dfrom.environment=secret -Dother=1"));

        assertThat(options).containsExactly("-Xmx1g", "-Dmine=1", "-Xmx4g");
    }

    @Test
    void a_call_is_handed_over_whole() throws IOException {
        Call call = new Call(
                List.of("--output", "/tmp/é \"猫\"\n"),
                true,
                List.of("Fonts → ?"),
                7,
                Optional.of(folder.resolve("open")));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setProperty("https.proxyHost", "proxy.example");
        try {
            call.write(bytes);
        } finally {
            System.clearProperty("https.proxyHost");
        }

        try {
            assertThat(Call.read(new ByteArrayInputStream(bytes.toByteArray()))).isEqualTo(call);
            assertThat(System.getProperty("https.proxyHost")).isEqualTo("proxy.example");
        } finally {
            System.clearProperty("https.proxyHost");
        }
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private ProcessHandle awaitTraining(Process first, BufferedReader reader) throws IOException {
        for (String line = reader.readLine(); !line.startsWith("Training"); line = reader.readLine()) {
            assertThat(line).isNotNull();
        }
        return first.descendants().findFirst().orElseThrow();
    }

    private static Machine quick() throws IOException {
        return Machine.quick().with("-D" + TrainingJvm.ROLE + "=" + TrainingJvm.QUICK, STARTED);
    }

    private String[] report(String study) throws IOException {
        Path config = folder.resolve(study + ".yaml");
        if (Files.notExists(config)) {
            alone.study(study, "", "");
        }
        return new String[] {
            "--config",
            config.toString(),
            "--output",
            folder.resolve("site").toString(),
            "--store",
            folder.resolve("runs").toString()
        };
    }

    /** As they are announced. */
    private static List<String> stages(String printed) {
        return printed.lines()
                .flatMap(line -> STAGES.stream().filter(line::startsWith))
                .toList();
    }

    private static List<String> jvms(Machine.Ended ended) {
        return ended.printed()
                .lines()
                .filter(line -> line.startsWith("-XX:") && line.contains(STARTED))
                .toList();
    }
}
