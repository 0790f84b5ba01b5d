package io.github.softmaxreport.config;

import java.util.List;

/**
 * Which data set, and which of its files train, validate and test.
 *
 * @param name "CIFAR-10", or "sample" for the small sample that the project brings
 * @param train file names without extension, for example data_batch_1
 */
public record DatasetChoice(String name, List<String> train, List<String> validation, List<String> test) {
    public DatasetChoice {
        train = List.copyOf(train);
        validation = List.copyOf(validation);
        test = List.copyOf(test);
    }
}
