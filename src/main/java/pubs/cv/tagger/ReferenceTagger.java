package pubs.cv.tagger;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import pubs.resource.Resource;

/**
 * Cuts a reference into its parts: {@code J. Doe. On queues. In Proc. ICQ, 2020, pp. 3–9.} has an AUTHOR, a TITLE, a
 * CONTAINER, a DATE and PAGES. It knows text alone: what type and layout tell is for the caller to weigh. Time is linear in
 * the length. Immutable.
 */
public final class ReferenceTagger {
    /** No reference has as many words; a longer text is tagged in pieces. */
    private static final int PIECE = 1000;

    private final Model model;

    ReferenceTagger(Model model) {
        this.model = model;
    }

    /** The tagger with the model that comes with the program. */
    public static ReferenceTagger load() {
        try {
            return new ReferenceTagger(Model.read(
                    new ByteArrayInputStream(Resource.bytes(ReferenceTagger.class, "model.bin"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The parts of a reference, in their order. Neighbouring words of one label are one part; the punctuation around it and
     * words that announce it ({@code In}, {@code pp.}, {@code doi:}) are not in it. A text without a word has none.
     */
    public List<Span> tag(String text) {
        Tokens tokens = Tokens.of(text);
        List<Span> spans = new ArrayList<>();
        for (int from = 0; from < tokens.size(); from += PIECE) {
            int to = Math.min(tokens.size(), from + PIECE);
            Features features = new Features(tokens, from, to);
            Chain chain = model.chain(features);
            int[] labels = chain.best();
            chain.weigh();
            collect(text, tokens, from, labels, chain, spans);
        }
        return spans;
    }

    private static void collect(String text, Tokens tokens, int from, int[] labels, Chain chain, List<Span> spans) {
        for (int start = 0; start < labels.length;) {
            int end = start;
            double least = 1;
            while (end < labels.length && labels[end] == labels[start]) {
                least = Math.min(least, chain.probability(end, labels[end]));
                end++;
            }
            Label label = Label.values()[labels[start]];
            int first = from + start;
            int last = from + end - 1;
            while (first < last && Announcements.isOne(label, tokens.word(first))) {
                first++;
            }
            while (last > first && Announcements.follows(label, tokens.word(last))) {
                last--;
            }
            spans.add(new Span(label, tokens.start(first), stop(text, tokens, last), Math.min(1, least)));
            start = end;
        }
    }

    /** The full stop of an initial or abbreviation belongs to it when more than the reference's end follows. */
    private static int stop(String text, Tokens tokens, int last) {
        int end = tokens.end(last);
        boolean initial = end - tokens.start(last) == 1 && Character.isUpperCase(text.charAt(end - 1));
        return initial && end < text.length() && text.charAt(end) == '.' ? end + 1 : end;
    }
}
