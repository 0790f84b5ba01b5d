package io.github.softmaxreport.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Labels that must not be too wide, nor cover each other. */
final class Labels {
    private Labels() {}

    /** Neighbours that are moved as one. */
    private record Block(int first, int count, double middle) {
        private double top(double apart) {
            return middle - (count - 1) * apart / 2;
        }

        private double bottom(double apart) {
            return middle + (count - 1) * apart / 2;
        }

        private Block with(Block below) {
            int both = count + below.count;
            return new Block(first, both, (middle * count + below.middle * below.count) / both);
        }
    }

    /**
     * Heights that keep a distance: those that are closer are moved apart about their common middle, in their order.
     *
     * @param heights unchanged
     */
    static double[] spread(double[] heights, double apart) {
        int[] order = IntStream.range(0, heights.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> heights[i]))
                .mapToInt(i -> i)
                .toArray();
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < order.length; i++) {
            Block block = new Block(i, 1, heights[order[i]]);
            while (!blocks.isEmpty()
                    && block.top(apart) - blocks.get(blocks.size() - 1).bottom(apart) < apart) {
                block = blocks.remove(blocks.size() - 1).with(block);
            }
            blocks.add(block);
        }
        double[] spread = new double[heights.length];
        for (Block block : blocks) {
            for (int i = 0; i < block.count(); i++) {
                spread[order[block.first() + i]] = block.top(apart) + i * apart;
            }
        }
        return spread;
    }

    /** Words that are no wider than a number of CSS pixels; an ellipsis stands for what was cut off. */
    static String shorten(Typeface typeface, String words, double widest) {
        String shown = words;
        while (ChartStyle.textWidth(typeface, shown) > widest) {
            int[] points = shown.replace("\u2026", "").codePoints().toArray();
            shown = new String(points, 0, points.length - 1) + "\u2026";
        }
        return shown;
    }

    /** Words in lines that are no wider than a number of CSS pixels; the last line is shortened, if it must be. */
    static List<String> wrap(Typeface typeface, String words, double widest, int most) {
        if (most == 1 || ChartStyle.textWidth(typeface, words) <= widest) {
            return List.of(shorten(typeface, words, widest));
        }
        int space = words.length();
        do {
            space = words.lastIndexOf(' ', space - 1);
        } while (space > 0 && ChartStyle.textWidth(typeface, words.substring(0, space)) > widest);
        if (space <= 0) {
            return List.of(shorten(typeface, words, widest));
        }
        List<String> lines = new ArrayList<>(List.of(words.substring(0, space)));
        lines.addAll(wrap(typeface, words.substring(space + 1), widest, most - 1));
        return List.copyOf(lines);
    }
}
