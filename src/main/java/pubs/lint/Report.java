package pubs.lint;

import java.util.Optional;
import java.util.function.Consumer;
import pubs.diagnostic.Diagnostic;
import pubs.diagnostic.SourceSpan;
import pubs.model.Entry;
import pubs.model.Field;

/** Takes what rules find and puts it to its place. */
final class Report {
    private final Consumer<Diagnostic> diagnostics;

    Report(Consumer<Diagnostic> diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** About an entry: at its key. */
    void entry(Rule rule, Entry entry, String message) {
        say(rule, entry.span().map(Report::head), message);
    }

    /** About a field: at its value. */
    void field(Rule rule, Entry entry, Field field, String message) {
        say(rule, field.span().or(() -> entry.span().map(Report::head)), message);
    }

    /** About a stretch of a field; at the stretch where the value stands in the file as it is read. */
    void part(Rule rule, Entry entry, Field field, int start, int end, String message) {
        Optional<SourceSpan> exact = field.span().flatMap(span -> {
            int from = span.start() + 1 + start;
            boolean same = span.source().text().startsWith(field.value(), span.start() + 1);
            return same ? Optional.of(span.source().span(from, from + end - start)) : Optional.empty();
        });
        say(rule, exact.or(field::span).or(() -> entry.span().map(Report::head)), message);
    }

    void say(Rule rule, Optional<SourceSpan> place, String message) {
        diagnostics.accept(new Diagnostic(rule.severity(), rule.id(), message, place));
    }

    /** {@code @article{doe}, without the fields. */
    private static SourceSpan head(SourceSpan entry) {
        String text = entry.source().text();
        int end = entry.start();
        while (end < entry.end() && text.charAt(end) != ',' && text.charAt(end) != '\n') {
            end++;
        }
        return entry.source().span(entry.start(), end);
    }
}
