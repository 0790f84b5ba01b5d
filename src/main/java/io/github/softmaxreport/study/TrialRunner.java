package io.github.softmaxreport.study;

import io.github.softmaxreport.config.Trial;
import java.util.List;

/** Where the results of trials come from: training, or the record of it. */
interface TrialRunner {
    /** Each trial with each seed, in their order. */
    List<TrialResult> run(List<Trial> trials, List<Long> seeds);
}
