package pubs.diagnostic;

import java.util.Optional;

/**
 * A finding.
 *
 * @param rule    a stable id in lower case with hyphens, {@code undefined-string}
 * @param message what is wrong and what was expected or what to do; one line, no full stop
 * @param span    where, when there is a place
 */
public record Diagnostic(Severity severity, String rule, String message, Optional<SourceSpan> span) {
    private static final int BEFORE = 60;
    private static final int SHOWN = 120;

    public static Diagnostic error(String rule, SourceSpan span, String message) {
        return new Diagnostic(Severity.ERROR, rule, message, Optional.of(span));
    }

    public static Diagnostic warning(String rule, SourceSpan span, String message) {
        return new Diagnostic(Severity.WARNING, rule, message, Optional.of(span));
    }

    /** {@code path:line:column: error: message [rule]}, the source line, a caret under its place. */
    public String format() {
        StringBuilder text = new StringBuilder();
        span.ifPresent(place -> text.append(place.place()).append(": "));
        text.append(severity.word()).append(": ").append(message).append(" [").append(rule).append(']');
        span.ifPresent(place -> text.append(excerpt(place)));
        return Printable.of(text.toString());
    }

    /** A long line is shown around the place only. */
    private static String excerpt(SourceSpan place) {
        String text = place.source().text();
        int lineStart = place.source().lineStart(place.line());
        int at = Math.min(place.start(), text.length());
        int from = Math.max(lineStart, at - BEFORE);
        if (from > lineStart && Character.isLowSurrogate(text.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < text.length() && to < from + SHOWN && text.charAt(to) != '\n' && text.charAt(to) != '\r') {
            to++;
        }
        String shown = text.substring(from, to).replace('\t', ' ');
        return shown.isBlank() ? "" : "\n  " + shown + "\n  " + " ".repeat(text.codePointCount(from, Math.min(at, to))) + "^";
    }
}
