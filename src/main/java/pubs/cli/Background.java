package pubs.cli;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * A piece of work done beside another one. At a cold start most of the time goes into loading classes, and a style and a
 * library need different ones.
 */
final class Background<T> {
    /** Work that may fail as a command may. */
    interface Work<T> {
        T run() throws Failure;
    }

    private final FutureTask<T> task;

    private Background(Work<T> work) {
        task = new FutureTask<>(work::run);
    }

    static <T> Background<T> start(Work<T> work) {
        Background<T> background = new Background<>(work);
        Thread thread = new Thread(background.task, "background");
        thread.setDaemon(true);
        thread.start();
        return background;
    }

    /** Waits for the end of the work. */
    T result() throws Failure {
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Failure failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("interrupted", "interrupted");
        }
    }
}
