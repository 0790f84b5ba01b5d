package io.github.softmaxreport.report;

import io.github.softmaxreport.export.Places;
import io.github.softmaxreport.findings.ClaimVerdict;
import java.util.List;
import java.util.stream.IntStream;

/** The study's claims with what the runs say of them, in the study's order. */
public record ClaimsView(List<ClaimVerdict> verdicts, StudyView study, Numbers number, Words words) {
    public List<ClaimView> all() {
        return IntStream.range(0, verdicts.size())
                .mapToObj(i -> new ClaimView(
                        verdicts.get(i),
                        Places.CONFIGURATION.at("claims", i),
                        Places.CLAIMS.at(i),
                        study,
                        number,
                        words))
                .toList();
    }

    /** Last epochs over which a converged run must have come to rest. */
    public BoundNumber window() {
        int window = study.study().study().stability().window();
        return number.value(window, Places.CONFIGURATION.at("stability", "window"), "stability.window");
    }
}
