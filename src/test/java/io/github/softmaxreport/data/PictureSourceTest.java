package io.github.softmaxreport.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Images of the user's own, in folders by part and class. */
class PictureSourceTest {
    private static final int RED = 0xffc80000;
    private static final int GREEN = 0xff00c800;

    @TempDir
    private Path folder;

    private final Recorder heard = new Recorder();

    @Test
    void images_of_any_size_become_records_of_one_size() throws IOException {
        picture("train/green/b.png", 2, 2, BufferedImage.TYPE_INT_RGB, RED, GREEN, GREEN, RED);
        picture("train/green/a.png", 1, 1, BufferedImage.TYPE_INT_RGB, GREEN);
        picture("train/red/large.png", 4, 2, BufferedImage.TYPE_INT_RGB, RED);
        picture("test/red/x.PNG", 3, 3, BufferedImage.TYPE_INT_RGB, RED);

        Dataset dataset = load(2, 1, 3);

        assertThat(dataset.classNames()).containsExactly("green", "red");
        assertThat(dataset.name()).isEqualTo("images");
        assertThat(List.of(dataset.width(), dataset.height(), dataset.channels()))
                .containsExactly(2, 1, 3);
        assertThat(pixels(dataset.train(), 0)).containsExactly(0, 0, 200, 200, 0, 0);
        assertThat(pixels(dataset.train(), 1)).containsExactly(100, 100, 100, 100, 0, 0);
        assertThat(pixels(dataset.train(), 2)).containsExactly(200, 200, 0, 0, 0, 0);
        assertThat(IntStream.range(0, 3).map(dataset.train()::label)).containsExactly(0, 0, 1);
        assertThat(dataset.test().label(0)).isEqualTo(1);
        assertThat(dataset.files()).extracting(DataFile::records).containsExactly(3, 1, 1);
    }

    @Test
    void a_mean_over_areas_is_exact_whatever_the_two_sizes_are() {
        int[] samples = {0, 90, 30, 60, 120, 240};
        byte[] target = new byte[6];

        AreaMeans means = new AreaMeans((x, y) -> samples[3 * y + x], 3, 2);
        means.shrink(2, 1, target, 1);
        means.shrink(1, 1, target, 4);
        new AreaMeans((x, y) -> 7, 1, 1).shrink(1, 1, target, 5);

        // by hand: (0 + 45 + 60 + 60) / 3 and (45 + 30 + 60 + 240) / 3; all six in one
        assertThat(target).containsExactly(0, 55, 125, 0, 90, 7);
    }

    @Test
    void grey_stays_as_it_stands_in_the_file_and_colours_become_grey() throws IOException {
        BufferedImage grey = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY);
        grey.getRaster().setSample(0, 0, 0, 77);
        write("train/a/grey.png", grey);
        picture("train/b/colour.png", 1, 1, BufferedImage.TYPE_INT_RGB, 0xff6496c8);
        picture("train/b/none.png", 1, 1, BufferedImage.TYPE_INT_ARGB, 0x00000000);
        picture("test/a/half.png", 1, 1, BufferedImage.TYPE_INT_ARGB, 0x80000000);

        Dataset dataset = load(1, 1, 1);

