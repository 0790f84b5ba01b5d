package io.github.softmaxreport.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Which images a user has, class by class.
 *
 * @param classNames names of the folders, sorted by code point; an image's label is the index of its folder
 * @param parts images by part, sorted by class and name
 */
record PictureListing(PictureFolder pictures, List<String> classNames, Map<String, List<Picture>> parts) {
    private static final int LONGEST_NAME = 60;
    private static final int TOLD = 20;
    /** What can't be read by people: controls, marks of direction, private and unassigned characters. */
    private static final Pattern UNREADABLE = Pattern.compile("\\p{C}");
    /** Which nobody sees, or which a page shows as one: around a name, doubled, or no ordinary one. */
    private static final Pattern BLANKS = Pattern.compile("^ | $|  |[\\p{Z}&&[^ ]]");

    /**
     * An image.
     *
     * @param file absolute
     * @param label index of its class
     */
    record Picture(Path file, int label) {}

    PictureListing {
        classNames = List.copyOf(classNames);
    }

    /**
     * Looks at the folders of all parts that are asked for, and tells of what it leaves out.
     *
     * @throws DataException that tells what is missing or odd, and how it must be
     */
    static PictureListing of(PictureFolder pictures, DatasetRequest request, DataListener listener) {
        Path folder = pictures.folder();
        Map<String, PicturePart> found = new LinkedHashMap<>();
        request.files().forEach(part -> found.put(part, PicturePart.of(folder.resolve(part), layout(folder))));
        SortedSet<String> trained = new TreeSet<>(PicturePart.BY_CODE_POINT);
        SortedSet<String> without = new TreeSet<>(PicturePart.BY_CODE_POINT);
        SortedSet<String> other = new TreeSet<>(PicturePart.BY_CODE_POINT);
        found.forEach((part, inside) -> inside.classes().forEach((name, images) -> {
            if (request.train().contains(part)) {
                (images.isEmpty() ? without : trained).add(name);
            } else if (!images.isEmpty()) {
                other.add(name);
            }
        }));
        without.removeAll(trained);
        other.removeAll(trained);
        other.removeAll(without);
        List<String> problems = problems(folder, trained);
        without.forEach(name -> problems.add(folder + ": the class " + readable(name)
                + " has no image to train on (files that end in .png, .jpg or .jpeg, in the folder itself); put some there,"
                + " or take the folder out"));
        other.forEach(name -> problems.add(
                folder + ": the class " + readable(name) + " has images to validate or test, and none to train on"));
        found.values().stream()
                .filter(PicturePart::isEmpty)
                .forEach(part ->
                        problems.add(part.folder() + ": no image; files that end in .png, .jpg or .jpeg are wanted"));
        found.values().forEach(part -> part.tell(listener));
        if (!problems.isEmpty()) {
            throw new DataException(String.join("\n", problems.subList(0, Math.min(TOLD, problems.size()))));
        }
        return new PictureListing(pictures, List.copyOf(trained), labelled(found, List.copyOf(trained)));
    }

    private static String layout(Path folder) {
        return "; images are wanted in " + folder
                + "/PART/CLASS/FILE, where the parts are those that the study names for"
                + " train, validation and test; another folder can be named by --data DIR";
    }

    private static List<String> problems(Path folder, SortedSet<String> classes) {
        List<String> problems = new ArrayList<>();
        if (classes.size() < 2) {
            problems.add(folder + ": classes " + classes + "; at least two are wanted");
        }
        if (classes.size() > LabelField.WIDE.most()) {
            problems.add(
                    folder + ": " + classes.size() + " classes; at most " + LabelField.WIDE.most() + " are wanted");
        }
        for (String name : classes) {
            if (name.codePointCount(0, name.length()) > LONGEST_NAME
                    || UNREADABLE.matcher(name).find()) {
                problems.add(folder + ": the class " + readable(name) + "; a name of at most " + LONGEST_NAME
                        + " characters, all of them to be seen, is wanted");
            }
            if (BLANKS.matcher(name).find()) {
                problems.add(folder + ": the class '" + readable(name)
                        + "'; a name as people write it is wanted, with single ordinary blanks between words and none"
                        + " around them");
            }
        }
        return problems;
    }

    private static String readable(String name) {
        return UNREADABLE.matcher(name).replaceAll("?");
    }

    private static Map<String, List<Picture>> labelled(Map<String, PicturePart> found, List<String> classNames) {
        Map<String, List<Picture>> parts = new LinkedHashMap<>();
        found.forEach((part, inside) -> parts.put(
                part,
                IntStream.range(0, classNames.size())
                        .boxed()
                        .flatMap(label -> inside.classes().getOrDefault(classNames.get(label), List.of()).stream()
                                .map(file -> new Picture(file, label)))
                        .toList()));
        return parts;
    }

    /** The layout of records that are made of them. */
    ImageLayout layout() {
        return new ImageLayout(
                LabelField.of(classNames.size()), classNames, pictures.width(), pictures.height(), pictures.channels());
    }

    /** Tells where they are, how many, and what they are brought to. */
    void tell(DataListener listener) {
        listener.message(String.format(
                Locale.ROOT,
                "images: %s: classes %,d, images %,d, each brought to %d x %d pixels in %s",
                pictures.folder(),
                classNames.size(),
                parts.values().stream().mapToInt(List::size).sum(),
                pictures.width(),
                pictures.height(),
                pictures.channels() == 1 ? "grey" : "colour"));
    }

    /** Tells what is being done to how many images of a part. */
    void tell(DataListener listener, String doing, String part, int images) {
        listener.message(String.format(
                Locale.ROOT, "images: %s: %s %,d", pictures.folder().resolve(part), doing, images));
    }
}
