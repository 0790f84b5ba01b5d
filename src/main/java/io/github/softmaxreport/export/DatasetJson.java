package io.github.softmaxreport.export;

import io.github.softmaxreport.data.DataFile;
import io.github.softmaxreport.data.DatasetDescription;
import io.github.softmaxreport.evaluate.ConfusionMatrix;
import io.github.softmaxreport.study.StudyResult;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The part of results.json that says what was learnt from. */
final class DatasetJson {
    private DatasetJson() {}

    static ObjectNode of(StudyResult result) {
        DatasetDescription dataset = result.dataset();
        ObjectNode node = JsonNodes.object();
        node.put("name", dataset.name());
        node.put("origin", dataset.origin());
        node.put("sample", dataset.sample());
        node.put("preprocessing", preprocessing(result));
        node.set("classNames", JsonNodes.strings(dataset.classNames()));
        ObjectNode image = node.putObject("image");
        image.put("width", dataset.width());
        image.put("height", dataset.height());
        image.put("channels", dataset.channels());
        node.put("dimensions", dataset.dimensions());
        node.put("chance", 1.0 / dataset.classNames().size());
        ConfusionMatrix counted = result.experiments().get(0).counted();
        ArrayNode byClass = node.putArray("testImagesByClass");
        IntStream.range(0, dataset.classNames().size()).map(counted::images).forEach(byClass::add);
        ObjectNode images = node.putObject("images");
        images.put("train", dataset.train());
        images.put("validation", dataset.validation());
        images.put("test", dataset.test());
        ArrayNode files = node.putArray("files");
        for (DataFile file : dataset.files()) {
            ObjectNode entry = files.addObject();
            entry.put("name", file.name());
            entry.put("sha256", file.sha256());
            entry.put("records", file.records());
        }
        return node;
    }

    /** The experiments' common preprocessing, or "mixed" where they differ. */
    private static String preprocessing(StudyResult result) {
        List<String> names = result.experiments().stream()
                .map(e -> e.experiment().hyperparameters().preprocessing().key())
                .distinct()
                .toList();
        return names.size() == 1 ? names.get(0) : "mixed";
    }
}
