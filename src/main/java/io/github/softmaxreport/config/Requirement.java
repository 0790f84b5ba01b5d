package io.github.softmaxreport.config;

import java.util.List;
import java.util.Optional;

/**
 * A demand of the assignment, and what in the results meets it.
 *
 * @param id unique
 * @param text the demand; plain text
 * @param check what is looked at
 * @param setting the settings concerned
 * @param figure kind of figure that is wanted, by its key
 * @param claims ids of the claims that must have an answer
 */
public record Requirement(
        String id,
        String text,
        RequirementCheck check,
        Selection setting,
        Optional<String> figure,
        List<String> claims) {
    public Requirement {
        claims = List.copyOf(claims);
    }
}
