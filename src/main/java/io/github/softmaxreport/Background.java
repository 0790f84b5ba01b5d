package io.github.softmaxreport;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Work that is done on a thread of its own until it is asked for. It never keeps the program from ending. */
final class Background<T> {
    private final FutureTask<T> task;

    private Background(Callable<T> work) {
        task = new FutureTask<>(work);
    }

    /** @param name of the thread */
    static <T> Background<T> of(String name, Callable<T> work) {
        Background<T> background = new Background<>(work);
        Thread thread = new Thread(background.task, name);
        thread.setDaemon(true);
        thread.start();
        return background;
    }

    /** Waits for the result; what the work has thrown is thrown here. */
    T get() {
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
