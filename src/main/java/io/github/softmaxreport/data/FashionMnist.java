package io.github.softmaxreport.data;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * All that is known beforehand about Fashion-MNIST: H. Xiao, K. Rasul, R. Vollgraf, Fashion-MNIST: a Novel Image Dataset
 * for Benchmarking Machine Learning Algorithms, 2017. The files that train and test are made from its IDX files: of each
 * image its label, then its pixels.
 */
final class FashionMnist {
    private static final URI OFFICIAL = URI.create("http://fashion-mnist.s3-website.eu-central-1.amazonaws.com/");

    private static final FileSet FILES = new FileSet(
            "Fashion-MNIST",
            "the IDX files of Fashion-MNIST, rewritten as label and pixels of each image in turn, and verified by their"
                    + " SHA-256",
            false,
            new ImageLayout(
                    List.of(
                            "T-shirt/top",
                            "trouser",
                            "pullover",
                            "dress",
                            "coat",
                            "sandal",
                            "shirt",
                            "sneaker",
                            "bag",
                            "ankle boot"),
                    28,
                    28,
                    1),
            List.of(
                    new DataFile(
                            "train.bin", "6d226526ff970f03ea8725a39e125b1ab590f498a25f501e69a46359e7478773", 60_000),
                    new DataFile(
                            "test.bin", "c1f40a40017890ce0b14203aa6b8340d8bead8df69f0a9baba26c47b226338ba", 10_000)));

    /** The IDX files. */
    static final IdxFacts IDX = new IdxFacts(List.of(
            new IdxFacts.Pair(
                    "train.bin",
                    new IdxFile(
                            47_040_016,
                            "c59f468a2f672dc815687fe0f83887768d799fd8a3f3276145d20f83aa44d888",
                            offered(
                                    "train-images-idx3-ubyte.gz",
                                    26_421_880,
                                    "3aede38d61863908ad78613f6a32ed271626dd12800ba2636569512369268a84")),
                    new IdxFile(
                            60_008,
                            "bad3541b69d912435c50bb6ba87bec294ff4f6a2e1246121d8633921760443d9",
                            offered(
                                    "train-labels-idx1-ubyte.gz",
                                    29_515,
                                    "a04f17134ac03560a47e3764e11b92fc97de4d1bfaf8ba1a3aa29af54cc90845"))),
            new IdxFacts.Pair(
                    "test.bin",
                    new IdxFile(
                            7_840_016,
                            "5b4141f0afbad91edebe8549f8fcffe087ea10ca49f1dbef5c9a5cd8815ce37b",
                            offered(
                                    "t10k-images-idx3-ubyte.gz",
                                    4_422_102,
                                    "346e55b948d973a97e58d2351dde16a484bd415d4595297633bb08f03db6a073")),
                    new IdxFile(
                            10_008,
                            "0402a96d92fd2663957122ceb108a494c5af83dab82d92729df917d7dec38c34",
                            offered(
                                    "t10k-labels-idx1-ubyte.gz",
                                    5_148,
                                    "67da17c76eaffca5446c3361aaab5c3cd6d1c2608764d35dfb1850b086bf8dd5")))));

    static final KnownDataset KNOWN = new KnownDataset(
            FILES,
            Optional.empty(),
            "fashion-mnist",
            URI.create("https://github.com/zalandoresearch/fashion-mnist"),
            IDX,
            user -> List.of(
                    new IdxFolder(
                            IDX,
                            Path.of("/usr/share/datasets/fashion-mnist"),
                            "Debian's package dataset-fashion-mnist"),
                    new IdxDownload(IDX, new Download(DownloadLimits.DEFAULT))));

    private FashionMnist() {}

    private static RemoteFile offered(String name, long bytes, String sha256) {
        return new RemoteFile(OFFICIAL.resolve(name), bytes, sha256);
    }
}
