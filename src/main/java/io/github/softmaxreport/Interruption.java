package io.github.softmaxreport;

/**
 * What is said when the system ends the program before it is done: Ctrl-C, a kill, a shutdown. Nothing has to be put right
 * then: locks go with the process, the site is replaced by a rename, and what a run leaves beside it the next one clears.
 */
final class Interruption {
    static final String MESSAGE = "Interrupted. Nothing is half-written, and what is trained is kept:"
            + " run the same command again to go on from there.";

    private static final long PATIENCE_MILLIS = 300;

    private final Thread hook;

    private Interruption(Runnable work) {
        hook = new Thread(work, "interruption");
    }

    /** Not longer than a moment: where nobody reads what is printed, printing never ends. */
    static void tell(Runnable words) {
        Thread telling = new Thread(words, "last line");
        telling.setDaemon(true);
        telling.start();
        try {
            telling.join(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** From now on an interruption is told, as the last line. The JVM then ends with 128 + the number of the signal. */
    static Interruption toldOn(ProgressLine progress) {
        return tells(() -> progress.last(MESSAGE));
    }

    /** @param words says on an interruption what is to be said */
    static Interruption tells(Runnable words) {
        return with(() -> tell(words));
    }

    /** @param work done on an interruption, before the JVM ends */
    static Interruption with(Runnable work) {
        Interruption interruption = new Interruption(work);
        try {
            Runtime.getRuntime().addShutdownHook(interruption.hook);
        } catch (IllegalStateException e) {
            work.run(); // the JVM is ending already
        }
        return interruption;
    }

    /**
     * The program ends by itself.
     *
     * @return false, if the JVM is ending already, and the hook has the last word
     */
    boolean noMore() {
        try {
            return Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            return false;
        }
    }
}
