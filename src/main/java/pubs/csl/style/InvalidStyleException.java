package pubs.csl.style;

/** A style that is well-formed XML but cannot be used; the message says why. */
public final class InvalidStyleException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public InvalidStyleException(String message) {
        super(message);
    }
}
