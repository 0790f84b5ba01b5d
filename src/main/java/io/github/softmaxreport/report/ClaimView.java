package io.github.softmaxreport.report;

import io.github.softmaxreport.config.Claim;
import io.github.softmaxreport.export.Source;
import io.github.softmaxreport.findings.ClaimVerdict;
import io.github.softmaxreport.findings.Evidence;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A claim and its verdict, as the templates {@code claim-KIND.md} word them.
 *
 * @param asked where results.json holds the claim
 * @param found where it holds the verdict
 */
public record ClaimView(ClaimVerdict result, Source asked, Source found, StudyView study, Numbers number, Words words) {

    public String id() {
        return claim().id();
    }

    /** The statement as its source words it. */
    public Markup text() {
        return number.text(claim().text(), asked.at("text"));
    }

    /** Who states it; empty for nobody but this study. */
    public Markup source() {
        return number.text(claim().source(), asked.at("source"));
    }

    public boolean required() {
        return claim().required();
    }

    /** The kind, by its key in the configuration. */
    public String kind() {
        return claim().kind().key();
    }

    /** HOLDS, DOES_NOT_HOLD, UNDECIDED or NOT_TESTED. */
    public String verdict() {
        return result.verdict().name();
    }

    /** What stands in the way of a decision. */
    public String open() {
        return result.open().reason().name();
    }

    /** How many random starts would decide it; 0 where that is not known or not needed. */
    public BoundNumber needed() {
        return number.value(result.open().runs(), found.at("runsNeeded"), "claim.needed");
    }

    /** What is compared, in words: test accuracy. */
    public String metric() {
        return words.of("split." + claim().split()) + " " + words.of("metric." + claim().metric());
    }

    /** The same with the word mean where there are several runs: one run has a value and no mean. */
    public String measured() {
        boolean repeated = evidence().stream().anyMatch(piece -> piece.values().repeated());
        return repeated ? words.of("statistic.mean") + " " + metric() : metric();
    }

    /** Which way is meant, in a word: highest. */
    public String direction() {
        return words.of("direction." + claim().direction().orElseThrow().key());
    }

    /** Which way is meant, by its key. */
    public String way() {
        return claim().direction().orElseThrow().key();
    }

    /** Whether the claim names a hyperparameter. */
    public boolean inOneHyperparameter() {
        return claim().hyperparameter().isPresent();
    }

    /** The hyperparameter in words. */
    public String hyperparameter() {
        return words.of("hyperparameter." + claim().hyperparameter().orElseThrow());
    }

    /** The two estimates of the gradient in words, the better one as claimed first. */
    public List<String> methods() {
        return Stream.of(claim().method(), claim().than())
                .map(method -> number.word(method.orElseThrow()))
                .toList();
    }

    /** Whether a margin is allowed. */
    public boolean lenient() {
        return claim().margin() > 0;
    }

    public Markup margin() {
        return written(number.value(claim().margin(), asked.at("margin"), "claim.margin"));
    }

    public Markup published() {
        BoundNumber value = number.value(claim().value().orElseThrow(), asked.at("value"), "claim.value");
        return accuracy() ? value.percent() : value.nats();
    }

    /** What follows the margin. */
    public Markup marginUnit() {
        return unit(study.settings().get(0).id());
    }

    /** What follows a difference in the metric of a setting. */
    Markup unit(String setting) {
        return accuracy()
                ? new Markup("\u00a0" + Markup.text(words.of("unit.points")))
                : study.setting(setting).unit();
    }

    /** A difference in the metric's unit: percentage points for accuracies. */
    Markup written(BoundNumber value) {
        return accuracy() ? value.points() : value.nats();
    }

    private boolean accuracy() {
        return claim().metric().equals("accuracy");
    }

    /** Everything that the verdict rests on. */
    public List<EvidenceView> evidence() {
        List<Evidence> evidence = result.evidence();
        return IntStream.range(0, evidence.size())
                .mapToObj(i -> new EvidenceView(evidence.get(i), found.at("evidence", i), this))
                .toList();
    }

    /** Whether it rests on several pieces of evidence. */
    public boolean several() {
        return result.evidence().size() > 1;
    }

    /** Those pieces of evidence that have this verdict. */
    public List<EvidenceView> pieces(String verdict) {
        return evidence().stream()
                .filter(piece -> piece.verdict().equals(verdict))
                .toList();
    }

    /** Those pieces of evidence that this stands in the way of. */
    public List<EvidenceView> waiting(String reason) {
        return evidence().stream().filter(piece -> piece.open().equals(reason)).toList();
    }

    /** The settings that it is about, as far as there is evidence on them. */
    public List<String> settings() {
        return evidence().stream().map(EvidenceView::of).distinct().toList();
    }

    /** The settings that they are compared with. */
    public List<String> others() {
        return evidence().stream().map(EvidenceView::against).distinct().toList();
    }

    /** The settings than which the claimed best one is worse. */
    public List<String> rivals() {
        return pieces("DOES_NOT_HOLD").stream()
                .map(EvidenceView::against)
                .distinct()
                .toList();
    }

    /** The settings that show no sign of instability. */
    public List<String> stable() {
        return settings().stream()
                .filter(id -> evidence().stream()
                        .allMatch(piece ->
                                !piece.of().equals(id) || piece.verdict().equals("DOES_NOT_HOLD")))
                .toList();
    }

    /** The settings of those pieces of evidence that have this verdict. */
    public List<String> settings(String verdict) {
        return pieces(verdict).stream().map(EvidenceView::of).distinct().toList();
    }

    /** The same claim of the loss, where costs hold different penalties; none otherwise. */
    public List<ClaimView> byLoss() {
        return result.byLoss().stream()
                .map(loss -> new ClaimView(loss, asked, found.at("byLoss"), study, number, words))
                .toList();
    }

    Claim claim() {
        return result.claim();
    }
}
