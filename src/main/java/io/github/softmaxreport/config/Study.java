package io.github.softmaxreport.config;

import java.util.Collection;
import java.util.List;

/** The whole configuration: what {@code data/experiments.yaml} says, with every default filled in. */
public record Study(
        TitleBlock report,
        DatasetChoice dataset,
        GradientVerification gradientVerification,
        List<Experiment> experiments,
        Published published,
        StabilityLimits stability,
        List<Claim> claims,
        List<Requirement> requirements) {
    public Study {
        experiments = List.copyOf(experiments);
        claims = List.copyOf(claims);
        requirements = List.copyOf(requirements);
    }

    /**
     * The same study with only these experiments, in the study's order.
     *
     * @throws UserError if one of the ids is none of the study's
     */
    public Study only(Collection<String> ids) {
        List<String> known = experiments.stream().map(Experiment::id).toList();
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
        return with(kept);
    }

    /** The same study with other experiments. */
    public Study with(List<Experiment> others) {
        return new Study(report, dataset, gradientVerification, others, published, stability, claims, requirements);
    }

    /**
     * The same study on another data set, which the option --dataset named.
     *
     * @throws UserError if it has fewer images to train on than the gradient verification asks for
     */
    public Study on(DatasetChoice other) {
        int most = gradientVerification.mostImages();
        if (most > other.trainImages()) {
            throw new UserError("--dataset " + other.name() + ": gradientVerification asks for a batch of " + most
                    + " images, and this data set's training files hold " + other.trainImages()
                    + "; a smaller batch in the study is wanted, or another data set");
        }
        return new Study(report, other, gradientVerification, experiments, published, stability, claims, requirements);
    }
}
