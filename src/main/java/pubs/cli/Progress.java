package pubs.cli;

import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** A line on the terminal that is written over as the work goes on, and is gone at the end. Not for several threads. */
final class Progress implements AutoCloseable {
    /** Short work shows nothing. */
    private static final long FIRST_AFTER = 500_000_000;
    private static final long AGAIN_AFTER = 100_000_000;

    private final String what;
    private final Consumer<String> terminal;
    private final LongSupplier nanoseconds;
    private long next;
    private int width;

    /**
     * @param what        what is being done, {@code formatting}
     * @param terminal    takes text as it is to be sent
     * @param nanoseconds the clock
     */
    Progress(String what, Consumer<String> terminal, LongSupplier nanoseconds) {
        this.what = what;
        this.terminal = terminal;
        this.nanoseconds = nanoseconds;
        next = nanoseconds.getAsLong() + FIRST_AFTER;
    }

    /** Says that {@code done} of {@code total} steps are done. Cheap enough to be called at every step. */
    void at(long done, long total) {
        long now = nanoseconds.getAsLong();
        if (now - next >= 0) {
            next = now + AGAIN_AFTER;
            show(what + " " + done + "/" + total);
        }
    }

    @Override
    public void close() {
        if (width > 0) {
            terminal.accept("\r" + " ".repeat(width) + "\r");
        }
    }

    private void show(String line) {
        terminal.accept("\r" + line + " ".repeat(Math.max(0, width - line.length())));
        width = line.length();
    }
}
