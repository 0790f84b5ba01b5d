package io.github.softmaxreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole reports on other data than CIFAR-10, each of which passes its own check. */
@Tag("slow")
final class OtherDataTest {
    private static final int RECORD = 3073;
    private static final int SIDE = 32;

    /** As folders are named by people: with markup, numerals and spaces, and in many scripts. */
    private static final List<String> NAMES = List.of("2 <b>planes & more", "Vögel", "собака 🐈", "قطة", "猫");

    @TempDir
    private Path folder;

    private Machine machine;

    @BeforeEach
    void keep_apart_what_the_user_has() throws IOException {
        machine = Machine.plain()
                .where(Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString()));
    }

    @Test
    void a_folder_of_images_makes_a_report_that_can_be_verified_and_goes_on_from_its_store() throws Exception {
        images(folder.resolve("own"));
        Path study = Files.writeString(folder.resolve("study.yaml"), """
                report: {institution: I, course: C, title: Own, author: A, date: 2026-01-02}
                dataset: {name: images, images: {folder: own, width: 24, height: 16}}
                seeds: [1, 2]
                training: {epochs: 3, batchSize: 20}
                experiments:
                  - {id: plain, title: Plain, regularization: 0, learningRate: 0.05}
                  - {id: strong, title: Strong, regularization: 1, learningRate: 0.01}
                """);

        assertThat(run("check", "--config", study.toString()))
                .contains(
                        folder.resolve("own") + ": classes 5, images ",
                        "each brought to 24 x 16 pixels in colour",
                        "Data: images: " + folder.resolve("own") + ": every image can be read",
                        "gradientVerification.dimensions 20, 3072 → 20, 1152: an image has 1152 numbers",
                        "nothing was trained or written");
        assertThat(run("--dry-run", "--config", study.toString()))
                .contains(
                        "plain  stale, 2 of 2 runs to train",
                        folder.resolve("cache/softmax-report/images") + "  your images in one size");
        assertThat(run("status", "--config", study.toString())).contains("strong  stale, 2 of 2 runs to train");
        assertThat(folder.resolve("cache")).doesNotExist();

        String first = report(study, "site");
        assertThat(first).contains(folder.resolve("own/train") + ": bringing to size", "runs 4, threads");
        String second = report(study, "again");
        assertThat(second).contains("runs 4, in the store 4").doesNotContain("bringing");

        Path site = folder.resolve("site");
        assertThat(Machine.tree(folder.resolve("again"))).isEqualTo(Machine.tree(site));
        Document page = Jsoup.parse(site.resolve("index.html").toFile());
        assertThat(page.select(".panel-name").eachText()).containsAll(NAMES);
        assertThat(page.select("b")).isEmpty();
        assertThat(page.select("#summary").text())
                .contains("images of the folder “own”", "24 × 16 pixels in colour", "قطة and 猫");
        assertThat(page.select("figcaption").eachText())
                .anyMatch(caption -> caption.endsWith(
                        "has no letters for some names: class A is собака 🐈, class B is قطة, class C is 猫."));
        assertThat(Files.readString(site.resolve("data/results.json")))
                .contains("\"width\": 24", "\"height\": 16", "\"channels\": 3", "\"folder\": \"own\"");
        assertThat(run(
                        "verify",
                        site.toString(),
                        "--all",
                        "--data",
                        folder.resolve("own").toString()))
                .contains("all are equal");
    }

    @Test
    void names_that_the_locale_can_not_read_are_answered_with_what_to_do() throws Exception {
        images(folder.resolve("own"));
        Path study = Files.writeString(folder.resolve("study.yaml"), """
                report: {institution: I, course: C, title: Own, author: A, date: 2026-01-02}
                dataset: {name: images, images: {folder: own, width: 24, height: 16}}
                experiments:
                  - {id: plain, title: Plain, regularization: 0, learningRate: 0.05}
                """);

        Machine.Ended ended = machine.where(Map.of("LC_ALL", "C"))
                .run(Path.of("").toAbsolutePath(), "check", "--config", study.toString());

        assertThat(ended.code()).isEqualTo(ExitCode.USER.code());
        assertThat(ended.printed())
                .contains(
                        folder.resolve("own/train") + ": names that can't be read in this locale",
                        ": 4; set LC_ALL=C.UTF-8");
    }

    @Test
    void grey_images_of_many_classes_make_a_report() throws Exception {
        Path own = folder.resolve("own");
        int[] index = {0};
        each("data_batch_1", 600, (label, image) -> {
            for (String part : List.of("train", "validation", "test")) {
                write(own.resolve(part + "/kind " + (1000 + index[0] % 150) + "/" + index[0] + ".png"), image);
            }
            index[0]++;
        });
        Path study = Files.writeString(folder.resolve("study.yaml"), """
                report: {institution: I, course: C, title: Many, author: A, date: 2026-01-02}
                dataset: {name: images, images: {folder: own, width: 8, height: 8, channels: 1}}
                training: {epochs: 2, batchSize: 20}
                experiments:
                  - {id: plain, title: Plain, regularization: 0, learningRate: 0.05}
                """);

        assertThat(report(study, "site"))
                .contains("gradientVerification.writeUp.dimensions 3072 → 13: 150 classes leave time for 13");

        String page = Files.readString(folder.resolve("site/index.html"));
        assertThat(page).contains("panels-150").doesNotContain("strongest in", "larger than the training set");
    }

    @Test
    void where_every_image_is_recognised_no_mistake_is_told_of() throws Exception {
        for (String part : List.of("train", "validation", "test")) {
            for (int i = 0; i < 20; i++) {
                BufferedImage dark = new BufferedImage(6, 3, BufferedImage.TYPE_INT_RGB);
                BufferedImage light = new BufferedImage(6, 3, BufferedImage.TYPE_INT_RGB);
                dark.setRGB(i % 6, i % 3, 0x303030);
                light.getGraphics().fillRect(0, 0, 6, 3);
                write(folder.resolve("own/" + part + "/dark/" + i + ".png"), dark);
                write(folder.resolve("own/" + part + "/light/" + i + ".png"), light);
            }
        }
        Path study = Files.writeString(folder.resolve("study.yaml"), """
                report: {institution: I, course: C, title: Two, author: A, date: 2026-01-02}
                dataset: {name: images, images: {folder: own, width: 6, height: 3}}
                training: {epochs: 40, batchSize: 50}
                experiments:
                  - {id: plain, title: Plain, regularization: 0, learningRate: 0.5}
                """);

        assertThat(report(study, "site"))
                .contains("100.00 %")
                .contains("gradientVerification.images 1, 20, 100 → 1, 20, 40: 40 images train")
                .contains("batchSize 50 of plain: 40 images train, all of them in each batch");

        String page = Jsoup.parse(folder.resolve("site/experiments/plain.html").toFile())
                .text();
        assertThat(page)
                .contains("All classes are recognised equally often (", "No test image was taken for one of")
                .doesNotContain("frequent mistake", "least often");
    }

    @Test
    void a_single_pixel_has_no_middle_and_no_neighbours() throws Exception {
        for (String part : List.of("train", "validation", "test")) {
            for (int i = 0; i < 14; i++) {
                write(folder.resolve("own/" + part + "/dark/" + i + ".png"), pixel(8 * i));
                write(folder.resolve("own/" + part + "/light/" + i + ".png"), pixel(80 + 8 * i));
            }
        }
        Path study = Files.writeString(folder.resolve("study.yaml"), """
                report: {institution: I, course: C, title: One, author: A, date: 2026-01-02}
                dataset: {name: images, images: {folder: own, width: 1, height: 1, channels: 1}}
                seeds: [1, 2]
                training: {epochs: 3, batchSize: 7, start: {deviation: 1}}
                experiments:
                  - {id: plain, title: Plain, regularization: 0, learningRate: 0.5}
                """);

        report(study, "site");

        Document page = Jsoup.parse(folder.resolve("site/index.html").toFile());
        assertThat(page.select("img").eachAttr("alt"))
                .anyMatch(alt -> alt.endsWith("too small for a middle and a border."))
                .anyMatch(alt -> alt.contains("too few pixels for a correlation"))
                .noneMatch(alt -> alt.contains("middle than"));
        assertThat(page.text())
                .contains("1 × 1 pixel in grey", "of d = 1 input gets")
                .doesNotContain("How smooth", "stretched");
    }

    private static BufferedImage pixel(int grey) {
        BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, grey * 0x010101);
        return image;
    }

    @Test
    void without_network_and_cache_nothing_stands_in_for_another_data_set() throws Exception {
        String study = Path.of("data", "fashion-mnist.yaml").toAbsolutePath().toString();

        Machine.Ended ended = machine.run(
                Path.of("").toAbsolutePath(), "check", "--config", study, "--dataset", "MNIST", "--offline");

        assertThat(ended.code()).isEqualTo(ExitCode.USER.code());
        assertThat(ended.printed())
                .contains("train.bin: cannot be read", "test.bin: cannot be read", "leave out --offline", "--data DIR")
                .doesNotContain("could begin");
    }

    /** Where Debian's package dataset-fashion-mnist is installed, or its authors can be reached. */
    @Test
    @Tag("long")
    void fashion_mnist_makes_the_report_of_the_repositorys_second_study() throws Exception {
        report(Path.of("data", "fashion-mnist.yaml").toAbsolutePath(), "site");

        Path site = folder.resolve("site");
        assertThat(Files.readString(site.resolve("index.html")))
                .contains("Fashion-MNIST", "ankle boot", "Xiao, H.")
                .doesNotContain("CIFAR", "airplane", "Krizhevsky", "strongest in");
        assertThat(run("lint", site.toString())).doesNotContain(" 1 wrong").contains("0 wrong");
    }

    /** Through npm, where the host of its files can't be reached. */
    @Test
    @Tag("long")
    void mnist_makes_a_report_with_the_same_study() throws Exception {
        String study = Path.of("data", "fashion-mnist.yaml").toAbsolutePath().toString();

        assertThat(run(
                        "--config",
                        study,
                        "--dataset",
                        "MNIST",
                        "--only",
                        "plain",
                        "--output",
                        folder.resolve("site").toString(),
                        "--store",
                        folder.resolve("store").toString()))
                .contains("Done in");
        assertThat(Files.readString(folder.resolve("site/index.html"))).contains("MNIST", "LeCun, Y.", "seven");
    }

    private String report(Path study, String site) throws Exception {
        String printed = run(
                "--config",
                study.toString(),
                "--output",
                folder.resolve(site).toString(),
                "--store",
                folder.resolve("store").toString());
        assertThat(printed).contains("Done in");
        return printed;
    }

    private String run(String... words) throws Exception {
        Machine.Ended ended = machine.run(Path.of("").toAbsolutePath(), words);
        assertThat(ended.code()).as(ended.printed()).isZero();
        return ended.printed();
    }

    /** Three classes of the bundled sample, as PNG and as JPEG. */
    private static void images(Path own) throws IOException {
        for (Map.Entry<String, String> part : Map.of(
                        "train", "data_batch_1", "validation", "data_batch_2", "test", "test_batch")
                .entrySet()) {
            int[] index = {0};
            each(part.getValue(), 400, (label, image) -> {
                if (label < NAMES.size()) {
                    String kind = index[0] % 3 == 0 ? "jpg" : "png";
                    write(own.resolve(part.getKey()).resolve(NAMES.get(label)).resolve(index[0] + "." + kind), image);
                }
                index[0]++;
            });
        }
    }

    private interface Sink {
        void accept(int label, BufferedImage image) throws IOException;
    }

    private static void each(String file, int most, Sink sink) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("data", "cifar-10-sample", file + ".bin"));
        for (int i = 0; i < Math.min(most, bytes.length / RECORD); i++) {
            BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
            for (int p = 0; p < SIDE * SIDE; p++) {
                int at = i * RECORD + 1 + p;
                int rgb = (bytes[at] & 0xff) << 16
                        | (bytes[at + SIDE * SIDE] & 0xff) << 8
                        | (bytes[at + 2 * SIDE * SIDE] & 0xff);
                image.setRGB(p % SIDE, p / SIDE, rgb);
            }
            sink.accept(bytes[i * RECORD], image);
        }
    }

    private static void write(Path file, BufferedImage image) throws IOException {
        Files.createDirectories(file.getParent());
        String name = file.getFileName().toString();
        assertThat(ImageIO.write(image, name.substring(name.length() - 3), file.toFile()))
                .isTrue();
    }
}
