package io.github.softmaxreport.report;

import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.findings.Findings;
import io.github.softmaxreport.study.StudyResult;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The wording of a study's first claim without the rest of the page, which takes much longer to write. */
final class ClaimTexts {
    private static final Words WORDS = Words.read(Pages.TEMPLATES);
    private static final Templates TEMPLATES = new Templates(Pages.TEMPLATES);

    private ClaimTexts() {}

    static Element of(StudyResult result) {
        return of(result, TEMPLATES);
    }

    static Element of(StudyResult result, Templates templates) {
        Findings findings = Findings.of(result);
        Numbers number = new Numbers(result, findings, WORDS);
        StudyView study = StudyView.of(result, number, WORDS);
        CrossReferences references = new CrossReferences(WORDS, Map.of());
        references.enter("index.html");
        result.experiments().stream().map(ExperimentResult::id).forEach(id -> references.define("setting", id, id));
        ClaimsView claims = new ClaimsView(findings.claims(), study, number, WORDS);
        Map<String, Object> variables = new HashMap<>(Map.of("ref", references, "claims", claims, "words", WORDS));
        Prose prose = new Prose(templates, new Markdown(Set.of()), new NumberRecord().enter(""), variables);
        variables.put("prose", prose);
        ClaimView claim = claims.all().get(0);
        return Jsoup.parse(prose.of("claim-" + claim.kind(), "claim", claim).html())
                .body();
    }
}
