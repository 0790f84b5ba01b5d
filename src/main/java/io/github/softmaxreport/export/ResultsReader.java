package io.github.softmaxreport.export;

import io.github.softmaxreport.config.DifferenceMethod;
import io.github.softmaxreport.config.JsonDocument;
import io.github.softmaxreport.config.ParameterBlock;
import io.github.softmaxreport.config.Study;
import io.github.softmaxreport.config.StudyJson;
import io.github.softmaxreport.config.UserError;
import io.github.softmaxreport.data.DataFile;
import io.github.softmaxreport.data.DatasetDescription;
import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.evaluate.FailedExperiment;
import io.github.softmaxreport.evaluate.GradientCheck;
import io.github.softmaxreport.evaluate.GradientError;
import io.github.softmaxreport.study.BonusResult;
import io.github.softmaxreport.study.StudyResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Results as they were published: the opposite of {@link Exports}. Of a number that was not finite it is only known that
 * it was not, so it comes back as NaN.
 */
public final class ResultsReader {
    /** The file, in a site. */
    public static final String FILE = ResultsJson.PATH;

    private final PublishedFiles site;
    private final JsonDocument document;
    private final JsonNode root;

    private ResultsReader(PublishedFiles site) {
        this.site = site;
        this.document = document(site);
        this.root = document.root();
    }

    /**
     * Reads {@code data/results.json} and the arrays beside it.
     *
     * @throws UserError with the place, if they are missing, damaged, or of another version of the program
     */
    public static StudyResult read(PublishedFiles site) {
        return new ResultsReader(site).result();
    }

    /** results.json, whatever it holds. */
    public static JsonDocument document(PublishedFiles site) {
        String file = site.shown(ResultsJson.PATH);
        return JsonDocument.parse(
                file,
                site.bytes(ResultsJson.PATH)
                        .orElseThrow(() -> new UserError(file + ": no such file; a site of this program is wanted")));
    }

    private StudyResult result() {
        document.require(JsonMapper.shared().readTree(ResultsSchema.file().bytes()));
        Study study = study();
        DatasetDescription dataset = dataset();
        List<ExperimentResult> experiments = new ArrayList<>();
        for (int i = 0; i < study.experiments().size(); i++) {
            experiments.add(new ExperimentReader(site, document, dataset, "/experiments/" + i)
                    .read(study.experiments().get(i)));
        }
        return new StudyResult(study, dataset, experiments, gradientCheck(), bonus(), failures());
    }

    private List<FailedExperiment> failures() {
        List<FailedExperiment> failures = new ArrayList<>();
        for (JsonNode failure : root.path("failures")) {
            failures.add(new FailedExperiment(
                    failure.get("id").stringValue(),
                    failure.get("title").stringValue(),
                    failure.get("reason").stringValue()));
        }
        return failures;
    }

    private Study study() {
        ObjectNode study = (ObjectNode) root.get("configuration").deepCopy();
        ArrayNode experiments = study.putArray("experiments");
        for (JsonNode experiment : root.get("experiments")) {
            ObjectNode asked = experiments.addObject();
            List.of("id", "title", "hyperparameters", "given").forEach(key -> asked.set(key, experiment.get(key)));
            ArrayNode seeds = asked.putArray("seeds");
            experiment.get("runs").forEach(run -> seeds.add(run.get("seed")));
        }
        try {
            return StudyJson.read(study);
        } catch (DatabindException e) {
            StringBuilder pointer = new StringBuilder();
            e.getPath()
                    .forEach(step -> pointer.append('/')
                            .append(step.getPropertyName() == null ? step.getIndex() : step.getPropertyName()));
            boolean experiment = pointer.toString().startsWith("/experiments");
            throw document.problem(
                    (experiment ? "" : "/configuration") + pointer,
                    e.getOriginalMessage().lines().findFirst().orElse("can't be"));
        }
    }

    private Optional<BonusResult> bonus() {
        return root.has("bonus")
                ? Optional.of(JsonNodes.record(root.get("bonus"), BonusResult.class))
                : Optional.empty();
    }

    private DatasetDescription dataset() {
        JsonNode node = root.get("dataset");
        List<String> classes =
                node.get("classNames").valueStream().map(JsonNode::stringValue).toList();
        List<DataFile> files = node.get("files")
                .valueStream()
                .map(file -> new DataFile(
                        file.get("name").stringValue(),
                        file.get("sha256").stringValue(),
                        file.get("records").intValue()))
                .toList();
        return new DatasetDescription(
                node.get("name").stringValue(),
                node.get("origin").stringValue(),
                node.get("sample").booleanValue(),
                classes,
                node.at("/image/width").intValue(),
                node.at("/image/height").intValue(),
                node.at("/image/channels").intValue(),
                node.at("/images/train").intValue(),
                node.at("/images/validation").intValue(),
                node.at("/images/test").intValue(),
                files);
    }

    private GradientCheck gradientCheck() {
        double tolerance = root.at("/gradientVerification/tolerance").doubleValue();
        return new GradientCheck(errors("write-up"), errors("table"), errors("steps"), tolerance);
    }

    private List<GradientError> errors(String part) {
        return root.get("gradientCheck")
                .valueStream()
                .filter(error -> error.get("part").stringValue().equals(part))
                .map(ResultsReader::error)
                .toList();
    }

    private static GradientError error(JsonNode node) {
        return new GradientError(
                Arrays.stream(DifferenceMethod.values())
                        .filter(m -> m.key().equals(node.get("method").stringValue()))
                        .findFirst()
                        .orElseThrow(),
                Arrays.stream(ParameterBlock.values())
                        .filter(b -> b.key().equals(node.get("block").stringValue()))
                        .findFirst()
                        .orElseThrow(),
                node.get("seed").longValue(),
                node.get("step").doubleValue(),
                node.get("dimensions").intValue(),
                node.get("images").intValue(),
                node.get("regularization").doubleValue(),
                JsonNodes.read(node.get("maxRelativeError")),
                JsonNodes.read(node.get("aggregatedRelativeError")));
    }
}
