package pubs.render;

/** A template that cannot be read or filled in; the message has its line. */
public final class TemplateException extends RuntimeException {
    private static final long serialVersionUID = 1;

    TemplateException(String message, Throwable cause) {
        super(message, cause);
    }
}
