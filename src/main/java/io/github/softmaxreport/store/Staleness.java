package io.github.softmaxreport.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Why a result is not in the store: in what the entry that is nearest to it differs. */
public final class Staleness {
    private final List<Entry> entries;

    /** @param kind of result */
    public Staleness(StoreListing listing, String kind) {
        this.entries = listing.entries(kind);
    }

    /** Which parts of the key changed from what to what; empty if there is no other entry of this kind. */
    public Optional<List<String>> of(Key missing) {
        return entries.stream()
                .min(Comparator.<Entry>comparingInt(
                                entry -> changed(missing, entry.key()).size())
                        .thenComparing(entry -> !entry.key().label().equals(missing.label())))
                .map(entry -> told(missing, entry.key()));
    }

    /** Seconds of one thread for an epoch of a run on the same images, if there was one. */
    public OptionalDouble secondsPerEpoch(Key run) {
        return entries.stream()
                .filter(entry -> sameImages(entry.key(), run) && epochs(entry.key()) > 0 && entry.seconds() > 0)
                .mapToDouble(entry -> entry.seconds() / epochs(entry.key()))
                .average();
    }

    private static boolean sameImages(Key one, Key other) {
        return Stream.of("data.train", "data.holdOut", "images")
                .allMatch(name ->
                        Objects.equals(one.parts().get(name), other.parts().get(name)));
    }

    /** How many epochs a run has. */
    public static int epochs(Key run) {
        String epochs = run.parts().getOrDefault("epochs", "0");
        return epochs.matches("[0-9]{1,9}") ? Integer.parseInt(epochs) : 0;
    }

    private static List<String> told(Key missing, Key other) {
        List<String> told = new ArrayList<>();
        for (String name : changed(missing, other)) {
            told.add(StudyForm.change(name, value(other, name), value(missing, name)));
        }
        return told;
    }

    private static SortedSet<String> changed(Key one, Key other) {
        SortedSet<String> names = new TreeSet<>(one.parts().keySet());
        names.addAll(other.parts().keySet());
        names.removeIf(
                name -> Objects.equals(one.parts().get(name), other.parts().get(name)));
        return names;
    }

    private static String value(Key key, String name) {
        return key.parts().getOrDefault(name, "nothing");
    }
}
