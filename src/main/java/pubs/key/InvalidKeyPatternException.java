package pubs.key;

/** A key pattern that cannot be read; the message says what is wrong and what was expected. */
public final class InvalidKeyPatternException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private final int column;

    InvalidKeyPatternException(String message, int column) {
        super(message);
        this.column = column;
    }

    /** Where in the pattern, from 1. */
    public int column() {
        return column;
    }
}
