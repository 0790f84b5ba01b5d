package io.github.softmaxreport.report;

import io.github.softmaxreport.findings.Findings;
import io.github.softmaxreport.study.StudyResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a report is about, as templates see it.
 *
 * @param bonus part two, if the study has it
 * @param variables of every template, by their names
 */
record Subjects(StudyView study, List<BonusView> bonus, Map<String, Object> variables) {
    Subjects {
        bonus = List.copyOf(bonus);
    }

    static Subjects of(StudyResult result, Findings findings, Words words) {
        Map<String, Object> variables = new LinkedHashMap<>();
        Numbers number = new Numbers(result, findings, words);
        StudyView study = StudyView.of(result, number, words);
        variables.put("files", new DataFilesView(result, number, words));
        variables.put("study", study);
        variables.put("number", number);
        variables.put("words", words);
        variables.put("finding", new FindingsView(findings, number));
        variables.put(
                "compared",
                new ComparedView(findings.comparisons(), study.ids(), findings.highestTestAccuracy(), number));
        GradientView gradient = new GradientView(
                result.gradientCheck(),
                result.study().gradientVerification(),
                study.settings().get(0),
                number);
        variables.put("gradient", gradient);
        variables.put("steps", new StepsView(gradient));
        variables.put("seen", new SeenView(study, number));
        variables.put("published", new PublishedView(result, number, words));
        variables.put("claims", new ClaimsView(findings.claims(), study, number, words));
        variables.put("requirements", RequirementView.of(findings, number));
        variables.put("failures", FailureView.of(result.failures(), number));
        List<BonusView> bonus = BonusView.of(result, findings, number, words);
        variables.put("bonus", bonus);
        bonus.forEach(part -> variables.put("drawn", new BonusFigureView(part, number)));
        return new Subjects(study, bonus, variables);
    }
}
