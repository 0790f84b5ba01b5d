package io.github.softmaxreport.config;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The whole configuration: what {@code data/experiments.yaml} says, with every default filled in. */
public record Study(
        TitleBlock report,
        DatasetChoice dataset,
        GradientVerification gradientVerification,
        List<Experiment> experiments,
        Published published,
        StabilityLimits stability,
        List<Claim> claims,
        List<Requirement> requirements,
        Optional<Bonus> bonus) {
    /** What stands for part two, where ids of experiments are asked for. */
    public static final String BONUS = "bonus";

    public Study {
        experiments = List.copyOf(experiments);
        claims = List.copyOf(claims);
        requirements = List.copyOf(requirements);
    }

    /** A study without part two. */
    public Study(
            TitleBlock report,
            DatasetChoice dataset,
            GradientVerification gradientVerification,
            List<Experiment> experiments,
            Published published,
            StabilityLimits stability,
            List<Claim> claims,
            List<Requirement> requirements) {
        this(
                report,
                dataset,
                gradientVerification,
                experiments,
                published,
                stability,
                claims,
                requirements,
                Optional.empty());
    }

    /**
     * The same study with only these experiments, in the study's order, and with part two only if it is among them.
     *
     * @param ids of experiments, or {@link #BONUS}
     * @throws UserError if one of the ids is none of the study's, or no experiment is left
     */
    public Study only(Collection<String> ids) {
        List<String> known = Stream.concat(
                        experiments.stream().map(Experiment::id), bonus.stream().map(b -> BONUS))
                .toList();
        List<String> problems = ids.stream()
                .filter(id -> !known.contains(id))
                .map(id -> "--only " + Wording.shorten(id) + ": no such experiment; " + Wanted.oneOf(known)
                        + " is wanted" + Spelling.question(id, known))
                .toList();
        if (!problems.isEmpty()) {
            throw new UserError(problems);
        }
        List<Experiment> kept =
                experiments.stream().filter(e -> ids.contains(e.id())).toList();
        if (kept.isEmpty()) {
            throw new UserError(
                    "--only " + BONUS + ": part two stands beside experiments; name at least one of them, too");
        }
        return with(kept, bonus.filter(part -> ids.contains(BONUS)));
    }

    /** The same study with other experiments and without part two. */
    public Study with(List<Experiment> others) {
        return with(others, Optional.empty());
    }

    private Study with(List<Experiment> others, Optional<Bonus> part) {
        return new Study(
                report, dataset, gradientVerification, others, published, stability, claims, requirements, part);
    }

    /**
     * The same study on another data set, which the option --dataset named. What others printed, claimed and demanded is
     * about the study's own data, and is left out but for the sample of that.
     *
     * @throws UserError if it has fewer images to train on than the gradient verification asks for
     */
    public Study on(DatasetChoice other) {
        int most = gradientVerification.mostImages();
        int images = other.trainImages().orElse(Integer.MAX_VALUE);
        if (most > images) {
            throw new UserError("--dataset " + other.name() + ": gradientVerification asks for a batch of " + most
                    + " images, and this data set's training files hold " + images
                    + "; a smaller batch in the study is wanted, or another data set");
        }
        boolean whole =
                dataset.name().equals(DatasetChoice.SAMPLE) && other.name().equals(DatasetChoice.DEFAULT);
        boolean same = other.name().equals(dataset.name()) || other.name().equals(DatasetChoice.SAMPLE) || whole;
        return new Study(
                        report,
                        other,
                        gradientVerification,
                        experiments,
                        same ? published : Published.NOTHING,
                        stability,
                        same ? claims : List.of(),
                        same ? requirements : List.of(),
                        bonus.map(part -> part.named(other.name())).map(part -> same ? part : part.unpublished()))
                .fitted(other.classes(), Integer.MAX_VALUE);
    }

    /**
     * The same with a gradient verification on no more dimensions than the images have, and on fewer where there are many
     * classes, as each of its K d entries takes K exponentials; and in no larger batch than there are images to train on.
     *
     * @param classes K
     * @param images that train
     */
    public Study fitted(int classes, int images) {
        int most = Math.max(1, GradientVerification.MOST_WORK / (classes * classes));
        return new Study(
                report,
                dataset,
                gradientVerification.within(Math.min(most, dataset.dimensions()), images),
                experiments,
                published,
                stability,
                claims,
                requirements,
                bonus);
    }
}
