package io.github.softmaxreport.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/** Which imports of a user's images were used lately: others leave the cache when a new one comes. */
final class RecentImports {
    private static final Duration UNUSED = Duration.ofDays(90);
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{32}");
    private static final String MARK = ".used";

    private RecentImports() {}

    /**
     * Notes that an import is used.
     *
     * @return when, by the clock of the disk
     */
    static FileTime mark(Path folder) throws IOException {
        return Files.getLastModifiedTime(Files.write(folder.resolve(MARK), new byte[1]));
    }

    /** Deletes what has not been used for 90 days; what is named otherwise than an import stays. */
    static void forget(Path cache, FileTime now) throws IOException {
        List<Path> imports;
        try (Stream<Path> inside = Files.list(cache)) {
            imports = inside.filter(
                            path -> NAME.matcher(path.getFileName().toString()).matches())
                    .filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .toList();
        }
        for (Path folder : imports) {
            Path mark = folder.resolve(MARK);
            FileTime used = Files.getLastModifiedTime(Files.exists(mark) ? mark : folder);
            if (used.toInstant().plus(UNUSED).isBefore(now.toInstant())) {
                FileUtils.deleteQuietly(folder.toFile());
            }
        }
    }
}
