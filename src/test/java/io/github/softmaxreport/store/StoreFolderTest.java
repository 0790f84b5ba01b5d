package io.github.softmaxreport.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.model.LinearClassifier;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.type.TypeReference;

final class StoreFolderTest {
    private static final TypeReference<Kept> KEPT = new TypeReference<>() {};
    private static final Key KEY =
            Key.of("run", "1.2 seed 3").and("learningRate", 0.1).and("seed", 3L);
    private static final Kept RESULT = new Kept(
            0.1,
            Optional.of(-0.0),
            List.of(Double.NaN, Double.NEGATIVE_INFINITY, Double.MIN_VALUE),
            List.of(classifier(0.1f), classifier(1e-300)));

    private final List<String> messages = new ArrayList<>();

    @TempDir
    private Path folder;

    private record Kept(
            double number, Optional<Double> maybe, List<Double> numbers, List<LinearClassifier> classifiers) {}

    private static LinearClassifier classifier(double first) {
        return new LinearClassifier(2, 2, new double[] {first, -0.0, 3, Float.MIN_VALUE}, new double[] {1 / 3.0, 2});
    }

    @Test
    void gives_back_every_bit() {
        store(false).keep(KEY, RESULT, 1.5);

        assertThat(store(false).find(KEY, KEPT)).contains(RESULT);
        assertThat(messages).isEmpty();
    }

    @Test
    void another_value_of_any_part_is_another_entry() {
        store(false).keep(KEY, RESULT, 1);

        assertThat(store(false).find(KEY.and("seed", 4L), KEPT)).isEmpty();
        assertThat(store(false).find(KEY.and("momentum", 0), KEPT)).isEmpty();
        assertThat(store(false).find(KEY.as("other"), KEPT)).isEmpty();
        assertThat(store(false).find(new Key("run", "another name", KEY.parts()), KEPT))
                .contains(RESULT);
    }

    @Test
    void a_damaged_entry_is_named_and_forgotten_whichever_byte_has_changed() throws IOException {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 100; round++) {
            messages.clear();
            store(false).keep(KEY, RESULT, 1);
            Path file = onlyFile();
            byte[] bytes = Files.readAllBytes(file);
            if (round % 5 == 0) {
                Files.write(file, java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length)));
            } else {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                Files.write(file, bytes);
            }

            assertThat(store(false).find(KEY, KEPT)).isEmpty();
            assertThat(messages).hasSize(1);
            assertThat(messages.get(0)).contains(file.toString(), "1.2 seed 3", "computed again");
            assertThat(file).doesNotExist();
        }
    }

    /** Whole files with right checksums in each other's place. */
    @Test
    void an_entry_of_another_key_is_no_result() throws IOException {
        Key other = KEY.and("seed", 4L);
        store(false).keep(KEY, RESULT, 1);
        Path first = onlyFile();
        byte[] bytes = Files.readAllBytes(first);
        Files.write(first.resolveSibling(other.digest()), bytes);

        assertThat(store(false).find(other, KEPT)).isEmpty();
        assertThat(messages).singleElement().asString().contains(other.digest(), "computed again");
        assertThat(first.resolveSibling(other.digest())).doesNotExist();
        assertThat(store(false).find(KEY, KEPT)).contains(RESULT);
    }

    @Test
    void what_is_no_file_or_larger_than_any_entry_is_not_read() throws Exception {
        store(false).keep(KEY, RESULT, 1);
        Path file = onlyFile();
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(5L << 30);
        }
        assertThat(store(false).find(KEY, KEPT)).isEmpty();
        assertThat(messages).hasSize(1);

        assertThat(new ProcessBuilder("mkfifo", file.toString()).start().waitFor())
                .isZero();
        assertThat(store(false).has(KEY)).isFalse();
        assertThat(store(false).find(KEY, KEPT)).isEmpty();
        assertThat(messages).hasSize(2);
    }

    @Test
    void trimming_takes_nothing_that_is_not_the_stores() throws IOException {
        store(false).keep(KEY, RESULT, 1);
        String digest = KEY.digest();
        List<Path> foreign = List.of(
                Files.writeString(folder.resolve("thesis.tex"), "mine"),
                Files.writeString(folder.resolve("save.tmp"), "mine"),
                Files.writeString(folder.resolve("run").resolve("notes.md"), "mine"),
                Files.writeString(folder.resolve("run").resolve("work.tmp"), "mine"),
                Files.writeString(folder.resolve(digest), "mine"));
        Path unfinished = Files.writeString(folder.resolve(digest + ".1-2.tmp"), "ours");
        StoreListing listing = new StoreListing(folder);

        assertThat(listing.size().entries()).isEqualTo(1);
        assertThat(unfinished).exists();
        Instant later = Instant.now().plusSeconds(60);
        assertThat(listing.trim(later, Instant.MIN, 0)).isEqualTo(new StoreListing.Trimmed(1, 0, 0));
        assertThat(unfinished).exists();
        listing.trim(later, later, 0);
        assertThat(unfinished).doesNotExist();
        assertThat(foreign).allSatisfy(file -> assertThat(file).hasContent("mine"));
    }

    @Test
    void a_link_to_a_store_is_that_store() throws IOException {
        store(false).keep(KEY, RESULT, 1);
        Path link = Files.createSymbolicLink(folder.resolveSibling(folder.getFileName() + "-link"), folder);

        assertThat(new StoreListing(link).size().entries()).isEqualTo(1);

        Files.delete(link);
    }

    @Test
    void a_fresh_start_uses_nothing_and_replaces_it() {
        store(false).keep(KEY, RESULT, 1);

        assertThat(store(true).find(KEY, KEPT)).isEmpty();
        Kept other = new Kept(2, Optional.empty(), List.of(), List.of());
        store(true).keep(KEY, other, 1);
        assertThat(store(false).find(KEY, KEPT)).contains(other);
    }

    @Test
    void says_once_that_nothing_can_be_kept() throws IOException {
        Path file = Files.createFile(folder.resolve("no folder"));
        StoreFolder store = new StoreFolder(file, false, 0, messages::add, System::nanoTime);

        store.keep(KEY, RESULT, 1);
        store.keep(KEY, RESULT, 1);

        assertThat(messages).hasSize(1);
        assertThat(messages.get(0)).contains(file.toString(), "--store DIR");
        assertThat(store.find(KEY, KEPT)).isEmpty();
    }

    @Test
    void remembers_what_was_worked_out() {
        assertThat(store(false).remember(KEY, KEPT, () -> RESULT)).isEqualTo(RESULT);
        assertThat(store(false).<Kept>remember(KEY, KEPT, () -> {
                    throw new AssertionError("worked out twice");
                }))
                .isEqualTo(RESULT);
    }

    private StoreFolder store(boolean fresh) {
        return new StoreFolder(folder, fresh, 0, messages::add, System::nanoTime);
    }

    private Path onlyFile() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            assertThat(all).hasSize(1);
            return all.get(0);
        }
    }
}
