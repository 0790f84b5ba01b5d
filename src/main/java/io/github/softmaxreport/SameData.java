package io.github.softmaxreport;

import io.github.softmaxreport.config.UserError;
import io.github.softmaxreport.data.DataFile;
import io.github.softmaxreport.data.DatasetDescription;

/** Holds that runs are repeated on the data of their record. */
final class SameData {
    private SameData() {}

    /** @throws UserError if the two differ */
    static void require(DatasetDescription recorded, DatasetDescription now) {
        if (!recorded.equals(now)) {
            throw new UserError("The data is not that of the record, so nothing can be repeated. Recorded: "
                    + told(recorded) + "\nNow: " + told(now));
        }
    }

    private static String told(DatasetDescription dataset) {
        StringBuilder text = new StringBuilder(dataset.name())
                .append(", ")
                .append(dataset.width())
                .append(" x ")
                .append(dataset.height())
                .append(" x ")
                .append(dataset.channels())
                .append(", classes ")
                .append(String.join(", ", dataset.classNames()));
        for (DataFile file : dataset.files()) {
            text.append("\n  ").append(file.name()).append("  ").append(file.sha256());
        }
        return text.toString();
    }
}
