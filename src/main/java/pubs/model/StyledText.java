package pubs.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Unicode text in runs, each of one look. Immutable; adjacent runs differ in style and no run is empty. */
public final class StyledText {
    /** A stretch of text of one look. */
    public record Run(String text, TextStyle style) {}

    public static final StyledText EMPTY = new StyledText(List.of());

    private final List<Run> runs;

    private StyledText(List<Run> runs) {
        this.runs = runs;
    }

    public static StyledText of(String text) {
        return new Builder().append(text, TextStyle.PLAIN).build();
    }

    public static StyledText of(String text, TextStyle style) {
        return new Builder().append(text, style).build();
    }

    public List<Run> runs() {
        return runs;
    }

    public boolean isEmpty() {
        return runs.isEmpty();
    }

    /** The characters alone. */
    public String plain() {
        if (runs.size() == 1) {
            return runs.get(0).text();
        }
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }

    public StyledText append(StyledText other) {
        return new Builder().append(this).append(other).build();
    }

    /** The characters from one offset of the plain text to another, in UTF-16 units, each within it; the text itself where that is all. */
    public StyledText part(int start, int end) {
        if (start == 0 && end == plain().length()) {
            return this;
        }
        Builder builder = new Builder();
        int at = 0;
        for (Run run : runs) {
            int from = Math.max(start - at, 0);
            int to = Math.min(end - at, run.text().length());
            if (from < to) {
                builder.append(run.text().substring(from, to), run.style());
            }
            at += run.text().length();
        }
        return builder.build();
    }

    /** The characters from an offset of the plain text on. */
    public StyledText from(int start) {
        return part(start, plain().length());
    }

    /** The same characters with every style changed. */
    public StyledText restyle(UnaryOperator<TextStyle> change) {
        Builder builder = new Builder();
        runs.forEach(run -> builder.append(run.text(), change.apply(run.style())));
        return builder.build();
    }

    public StyledText with(TextStyle.Look look) {
        return restyle(style -> style.with(look));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StyledText text && text.runs.equals(runs);
    }

    @Override
    public int hashCode() {
        return runs.hashCode();
    }

    /** The characters alone, for messages. */
    @Override
    public String toString() {
        return plain();
    }

    /** Collects runs; joins neighbours of one style. */
    public static final class Builder {
        private final List<Run> runs = new ArrayList<>();
        private final StringBuilder open = new StringBuilder();
        private TextStyle style = TextStyle.PLAIN;

        public Builder append(CharSequence text, TextStyle look) {
            if (text.length() > 0) {
                if (!look.equals(style)) {
                    close();
                    style = look;
                }
                open.append(text);
            }
            return this;
        }

        public Builder append(StyledText text) {
            text.runs.forEach(run -> append(run.text(), run.style()));
            return this;
        }

        public StyledText build() {
            close();
            return runs.isEmpty() ? EMPTY : new StyledText(List.copyOf(runs));
        }

        private void close() {
            if (open.length() > 0) {
                runs.add(new Run(open.toString(), style));
                open.setLength(0);
            }
        }
    }
}
