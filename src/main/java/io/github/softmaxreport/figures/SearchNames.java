package io.github.softmaxreport.figures;

/** What hyperparameters are called in a picture. */
final class SearchNames {
    private SearchNames() {}

    /** The letter in formulas, or the path. */
    static String symbol(String path) {
        return switch (path) {
            case "learningRate" -> "\u03b7";
            case "regularization" -> "\u03bb";
            default -> path;
        };
    }

    /** In words, with the letter. */
    static String full(String path) {
        return switch (path) {
            case "learningRate" -> "learning rate \u03b7";
            case "regularization" -> "regularisation \u03bb";
            default -> path;
        };
    }
}
