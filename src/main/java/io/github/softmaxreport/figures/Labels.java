package io.github.softmaxreport.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Where labels stand that must not cover each other. */
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
}
