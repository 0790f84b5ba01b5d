package io.github.softmaxreport.data;

import java.util.List;
import java.util.Optional;

/** The data sets that are known beforehand. To know another, write its facts in a class of its own, and list it here. */
final class KnownDatasets {
    private static final List<KnownDataset> ALL =
            List.of(Cifar10.KNOWN, Cifar100.FINE, Cifar100.COARSE, FashionMnist.KNOWN, Mnist.KNOWN);

    private KnownDatasets() {}

    /** The names of all. */
    static List<String> names() {
        return ALL.stream().map(known -> known.files().name()).toList();
    }

    /** The one of that name. */
    static Optional<KnownDataset> named(String name) {
        return ALL.stream().filter(known -> known.files().name().equals(name)).findFirst();
    }
}
