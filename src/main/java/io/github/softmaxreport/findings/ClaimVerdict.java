package io.github.softmaxreport.findings;

import io.github.softmaxreport.config.Claim;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the runs say of a claim.
 *
 * @param open what keeps it without a decision
 * @param evidence what the verdict rests on, in the study's order
 * @param byLoss the same claim of the loss, where costs with different λ were compared, which hold different penalties
 */
public record ClaimVerdict(
        Claim claim, Verdict verdict, Open open, List<Evidence> evidence, Optional<ClaimVerdict> byLoss) {
    public ClaimVerdict {
        evidence = List.copyOf(evidence);
    }

    /** The claim holds if every piece of evidence says so. */
    static ClaimVerdict all(Claim claim, List<Evidence> evidence) {
        return of(claim, Verdict.all(evidence.stream().map(Evidence::verdict).toList()), evidence);
    }

    /** Undecided, it needs what its most demanding piece of evidence needs. */
    static ClaimVerdict of(Claim claim, Verdict verdict, List<Evidence> evidence) {
        if (verdict == Verdict.NOT_TESTED) {
            return notTested(claim, Open.Reason.ABSENT);
        }
        Open open = verdict != Verdict.UNDECIDED
                ? Open.NONE
                : evidence.stream()
                        .map(Evidence::open)
                        .max(Comparator.comparing((Open o) -> o.reason()).thenComparing(Open::runs))
                        .orElse(Open.NONE);
        return new ClaimVerdict(claim, verdict, open, evidence, Optional.empty());
    }

    static ClaimVerdict notTested(Claim claim, Open.Reason reason) {
        return new ClaimVerdict(claim, Verdict.NOT_TESTED, Open.of(reason), List.of(), Optional.empty());
    }

    /** The same with the verdict on the loss. */
    ClaimVerdict beside(ClaimVerdict loss) {
        return new ClaimVerdict(claim, verdict, open, evidence, Optional.of(loss));
    }

    /** Whether it is known to hold or not to hold. */
    public boolean decided() {
        return verdict == Verdict.HOLDS || verdict == Verdict.DOES_NOT_HOLD;
    }

    /** Whether it makes a strict run fail: required, and not found to hold. */
    public boolean fails() {
        return claim.required() && verdict != Verdict.HOLDS;
    }
}
