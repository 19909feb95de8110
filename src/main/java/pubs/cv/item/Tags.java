package pubs.cv.item;

import java.util.List;
import java.util.Optional;
import pubs.cv.tagger.Label;
import pubs.cv.tagger.ReferenceTagger;
import pubs.cv.tagger.Span;

/**
 * What the learned tagger takes the stretches of an item for. It knows the words alone; what typography and layout say is
 * weighed against it by who asks.
 */
final class Tags {
    /** Loaded when the first item asks. */
    private static final class Loaded {
        static final ReferenceTagger TAGGER = ReferenceTagger.load();
    }

    private final List<Span> spans;

    private Tags(List<Span> spans) {
        this.spans = spans;
    }

    static Tags of(String text) {
        return new Tags(Loaded.TAGGER.tag(text.replace('\n', ' ')));
    }

    /** The first stretch with a label at or behind an offset; stretches of that label with nothing between them are one. */
    Optional<Span> first(Label label, int from) {
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            if (span.label() == label && span.end() > from) {
                Span last = span;
                double confidence = span.confidence();
                for (int j = i + 1; j < spans.size() && spans.get(j).label() == label; j++) {
                    last = spans.get(j);
                    confidence = Math.min(confidence, last.confidence());
                }
                return Optional.of(new Span(label, span.start(), last.end(), confidence));
            }
        }
        return Optional.empty();
    }

    /** Whether there is a stretch with a label. */
    boolean has(Label label) {
        return spans.stream().anyMatch(span -> span.label() == label);
    }
}
