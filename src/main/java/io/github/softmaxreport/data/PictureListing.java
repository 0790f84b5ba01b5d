package io.github.softmaxreport.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which images a user has, class by class.
 *
 * @param classNames names of the folders, sorted by code point; an image's label is the index of its folder
 * @param parts images by part, sorted by class and name
 */
record PictureListing(PictureFolder pictures, List<String> classNames, Map<String, List<Picture>> parts) {
    private static final int LONGEST_NAME = 60;
    private static final int TOLD = 20;
    private static final Pattern IMAGE = Pattern.compile("(?i).+\\.(png|jpe?g)");
    /** What can't be read by people: controls, marks of direction, private and unassigned characters. */
    private static final Pattern UNREADABLE = Pattern.compile("\\p{C}");

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
     * Looks at the folders of all parts that are asked for.
     *
     * @throws DataException that tells what is missing or odd, and how it must be
     */
    static PictureListing of(PictureFolder pictures, DatasetRequest request) {
        SortedSet<String> trained = new TreeSet<>();
        SortedSet<String> all = new TreeSet<>();
        for (String part : request.files()) {
            List<String> found = folders(pictures.folder().resolve(part), pictures.folder());
            all.addAll(found);
            if (request.train().contains(part)) {
                trained.addAll(found);
            }
        }
        List<String> problems = new ArrayList<>();
        all.stream()
                .filter(name -> !trained.contains(name))
                .forEach(name -> problems.add(pictures.folder() + ": the class " + name
                        + " has images to validate or test, and none to train on"));
        if (trained.size() < 2) {
            problems.add(pictures.folder() + ": classes " + trained + "; at least two are wanted");
        }
        if (trained.size() > LabelField.WIDE.most()) {
            problems.add(pictures.folder() + ": " + trained.size() + " classes; at most " + LabelField.WIDE.most()
                    + " are wanted");
        }
        trained.stream()
                .filter(name ->
                        name.length() > LONGEST_NAME || UNREADABLE.matcher(name).find())
                .forEach(name -> problems.add(pictures.folder() + ": the class "
                        + UNREADABLE.matcher(name).replaceAll("?") + "; a name of at most " + LONGEST_NAME
                        + " characters, all of them to be seen, is wanted"));
        List<String> classNames = List.copyOf(trained);
        Map<String, List<Picture>> parts = new LinkedHashMap<>();
        for (String part : request.files()) {
            parts.put(part, pictures(pictures.folder().resolve(part), classNames));
            if (parts.get(part).isEmpty()) {
                problems.add(pictures.folder().resolve(part)
                        + ": no image; files that end in .png, .jpg or .jpeg are wanted");
            }
        }
        if (!problems.isEmpty()) {
            throw new DataException(String.join("\n", problems.subList(0, Math.min(TOLD, problems.size()))));
        }
        return new PictureListing(pictures, classNames, parts);
    }

    private static List<String> folders(Path part, Path folder) {
        try (Stream<Path> inside = Files.list(part)) {
            return inside.filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .toList();
        } catch (IOException e) {
            throw new DataException(
                    part + ": cannot be read (" + Failure.text(e) + "); images are wanted in " + folder
                            + "/PART/CLASS/FILE, where the parts are those that the study names for train, validation and"
                            + " test; another folder can be named by --data DIR",
                    e);
        }
    }

    private static List<Picture> pictures(Path part, List<String> classNames) {
        List<Picture> found = new ArrayList<>();
        for (int label = 0; label < classNames.size(); label++) {
            Path folder = part.resolve(classNames.get(label));
            if (Files.isDirectory(folder)) {
                int of = label;
                try (Stream<Path> inside = Files.list(folder)) {
                    inside.filter(PictureListing::isImage)
                            .sorted((a, b) -> a.getFileName()
                                    .toString()
                                    .compareTo(b.getFileName().toString()))
                            .forEach(file -> found.add(new Picture(file, of)));
                } catch (IOException e) {
                    throw new DataException(folder + ": cannot be read (" + Failure.text(e) + ")", e);
                }
            }
        }
        return found;
    }

    private static boolean isImage(Path file) {
        String name = file.getFileName().toString();
        return !name.startsWith(".") && IMAGE.matcher(name).matches() && Files.isRegularFile(file);
    }

    /** The layout of records that are made of them. */
    ImageLayout layout() {
        return new ImageLayout(
                LabelField.of(classNames.size()), classNames, pictures.width(), pictures.height(), pictures.channels());
    }

    /** How many images all parts have, as people write it. */
    String size() {
        int images = parts.values().stream().mapToInt(List::size).sum();
        return String.format(Locale.ROOT, "%,d images in %,d classes", images, classNames.size());
    }
}
