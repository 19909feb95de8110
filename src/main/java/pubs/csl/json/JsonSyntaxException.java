package pubs.csl.json;

import java.io.Serial;

/** A text is not JSON at a place. */
final class JsonSyntaxException extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private final int offset;

    JsonSyntaxException(int offset, String message) {
        super(message, null, false, false);
        this.offset = offset;
    }

    int offset() {
        return offset;
    }
}
