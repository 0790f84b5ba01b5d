package io.github.softmaxreport.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No damage to real images goes unseen: {@value #DAMAGES} random ones, from the seed {@value #SEED}: bits flipped, ends cut
 * off or added, bytes and images swapped, zeros, images of another file in the place of one or of all.
 */
class DamagedFilesTest {
    private static final int DAMAGES = 2_000;
    private static final long SEED = 20190412;
    private static final int KINDS = 8;
    private static final int RECORDS = 50;
    private static final ImageLayout LAYOUT = Cifar10.SAMPLE.layout();

    @TempDir
    private Path folder;

    private byte[] original = {};
    private byte[] other = {};
    private BinaryFile file = new BinaryFile(Path.of("."), Cifar10.SAMPLE.file("test_batch"), LAYOUT);

    @BeforeEach
    void copy_the_beginning_of_the_sample() throws IOException {
        original = beginning("test_batch.bin");
        other = beginning("data_batch_1.bin");
        DataFile facts = new DataFile("test_batch.bin", TinyFiles.sha256(original), RECORDS);
        file = new BinaryFile(Files.write(folder.resolve(facts.name()), original), facts, LAYOUT);
    }

    private static byte[] beginning(String file) throws IOException {
        try (InputStream in = Files.newInputStream(Path.of("data", "cifar-10-sample", file))) {
            return in.readNBytes(RECORDS * LAYOUT.recordBytes());
        }
    }

    @Test
    void every_damage_is_detected_and_none_is_invented() throws IOException {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < DAMAGES; i++) {
            byte[] damaged = damage(i % KINDS, random);
            int from = Arrays.mismatch(original, damaged);
            write(damaged, from);
            assertThat(file.problem())
                    .as("damage %d of kind %d at byte %d", i, i % KINDS, from)
                    .isPresent();
            write(original, from);
        }
        assertThat(file.problem()).isEmpty();
    }

    /** Never equal to the original. */
    private byte[] damage(int kind, SplittableRandom random) {
        byte[] damaged = original.clone();
        int size = damaged.length;
        int record = LAYOUT.recordBytes();
        do {
            int at = random.nextInt(size);
            switch (kind) {
                case 0 -> damaged[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> damaged = Arrays.copyOf(damaged, at);
                case 2 -> damaged = Arrays.copyOf(damaged, size + 1 + random.nextInt(4096));
                case 3 -> swap(damaged, at, random.nextInt(size), 1);
                case 4 -> swap(damaged, at / record * record, random.nextInt(size) / record * record, record);
                case 5 -> Arrays.fill(damaged, at, Math.min(size, at + 4096), (byte) 0);
                case 6 -> System.arraycopy(other, at / record * record, damaged, at / record * record, record);
                case 7 -> damaged = Arrays.copyOf(other, (1 + at / record) * record);
                default -> throw new IllegalArgumentException("kind " + kind);
            }
        } while (Arrays.equals(damaged, original));
        return damaged;
    }

    private static void swap(byte[] bytes, int a, int b, int length) {
        byte[] kept = Arrays.copyOfRange(bytes, a, a + length);
        System.arraycopy(bytes, b, bytes, a, length);
        System.arraycopy(kept, 0, bytes, b, length);
    }

    /** Makes the file hold these bytes, given that it does so already up to one of them. */
    private void write(byte[] bytes, int from) throws IOException {
        try (FileChannel channel = FileChannel.open(file.path(), StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(bytes, from, bytes.length - from), from);
            channel.truncate(bytes.length);
        }
    }
}
