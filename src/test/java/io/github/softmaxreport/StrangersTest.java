package io.github.softmaxreport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.config.StudyReader;
import io.github.softmaxreport.config.UserError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * 10,000 studies from strangers. Each is read, or refused with a place; some of those that are read go through the whole
 * program, and give a site in which nothing of theirs is executed, or are refused with a place.
 */
@Tag("long")
final class StrangersTest {
    private static final long SEED = Long.getLong("seed", 20_261_128);
    private static final int STUDIES = 10_000;
    private static final int SITES = Integer.getInteger("sites", 150);
    private static final int WITH_PART_TWO = 16;
    private static final long LONGEST_SECONDS = 60;
    private static final String PLACE = ".*:\\d+:\\d+  \\S.*";

    @TempDir
    private Path folder;

    private final StrangeStudies strange = new StrangeStudies(Path.of("data", "experiments.yaml"));

    @Test
    void every_study_gives_a_valid_site_or_is_refused_with_a_place() throws Exception {
        Map<String, Long> outcomes = new ConcurrentHashMap<>();
        Set<String> light = new TreeSet<>();
        List<String> accepted = new ArrayList<>();
        for (String text : inParallel(STUDIES, this::read)) {
            outcomes.merge(text.isEmpty() ? "refused" : "read", 1L, Long::sum);
            if (!text.isEmpty() && light.add(text)) {
                accepted.add(text);
            }
        }
        List<String> chosen = Stream.iterate(0, i -> i + 1)
                .limit(SITES)
                .map(i -> accepted.get((int) ((long) i * accepted.size() / SITES)))
                .distinct()
                .toList();
        inParallel(chosen.size(), i -> outcomes.merge("site: " + site(i, chosen.get(i)), 1L, Long::sum));

        System.out.println("Studies of strangers, seed " + SEED + ": " + STUDIES + ", distinct valid ones "
                + accepted.size() + ", through the whole program " + chosen.size() + ", " + new TreeMap<>(outcomes));
        assertThat(outcomes.get("refused")).isGreaterThan(1000);
        assertThat(outcomes.get("site: " + ExitCode.DONE)).isGreaterThan(SITES / 2);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .allMatch(name -> name.matches("(study-|site-|store-)\\d+(\\.yaml)?"));
        }
    }

    /** The study made light; empty if it is refused. */
    private String read(int number) throws IOException {
        byte[] bytes = strange.study(SEED + number);
        Path file = folder.resolve("study-" + number + ".yaml");
        Files.write(file, bytes);
        try {
            StudyReader.read(file);
        } catch (UserError e) {
            assertThat(e.getMessage().lines())
                    .as("study %d", number)
                    .first()
                    .asString()
                    .matches(PLACE);
            return "";
        } catch (RuntimeException | Error e) {
            throw new AssertionError("study " + number + ": " + e, e);
        } finally {
            Files.delete(file);
        }
        JsonNode tree = StrangeStudies.tree(new String(bytes, StandardCharsets.UTF_8));
        return StrangeStudies.written(LightStudy.of(tree, number % WITH_PART_TWO == 0));
    }

    private ExitCode site(int number, String study) throws IOException {
        Path file = Files.writeString(folder.resolve("study-" + number + ".yaml"), study);
        String site = "site-" + number;
        Program program = new Program(folder.resolve("store-" + number));
        ExitCode code = program.run(
                "--config",
                file.toString(),
                "--output",
                folder.resolve(site).toString(),
                "--threads",
                "1",
                "--offline");
        String told = "study " + study + program.out() + program.err();
        assertThat(code).as(told).isIn(ExitCode.DONE, ExitCode.CHECKS_FAILED, ExitCode.USER);
        if (code == ExitCode.USER) {
            assertThat(program.err().lines()).as(told).first().asString().matches(PLACE);
            assertThat(folder.resolve(site)).doesNotExist();
        } else {
            assertThat(program.run("lint", folder.resolve(site).toString()))
                    .as(told + program.out())
                    .isEqualTo(ExitCode.DONE);
            HarmlessPages.check(folder.resolve(site), told);
        }
        return code;
    }

    private interface Work<T> {
        T of(int number) throws Exception;
    }

    private static <T> List<T> inParallel(int count, Work<T> work) throws Exception {
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<T>> futures = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int number = i;
                Callable<T> call = () -> work.of(number);
                futures.add(threads.submit(call));
            }
            List<T> results = new ArrayList<>();
            List<String> failures = new ArrayList<>();
            for (int i = 0; i < futures.size(); i++) {
                try {
                    results.add(futures.get(i).get(LONGEST_SECONDS, TimeUnit.SECONDS));
                } catch (ExecutionException e) {
                    failures.add(String.valueOf(e.getCause()));
                } catch (TimeoutException e) {
                    failures.add("study " + i + " hangs");
                }
            }
            assertThat(failures).isEmpty();
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
