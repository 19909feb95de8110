package pubs.cli;

import java.io.IOException;
import java.io.Serial;

/** Whoever read standard output has seen enough ({@code pubs format | head -1}): a reason to stop, not an error. */
final class ClosedPipeException extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    ClosedPipeException(IOException cause) {
        super(cause);
    }
}
