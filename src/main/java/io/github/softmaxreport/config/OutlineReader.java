package io.github.softmaxreport.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads an outline from YAML, or says everything that is wrong with it at once. */
public final class OutlineReader {
    private static final StudySchema SCHEMA = new StudySchema("pages.schema.json");

    private static final String WANTED =
            "list of pages under the key pages, as in pages: [{ file: index.html, layout: index.html }],";

    private OutlineReader() {}

    /**
     * Reads and checks the file, and fills in the defaults.
     *
     * @param templates paths of all files in the folders of templates
     * @throws UserError with one line for each problem, in the file's order: {@code file:line:column  key: what was read;
     *     what is wanted}
     */
    public static Outline read(Path file, Collection<String> templates) {
        StudyFile source = new StudyFile(file);
        YamlTree tree = YamlTree.of(source.text(), WANTED);
        List<Problem> problems = new ArrayList<>(tree.problems());
        tree.root().ifPresent(outline -> {
            problems.addAll(new SchemaProblems(SCHEMA, tree).in(outline));
            problems.addAll(new OutlineRules(tree, outline, templates).problems());
        });
        if (!problems.isEmpty()) {
            throw new UserError(StudyReader.lines(problems, source.shown()));
        }
        ObjectNode complete = (ObjectNode) tree.root().orElseThrow().deepCopy();
        SCHEMA.fillItems(complete, "pages");
        for (JsonNode page : complete.get("pages")) {
            SCHEMA.fillItems(page.get("sections"), "/properties/pages/items/properties/sections/items");
        }
        return JsonMapper.shared().treeToValue(complete, Outline.class);
    }
}
