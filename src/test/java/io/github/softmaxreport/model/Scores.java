package io.github.softmaxreport.model;

/** Score tables for tests. */
public final class Scores {
    private Scores() {}

    /**
     * A table of these.
     *
     * @param rows of images, each with the scores of all classes
     */
    public static ScoreTable of(float[][] rows) {
        ScoreTable table = new ScoreTable(rows.length, rows[0].length);
        for (float[] row : rows) {
            table.add(row);
        }
        return table;
    }
}
