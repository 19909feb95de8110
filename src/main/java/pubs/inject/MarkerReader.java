package pubs.inject;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import pubs.diagnostic.Diagnostic;
import pubs.diagnostic.SourceText;
import pubs.diagnostic.Suggestion;
import pubs.inject.Marker.Setting;
import pubs.inject.Marker.Word;

/** Reads the words of a marker: {@code pubs:begin style=acm only="person=A. Sum"}. */
final class MarkerReader {
    private static final String PREFIX = "pubs:";

    private final SourceText source;
    private final Comment comment;
    private final String text;
    private final Consumer<Diagnostic> diagnostics;

    private MarkerReader(SourceText source, Comment comment, Consumer<Diagnostic> diagnostics) {
        this.source = source;
        this.comment = comment;
        this.text = comment.text();
        this.diagnostics = diagnostics;
    }

    /** The marker that a comment is; empty when it is another comment, and when it is a wrong one, which is reported. */
    static Optional<Marker> read(SourceText source, Comment comment, Consumer<Diagnostic> diagnostics) {
        return new MarkerReader(source, comment, diagnostics).read();
    }

    private Optional<Marker> read() {
        int start = afterBlanks(0);
        if (!text.startsWith(PREFIX, start)) {
            return Optional.empty();
        }
        int end = afterWord(start);
        String word = text.substring(start, end);
        if (word.equals(PREFIX)) {
            return Optional.empty();
        }
        for (Word known : Word.values()) {
            if (known.text().equals(word)) {
                List<Setting> settings = settings(end);
                int last = settings.isEmpty() ? comment.from() + end : settings.get(settings.size() - 1).span().end();
                return Optional.of(new Marker(known, source.span(comment.start(), comment.end()), comment.from() + start,
                        last, settings));
            }
        }
        List<String> known = Arrays.stream(Word.values()).map(Word::text).toList();
        List<String> near = Suggestion.nearest(word, known);
        diagnostics.accept(Diagnostic.error("unknown-marker", source.span(comment.from() + start, comment.from() + end),
                "unknown marker \"" + word + "\"; " + (near.isEmpty() ? "expected " + String.join(", ", known)
                        : "did you mean \"" + near.get(0) + "\"?")));
        return Optional.empty();
    }

    private List<Setting> settings(int from) {
        List<Setting> settings = new ArrayList<>();
        int start = afterBlanks(from);
        while (start < text.length()) {
            int i = start;
            StringBuilder word = new StringBuilder();
            int equals = -1;
            while (i < text.length() && !Character.isWhitespace(text.charAt(i))) {
                char c = text.charAt(i);
                boolean quoted = (c == '"' || c == '\'') && equals >= 0 && word.length() == equals + 1
                        && text.indexOf(c, i + 1) >= 0;
                if (quoted) {
                    int close = text.indexOf(c, i + 1);
                    word.append(text, i + 1, close);
                    i = close + 1;
                } else {
                    equals = equals < 0 && c == '=' ? word.length() : equals;
                    word.append(c);
                    i++;
                }
            }
            String name = equals < 0 ? word.toString() : word.substring(0, equals);
            settings.add(new Setting(name, equals < 0 ? "" : word.substring(equals + 1), equals >= 0,
                    source.span(comment.from() + start, comment.from() + i)));
            start = afterBlanks(i);
        }
        return settings;
    }

    private int afterBlanks(int from) {
        int i = from;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int afterWord(int from) {
        int i = from;
        while (i < text.length() && !Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
