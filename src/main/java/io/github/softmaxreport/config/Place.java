package io.github.softmaxreport.config;

/**
 * Where a value of a YAML file stands; lines and columns count from 1.
 *
 * @param path as it is shown, for example experiments[2].learningRate; empty for the whole document
 * @param keyLine of the key, or of the value if it has none (an item of a list)
 * @param line of the value
 * @param text the value as it was written, without quotes; empty for a list or a mapping
 */
record Place(String path, int keyLine, int keyColumn, int line, int column, String text) {
    /** A problem with the value. */
    Problem atValue(String message) {
        return new Problem(line, column, path, message);
    }

    /** A problem with the key. */
    Problem atKey(String message) {
        return new Problem(keyLine, keyColumn, path, message);
    }

    /** A key that this mapping lacks. */
    Problem lacks(String key, String message) {
        return new Problem(line, column, path.isEmpty() ? key : path + "." + key, message);
    }
}
