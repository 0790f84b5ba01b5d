package io.github.softmaxreport.data;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A data set that is known beforehand, and how it is had.
 *
 * @param files each with its SHA-256
 * @param sample the part of it that the project brings
 * @param folder of its files in the user's cache
 * @param homePage where it is described and offered
 * @param packing how it is offered there
 * @param sources on the web or this machine, in the order in which they are tried
 */
record KnownDataset(
        FileSet files,
        Optional<FileSet> sample,
        String folder,
        URI homePage,
        Packing packing,
        Function<UserEnvironment, List<RemoteSource>> sources) {}
