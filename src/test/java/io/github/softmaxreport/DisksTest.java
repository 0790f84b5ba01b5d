package io.github.softmaxreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A disk that is full or can't be written: the old site stays whole, a line says what to do, and then it works. */
@Tag("long")
class DisksTest {
    /** From the size of the old site to room for everything. */
    private static final int SIZES = 8;

    /** Blocks that a disk of files needs beside their content. */
    private static final long MARGIN = 1L << 20;

    private static final long PLENTY = 64L << 20;

    @TempDir
    private static Path given;

    @TempDir
    private Path folder;

    private static Path study = Path.of(".");
    private static SortedMap<String, String> before = new TreeMap<>();
    private static SortedMap<String, String> after = new TreeMap<>();

    private Path home = Path.of(".");
    private Disks disks = new Disks();
    private Machine machine = Machine.quick().on(disks);

    DisksTest() throws IOException {}

    /** An old site and, for comparison, the new one; both studies are in the store, so that runs are short. */
    @BeforeAll
    static void write_two_sites() throws Exception {
        Path project = Machine.home(given.resolve("home"));
        Program program = new Program(given);
        Path old = program.study("old", "Plain", "Old");
        study = program.study("new", "Plain", "New");
        Path store = given.resolve("store");
        assertThat(run(Machine.quick(), project, old, given.resolve("old"), store)
                        .code())
                .isZero();
        assertThat(run(Machine.quick(), project, study, given.resolve("new"), store)
                        .code())
                .isZero();
        before = Machine.tree(given.resolve("old"));
        after = Machine.tree(given.resolve("new"));
        assertThat(after).isNotEqualTo(before);
    }

    @BeforeEach
    void copy_the_project() throws IOException {
        home = Machine.home(folder.resolve("home"));
    }

    @AfterEach
    void let_go_of_the_disks() {
        disks.close();
    }

