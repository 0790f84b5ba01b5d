package io.github.softmaxreport.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.data.LabelledImages;
import io.github.softmaxreport.data.Preprocessing;
import io.github.softmaxreport.data.SampleImages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The same bits in Java machines with other vectors or none; each starts as a process of its own. */
class OtherMachinesTest {
    private static final List<String> VECTORS =
            List.of("--add-modules", "jdk.incubator.vector", "-XX:+IgnoreUnrecognizedVMOptions");

    @Test
    void short_vectors_long_ones_and_none_give_the_same_bits() throws IOException {
        List<String> plain = lines(List.of());
        assertThat(plain.get(0))
                .isEqualTo("plain loops, same numbers but slower (start Java with --add-modules jdk.incubator.vector)");
        assertThat(plain.get(1)).startsWith("bits ");
        for (int level = 1; level <= 3; level++) {
            List<String> options = new ArrayList<>(VECTORS);
            options.add("-XX:UseAVX=" + level);
            assertThat(lines(options).get(1)).isEqualTo(plain.get(1));
        }
        assertThat(lines(VECTORS)).containsExactly(Kernels.description(), plain.get(1));
    }

    /** What such a process says of its loops, and the bits of what it has learnt. */
    private static List<String> lines(List<String> options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), OtherMachinesTest.class.getName()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return output.lines().filter(line -> !line.contains("warning")).toList();
    }

    /** The other process: learns from images of the sample with every loss. */
    public static void main(String[] arguments) {
        int count = 100;
        LabelledImages images = SampleImages.of("data_batch_1", count);
        int d = images.dimensions();
        ImageBlock block = new ImageBlock(Preprocessing.standardized(images), new Frame(32, 32, true), Team.ofOne());
        block.load(images, IntStream.range(0, count).toArray(), 0, count);
        LinearClassifier start = RandomImages.classifier(new SplittableRandom(1), 10, d);
        List<Object> learnt = new ArrayList<>();
        Losses.all().forEach(loss -> {
            FastLearner learner = new FastLearner(start, loss, UpdateRule.plain(0.1), new Workspace(10, d));
            for (int step = 0; step < 5; step++) {
                learner.update(block, new Share(count, true, true), 1e-3);
            }
            Tally tally = new Tally(count);
            learner.measure(block, tally);
            learnt.add(List.of(learner.classifier(), tally.measurement(learner.penalty())));
        });
        System.out.println(Kernels.description());
        System.out.println("bits " + learnt.hashCode());
    }
}
