package io.github.softmaxreport.config;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.databind.JsonNode;

/**
 * A YAML file as JSON that still knows where everything stood.
 *
 * @param root empty if there is nothing that could be examined further; the problems say why
 * @param places by JSON pointer
 * @param problems what YAML itself can tell: syntax, keys given twice, aliases
 */
record YamlTree(Optional<JsonNode> root, Map<String, Place> places, List<Problem> problems) {
    YamlTree {
        places = Map.copyOf(places);
        problems = List.copyOf(problems);
    }

    /**
     * Reads any text.
     *
     * @param wanted what it is to hold, without an article
     */
    static YamlTree of(String text, String wanted) {
        try {
            return new YamlParser(text, wanted).parse();
        } catch (YamlEngineException e) {
            return new YamlTree(Optional.empty(), Map.of(), List.of(problem(e, text)));
        }
    }

    /** The place of a value that exists. */
    Place place(String pointer) {
        return Objects.requireNonNull(places.get(pointer), () -> "no value at " + pointer);
    }

    /** The JSON pointer of a child. */
    static String child(String pointer, String key) {
        return pointer + "/" + key.replace("~", "~0").replace("/", "~1");
    }

    private static Problem problem(YamlEngineException e, String text) {
        if (e instanceof MarkedYamlEngineException marked) {
            Mark mark = marked.getProblemMark().or(marked::getContextMark).orElseThrow(() -> e);
            String reason = Wording.visible(marked.getProblem());
            return new Problem(mark.getLine() + 1, mark.getColumn() + 1, "", "can't be read as YAML: " + reason);
        }
        if (e instanceof ReaderException character) {
            String before = text.substring(0, text.offsetByCodePoints(0, character.getPosition()));
            String code = String.format(Locale.ROOT, "U+%04X", character.getCodePoint());
            return Problem.after(before, "character " + code + ", which YAML refuses; visible text is wanted");
        }
        return new Problem(1, 1, "", "can't be read as YAML: " + Wording.visible(String.valueOf(e.getMessage())));
    }
}
