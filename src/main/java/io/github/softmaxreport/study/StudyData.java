package io.github.softmaxreport.study;

import io.github.softmaxreport.config.DatasetChoice;
import io.github.softmaxreport.data.Dataset;
import io.github.softmaxreport.data.DatasetDescription;

/** Where part two's data comes from. */
public interface StudyData {
    /** What a data set is, without reading it. */
    DatasetDescription describe(DatasetChoice choice);

    /** The data set itself; another one, such as the sample, if it can't be had. */
    Dataset load(DatasetChoice choice);

    /** The same, but not to be read: whoever asks for an image hears that something is not stored. */
    static StudyData unread(StudyData data) {
        return new StudyData() {
            @Override
            public DatasetDescription describe(DatasetChoice choice) {
                return data.describe(choice);
            }

            @Override
            public Dataset load(DatasetChoice choice) {
                throw new NotStoredException();
            }
        };
    }
}
