package io.github.softmaxreport.export;

import io.github.softmaxreport.config.TitleBlock;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a folder of files is, for archives and search engines: RO-Crate Metadata Specification 1.1
 * (https://w3id.org/ro/crate/1.1). The results have no licence, as the study states none; the program has its own.
 */
public final class CrateJson {
    /** Where the specification wants it. */
    public static final String PATH = "ro-crate-metadata.json";

    private static final String AUTHOR = "#author";
    private static final String INSTITUTION = "#institution";
    private static final String PROGRAM = "#softmax-report";
    private static final String ROOT = "./";

    private final ArrayNode graph = JsonNodes.array();

    private CrateJson() {}

    /**
     * The file.
     *
     * @param files all others of the folder
     * @param version of the program
     */
    public static SiteFile of(TitleBlock report, List<SiteFile> files, String version) {
        CrateJson crate = new CrateJson();
        crate.describe(report, files);
        crate.program(version);
        files.forEach(crate::file);
        ObjectNode root = JsonNodes.object();
        root.putArray("@context")
                .add("https://w3id.org/ro/crate/1.1/context")
                .addObject()
                .put("sha256", "https://schema.org/sha256"); // younger than the context
        root.set("@graph", crate.graph);
        return SiteFile.text(PATH, JsonNodes.text(root));
    }

    private void describe(TitleBlock report, List<SiteFile> files) {
        ObjectNode descriptor = entity(PATH, "CreativeWork");
        refer(descriptor, "conformsTo", "https://w3id.org/ro/crate/1.1");
        refer(descriptor, "about", ROOT);
        ObjectNode root = entity(ROOT, "Dataset")
                .put("name", report.title())
                .put("description", report.course() + ", " + report.institution())
                .put("datePublished", report.date().toString());
        if (!report.canonical().isEmpty()) {
            root.put("url", report.canonical());
        }
        refer(root, "author", AUTHOR);
        refer(root, "sourceOrganization", INSTITUTION);
        ArrayNode parts = root.putArray("hasPart");
        files.forEach(file -> parts.addObject().put("@id", file.path()));
        entity(AUTHOR, "Person").put("name", report.author());
        entity(INSTITUTION, "Organization").put("name", report.institution());
    }

    private void program(String version) {
        refer(
                entity(PROGRAM, "SoftwareApplication")
                        .put("name", "softmax-report")
                        .put("version", version),
                "license",
                "https://spdx.org/licenses/MIT");
        ObjectNode export = entity("#export", "CreateAction");
        refer(export, "instrument", PROGRAM);
        refer(export, "result", ROOT);
    }

    private void file(SiteFile file) {
        entity(file.path(), "File")
                .put("name", file.path().substring(file.path().lastIndexOf('/') + 1))
                .put("encodingFormat", MediaType.of(file.path()))
                .put("contentSize", Integer.toString(file.bytes().length))
                .put("sha256", file.sha256());
    }

    private ObjectNode entity(String id, String type) {
        return graph.addObject().put("@id", id).put("@type", type);
    }

    private static void refer(ObjectNode from, String property, String id) {
        from.putObject(property).put("@id", id);
    }
}
