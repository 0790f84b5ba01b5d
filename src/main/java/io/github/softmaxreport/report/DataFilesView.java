package io.github.softmaxreport.report;

import io.github.softmaxreport.data.DataFile;
import io.github.softmaxreport.export.Places;
import io.github.softmaxreport.export.Source;
import io.github.softmaxreport.study.StudyResult;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The data set's files as templates name them. */
public record DataFilesView(StudyResult study, Numbers number, Words words) {
    private static final Source HOLD_OUT = Places.CONFIGURATION.at("dataset", "holdOut");

    /** A file that was read. */
    public record FileView(Markup name, Markup sha256, BoundNumber records) {}

    /** The files that make up a split, as the configuration names them, set as code. */
    public Markup of(String split) {
        List<String> names = names(split);
        Source place = Places.CONFIGURATION.at("dataset", split);
        return words.list(IntStream.range(0, names.size())
                .mapToObj(i -> new Markup("<code>" + number.text(names.get(i), place.at(i)) + "</code>"))
                .toList());
    }

    /** The files that were read. */
    public List<FileView> read() {
        List<DataFile> files = study.dataset().files();
        return IntStream.range(0, files.size())
                .mapToObj(i -> view(files.get(i), Places.DATASET.at("files", i)))
                .toList();
    }

    /** The names of the files that make up a split as arguments of a Python function. */
    public Markup arguments(String split) {
        return Markup.text(names(split).stream()
                .map(name -> '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(", ")));
    }

    /** Training images that validate instead of files; 0 if files do. */
    public BoundNumber heldOut() {
        return number.value(study.study().dataset().holdOut().images(), HOLD_OUT.at("images"), "heldOut");
    }

    /** The seed of which they are drawn. */
    public BoundNumber holdOutSeed() {
        return number.value((double) study.study().dataset().holdOut().seed(), HOLD_OUT.at("seed"), "heldOut.seed");
    }

    private FileView view(DataFile file, Source place) {
        return new FileView(
                number.text(file.name(), place.at("name")),
                number.text(file.sha256(), place.at("sha256")),
                number.value(file.records(), place.at("records"), "records", file.name()));
    }

    private List<String> names(String split) {
        return switch (split) {
            case "train" -> study.study().dataset().train();
            case "validation" -> study.study().dataset().validation();
            case "test" -> study.study().dataset().test();
            default -> throw new UnknownNameException("split", split, List.of("train", "validation", "test"));
        };
    }
}
