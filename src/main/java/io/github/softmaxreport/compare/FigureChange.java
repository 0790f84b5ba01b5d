package io.github.softmaxreport.compare;

import java.util.List;

/**
 * A figure of which some picture is not the same, or that only one site has.
 *
 * @param name its id, which the files of its pictures begin with
 */
public record FigureChange(String name, List<PictureChange> pictures) {
    public FigureChange {
        pictures = List.copyOf(pictures);
    }

    /** Whether the new site alone has it. */
    public boolean added() {
        return pictures.stream().allMatch(picture -> picture.before().isEmpty());
    }

    /** Whether the old site alone has it. */
    public boolean removed() {
        return pictures.stream().allMatch(picture -> picture.after().isEmpty());
    }
}
