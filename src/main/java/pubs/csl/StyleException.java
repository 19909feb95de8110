package pubs.csl;

import java.util.Optional;
import pubs.diagnostic.Diagnostic;
import pubs.diagnostic.Severity;
import pubs.diagnostic.SourceSpan;

/** A style or language that is not there or cannot be used. */
public final class StyleException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Diagnostic diagnostic;

    StyleException(String rule, String message) {
        this(rule, message, Optional.empty());
    }

    StyleException(String rule, String message, Optional<SourceSpan> span) {
        super(message);
        this.diagnostic = new Diagnostic(Severity.ERROR, rule, message, span);
    }

    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
