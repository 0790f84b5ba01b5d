package io.github.softmaxreport.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads a study from YAML, or says everything that is wrong with it at once. */
public final class StudyReader {
    /** Nobody mends more at once; a file with more problems was generated, or is no study. */
    private static final int MOST_LINES = 100;

    private static final StudySchema SCHEMA = new StudySchema();

    /** The key of the block {@code report} that names a folder of templates. */
    static final String TEMPLATES = "templates";

    private StudyReader() {}

    /**
     * Reads and checks the file, and fills in the defaults.
     *
     * @throws UserError with one line for each problem, in the file's order: {@code file:line:column  key: what was read;
     *     what is wanted}
     */
    public static Study read(Path file) {
        return fitted(asked(file));
    }

    /** A study as it is asked for, with a gradient verification on no more classes than the data has. */
    public static Study fitted(Study asked) {
        return asked.fitted(asked.dataset().classes(), Integer.MAX_VALUE);
    }

    /** The same, with the gradient verification as it is asked for, maybe on more than the data has. */
    public static Study asked(Path file) {
        StudyFile source = new StudyFile(file);
        YamlTree tree = YamlTree.of(source.text(), "study");
        List<Problem> problems = new ArrayList<>(tree.problems());
        tree.root().ifPresent(study -> {
            problems.addAll(new SchemaProblems(SCHEMA, tree).in(study));
            problems.addAll(new StudyRules(tree, study).problems());
        });
        if (!problems.isEmpty()) {
            throw new UserError(lines(problems, source.shown()));
        }
        JsonNode study = tree.root().orElseThrow();
        return new StudyAssembly(SCHEMA).assemble((ObjectNode) study);
    }

    /**
     * The folder of templates that a study names.
     *
     * @param file of the study; what is wrong with it tells {@link #read}
     * @return its path from the study's folder; empty, if it names none or can't be read
     * @throws UserError with its place in the study if there is no such folder
     */
    public static Optional<Path> templates(Path file) {
        StudyFile source = new StudyFile(file);
        YamlTree tree;
        try {
            tree = YamlTree.of(source.text(), "study");
        } catch (UserError e) {
            return Optional.empty();
        }
        JsonNode named =
                tree.root().map(study -> study.at("/report/" + TEMPLATES)).orElse(MissingNode.getInstance());
        if (!named.isString() || named.stringValue().isBlank()) {
            return Optional.empty();
        }
        Path folder = file.toAbsolutePath().resolveSibling(named.stringValue()).normalize();
        if (!Files.isDirectory(folder)) {
            throw new UserError(tree.place("/report/" + TEMPLATES)
                    .atValue(Wording.quote(named.stringValue()) + "; there is no folder " + folder
                            + "; one with templates is wanted, its path from the folder of this file")
                    .in(source.shown()));
        }
        return Optional.of(folder);
    }

    /**
     * A message about a key of the top level, as those about mistakes are written.
     *
     * @param file that has been read as a study
     * @param key that it has
     */
    public static String at(Path file, String key, String message) {
        StudyFile source = new StudyFile(file);
        Place place = YamlTree.of(source.text(), "study").places().get("/" + key);
        Problem problem =
                place == null ? new Problem(1, 1, "", message) : place.atKey(message); // where it was changed since
        return problem.in(source.shown());
    }

    /** In the file's order; of several problems with one value only the first, as the others follow from it. */
    static List<String> lines(List<Problem> problems, String file) {
        Set<List<Object>> seen = new HashSet<>();
        List<Problem> distinct = problems.stream()
                .filter(problem -> seen.add(List.of(problem.line(), problem.column(), problem.path())))
                .sorted(Problem.IN_FILE_ORDER)
                .toList();
        Stream<String> more = distinct.size() <= MOST_LINES
                ? Stream.empty()
                : Stream.of(file + ": and " + (distinct.size() - MOST_LINES) + " more problems");
        return Stream.concat(distinct.stream().limit(MOST_LINES).map(problem -> problem.in(file)), more)
                .toList();
    }
}
