package io.github.softmaxreport;

import java.util.Map;

/** Whether lines are coloured: only in a terminal that can, and not where the user wants none (no-color.org). */
enum Colours {
    NONE,
    ANSI;

    private static final String RESET = "\u001b[0m";

    /** How a line is meant. */
    enum Tone {
        PLAIN(""),
        STAGE("\u001b[1m"),
        GOOD("\u001b[32m"),
        BAD("\u001b[31m");

        private final String code;

        Tone(String code) {
            this.code = code;
        }
    }

    /**
     * Chooses.
     *
     * @param terminal whether a person watches the output as it comes
     * @param environment its variables
     */
    static Colours of(boolean terminal, Map<String, String> environment) {
        boolean unwanted = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        return terminal && !unwanted ? ANSI : NONE;
    }

    /** The line in its colour. */
    String of(Tone tone, String line) {
        return this == NONE || tone == Tone.PLAIN ? line : tone.code + line + RESET;
    }
}
