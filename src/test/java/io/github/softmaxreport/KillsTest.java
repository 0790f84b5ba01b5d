package io.github.softmaxreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@value #KILLS} SIGKILLs at random times, a third of them around the replacement, from the seed {@value #SEED}: the site is always the old one or the new one, and
 * the next run that is left in peace ends in the same bytes as if nothing had happened.
 */
@Tag("long")
class KillsTest {
    private static final int KILLS = 200;
    private static final long SEED = 20261128;
    private static final int LANES = 2;
    private static final int STUDIES = 2;

    /** Longer than the site's check and its replacement take. */
    private static final long LAST_MILLIS = 1000;

    private static final String LAST_STAGE = "Check of the site";

    /** The stages as the program announces them; the first is the start of the JVM. */
    private static final List<String> STAGES = List.of(
            "",
            "Configuration",
            "Fonts",
            "Data",
            "Training",
            "Gradient verification",
            "Part two",
            "Figures",
            "Pages",
            LAST_STAGE,
            "Done");

    @TempDir
    private Path folder;

    private final List<Path> studies = new ArrayList<>();
    private final List<SortedMap<String, String>> sites = new ArrayList<>();
    private final Map<String, Integer> counts = new TreeMap<>();
    private long longest;

    /** Two studies of one setting, which come round sooner, and the sites that they come to, each trained anew. */
    @BeforeEach
    void run_in_peace() throws Exception {
        for (int i = 0; i < STUDIES; i++) {
            Path study = new Program(folder).study("study" + i, "epochs: 2", "epochs: " + (8 + 2 * i));
            List<String> lines = Files.readAllLines(study);
            lines.removeIf(line -> line.contains("id: strong"));
            studies.add(Files.write(study, lines));
            Lane lane = new Lane("peace" + i, new SplittableRandom(SEED));
            long begin = System.nanoTime();
            assertThat(lane.start(i).waitFor()).isZero();
            longest = Math.max(longest, (System.nanoTime() - begin) / 1_000_000);
            sites.add(Machine.tree(lane.site));
        }
        assertThat(sites.get(0)).isNotEqualTo(sites.get(1));
    }

    @Test
    void a_kill_at_any_time_leaves_a_whole_site_and_the_next_run_ends_in_the_same_bytes() throws Exception {
        SplittableRandom random = new SplittableRandom(SEED);
        ExecutorService threads = Executors.newFixedThreadPool(LANES);
        try {
            List<Future<?>> lanes = new ArrayList<>();
            for (int i = 0; i < LANES; i++) {
                Lane lane = new Lane("lane" + i, random.split());
                lanes.add(threads.submit(() -> {
                    lane.killAgainAndAgain();
                    return lane;
                }));
            }
            for (Future<?> lane : lanes) {
                lane.get();
            }
        } finally {
            threads.shutdownNow();
        }
        System.out.println("Kills " + KILLS + ", seed " + SEED + ", undisturbed run " + longest + " ms: " + counts);
        assertThat(counts.keySet()).contains("killed in Training", "killed in Check of the site", "resumed");
        assertThat(counts.entrySet().stream()
                        .filter(count -> count.getKey().startsWith("killed in "))
                        .mapToInt(Map.Entry::getValue)
                        .sum())
                .isEqualTo(KILLS);
    }

    private synchronized void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    /** A project folder with its site and store, in which one run follows the other. */
    private final class Lane {
        private final SplittableRandom random;
        private final Path home;
        private final Path site;
        private final Path store;
        private final Path work;
        private int killed;

        Lane(String name, SplittableRandom random) throws IOException {
            this.random = random;
            home = Machine.home(folder.resolve(name));
            site = home.resolve("site");
            store = home.resolve("store");
            work = home.resolve(".site.softmax-report");
        }

        Process start(int study) throws IOException {
            return Machine.quick()
                    .start(
                            home,
                            "--config",
                            studies.get(study).toString(),
                            "--output",
                            site.toString(),
                            "--store",
                            store.toString(),
                            "--checkpoint",
                            "0");
        }

        /** One to nine kills, then a run in peace, and so on; each time for the other study. */
        void killAgainAndAgain() throws Exception {
            int before = 0;
            inPeace(before);
            while (killed < KILLS / LANES) {
                int study = 1 - before;
                int last = Math.min(killed + 1 + random.nextInt(9), KILLS / LANES);
                boolean stored = random.nextInt(2) == 0;
                if (!stored) {
                    PathUtils.delete(store);
                }
                while (killed < last) {
                    before = kill(study, before, stored);
                }
                if (hasCheckpoint()) {
                    count("resumed");
                }
                inPeace(study);
                before = study;
            }
        }

        /**
         * Kills a run, unless it is quicker: one that need not train mostly around the replacement.
         *
         * @return which study's site there is then
         */
        private int kill(int study, int before, boolean stored) throws Exception {
            Process process = start(study);
            BufferedReader reader = process.inputReader(StandardCharsets.UTF_8);
            StringBuilder beginning = new StringBuilder();
            boolean atTheEnd = stored && random.nextInt(3) > 0;
            if (atTheEnd) {
                for (String line = ""; line != null && !line.startsWith(LAST_STAGE); line = reader.readLine()) {
                    beginning.append(line).append('\n');
                }
                beginning.append(LAST_STAGE).append('\n');
            }
            process.waitFor(
                    random.nextLong(atTheEnd ? LAST_MILLIS : stored ? longest / 2 : longest), TimeUnit.MILLISECONDS);
            process.toHandle().destroyForcibly(); // what it has printed can still be read then
            int code = process.waitFor();
            String printed = beginning + reader.lines().collect(Collectors.joining("\n"));
            if (code != 0) {
                killed++;
            }
            String stage = STAGES.stream()
                    .filter(name -> printed.lines().anyMatch(line -> line.startsWith(name)))
                    .reduce("", (earlier, later) -> later);
            count(code == 0 ? "too late" : "killed in " + (stage.isEmpty() ? "the JVM's start" : stage));
            assertThat(printed).doesNotContain("\tat ", "damaged");
            SortedMap<String, String> found = Machine.tree(site);
            assertThat(sites)
                    .as("kill %d, in the stage \"%s\", of study %d over %d", killed, stage, study, before)
                    .contains(found);
            int now = sites.indexOf(found);
            assertThat(now).as("a site of this run or the one before").isIn(study, before);
            return now;
        }

        private boolean hasCheckpoint() {
            String[] names = store.resolve("checkpoint").toFile().list();
            return names != null && names.length > 0;
        }

        private void inPeace(int study) throws Exception {
            Process process = start(study);
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(printed).isZero();
            assertThat(Machine.tree(site)).isEqualTo(sites.get(study));
            assertThat(work).doesNotExist();
            count("run in peace");
        }
    }
}
