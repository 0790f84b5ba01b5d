package io.github.softmaxreport.config;

import java.util.Comparator;

/**
 * One thing that is wrong with a file.
 *
 * @param line from 1
 * @param column from 1
 * @param path the key concerned, for example experiments[2].learningRate; empty if it is the file as a whole
 * @param message what was read and what is wanted
 */
record Problem(int line, int column, String path, String message) {
    /** The order in which a reader meets them. */
    static final Comparator<Problem> IN_FILE_ORDER =
            Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column);

    /** A problem with the character that follows this beginning of the file. */
    static Problem after(String beginning, String message) {
        int line = 1 + (int) beginning.chars().filter(c -> c == '\n').count();
        return new Problem(line, beginning.length() - beginning.lastIndexOf('\n'), "", message);
    }

    /** The line that is printed. */
    String in(String file) {
        return file + ":" + line + ":" + column + "  " + path + (path.isEmpty() ? "" : ": ") + message;
    }
}
