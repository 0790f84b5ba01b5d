package io.github.softmaxreport.data;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * All that is known beforehand about CIFAR-100, whose images have a coarse label and a fine one: A. Krizhevsky, Learning
 * Multiple Layers of Features from Tiny Images, 2009.
 */
final class Cifar100 {
    private static final LabelField COARSE_LABEL = new LabelField(2, 0, 1);
    private static final LabelField FINE_LABEL = new LabelField(2, 1, 1);

    private static final List<String> COARSE_NAMES = List.of(
            "aquatic mammals",
            "fish",
            "flowers",
            "food containers",
            "fruit and vegetables",
            "household electrical devices",
            "household furniture",
            "insects",
            "large carnivores",
            "large man-made outdoor things",
            "large natural outdoor scenes",
            "large omnivores and herbivores",
            "medium-sized mammals",
            "non-insect invertebrates",
            "people",
            "reptiles",
            "small mammals",
            "trees",
            "vehicles 1",
            "vehicles 2");

    private static final List<String> FINE_NAMES = List.of(
            "apple",
            "aquarium fish",
            "baby",
            "bear",
            "beaver",
            "bed",
            "bee",
            "beetle",
            "bicycle",
            "bottle",
            "bowl",
            "boy",
            "bridge",
            "bus",
            "butterfly",
            "camel",
            "can",
            "castle",
            "caterpillar",
            "cattle",
            "chair",
            "chimpanzee",
            "clock",
            "cloud",
            "cockroach",
            "couch",
            "crab",
            "crocodile",
            "cup",
            "dinosaur",
            "dolphin",
            "elephant",
            "flatfish",
            "forest",
            "fox",
            "girl",
            "hamster",
            "house",
            "kangaroo",
            "keyboard",
            "lamp",
            "lawn mower",
            "leopard",
            "lion",
            "lizard",
            "lobster",
            "man",
            "maple tree",
            "motorcycle",
            "mountain",
            "mouse",
            "mushroom",
            "oak tree",
            "orange",
            "orchid",
            "otter",
            "palm tree",
            "pear",
            "pickup truck",
            "pine tree",
            "plain",
            "plate",
            "poppy",
            "porcupine",
            "possum",
            "rabbit",
            "raccoon",
            "ray",
            "road",
            "rocket",
            "rose",
            "sea",
            "seal",
            "shark",
            "shrew",
            "skunk",
            "skyscraper",
            "snail",
            "snake",
            "spider",
            "squirrel",
            "streetcar",
            "sunflower",
            "sweet pepper",
            "table",
            "tank",
            "telephone",
            "television",
            "tiger",
            "tractor",
            "train",
            "trout",
            "tulip",
            "turtle",
            "wardrobe",
            "whale",
            "willow tree",
            "wolf",
            "woman",
            "worm");

    private static final List<DataFile> FILES = List.of(
            new DataFile("train.bin", "f31298fc616915fa142368359df1c4ca2ae984d6915ca468b998a5ec6aeebf29", 50_000),
            new DataFile("test.bin", "d8b1e6b7b3bee4020055f0699b111f60b1af1e262aeb93a0b659061746f8224a", 10_000));

    /** The official archive of the binary version. */
    static final ArchiveFacts ARCHIVE = new ArchiveFacts(
            new RemoteFile(
                    URI.create("https://www.cs.toronto.edu/~kriz/cifar-100-binary.tar.gz"),
                    168_513_733L,
                    "58a81ae192c23a4be8b1804d68e518ed807d710a4eb253b1f2a199162a40d8ec"),
            "cifar-100-binary/");

    /** With the 100 fine labels. */
    static final KnownDataset FINE = known("CIFAR-100", "fine", FINE_LABEL, FINE_NAMES);

    /** With the 20 coarse labels, of the same images. */
    static final KnownDataset COARSE = known("CIFAR-100-coarse", "coarse", COARSE_LABEL, COARSE_NAMES);

    private Cifar100() {}

    private static KnownDataset known(String name, String labels, LabelField label, List<String> classNames) {
        FileSet set = new FileSet(
                name,
                "the binary version of CIFAR-100 with its " + labels + " labels, every file verified by its SHA-256",
                false,
                new ImageLayout(label, classNames, 32, 32, 3),
                FILES);
        return new KnownDataset(
                set,
                Optional.empty(),
                "cifar-100",
                Cifar10.HOME_PAGE,
                ARCHIVE,
                user -> List.of(new OfficialArchive(ARCHIVE, new Download(DownloadLimits.DEFAULT))));
    }
}
