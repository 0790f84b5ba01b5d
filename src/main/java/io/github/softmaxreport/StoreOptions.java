package io.github.softmaxreport;

import io.github.softmaxreport.data.UserEnvironment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that name the run store, for every command that uses it. */
final class StoreOptions {
    private static final String CHECKPOINT_SECONDS = "10";

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "Where results are kept that need not be computed again. Default: in the user's cache.")
    private Optional<Path> store = Optional.empty();

    @Option(
            names = "--checkpoint",
            paramLabel = "SECONDS",
            description = "Keep after so many seconds how far a run has come; 0: after each epoch. Default: "
                    + CHECKPOINT_SECONDS + ".")
    private String checkpoint = CHECKPOINT_SECONDS;

    /**
     * What was chosen.
     *
     * @param here the folder from which relative paths count, absolute
     * @param fresh whether what is there already is not used
     */
    StoreChoice choice(Path here, boolean fresh) {
        Path folder = store.map(given -> here.resolve(given).normalize())
                .orElseGet(() -> UserEnvironment.current().storeFolder());
        return new StoreChoice(folder, fresh, Double.parseDouble(checkpoint));
    }

    /** One line for each value that can't be used. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        store.filter(given -> given.toString().isBlank())
                .ifPresent(given -> problems.add("--store is empty; a folder is wanted"));
        if (!checkpoint.matches("[0-9]{1,6}([.][0-9]{1,3})?")) {
            problems.add("--checkpoint " + checkpoint + "; a number of seconds is wanted, such as 10 or 0");
        }
        return problems;
    }
}
