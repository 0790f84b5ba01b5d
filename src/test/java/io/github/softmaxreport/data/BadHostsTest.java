package io.github.softmaxreport.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever goes wrong with one source is said in a line, and the next source has its turn. */
class BadHostsTest {
    private static final byte[] ARCHIVE = archive();
    private static final int HALF = ARCHIVE.length / 2;
    private static final Duration LONG = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    private final Recorder heard = new Recorder();

    /** @param told the end of the line that tells of it */
    record Trouble(String name, String told, Loopback.Reply reply) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Trouble> troubles() {
        byte[] other = ARCHIVE.clone();
        other[HALF] ^= 1;
        return Stream.of(
                new Trouble("truncated", "ended after", Loopback.chunked(Arrays.copyOf(ARCHIVE, HALF))),
                new Trouble("broken off", "the connection broke", Loopback.beginning(ARCHIVE, HALF)),
                new Trouble("stalled", "nothing came for 0.3 s", Loopback.stalling(ARCHIVE, HALF)),
                new Trouble("slow", "it is too slow", Loopback.trickling(ARCHIVE, Duration.ofMillis(20))),
                new Trouble("short", "wanted an archive of", Loopback.whole(Arrays.copyOf(ARCHIVE, HALF))),
                new Trouble("long", "wanted an archive of", Loopback.whole(Arrays.copyOf(ARCHIVE, 2 * HALF + 9))),
                new Trouble("endless", "it goes on after its", Loopback.chunked(Arrays.copyOf(ARCHIVE, 1 << 20))),
                new Trouble("empty", "ended after 0 of", Loopback.whole(new byte[0])),
                new Trouble("wrong content", "not the SHA-256", Loopback.whole(other)),
                new Trouble("circle of redirections", "redirects too often", Loopback.redirect(Loopback.PATH)),
                new Trouble(
                        "redirection to a file", "redirects too often, or to", Loopback.redirect("file:///etc/hosts")),
                new Trouble("forbidden", "HTTP status 403", Loopback.status(403)),
                new Trouble("not found", "HTTP status 404", Loopback.status(404)),
                new Trouble("too many requests", "HTTP status 429, at the last", Loopback.status(429)),
                new Trouble("fault of the server", "HTTP status 500, at the last", Loopback.status(500)),
                new Trouble("bad gateway", "HTTP status 502, at the last", Loopback.status(502)),
                new Trouble("login page", "a proxy or a login page", Loopback.page("<html>Log in</html>")),
                new Trouble("range refused", "does not resume, at the last", Loopback.status(416)));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void the_next_source_comes_after(Trouble trouble) throws Exception {
        try (Loopback server = new Loopback(trouble.reply)) {
            Duration stall = trouble.name.equals("stalled") ? Duration.ofMillis(300) : LONG;
            Duration window = trouble.name.equals("slow") ? Duration.ofMillis(200) : LONG;
            holdsAfter(server.address(), trouble.told, stall, window);
        }
    }

    @Test
    void the_next_source_comes_after_a_certificate_that_nobody_vouches_for() throws Exception {
        try (Loopback server = Loopback.selfSigned(folder, Loopback.whole(ARCHIVE))) {
            holdsAfter(server.address(), "no secure connection to 127.0.0.1");
        }
    }

    @Test
    void the_next_source_comes_after_a_host_that_is_not_there() throws Exception {
        holdsAfter(URI.create("http://softmax-report.invalid/a.tar.gz"), "can't reach softmax-report.invalid (");
    }

    @Test
    void the_next_source_comes_after_an_npm_that_is_missing_or_fails() throws Exception {
        Path npm = Files.writeString(folder.resolve("npm"), "#!/bin/sh\necho 'npm error code E404' >&2\nexit 1\n");
        assertThat(npm.toFile().setExecutable(true)).isTrue();
        PackageFacts facts = new PackageFacts(
                "tiny@1.0.0", PackageFacts.Form.PNG_AND_JSON, "tiny.tgz", 1, "0".repeat(64), List.of());
        NpmLimits limits = new NpmLimits(LONG, LONG, Duration.ofMillis(10));

        assertThat(fill(
                        new NpmPackage(facts, Optional.empty(), limits),
                        new NpmPackage(facts, Optional.of(npm), limits)))
                .isTrue();

        assertThat(heard.messages())
                .contains(
                        "the npm package tiny@1.0.0: there is no npm on the PATH",
                        "the npm package tiny@1.0.0: npm ended with exit code 1:\n  npm error code E404");
        hasAllFiles();
    }

    private void holdsAfter(URI address, String told) throws Exception {
        holdsAfter(address, told, LONG, LONG);
    }

    private void holdsAfter(URI address, String told, Duration stall, Duration window) throws Exception {
        ArchiveFacts facts =
                new ArchiveFacts(new RemoteFile(address, ARCHIVE.length, TinyFiles.sha256(ARCHIVE)), "tiny/");
        DownloadLimits limits = new DownloadLimits(LONG, LONG, stall, window, HALF, Duration.ofMillis(1), 2);

        assertThat(fill(new OfficialArchive(facts, new Download(limits)))).isTrue();

        assertThat(heard.messages())
                .anySatisfy(line -> assertThat(line).startsWith(address + ": ").contains(told));
        assertThat(heard.text()).contains("Tiny: getting it from the next one").doesNotContain("Exception");
        hasAllFiles();
    }

    private boolean fill(RemoteSource... sources) {
        List<RemoteSource> all = Stream.concat(Stream.of(sources), Stream.of(new TinySource("the next one", true)))
                .toList();
        return new DataCache(TinyFiles.SET, cache(), all).fill(heard);
    }

    /** And nothing else that an attempt has left. */
    private void hasAllFiles() {
        for (Map.Entry<String, byte[]> file : TinyFiles.CONTENTS.entrySet()) {
            assertThat(cache().resolve(file.getKey())).hasBinaryContent(file.getValue());
        }
        assertThat(cache().toFile().list())
                .hasSize(TinyFiles.CONTENTS.size() + 1)
                .contains(FolderLock.NAME);
    }

    private Path cache() {
        return folder.resolve("cache");
    }

    /** Only its first byte and its size matter. */
    private static byte[] archive() {
        byte[] bytes = new byte[20_000];
        new SplittableRandom(7).nextBytes(bytes);
        bytes[0] = 0x1f;
        return bytes;
    }
}
