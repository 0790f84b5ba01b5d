package io.github.softmaxreport;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Parameters;

/** The word that names a finished site, for every command that reads one. */
final class SiteArgument {
    @Parameters(paramLabel = "SITE", arity = "0..1", description = "The site's folder. Default: site of the project.")
    private Optional<Path> site = Optional.empty();

    /**
     * The site's folder.
     *
     * @param home the project's folder, absolute
     * @param here the folder from which relative paths count, absolute
     */
    Path folder(Path home, Path here) {
        return site.map(given -> here.resolve(given).normalize()).orElse(home.resolve("site"));
    }
}