    /** Beside the site its new files are written into a folder of ours, in a site that can't be renamed they are copied. */
    @ParameterizedTest
    @ValueSource(strings = {"disk/site", "disk"})
    void a_full_disk_keeps_the_old_site(String output) throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        Path site = folder.resolve(output);
        long most = bytes(given.resolve("old")) + bytes(given.resolve("new")) + 4 * MARGIN;
        long least = bytes(given.resolve("old")) + MARGIN / 4;
        disks.limit(disk, least);
        copy(given.resolve("old"), disks.seen(site));
        List<Integer> codes = new ArrayList<>();
        for (int i = 0; i < SIZES && !codes.contains(0); i++) {
            Machine.Ended ended = runWhileFilled(site, disk, least + i * (most - least) / (SIZES - 1));
            codes.add(ended.code());
            if (ended.code() == 0) {
                assertThat(Machine.tree(disks.seen(site))).isEqualTo(after);
            } else {
                refused(ended, site + ": can't write the site: ", "No space left on device");
                assertThat(Machine.tree(disks.seen(site))).isEqualTo(before);
            }
            assertThat(names(disks.seen(disk)))
                    .isEqualTo(
                            output.equals("disk")
                                    ? names(given.resolve(ended.code() == 0 ? "new" : "old"))
                                    : List.of("site"));
        }
        System.out.println("Full disk, output " + output + ": exit codes with more and more room " + codes);
        assertThat(codes).startsWith(2, 2).endsWith(0);
    }

    @Test
    void a_disk_without_room_is_told_before_anything_is_trained() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        disks.limit(disk, MARGIN);

        Machine.Ended ended = run(disk.resolve("site"));

        assertThat(ended.code()).as(ended.printed()).isEqualTo(2);
        assertThat(ended.printed())
                .contains(study.getFileName() + ":5:1  experiments: Disk: the site takes about ", "Make room")
                .doesNotContain("Training", "\tat ");
        assertThat(names(disks.seen(disk))).isEmpty();
    }

    @Test
    void a_disk_that_can_only_be_read_keeps_the_old_site() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        copy(given.resolve("old"), disk.resolve("site"));
        copy(given.resolve("old"), folder.resolve("site"));
        disks.readOnly(disk);
        disks.readOnly(folder.resolve("site"));
        for (Path site : List.of(disk.resolve("site"), folder.resolve("site"))) {
            refused(run(site), site + ": can't write the site: ", "Read-only file system");
            assertThat(Machine.tree(disks.seen(site))).isEqualTo(before);
        }
        Path none = disk.resolve("none");
        refused(run(none), none + ": can't write the site: ", "Read-only file system");
        assertThat(names(disks.seen(disk))).containsExactly("site");
        assertThat(names(folder)).noneMatch(name -> name.startsWith("."));
    }

    /** What is trained then is not kept, which is said once. */
    @Test
    void a_store_that_is_full_or_can_only_be_read_costs_only_time() throws Exception {
        Path full = Files.createDirectory(folder.resolve("full"));
        Path locked = Files.createDirectory(folder.resolve("locked"));
        disks.limit(full, 64 << 10);
        disks.readOnly(locked);
        for (Path store : List.of(full, locked)) {
            Machine.Ended ended = run(machine, home, study, folder.resolve("site"), store);

            assertThat(ended.code()).as(ended.printed()).isZero();
            List<String> told = ended.printed()
                    .lines()
                    .filter(line -> line.startsWith("Run store: "))
                    .toList();
            if (store.equals(full)) {
                assertThat(told).as(ended.printed()).hasSize(2);
                assertThat(told.get(0)).contains(" and where " + full + " is 0 MB are free; ", "--store DIR");
            } else {
                assertThat(told).as(ended.printed()).hasSize(1);
            }
            assertThat(told.get(told.size() - 1))
                    .startsWith("Run store: " + store + " can't be written (")
                    .contains("--store DIR");
            assertThat(Machine.tree(folder.resolve("site"))).isEqualTo(after);
        }
    }

    @Test
    void a_project_that_can_not_be_written_is_told_before_anything_is_trained() throws Exception {
        Path target = home.resolve("target");
        Files.createDirectory(target);
        disks.limit(target, 64 << 10);
        Machine.Ended full = run(folder.resolve("site"));
        refused(full, target.resolve("fonts") + ": the figures' fonts can't be written", "No space left on device");
        assertThat(full.printed()).doesNotContain("Training");

        disks.readOnly(target);
        Machine.Ended locked = run(folder.resolve("site"));
        refused(locked, target.resolve("fonts") + ": the figures' fonts can't be written", "Read-only file system");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    /** Nothing of the program's goes there; the JVM's own notes don't matter. */
    @Test
    void the_systems_temporary_folder_is_not_needed() throws Exception {
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        disks.readOnly(temporary);
        Machine elsewhere = machine.with("-Djava.io.tmpdir=" + temporary);

        assertThat(run(elsewhere, home, study, folder.resolve("site"), folder.resolve("another"))
                        .code())
                .isZero();
        assertThat(Machine.tree(folder.resolve("site"))).isEqualTo(after);
    }

    /** The disk has room when the run begins, and so many bytes in all when it trains. */
    private Machine.Ended runWhileFilled(Path site, Path disk, long bytes) throws IOException, InterruptedException {
        disks.limit(disk, PLENTY);
        Process process = machine.start(home, words(study, site, given.resolve("store")));
        BufferedReader reader = process.inputReader(StandardCharsets.UTF_8);
        StringBuilder printed = new StringBuilder();
        for (String line = ""; line != null; line = reader.readLine()) {
            if (line.startsWith("Training")) {
                disks.limit(disk, bytes);
            }
            printed.append(line).append('\n');
        }
        return new Machine.Ended(process.waitFor(), printed.toString());
    }

    private Machine.Ended run(Path site) throws IOException, InterruptedException {
        return run(machine, home, study, site, given.resolve("store"));
    }

    private static Machine.Ended run(Machine on, Path home, Path study, Path site, Path store)
            throws IOException, InterruptedException {
        return on.run(home, words(study, site, store));
    }

    private static String[] words(Path study, Path site, Path store) {
        return new String[] {
            "--config", study.toString(),
            "--output", site.toString(),
            "--store", store.toString(),
            "--checkpoint", "0"
        };
    }

    private static void refused(Machine.Ended ended, String beginning, String reason) {
        assertThat(ended.code()).as(ended.printed()).isEqualTo(2);
        assertThat(ended.printed()).contains("\n" + beginning, reason).doesNotContain("\tat ");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path copied = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copied);
                } else {
                    Files.copy(path, copied);
                }
            }
        }
    }

    private static long bytes(Path top) throws IOException {
        try (Stream<Path> all = Files.walk(top)) {
            long block = 4096;
            return all.mapToLong(path -> (path.toFile().length() / block + 1) * block)
                    .sum();
        }
    }
}
