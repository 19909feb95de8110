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

    private static String excerpt(SourceSpan place) {
        String line = place.source().lineText(place.line());
        if (line.isBlank()) {
            return "";
        }
        int at = line.offsetByCodePoints(0, Math.min(place.column() - 1, line.codePointCount(0, line.length())));
        // A long line is shown around the place only.
        int from = Math.max(0, at - 60);
        int to = Math.min(line.length(), from + 120);
        String shown = line.substring(from, to).replace('\t', ' ');
        return "\n  " + shown + "\n  " + " ".repeat(shown.codePointCount(0, at - from)) + "^";
    }
}
