package pubs.bibtex;

import pubs.bibtex.ValuePart.Kind;

/**
 * Finds where an operand of a value ends. In an entry in which a delimiter is missing a value ends, at the latest, before a
 * line that begins with {@code name =}.
 */
final class ValueScanner {
    private final String text;
    private final int end;
    private boolean broken;

    /**
     * @param end    offset after the body of the entry
     * @param closed whether the entry has its closing delimiter
     */
    ValueScanner(String text, int end, boolean closed) {
        this.text = text;
        this.end = end;
        this.broken = !closed;
    }

    /** The operand at an offset, of length 0 when there is none. */
    ValuePart operand(int start) {
        char c = start < end ? text.charAt(start) : ',';
        if (c == '{') {
            return delimited(start, Kind.BRACED);
        }
        return c == '"' ? delimited(start, Kind.QUOTED) : bare(start);
    }

    private ValuePart delimited(int start, Kind kind) {
        int depth = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
                if (depth == 0 && kind == Kind.BRACED) {
                    return new ValuePart(start, i + 1, kind);
                }
            } else if (c == '"' && depth <= 0 && kind == Kind.QUOTED && i > start) {
                return new ValuePart(start, i + 1, kind);
            } else if (broken && Characters.isLineEnd(c) && fieldBegins(i + 1)) {
                return unclosed(start, i);
            }
        }
        if (!broken) {
            broken = true;
            return delimited(start, kind);
        }
        return unclosed(start, end);
    }

    /** Without the comma, the blanks and the brace of the entry that may end it. */
    private ValuePart unclosed(int start, int stop) {
        int i = trim(start, stop);
        if (stop == end && i > start + 1 && text.charAt(i - 1) == '}') {
            i = trim(start, i - 1);
        }
        if (i > start + 1 && text.charAt(i - 1) == ',') {
            i = trim(start, i - 1);
        }
        return new ValuePart(start, i, Kind.UNCLOSED);
    }

    private int trim(int start, int stop) {
        int i = stop;
        while (i > start + 1 && Characters.isWhite(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** Whether a line that begins at the offset reads {@code name = value}. */
    private boolean fieldBegins(int lineStart) {
        int name = Characters.skipBlanks(text, lineStart, end);
        int nameEnd = Characters.skipName(text, name, end);
        int equals = Characters.skipBlanks(text, nameEnd, end);
        if (nameEnd == name || equals >= end || text.charAt(equals) != '=' || !Character.isLetter(text.charAt(name))) {
            return false;
        }
        int value = Characters.skipBlanks(text, equals + 1, end);
        return value < end && (text.charAt(value) == '{' || text.charAt(value) == '"'
                || Characters.isName(text.charAt(value)));
    }

    private ValuePart bare(int start) {
        int stop = bareEnd(start);
        Kind kind = kind(start, stop);
        int i = stop;
        // Words that were meant to stand in braces: all of them up to the comma or the end of the line.
        while (kind != Kind.NUMBER) {
            int next = Characters.skipBlanks(text, i, end);
            int nextEnd = bareEnd(next);
            if (next == i || nextEnd == next || text.charAt(next) == '%') {
                break;
            }
            int after = Characters.skipBlanks(text, nextEnd, end);
            if (after < end && text.charAt(after) == '=') {
                break;
            }
            i = nextEnd;
        }
        return i == stop ? new ValuePart(start, stop, kind) : new ValuePart(start, i, Kind.BARE);
    }

    private int bareEnd(int start) {
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            if (Characters.isWhite(c) || c == ',' || c == '#' || c == '{' || c == '}' || c == '"' || c == '=') {
                break;
            }
            i++;
        }
        return i;
    }

    private Kind kind(int start, int stop) {
        boolean digits = true;
        boolean name = start < stop && !Characters.isDigit(text.charAt(start));
        for (int i = start; i < stop; i++) {
            digits &= Characters.isDigit(text.charAt(i));
            name &= Characters.isName(text.charAt(i));
        }
        return digits ? Kind.NUMBER : name ? Kind.MACRO : Kind.BARE;
    }
}
