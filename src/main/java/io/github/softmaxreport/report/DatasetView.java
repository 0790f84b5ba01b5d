package io.github.softmaxreport.report;

import io.github.softmaxreport.data.DatasetDescription;
import io.github.softmaxreport.data.DatasetSource;
import io.github.softmaxreport.data.LabelField;
import io.github.softmaxreport.export.Places;

/** The images that were learnt from. */
public record DatasetView(DatasetDescription dataset, Numbers number) {
    /** The name of a class, or any other name, to be read. */
    Markup className(String name) {
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
