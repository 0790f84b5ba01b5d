package io.github.softmaxreport;

import io.github.softmaxreport.store.StoreFolder;
import java.nio.file.Path;
import java.util.function.LongSupplier;

/**
 * Where results are kept that need not be computed again.
 *
 * @param folder absolute
 * @param fresh whether what is there already is not used
 * @param checkpointSeconds after how many it is kept how far a run has come
 */
record StoreChoice(Path folder, boolean fresh, double checkpointSeconds) {
    /** Opens it. */
    StoreFolder open(ProgressLine progress, LongSupplier nanoClock) {
        return new StoreFolder(folder, fresh, checkpointSeconds, progress::line, nanoClock);
    }
}
