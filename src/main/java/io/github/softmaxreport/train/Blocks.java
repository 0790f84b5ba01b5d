package io.github.softmaxreport.train;

import io.github.softmaxreport.config.Hyperparameters;
import io.github.softmaxreport.config.Padding;
import io.github.softmaxreport.config.PreprocessingMethod;
import io.github.softmaxreport.data.Dataset;
import io.github.softmaxreport.data.Preprocessing;
import io.github.softmaxreport.model.Frame;
import io.github.softmaxreport.model.ImageBlock;
import io.github.softmaxreport.model.Team;
import io.github.softmaxreport.model.Workspace;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Room for images of a data set; the statistics of its training images are taken once. For several threads at once. */
final class Blocks {
    private final Dataset dataset;
    private final Map<PreprocessingMethod, Preprocessing> preprocessings = new ConcurrentHashMap<>();

    Blocks(Dataset dataset) {
        this.dataset = dataset;
    }

    /** An empty block for images as these hyperparameters want them. */
    ImageBlock of(Hyperparameters h, Team team) {
        Preprocessing preprocessing =
                preprocessings.computeIfAbsent(h.preprocessing(), method -> Choices.preprocessing(method, dataset));
        boolean edges = h.augmentation().padding() == Padding.EDGE;
        return new ImageBlock(preprocessing, new Frame(dataset.width(), dataset.height(), edges), team);
    }

    /** Room for the scores and gradients of a block. */
    Workspace workspace() {
        return new Workspace(dataset.classNames().size(), dataset.train().dimensions());
    }
}
