package io.github.softmaxreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bundled sample gives the same bytes wherever the whole study is trained and drawn, part two and pictures included. */
@Tag("long")
class MachinesTest {
    private static final Path JDKS = Path.of("/usr", "lib", "jvm");

    /** Where fonts and what finds them lie on Linux. */
    private static final List<String> FONTS = List.of(
            "/usr/share/fonts",
            "/usr/local/share/fonts",
            "/usr/share/X11/fonts",
            "/etc/fonts",
            "/var/cache/fontconfig");

    private static final List<Path> LIBRARIES =
            List.of(Path.of("/usr", "lib"), Path.of("/lib"), Path.of("/usr", "lib64"));

    @TempDir
    private static Path folder;

    private static SortedMap<String, String> plain = new TreeMap<>();

    @BeforeAll
    static void write_the_site_here() throws Exception {
        plain = site("plain", Machine.plain(), 2);
        assertThat(plain.keySet()).contains("index.html", "data/results.json").anyMatch(path -> path.endsWith(".png"));
    }

    @Test
    void another_place_processor_or_machine_without_fonts_writes_the_same_site() throws Exception {
        Map<String, Machine> machines = new LinkedHashMap<>();
        machines.put(
                "Istanbul",
                Machine.plain()
                        .with(
                                "-Duser.language=tr",
                                "-Duser.country=TR",
                                "-Duser.timezone=Europe/Istanbul",
                                "-Dfile.encoding=ISO-8859-9",
                                "-XX:UseAVX=1")
                        .where(Map.of("LC_ALL", "C", "TZ", "Europe/Istanbul")));
        machines.put(
                "Cairo",
                Machine.plain()
                        .with(
                                "-Duser.language=ar",
                                "-Duser.country=EG",
                                "-Duser.extensions=u-nu-arab",
                                "-Duser.timezone=Asia/Kathmandu",
                                "-Dfile.encoding=windows-1256",
                                "-XX:UseAVX=2")
                        .where(Map.of("LC_ALL", "C.UTF-8", "TZ", "Pacific/Apia")));
        int threads = 5; // the one without fused multiply-add takes longest
        for (Map.Entry<String, Machine> machine : machines.entrySet()) {
            assertThat(site(machine.getKey(), machine.getValue(), threads))
                    .as(machine.getKey())
                    .isEqualTo(plain);
            threads -= 4;
        }
        try (Disks disks = new Disks()) {
            hideFonts(disks);
            Path home = Files.createDirectory(folder.resolve("in-memory"));
            disks.limit(home, 1L << 28);
            Machine.home(disks.seen(home)); // a file system that lists files in another order
            Machine bare = Machine.plain()
                    .with("-XX:UseAVX=3")
                    .where(Map.of("DISPLAY", "", "WAYLAND_DISPLAY", ""))
                    .on(disks);
            assertThat(site(home, "bare", bare, 3)).as("no fonts, no display").isEqualTo(plain);
        }
    }

    /** Each JDK smooths edges in its own way, so pictures, and the list of hashes with theirs, may differ. */
    @Test
    void another_version_of_java_writes_the_same_numbers_pages_and_tables() throws Exception {
        List<Path> others;
        try (Stream<Path> jdks = Files.list(JDKS)) {
            others = jdks.filter(jdk -> Files.isExecutable(jdk.resolve("bin").resolve("java")))
                    .filter(jdk -> !release(jdk).equals(release(Path.of(System.getProperty("java.home")))))
                    .sorted()
                    .toList();
        }
        assertThat(others)
                .as("a JDK in " + JDKS + " beside the one that runs this test")
                .isNotEmpty();
        SortedMap<String, String> site = new TreeMap<>(plain);
        site.keySet().removeIf(MachinesTest::isPicture);
        for (Path jdk : others) {
            SortedMap<String, String> other =
                    site(jdk.getFileName().toString(), Machine.plain().of(jdk), 2);
            other.keySet().removeIf(MachinesTest::isPicture);
            assertThat(other).as("%s", jdk).isEqualTo(site);
            System.out.println("As on this JDK: " + jdk + ", files " + site.size());
        }
    }

    /** Or the list with the hashes of all. */
    private static boolean isPicture(String path) {
        return path.endsWith(".png") || path.equals(".softmax-report-manifest");
    }

    private static String release(Path jdk) {
        try {
            return Files.readAllLines(jdk.resolve("release")).stream()
                    .filter(line -> line.startsWith("JAVA_VERSION="))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new IllegalStateException(jdk + " has no release file", e);
        }
    }

    private static SortedMap<String, String> site(String name, Machine machine, int threads) throws Exception {
        return site(Machine.home(folder.resolve(name)), name, machine, threads);
    }

    /** The site of everything trained anew, with a store of its own. */
    private static SortedMap<String, String> site(Path home, String name, Machine machine, int threads)
            throws Exception {
        Path output = folder.resolve("site of " + name);
        long begin = System.nanoTime();
        Machine.Ended ended = machine.run(
                home,
                "--dataset",
                "sample",
                "--offline",
                "--threads",
                String.valueOf(threads),
                "--output",
                output.toString(),
                "--store",
                folder.resolve("store of " + name).toString());
        assertThat(ended.code()).as(ended.printed()).isZero();
        SortedMap<String, String> site = Machine.tree(output);
        System.out.println(
                name + ": files " + site.size() + ", seconds " + (System.nanoTime() - begin) / 1_000_000_000);
        return site;
    }

    private static void hideFonts(Disks disks) throws Exception {
        for (String place : FONTS) {
            disks.hide(Path.of(place));
        }
        for (Path top : LIBRARIES) {
            try (Stream<Path> files = Files.find(
                    top, 2, (path, attributes) -> path.getFileName().toString().startsWith("libfontconfig.so"))) {
                for (Path library : files.map(MachinesTest::real).distinct().toList()) {
                    disks.hide(library);
                    assertThat(Files.size(disks.seen(library))).isZero();
                }
            }
        }
        for (String place : FONTS) {
            if (Files.isDirectory(Path.of(place))) {
                assertThat(disks.seen(Path.of(place))).isEmptyDirectory();
            }
        }
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