        assertThat(pixels(dataset.train(), 0)).containsExactly(77);
        assertThat(pixels(dataset.train(), 1)).containsExactly(141); // 0.299 100 + 0.587 150 + 0.114 200 = 140.75
        assertThat(pixels(dataset.train(), 2)).containsExactly(255);
        assertThat(pixels(dataset.test(), 0)).containsExactly(127);
    }

    @Test
    void more_than_256_classes_have_wider_labels() throws IOException {
        for (int k = 0; k < 300; k++) {
            picture("train/class " + (1000 + k) + "/x.png", 1, 1, BufferedImage.TYPE_INT_RGB, 0xff000000 | k);
        }
        picture("test/class 1299/x.png", 1, 1, BufferedImage.TYPE_INT_RGB, RED);

        Dataset dataset = load(1, 1, 3);

        assertThat(dataset.classNames()).hasSize(300);
        assertThat(IntStream.range(0, 300).map(dataset.train()::label))
                .containsExactlyElementsOf(IntStream.range(0, 300).boxed().toList());
        assertThat(dataset.test().label(0)).isEqualTo(299);
    }

    @Test
    void what_was_brought_to_one_size_is_kept_until_an_image_changes() throws IOException {
        few();
        DatasetDescription first = describe();
        heard.messages().clear();

        assertThat(describe()).isEqualTo(first);
        assertThat(heard.messages())
                .containsExactly("images: " + folder.resolve("own")
                        + ": classes 2, images 4, each brought to 1 x 1 pixels in colour");

        picture("train/red/x.png", 1, 1, BufferedImage.TYPE_INT_RGB, 0xff640000);
        assertThat(describe().files().get(0)).isNotEqualTo(first.files().get(0));
        assertThat(heard.text()).contains(folder.resolve("own/train") + ": bringing to size 2");
    }

    @Test
    void what_is_only_looked_at_is_described_in_the_same_way_and_nothing_is_written() throws IOException {
        few();

        DatasetDescription seen = looking().describe(request(), heard);

        assertThat(folder.resolve("cache")).doesNotExist();
        assertThat(heard.messages())
                .containsExactly(
                        "images: " + folder.resolve("own")
                                + ": classes 2, images 4, each brought to 1 x 1 pixels in colour",
                        "images: " + folder.resolve("own/train") + ": looking at 2",
                        "images: " + folder.resolve("own/validation") + ": looking at 1",
                        "images: " + folder.resolve("own/test") + ": looking at 1");
        assertThat(describe()).isEqualTo(seen);
        assertThatThrownBy(() -> looking().load(request(), heard)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void parts_that_only_another_choice_names_are_no_mistake_of_this_one() throws IOException {
        few();

        DataFiles files = looking().there(request(), heard);

        assertThat(files.place()).isEqualTo(folder.resolve("own"));
        assertThat(files.condition(files.states(List.of("train", "of part two"))))
                .isEqualTo("every image can be read");
    }

    @Test
    void what_is_kept_need_not_be_looked_at_again() throws IOException {
        few();
        DatasetDescription kept = describe();
        FileTime used = Files.getLastModifiedTime(kept(".used"));
        heard.messages().clear();

        assertThat(looking().describe(request(), heard)).isEqualTo(kept);

        assertThat(heard.text()).doesNotContain("looking at");
        assertThat(Files.getLastModifiedTime(kept(".used"))).isEqualTo(used);
    }

    @Test
    void an_image_that_can_not_be_read_is_found_by_looking() throws IOException {
        few();
        Files.writeString(folder.resolve("own/train/red/page.png"), "<html>");

        assertThatThrownBy(() -> looking().there(request(), heard))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("red/page.png: no image that can be read (neither PNG nor JPEG)");
        assertThat(folder.resolve("cache")).doesNotExist();
    }

    @Test
    void records_that_wait_are_fewer_the_larger_they_are() {
        MemoryBudget memory = new MemoryBudget(1 << 20);

        assertThat(memory.results(1)).isEqualTo(1 << 18);
        assertThat(memory.results(1000)).isEqualTo(262);
        assertThat(memory.results(1 << 17)).isEqualTo(2);
        assertThat(memory.results(3_000_000)).isOne();
    }

    @Test
    void records_are_the_same_bytes_however_few_wait_at_a_time() throws IOException {
        few();
        picture("train/red/y.png", 1, 1, BufferedImage.TYPE_INT_RGB, 0xff640000);
        PictureListing listing =
                PictureListing.of(new PictureFolder(folder.resolve("own"), 20, 20, 3), request(), heard);
        List<PictureListing.Picture> images = listing.parts().get("train");
        ByteArrayOutputStream one = new ByteArrayOutputStream();
        ByteArrayOutputStream all = new ByteArrayOutputStream();

        String sha256 = new PictureRecords(listing.layout(), new MemoryBudget(1 << 10)).write(images, one);

        assertThat(new PictureRecords(listing.layout(), new MemoryBudget(1 << 20)).write(images, all))
                .isEqualTo(sha256);
        assertThat(one.toByteArray()).hasSize(3 * 1201).isEqualTo(all.toByteArray());
    }

    @Test
    void what_was_kept_and_has_rotted_is_made_again() throws IOException {
        few();
        DatasetDescription first = describe();
        Path kept = kept("train.bin");
        byte[] bytes = Files.readAllBytes(kept);
        bytes[1] ^= 1;
        Files.write(kept, bytes);

        assertThat(describe()).isEqualTo(first);
        assertThat(heard.text()).contains(folder.resolve("own/train") + ": bringing to size 2");
    }

    @Test
    void images_that_can_not_be_read_are_told_all_at_once() throws IOException {
        few();
        Files.writeString(folder.resolve("own/train/red/page.png"), "<html>");
        byte[] cut = Files.readAllBytes(folder.resolve("own/train/red/x.png"));
        Files.write(folder.resolve("own/train/green/cut.jpg"), Arrays.copyOf(cut, cut.length / 2));

        assertThatThrownBy(() -> load(1, 1, 3))
                .isInstanceOf(DataException.class)
                .hasMessageContainingAll(
                        "page.png: no image that can be read (neither PNG nor JPEG)",
                        "cut.jpg: no image that can be read",
                        "take them out of the folder");
    }

    @Test
    void a_folder_that_is_not_laid_out_so_is_answered_with_how_it_must_be() throws IOException {
        assertThatThrownBy(() -> load(1, 1, 3))
                .isInstanceOf(DataException.class)
                .hasMessageContainingAll("train: cannot be read", "PART/CLASS/FILE", "--data DIR");

        few();
        picture("test/blue/x.png", 1, 1, BufferedImage.TYPE_INT_RGB, RED);
        assertThatThrownBy(() -> load(1, 1, 3))
                .hasMessageContaining("the class blue has images to validate or test, and none to train on");
    }

    @Test
    void one_class_and_names_that_nobody_can_read_are_refused() throws IOException {
        picture("train/on\u202Ely/x.png", 1, 1, BufferedImage.TYPE_INT_RGB, RED);
        picture("test/on\u202Ely/x.png", 1, 1, BufferedImage.TYPE_INT_RGB, RED);

        assertThatThrownBy(() -> load(1, 1, 3))
                .isInstanceOf(DataException.class)
                .hasMessageContainingAll("at least two are wanted", "the class on?ly", "all of them to be seen");
    }

    @Test
    void a_class_has_images_to_train_on_and_a_folder_alone_makes_none() throws IOException {
        few();
        Files.createDirectories(folder.resolve("own/test/blue"));
        Files.createDirectories(folder.resolve("own/validation/green"));
        assertThat(load(1, 1, 3).classNames()).containsExactly("green", "red");

        Files.createDirectories(folder.resolve("own/train/bird"));
        picture("test/bird/x.png", 1, 1, BufferedImage.TYPE_INT_RGB, RED);

        assertThatThrownBy(() -> load(1, 1, 3))
                .isInstanceOf(DataException.class)
                .hasMessageContainingAll("the class bird has no image to train on", "take the folder out");
    }

    @Test
    void what_is_left_out_is_told_with_the_first_names() throws IOException {
        few();
        Path red = folder.resolve("own/train/red");
        Files.writeString(red.resolve("photo.webp"), "");
        Files.createDirectories(red.resolve("more"));
        Files.createSymbolicLink(red.resolve("gone.png"), folder.resolve("nowhere.png"));
        Files.writeString(red.resolve(".hidden"), "");
        Files.writeString(folder.resolve("own/train/notes.txt"), "");
        for (int i = 0; i < 3; i++) {
            Files.writeString(folder.resolve("own/test/red/" + i + ".txt"), "");
            Files.writeString(folder.resolve("own/test/red/" + i + ".pdf"), "");
        }

        load(1, 1, 3);

        assertThat(heard.messages())
                .contains("images: " + folder.resolve("own/train")
                        + ": 4 left out: notes.txt, red/gone.png, red/more/, red/photo.webp; ordinary files in CLASS/ that end in"
                        + " .png, .jpg or .jpeg are taken")
                .anySatisfy(line -> assertThat(line)
                        .contains("own/test: 6 left out: red/0.pdf, red/0.txt, red/1.pdf, red/1.txt, red/2.pdf, …;"))
                .noneSatisfy(line -> assertThat(line).contains("own/validation", "left out"));
    }

    @ParameterizedTest
    @ValueSource(strings = {" red", "red ", "dark  red", "dark\u00a0red", "dark\u3000red"})
    void blanks_that_nobody_sees_are_refused(String name) throws IOException {
        few();
        picture("train/" + name + "/x.png", 1, 1, BufferedImage.TYPE_INT_RGB, RED);

        assertThatThrownBy(() -> load(1, 1, 3))
                .isInstanceOf(DataException.class)
                .hasMessageContainingAll("the class '" + name + "'", "single ordinary blanks between words");
    }

    @Test
    void names_are_measured_and_sorted_by_code_point() throws IOException {
        String smiles = "\ud83d\ude00".repeat(60); // U+1F600, in UTF-16 before U+FF21
        picture("train/" + smiles + "/x.png", 1, 1, BufferedImage.TYPE_INT_RGB, GREEN);
        picture("train/\uff21/x.png", 1, 1, BufferedImage.TYPE_INT_RGB, RED);
        picture("test/\uff21/x.png", 1, 1, BufferedImage.TYPE_INT_RGB, RED);

        assertThat(load(1, 1, 3).classNames()).containsExactly("\uff21", smiles);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no digest", "\u00ff"})
    void a_digest_that_is_none_counts_as_missing(String text) throws IOException {
        few();
        DatasetDescription first = describe();
        Files.writeString(kept("train.sha256"), text, StandardCharsets.ISO_8859_1); // the last is no UTF-8

        assertThat(describe()).isEqualTo(first);
        assertThat(Files.readString(kept("train.sha256")))
                .isEqualTo(first.files().get(0).sha256());
    }

    @Test
    void a_cache_that_refuses_is_named_with_what_to_do() throws IOException {
        few();
        Path cache = Files.writeString(folder.resolve("cache"), "a file");
        assertThatThrownBy(() -> load(1, 1, 3))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith(cache + ": images of one size can't be kept there (")
                .hasMessageEndingWith("set XDG_CACHE_HOME to another folder");

        Files.delete(cache);
        load(1, 1, 3);
        Path binary = kept("train.bin");
        Files.delete(binary);
        Path other = Files.createDirectories(binary.resolveSibling("train.part/other"));
        assertThatThrownBy(() -> load(1, 1, 3))
                .isInstanceOf(DataException.class)
                .hasMessageContainingAll(cache + ": images of one size", other.getParent() + ": ", "XDG_CACHE_HOME");
        assertThat(other).exists();
    }

    @Test
    void nothing_half_made_stays_when_an_image_can_not_be_read() throws IOException {
        few();
        Files.writeString(folder.resolve("own/train/red/page.png"), "<html>");

        assertThatThrownBy(() -> load(1, 1, 3)).isInstanceOf(DataException.class);

        try (var all = Files.walk(folder.resolve("cache"))) {
            assertThat(all.filter(Files::isRegularFile)
                            .map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder(".lock", ".used");
        }
    }

    @Test
    void a_new_import_ends_those_that_were_not_used_for_90_days() throws IOException {
        few();
        load(1, 1, 3);
        Path first = kept("train.bin").getParent();
        Instant now = Files.getLastModifiedTime(first.resolve(".used")).toInstant();
        Path cache = folder.resolve("cache");
        Path old = Files.createDirectories(cache.resolve("0".repeat(32)));
        Path recent = Files.createDirectories(cache.resolve("1".repeat(32)));
        Path other = Files.createDirectories(cache.resolve("other"));
        Files.writeString(old.resolve("train.bin"), "x");
        Files.setLastModifiedTime(old, FileTime.from(now.minus(Duration.ofDays(91))));
        Files.setLastModifiedTime(recent, FileTime.from(now.minus(Duration.ofDays(89))));
        Files.setLastModifiedTime(other, FileTime.from(now.minus(Duration.ofDays(400))));
        Files.setLastModifiedTime(first.resolve(".used"), FileTime.from(now.minus(Duration.ofDays(91))));

        load(1, 1, 3); // is used again, and makes nothing
        assertThat(old).exists();
        load(2, 2, 3);

        assertThat(old).doesNotExist();
        assertThat(List.of(first, recent, other))
                .allSatisfy(path -> assertThat(path).exists());

        Files.setLastModifiedTime(first.resolve(".used"), FileTime.from(now.minus(Duration.ofDays(91))));
        load(3, 3, 3);
        assertThat(first).doesNotExist();
    }

    private Path kept(String name) throws IOException {
        try (var all = Files.walk(folder.resolve("cache"))) {
            return all.filter(path -> path.endsWith(name)).findFirst().orElseThrow();
        }
    }

    private void few() throws IOException {
        picture("train/green/x.png", 1, 1, BufferedImage.TYPE_INT_RGB, GREEN);
        picture("train/red/x.png", 1, 1, BufferedImage.TYPE_INT_RGB, RED);
        picture("test/red/x.png", 1, 1, BufferedImage.TYPE_INT_RGB, RED);
    }

    /** Fills it with these colours, again and again. */
    private void picture(String path, int width, int height, int type, int... colours) throws IOException {
        BufferedImage image = new BufferedImage(width, height, type);
        for (int p = 0; p < width * height; p++) {
            image.setRGB(p % width, p / width, colours[p % colours.length]);
        }
        write(path, image);
    }

    /** What tests also validates. */
    private void write(String path, BufferedImage image) throws IOException {
        if (path.startsWith("test/")) {
            write(path.replace("test/", "validation/"), image);
        }
        Path file = folder.resolve("own").resolve(path);
        Files.createDirectories(file.getParent());
        assertThat(ImageIO.write(image, "png", file.toFile())).isTrue();
    }

    private DatasetDescription describe() {
        return source(1, 1, 3).describe(request(), heard);
    }

    private Dataset load(int width, int height, int channels) {
        return source(width, height, channels).load(request(), heard);
    }

    private DatasetSource source(int width, int height, int channels) {
        return new PictureSource(
                new PictureFolder(folder.resolve("own"), width, height, channels), folder.resolve("cache"), true);
    }

    private DatasetSource looking() {
        return new PictureSource(new PictureFolder(folder.resolve("own"), 1, 1, 3), folder.resolve("cache"), false);
    }

    private DatasetRequest request() {
        return new DatasetRequest(
                false, false, Optional.empty(), folder, List.of("train"), List.of("validation"), List.of("test"));
    }

    private static int[] pixels(LabelledImages images, int i) {
        return IntStream.range(0, images.dimensions())
                .map(j -> images.pixel(i, j))
                .toArray();
    }
}
