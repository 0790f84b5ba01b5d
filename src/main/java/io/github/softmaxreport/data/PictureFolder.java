package io.github.softmaxreport.data;

import java.nio.file.Path;

/**
 * Images of the user's own, PNG or JPEG, in folder/PART/CLASS/FILE.
 *
 * @param folder absolute
 * @param width to which they are brought, in pixels
 * @param height to which they are brought, in pixels
 * @param channels 1 for grey, 3 for red, green and blue
 */
public record PictureFolder(Path folder, int width, int height, int channels) {
    public PictureFolder {
        if (width < 1 || height < 1 || (channels != 1 && channels != 3)) {
            throw new IllegalArgumentException("images of " + width + " x " + height + " x " + channels);
        }
    }
}
