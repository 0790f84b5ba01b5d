package io.github.softmaxreport.store;

import io.github.softmaxreport.config.DatasetChoice;
import io.github.softmaxreport.config.Hyperparameters;
import io.github.softmaxreport.data.DataFile;
import io.github.softmaxreport.data.DatasetDescription;
import io.github.softmaxreport.train.Trainer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Keys of what is computed from one data set: the data, the numbers it is computed in and the code that does it. */
public final class RunKeys {
    private static final Class<?> TRAINING = Trainer.class;

    private static final Map<List<Class<?>>, String> CODE = new ConcurrentHashMap<>();

    private final DatasetChoice choice;
    private final Map<String, String> digests;
    private final String shape;

    /**
     * @param choice which files train, validate and test
     * @param data what these files hold
     */
    public RunKeys(DatasetChoice choice, DatasetDescription data) {
        this.choice = choice;
        this.digests = data.files().stream()
                .collect(Collectors.toMap(file -> file.name().replaceFirst("\\.bin$", ""), DataFile::sha256));
        this.shape = data.classNames().size() + " classes of " + data.width() + " x " + data.height() + " x "
                + data.channels();
    }

    /** What is computed from training and validation images by training code and these classes. */
    public Key of(String kind, String label, Class<?>... code) {
        List<Class<?>> classes = new ArrayList<>(Arrays.asList(code));
        classes.add(TRAINING);
        return Key.of(kind, label)
                .and("code", CODE.computeIfAbsent(classes, RunKeys::code))
                .and("numbers", "float32")
                .and("data.shape", shape)
                .and("data.train", files(choice.train()))
                .and("data.validation", files(choice.validation()))
                .and(
                        "data.holdOut",
                        choice.holdOut().images() + " seed " + choice.holdOut().seed());
    }

    /** The same if test images count, too. */
    public Key tested(Key key) {
        return key.and("data.test", files(choice.test()));
    }

    /** Of a run. */
    public static Key run(Key key, Hyperparameters h, long seed) {
        return key.and("", h.values()).and("seed", seed);
    }

    private static String code(List<Class<?>> classes) {
        return Bytecode.sha256(classes.toArray(Class<?>[]::new));
    }

    private String files(List<String> names) {
        return names.stream()
                .map(name -> name + " " + digests.getOrDefault(name, "?"))
                .collect(Collectors.joining(", "));
    }
}
