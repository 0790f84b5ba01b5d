package io.github.softmaxreport;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Lines for a person: finished lines stay; the current state overwrites itself in a terminal, and elsewhere appears as a
 * plain line now and then. Safe to use from several threads.
 */
final class ProgressLine {
    private static final double TERMINAL_SECONDS = 0.1;
    private static final double PLAIN_SECONDS = 5;

    private final boolean terminal;
    private final Colours colours;
    private final LongSupplier nanoClock;
    private PrintStream out;
    private long lastState;
    private int shown;
    private boolean ended;
    private final List<String> said = new ArrayList<>();
    private final List<String> before;
    /** How many of those have come again, or have been passed over. */
    private int met;

    /** @param terminal whether carriage returns make sense */
    ProgressLine(PrintStream out, boolean terminal, Colours colours, LongSupplier nanoClock) {
        this(out, terminal, colours, nanoClock, List.of());
    }

    /** @param before lines that were said before; in the same order they are not said again */
    ProgressLine(PrintStream out, boolean terminal, Colours colours, LongSupplier nanoClock, List<String> before) {
        this.before = before;
        this.out = out;
        this.terminal = terminal;
        this.colours = colours;
        this.nanoClock = nanoClock;
        this.lastState = nanoClock.getAsLong();
    }

    /** From now on lines go there. */
    synchronized void moveTo(PrintStream other) {
        erase();
        out = other;
    }

    /** A line that stays. */
    void line(String text) {
        line(Colours.Tone.PLAIN, text);
    }

    /** A line that stays, in a colour where there are colours. */
    synchronized void line(Colours.Tone tone, String text) {
        if (ended) {
            return;
        }
        said.add(text);
        int again = before.subList(met, before.size()).indexOf(text);
        if (again >= 0) {
            met += again + 1;
            return;
        }
        erase();
        out.println(colours.of(tone, text));
        out.flush();
    }

    /** The lines so far. */
    synchronized List<String> said() {
        return List.copyOf(said);
    }

    /** A line after which nothing is shown any more. */
    synchronized void last(String text) {
        line(text);
        ended = true;
    }

    /** What is going on right now; may be dropped when it comes too often. */
    synchronized void state(String text) {
        long now = nanoClock.getAsLong();
        if (ended || (now - lastState) / 1e9 < (terminal ? TERMINAL_SECONDS : PLAIN_SECONDS)) {
            return;
        }
        lastState = now;
        if (terminal) {
            out.print("\r" + text + " ".repeat(Math.max(0, shown - text.length())));
            shown = text.length();
        } else {
            out.println(text);
        }
        out.flush();
    }

    private void erase() {
        if (shown > 0) {
            out.print("\r" + " ".repeat(shown) + "\r");
            shown = 0;
        }
    }

    /** Seconds as a person says them: "8 s", "2 min 05 s". */
    static String duration(double seconds) {
        long whole = Math.max(0, Math.round(seconds));
        return whole < 60 ? whole + " s" : String.format(Locale.ROOT, "%d min %02d s", whole / 60, whole % 60);
    }
}
