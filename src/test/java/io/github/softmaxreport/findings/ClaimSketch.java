package io.github.softmaxreport.findings;

import io.github.softmaxreport.config.Claim;
import io.github.softmaxreport.config.ClaimKind;
import io.github.softmaxreport.config.DifferenceMethod;
import io.github.softmaxreport.config.Direction;
import io.github.softmaxreport.config.Selection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A claim of test accuracy about Setting a, sketched from the operands that matter. */
record ClaimSketch(Claim claim) {
    static ClaimSketch of(ClaimKind kind) {
        return new ClaimSketch(new Claim(
                kind.key(),
                "What somebody claims.",
                "Somebody",
                false,
                kind,
                ids("a"),
                Selection.ALL,
                "test",
                "accuracy",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                0.05));
    }

    private static Selection ids(String... ids) {
        return new Selection(List.of(ids), Map.of());
    }

    ClaimSketch ofAll() {
        Claim c = claim;
        return with(Selection.ALL, c.against(), c.split(), c.metric(), c.hyperparameter(), c.direction(), c.margin());
    }

    ClaimSketch against(String... others) {
        Claim c = claim;
        return with(c.setting(), ids(others), c.split(), c.metric(), c.hyperparameter(), c.direction(), c.margin());
    }

    ClaimSketch of(String split, String metric) {
        Claim c = claim;
        return with(c.setting(), c.against(), split, metric, c.hyperparameter(), c.direction(), c.margin());
    }

    ClaimSketch in(String hyperparameter) {
        Claim c = claim;
        Optional<String> key = Optional.of(hyperparameter);
        return with(c.setting(), c.against(), c.split(), c.metric(), key, c.direction(), c.margin());
    }

    ClaimSketch to(Direction direction) {
        Claim c = claim;
        Optional<Direction> way = Optional.of(direction);
        return with(c.setting(), c.against(), c.split(), c.metric(), c.hyperparameter(), way, c.margin());
    }

    ClaimSketch within(double margin) {
        Claim c = claim;
        return with(c.setting(), c.against(), c.split(), c.metric(), c.hyperparameter(), c.direction(), margin);
    }

    ClaimSketch published(double value) {
        Claim c = claim;
        return new ClaimSketch(new Claim(
                c.id(),
                c.text(),
                c.source(),
                c.required(),
                c.kind(),
                c.setting(),
                c.against(),
                c.split(),
                c.metric(),
                c.hyperparameter(),
                c.direction(),
                c.method(),
                c.than(),
                Optional.of(value),
                c.margin(),
                0.05));
    }

    ClaimSketch methods(DifferenceMethod method, DifferenceMethod than) {
        Claim c = claim;
        return new ClaimSketch(new Claim(
                c.id(),
                c.text(),
                c.source(),
                c.required(),
                c.kind(),
                c.setting(),
                c.against(),
                c.split(),
                c.metric(),
                c.hyperparameter(),
                c.direction(),
                Optional.of(method),
                Optional.of(than),
                c.value(),
                0,
                0.05));
    }

    /** One that a strict run must find to hold. */
    Claim required() {
        Claim c = claim;
        return new Claim(
                c.id(),
                c.text(),
                c.source(),
                true,
                c.kind(),
                c.setting(),
                c.against(),
                c.split(),
                c.metric(),
                c.hyperparameter(),
                c.direction(),
                c.method(),
                c.than(),
                c.value(),
                c.margin(),
                0.05);
    }

    private ClaimSketch with(
            Selection setting,
            Selection against,
            String split,
            String metric,
            Optional<String> hyperparameter,
            Optional<Direction> direction,
            double margin) {
        return new ClaimSketch(new Claim(
                claim.id(),
                claim.text(),
                claim.source(),
                false,
                claim.kind(),
                setting,
                against,
                split,
                metric,
                hyperparameter,
                direction,
                claim.method(),
                claim.than(),
                claim.value(),
                margin,
                0.05));
    }
}
