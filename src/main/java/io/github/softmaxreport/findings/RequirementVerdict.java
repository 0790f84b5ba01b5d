package io.github.softmaxreport.findings;

import io.github.softmaxreport.config.Requirement;
import java.util.List;
import java.util.Locale;

/**
 * Whether the results meet a demand of the assignment.
 *
 * @param settings ids of the settings that were looked at; empty where the check is of no setting
 */
public record RequirementVerdict(Requirement requirement, Answer answer, List<String> settings) {
    /** What is found. */
    public enum Answer {
        MET,
        NOT_MET,
        /** Of several claims to answer, some are decided and others are not. */
        PARTLY_MET,
        /** The study has nothing that the check could look at. */
        NOT_TESTED;

        /** The name in results.json. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public RequirementVerdict {
        settings = List.copyOf(settings);
    }
}
