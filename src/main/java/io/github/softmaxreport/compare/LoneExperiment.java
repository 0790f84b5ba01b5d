package io.github.softmaxreport.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * An experiment that only one site has.
 *
 * @param stated the hyperparameters that its study states for it
 * @param seeds how many runs it has
 */
public record LoneExperiment(String id, String title, List<String> stated, int seeds) {
    public LoneExperiment {
        stated = List.copyOf(stated);
    }

    /** Those of one site that the other lacks. */
    static List<LoneExperiment> of(JsonNode site, JsonNode other) {
        Set<String> known = ids(other);
        List<LoneExperiment> lone = new ArrayList<>();
        for (JsonNode experiment : site.path("experiments")) {
            String id = id(experiment);
            if (!known.contains(id)) {
                lone.add(new LoneExperiment(
                        id,
                        experiment.path("title").asString(""),
                        experiment
                                .path("given")
                                .valueStream()
                                .map(name -> name.asString(""))
                                .map(name -> name + " "
                                        + experiment.path("hyperparameters").path(name))
                                .toList(),
                        experiment.path("runs").size()));
            }
        }
        return lone;
    }

    /** Whether a number's key speaks of this experiment. */
    boolean isIn(String key) {
        return key.contains("[" + id + "]")
                || key.contains("[" + id + " against ")
                || key.contains(" against " + id + "]");
    }

    private static Set<String> ids(JsonNode site) {
        return site.path("experiments").valueStream().map(LoneExperiment::id).collect(Collectors.toSet());
    }

    private static String id(JsonNode experiment) {
        return experiment.path("id").asString("");
    }
}
