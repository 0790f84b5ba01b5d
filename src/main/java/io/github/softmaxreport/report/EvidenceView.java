package io.github.softmaxreport.report;

import io.github.softmaxreport.export.Source;
import io.github.softmaxreport.findings.Evidence;
import io.github.softmaxreport.findings.Evidence.Measure;
import io.github.softmaxreport.findings.Interval;

/**
 * One piece of a claim's evidence.
 *
 * @param place where results.json holds it
 */
public record EvidenceView(Evidence evidence, Source place, ClaimView claim) {
    /** What was measured, by the constant's name. */
    public String measure() {
        return evidence.measure().name();
    }

    /** Id of the setting; of the gradient the block of parameters. */
    public String of() {
        return evidence.setting();
    }

    /** Id of what it is compared with. */
    public String against() {
        return evidence.against();
    }

    public String verdict() {
        return evidence.verdict().name();
    }

    /** What stands in the way of a decision. */
    public String open() {
        return evidence.open().reason().name();
    }

    /** The values over random starts. */
    public Quantity values() {
        String key = "claim." + Numbers.yaml(evidence.measure());
        return claim.number().over(evidence.values(), place.at("values").each(), key, claim.metric(), of(), against());
    }

    public Markup mean() {
        return written(values().mean());
    }

    /** Whether the mean is below zero. */
    public boolean behind() {
        return evidence.values().mean() < 0;
    }

    /** The mean without its sign. */
    public Markup magnitude() {
        return written(values().mean().magnitude());
    }

    /** Standard deviation over random starts; ask for it only where there are several. */
    public Markup deviation() {
        return written(values().deviation());
    }

    /** What follows the mean and its like. */
    public Markup unit() {
        return switch (evidence.measure()) {
            case DIFFERENCE, GAP, SPREAD -> claim.unit(of());
            case LOSS_CHANGE, EXCESS_FALL -> claim.study().setting(of()).unit();
            case OSCILLATION, CHANGE, ADVANTAGE -> Markup.EMPTY;
        };
    }

    /** What the measure is held against. */
    public Markup limit() {
        BoundNumber limit = claim.number().value(evidence.limit(), place.at("limit"), "claim.limit");
        return evidence.measure() == Measure.SPREAD ? written(limit) : limit.share();
    }

    /** Whether an interval of the mean decides, and is more than a point. */
    public boolean tested() {
        return evidence.interval().isPresent() && values().varied();
    }

    /** The interval's confidence. */
    public Markup level() {
        return claim.number()
                .value(interval().level(), place.at("level"), "claim.level")
                .share();
    }

    public Markup low() {
        return end(interval().low(), 0);
    }

    public Markup high() {
        return end(interval().high(), 1);
    }

    private Markup end(double value, int index) {
        return written(claim.number().value(value, place.at("interval", index), "claim.interval"));
    }

    private Interval interval() {
        return evidence.interval().orElseThrow();
    }

    public BoundNumber pValue() {
        return claim.number().value(evidence.pValue().orElseThrow(), place.at("pValue"), "claim.pValue");
    }

    /** Whether the test images had to tell the two apart, too. */
    public boolean onImages() {
        return evidence.imagesPValue().isPresent();
    }

    public BoundNumber imagesPValue() {
        double value = evidence.imagesPValue().orElseThrow();
        return claim.number().value(value, place.at("imagesPValue"), "claim.imagesPValue");
    }

    private Markup written(BoundNumber value) {
        Measure measure = evidence.measure();
        return switch (measure) {
            case DIFFERENCE, GAP, SPREAD -> claim.written(value);
            case LOSS_CHANGE, EXCESS_FALL -> value.nats();
            case OSCILLATION, CHANGE -> value.percent();
            case ADVANTAGE -> value.correlation();
        };
    }
}
