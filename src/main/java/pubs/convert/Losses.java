package pubs.convert;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import pubs.diagnostic.Diagnostic;
import pubs.diagnostic.Severity;
import pubs.diagnostic.SourceSpan;

/** What the wanted format cannot hold: said once for each field, with the first place and how many items it concerns. */
final class Losses {
    private record Loss(Optional<SourceSpan> first, int count) {}

    private final Format format;
    private final Map<String, Loss> losses = new LinkedHashMap<>();

    Losses(Format format) {
        this.format = format;
    }

    /** Notes a field that is left out. */
    void field(String name, Optional<SourceSpan> span) {
        note(format.title() + " has no place for \"" + name + "\", which is left out", span);
    }

    /** Notes something else: a sentence without its end. */
    void note(String what, Optional<SourceSpan> span) {
        losses.merge(what, new Loss(span, 1), (one, other) -> new Loss(one.first(), one.count() + 1));
    }

    void report(Consumer<Diagnostic> report) {
        losses.forEach((what, loss) -> {
            String where = loss.count() == 1 ? "" : "; so in " + loss.count() + " places, of which this is the first";
            report.accept(new Diagnostic(Severity.WARNING, "not-held", what + where, loss.first()));
        });
        losses.clear();
    }
}
