package pubs.tidy;

import java.util.Set;
import java.util.function.UnaryOperator;
import pubs.bibtex.RawField;

/** Letters with accents and signs as Unicode or as LaTeX, but for fields that are not typeset. */
final class Letters extends FieldTransform {
    private static final Set<String> VERBATIM = Set.of("url", "doi", "file", "pdf", "eprint", "verba", "verbb", "verbc", "code",
            "slides", "video", "poster", "website", "crossref", "xdata", "xref", "related", "ids", "urlraw");

    private final UnaryOperator<String> exchange;

    Letters(UnaryOperator<String> exchange) {
        this.exchange = exchange;
    }

    @Override
    boolean concerns(String name) {
        return !VERBATIM.contains(name);
    }

    @Override
    RawField field(RawField field) {
        return field.text().map(text -> field.withText(exchange.apply(text))).orElse(field);
    }
}
