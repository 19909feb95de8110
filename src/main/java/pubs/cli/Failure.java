package pubs.cli;

import java.io.Serial;
import java.util.Optional;
import pubs.diagnostic.Diagnostic;
import pubs.diagnostic.Severity;

/** A command cannot do what was asked. The program prints the diagnostic and ends with {@link ExitStatus#FAILED}. */
final class Failure extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Diagnostic diagnostic;

    Failure(Diagnostic diagnostic, Throwable cause) {
        super(diagnostic.message(), cause);
        this.diagnostic = diagnostic;
    }

    /** A failure that has no place in a text. */
    Failure(String rule, String message) {
        this(new Diagnostic(Severity.ERROR, rule, message, Optional.empty()), null);
    }

    Diagnostic diagnostic() {
        return diagnostic;
    }
}
