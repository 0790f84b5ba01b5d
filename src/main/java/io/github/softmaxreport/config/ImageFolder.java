package io.github.softmaxreport.config;

/**
 * Images of the user's own, PNG or JPEG: {@code folder/PART/CLASS/FILE}.
 *
 * @param folder relative to the study, or absolute
 * @param width to which they are brought, in pixels
 * @param height to which they are brought, in pixels
 * @param channels 1 for grey, 3 for red, green and blue
 */
public record ImageFolder(String folder, int width, int height, int channels) {
    /** Width and height where a study doesn't say; a test holds it to the schema. */
    static final int SIDE = 32;

    /** Channels where a study doesn't say. */
    static final int CHANNELS = 3;

    /** d: numbers in an image. */
    int dimensions() {
        return width * height * channels;
    }
}
