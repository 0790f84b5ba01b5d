package io.github.softmaxreport;

import io.github.softmaxreport.config.Axis;
import io.github.softmaxreport.config.Bonus;
import io.github.softmaxreport.config.Comparison;
import io.github.softmaxreport.config.DatasetChoice;
import io.github.softmaxreport.config.Experiment;
import io.github.softmaxreport.config.GradientVerification;
import io.github.softmaxreport.config.Study;
import io.github.softmaxreport.config.Trial;
import io.github.softmaxreport.data.DatasetDescription;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a study asks for and its data has less of. It is taken as far as the data goes, and told.
 *
 * @param study fitted to its data
 * @param asked the gradient verification before that
 * @param data tells what a data set is
 */
record Notices(Study study, GradientVerification asked, Function<DatasetChoice, DatasetDescription> data) {
    /** A line for each; none if there is enough of everything. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(verification());
        lines.addAll(batches());
        study.bonus().ifPresent(bonus -> lines.addAll(partTwo(bonus)));
        return lines;
    }

    /** Those on the gradient verification. */
    List<String> verification() {
        DatasetDescription own = data.apply(study.dataset());
        GradientVerification fitted = study.gradientVerification();
        int most = Stream.concat(Stream.of(fitted.writeUp().dimensions()), fitted.dimensions().stream())
                .reduce(0, Math::max);
        String numbers = most == own.dimensions()
                ? "an image has " + most + " numbers"
                : own.classNames().size() + " classes leave time for " + most;
        String images = trained(own);
        return Stream.of(
                        cut(
                                "writeUp.images",
                                one(asked.writeUp().images()),
                                one(fitted.writeUp().images()),
                                images),
                        cut(
                                "writeUp.dimensions",
                                one(asked.writeUp().dimensions()),
                                one(fitted.writeUp().dimensions()),
                                numbers),
                        cut("images", asked.images(), fitted.images(), images),
                        cut("dimensions", asked.dimensions(), fitted.dimensions(), numbers))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Integer> one(int number) {
        return List.of(number);
    }

    private static List<String> cut(String key, List<Integer> before, List<Integer> after, String why) {
        return before.equals(after)
                ? List.of()
                : List.of("gradientVerification." + key + " " + listed(before) + " → " + listed(after) + ": " + why);
    }

    private List<String> batches() {
        DatasetDescription own = data.apply(study.dataset());
        Map<Integer, List<String>> large = study.experiments().stream()
                .filter(experiment -> experiment.hyperparameters().batchSize() > own.train())
                .collect(Collectors.groupingBy(
                        experiment -> experiment.hyperparameters().batchSize(),
                        TreeMap::new,
                        Collectors.mapping(Experiment::id, Collectors.toList())));
        return large.entrySet().stream()
                .map(size -> "batchSize " + size.getKey() + " of " + String.join(", ", size.getValue()) + ": "
                        + trained(own) + ", all of them in each batch")
                .toList();
    }

    private List<String> partTwo(Bonus bonus) {
        DatasetDescription chosenOn = data.apply(bonus.dataset());
        DatasetDescription last = data.apply(bonus.finalDataset());
        List<String> lines = new ArrayList<>();
        tell(lines, "batchSize", above(batchSizes(bonus), chosenOn), chosenOn, "all of them in each batch");
        tell(lines, "comparisons: images", above(images(bonus), chosenOn), chosenOn, "all of them are taken");
        IntStream sizes = bonus.learningCurve().images().stream().mapToInt(size -> size);
        tell(lines, "learningCurve.images", above(sizes, last), last, "all of them are taken, once");
        return lines;
    }

    private static void tell(
            List<String> lines, String what, List<Integer> sizes, DatasetDescription data, String done) {
        if (!sizes.isEmpty()) {
            lines.add("bonus: " + what + " " + listed(sizes) + ": " + trained(data) + ", " + done);
        }
    }

    private static List<Integer> above(IntStream sizes, DatasetDescription data) {
        return sizes.filter(size -> size > data.train())
                .sorted()
                .distinct()
                .boxed()
                .toList();
    }

    private static IntStream batchSizes(Bonus bonus) {
        Stream<Axis> axes = Stream.concat(
                bonus.search().grid().stream(),
                bonus.comparisons().stream().map(Comparison::tuning).flatMap(List::stream));
        IntStream tried = axes.filter(axis -> axis.path().equals("batchSize"))
                .flatMap(axis -> axis.values().stream())
                .mapToInt(Double::intValue);
        IntStream fixed = Stream.concat(
                        Stream.of(bonus.recipe()),
                        Stream.concat(trials(bonus), bonus.probabilities().stream())
                                .map(Trial::hyperparameters))
                .mapToInt(h -> h.batchSize());
        return IntStream.concat(tried, fixed);
    }

    private static IntStream images(Bonus bonus) {
        return trials(bonus).mapToInt(Trial::images);
    }

    private static Stream<Trial> trials(Bonus bonus) {
        return bonus.comparisons().stream().map(Comparison::trials).flatMap(List::stream);
    }

    private static String trained(DatasetDescription data) {
        return data.train() + " images train";
    }

    private static String listed(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
