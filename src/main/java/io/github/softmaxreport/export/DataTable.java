package io.github.softmaxreport.export;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Numbers under names, at full precision, with a CSV and a JSON file of the same content.
 *
 * @param columns their names, each once
 * @param rows as many cells each as there are columns
 */
public record DataTable(List<String> columns, List<List<Cell>> rows) {
    private static final Pattern UNQUOTED = Pattern.compile("[^\",\n\r]*");

    public DataTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        int width = columns.size();
        if (columns.stream().distinct().count() < width) {
            throw new IllegalArgumentException("two columns have one name: " + columns);
        }
        rows.stream().filter(row -> row.size() != width).findFirst().ifPresent(row -> {
            throw new IllegalArgumentException(
                    "a row has " + row.size() + " cells, but there are " + width + " columns: " + row);
        });
    }

    /** The cells of a column, top to bottom. */
    public List<Cell> column(String name) {
        int at = columns.indexOf(name);
        return rows.stream().map(row -> row.get(at)).toList();
    }

    /** These columns only. */
    public DataTable only(List<String> names) {
        return new DataTable(
                names,
                rows.stream()
                        .map(row -> names.stream()
                                .map(name -> row.get(columns.indexOf(name)))
                                .toList())
                        .toList());
    }

    /**
     * {@code data/figures/ID.csv} and {@code .json}.
     *
     * @param figure the id of the figure that is drawn from these numbers
     */
    public List<SiteFile> files(String figure) {
        List<String> paths = paths(figure);
        return List.of(SiteFile.text(paths.get(0), csv()), SiteFile.text(paths.get(1), json(figure)));
    }

    /** Where {@link #files} lie. */
    public static List<String> paths(String figure) {
        String path = "data/figures/" + figure;
        return List.of(path + ".csv", path + ".json");
    }

    /** A JSON file with an array for each column. */
    public SiteFile file(String path) {
        ObjectNode root = JsonNodes.object();
        root.set("columns", columnArrays());
        return SiteFile.text(path, JsonNodes.text(root));
    }

    /**
     * A CSV file, and a JSON file with an array for each column and nothing else.
     *
     * @param path without an ending
     */
    List<SiteFile> tidyFiles(String path) {
        return List.of(
                SiteFile.text(path + ".csv", csv()), SiteFile.text(path + ".json", JsonNodes.text(columnArrays())));
    }

    /** RFC 4180, but LF. */
    private String csv() {
        return Stream.concat(
                        Stream.of(columns.stream()),
                        rows.stream().map(row -> row.stream().map(Cell::text)))
                .map(line -> line.map(DataTable::quoted).collect(Collectors.joining(",")) + "\n")
                .collect(Collectors.joining());
    }

    private static String quoted(String text) {
        return UNQUOTED.matcher(text).matches() ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    /** An array for each column. */
    private String json(String figure) {
        ObjectNode root = JsonNodes.object();
        root.put("figure", figure);
        root.set("columns", columnArrays());
        return JsonNodes.text(root);
    }

    private ObjectNode columnArrays() {
        ObjectNode arrays = JsonNodes.object();
        IntStream.range(0, columns.size()).forEach(at -> {
            ArrayNode array = arrays.putArray(columns.get(at));
            rows.forEach(row -> array.add(row.get(at).json()));
        });
        return arrays;
    }
}
