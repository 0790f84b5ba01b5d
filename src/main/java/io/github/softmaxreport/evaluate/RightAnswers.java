package io.github.softmaxreport.evaluate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Base64;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Which test images a classifier gets right: one bit an image, in the order of the test set. */
public final class RightAnswers {
    private final int images;
    private final BitSet right;

    private RightAnswers(int images, BitSet right) {
        this.images = images;
        this.right = right;
    }

    /**
     * Compares answers with the truth.
     *
     * @param truth true class of each image
     * @param predicted predicted class of each image; as many
     */
    public static RightAnswers of(List<Integer> truth, List<Integer> predicted) {
        if (truth.size() != predicted.size()) {
            throw new IllegalArgumentException(
                    "truth has " + truth.size() + " images, predicted has " + predicted.size());
        }
        return of(truth.size(), i -> truth.get(i).equals(predicted.get(i)));
    }

    /** So many images, each asked for by its index whether it is got right. */
    public static RightAnswers of(int images, IntPredicate right) {
        return new RightAnswers(
                images, IntStream.range(0, images).filter(right).collect(BitSet::new, BitSet::set, BitSet::or));
    }

    /** What {@link #text} has written. */
    @JsonCreator
    static RightAnswers of(String text) {
        int colon = text.indexOf(':');
        return new RightAnswers(
                Integer.parseInt(text.substring(0, colon)),
                BitSet.valueOf(Base64.getDecoder().decode(text.substring(colon + 1))));
    }

    /** How many images, and the bits. */
    @JsonValue
    String text() {
        return images + ":" + Base64.getEncoder().encodeToString(right.toByteArray());
    }

    /** Images in all. */
    public int images() {
        return images;
    }

    /** Whether an image is got right. */
    public boolean at(int image) {
        return right.get(image);
    }

    /** Images that are got right. */
    public int count() {
        return right.cardinality();
    }

    /**
     * Images that this classifier gets right and the other gets wrong.
     *
     * @param other on the same images
     */
    public int beyond(RightAnswers other) {
        if (images != other.images) {
            throw new IllegalArgumentException("this has " + images + " images, other has " + other.images);
        }
        BitSet alone = (BitSet) right.clone();
        alone.andNot(other.right);
        return alone.cardinality();
    }
}
