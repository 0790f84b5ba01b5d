package io.github.softmaxreport.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.softmaxreport.data.PictureListing.Picture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which images are read, and how much memory they take together. */
class PictureReaderTest {
    private static final ImageLayout LAYOUT = new ImageLayout(List.of("a", "b"), 1, 1, 3);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"gif", "bmp"})
    void another_format_is_refused_whatever_its_name(String format) throws IOException {
        Picture picture = picture(format, "x.png", BufferedImage.TYPE_BYTE_GRAY, 1, 1);

        assertThat(new PictureReader(LAYOUT, MemoryBudget.ofHeap())
                        .read(picture)
                        .problem())
                .contains(picture.file() + ": no image that can be read (neither PNG nor JPEG)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void an_image_that_takes_all_the_memory_is_read_and_one_that_takes_more_is_refused(String format)
            throws IOException {
        PictureReader reader = new PictureReader(LAYOUT, new MemoryBudget(3 << 20));

        assertThat(reader.read(picture(format, "fits." + format, BufferedImage.TYPE_3BYTE_BGR, 1024, 1024))
                        .problem())
                .isEmpty();
        Picture large = picture(format, "large." + format, BufferedImage.TYPE_3BYTE_BGR, 1024, 1025);
        assertThat(reader.read(large).problem())
                .contains(
                        large.file() + ": no image that can be read (1024 x 1025 pixels take 3 MB of memory, and images"
                                + " may take 3 MB together: make it smaller, or allow more: MAVEN_OPTS=-Xmx1g)");
    }

    @Test
    void images_that_wait_for_each_other_are_all_read() throws IOException {
        PictureReader reader = new PictureReader(LAYOUT, new MemoryBudget(40 << 10));
        Picture picture = picture("png", "x.png", BufferedImage.TYPE_3BYTE_BGR, 100, 100);

        List<PictureReader.Read> read = IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> reader.read(picture))
                .toList();

        assertThat(read).hasSize(200).allSatisfy(one -> {
            ByteArrayOutputStream record = new ByteArrayOutputStream();
            one.write(record);
            assertThat(record.toByteArray()).containsExactly(1, 0, 0, 0);
        });
    }

    @Test
    void who_wants_more_memory_than_is_left_waits_for_the_others() throws InterruptedException {
        MemoryBudget memory = new MemoryBudget(10_240);
        AtomicBoolean done = new AtomicBoolean();
        Thread other = new Thread(() -> hold(memory, 6_000, () -> done.getAndSet(true)));

        hold(memory, 6_000, () -> {
            other.start();
            while (other.getState() != Thread.State.WAITING && other.getState() != Thread.State.TERMINATED) {
                Thread.onSpinWait();
            }
            return assertThat(done).isFalse();
        });

        other.join();
        assertThat(done).isTrue();
        assertThatThrownBy(() -> memory.hold(10_241, () -> true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("10241 of 10240 bytes");
    }

    private static <T> void hold(MemoryBudget memory, long bytes, FolderLock.Work<T> work) {
        try {
            memory.hold(bytes, work);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All black. */
    private Picture picture(String format, String name, int type, int width, int height) throws IOException {
        Path file = folder.resolve(name);
        assertThat(ImageIO.write(new BufferedImage(width, height, type), format, file.toFile()))
                .isTrue();
        return new Picture(file, 1);
    }
}
