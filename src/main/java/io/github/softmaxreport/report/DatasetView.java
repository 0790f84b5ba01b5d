package io.github.softmaxreport.report;

import io.github.softmaxreport.config.ImageFolder;
import io.github.softmaxreport.data.DatasetDescription;
import io.github.softmaxreport.data.DatasetSource;
import io.github.softmaxreport.data.LabelField;
import io.github.softmaxreport.export.Places;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The images that were learnt from.
 *
 * @param images where they are, if they are the user's own
 */
public record DatasetView(DatasetDescription dataset, Optional<ImageFolder> images, Numbers number, Words words) {
    private static final int MOST_NAMED = 10;

    /** Whether they are the user's own. */
    public boolean own() {
        return images.isPresent();
    }

    /** Their folder, as the configuration names it; only of the user's own. */
    public Markup folder() {
        return number.text(images.orElseThrow().folder(), Places.CONFIGURATION.at("dataset", "images", "folder"));
    }

    /** Of an image, in pixels. */
    public BoundNumber width() {
        return number.value(dataset.width(), Places.DATASET.at("image", "width"), "image.width");
    }

    /** Of an image, in pixels. */
    public BoundNumber height() {
        return number.value(dataset.height(), Places.DATASET.at("image", "height"), "image.height");
    }

    /** The names of the classes; of many the first few, and that there are others. */
    public List<Markup> classNames() {
        return some(dataset.classNames().stream().map(this::className).toList(), words);
    }

    /** The same names, or of more than ten the first five and that there are others. */
    static List<Markup> some(List<Markup> names, Words words) {
        return names.size() <= MOST_NAMED
                ? names
                : Stream.concat(
                                names.stream().limit(MOST_NAMED / 2),
                                Stream.of(Markup.text(words.of("classes.others"))))
                        .toList();
    }

    /** The name of a class, or any other name, to be read. */
    public Markup className(String name) {
        int k = dataset.classNames().indexOf(name);
        return k < 0 ? Markup.text(name) : number.text(name, Places.DATASET.at("classNames", k));
    }

    /** Which of the references describes them: krizhevsky, lecun or xiao; empty for images of the user's own. */
    public String source() {
        if (dataset.name().startsWith("CIFAR")) {
            return "krizhevsky";
        }
        return switch (dataset.name()) {
            case "MNIST" -> "lecun";
            case "Fashion-MNIST" -> "xiao";
            default -> "";
        };
    }

    /** Where the records of the files have their labels. */
    public LabelField label() {
        return DatasetSource.label(dataset.name());
    }

    /** Whether they have more than one channel. */
    public boolean coloured() {
        return dataset.channels() > 1;
    }
}
