package pubs.bibtex;

import java.util.List;
import java.util.Locale;
import pubs.names.Roles;

/**
 * How an entry is laid out.
 *
 * @param newLine       the line ending
 * @param separator     what stands before a field: a line ending and an indentation, or a blank
 * @param beforeEquals  what stands before an equals sign
 * @param afterEquals   what stands after it
 * @param alignment     how the values of an entry are brought below each other
 * @param column        the least number of characters from the name of a field to what is aligned; 0 for what the longest
 *                      name of the entry needs
 * @param quotes        whether values are in quotation marks and not in braces
 * @param trailingComma whether the last field has a comma
 * @param commaFirst    whether commas stand before fields
 * @param types         the letters of types
 * @param names         the letters of the names of fields
 * @param closing       what stands before the closing brace
 * @param between       what stands between two entries
 * @param wrap          the longest line that a value should make; 0 for any
 */
public record EntryLayout(String newLine, String separator, String beforeEquals, String afterEquals, Alignment alignment,
        int column, boolean quotes, boolean trailingComma, boolean commaFirst, LetterCase types, LetterCase names,
        String closing, String between, int wrap) {

    /** What is padded to bring values below each other. */
    public enum Alignment {
        /** Nothing: {@code title = {A}}. */
        NONE,
        /** The name: {@code title     = {A}}. */
        EQUALS,
        /** The space after the sign: {@code title =     {A}}. */
        VALUES
    }

    /** The letters of a word. */
    public enum LetterCase {
        LOWER, UPPER, CAPITALISED;

        public String apply(String word) {
            return switch (this) {
                case LOWER -> word.toLowerCase(Locale.ROOT);
                case UPPER -> word.toUpperCase(Locale.ROOT);
                case CAPITALISED -> word.substring(0, Math.min(1, word.length())).toUpperCase(Locale.ROOT)
                        + word.substring(Math.min(1, word.length())).toLowerCase(Locale.ROOT);
            };
        }
    }

    /** A field a line, indented by two blanks, equals signs aligned, values in braces, a comma after each. */
    public static final EntryLayout STANDARD = new EntryLayout("\n", "\n  ", " ", " ", Alignment.EQUALS, 0, false, true,
            false, LetterCase.LOWER, LetterCase.LOWER, "\n", "\n\n", 0);

    /** The layout that most entries of a file have; {@link #STANDARD} with its line ending when it has none. */
    public static EntryLayout of(BibFile file) {
        return LayoutDetection.detect(file);
    }

    /** The text of an entry, without a line ending at its end. White space in values is made single blanks. */
    public String write(RawEntry entry) {
        List<RawField> fields = entry.fields();
        int width = 0;
        for (RawField field : fields) {
            width = Math.max(width, field.name().length());
        }
        StringBuilder text = new StringBuilder("@").append(types.apply(entry.type())).append('{').append(entry.key());
        if (fields.isEmpty()) {
            return text.append(",").append(closing).append('}').toString();
        }
        for (int i = 0; i < fields.size(); i++) {
            if (commaFirst) {
                appendSeparator(text, true);
            } else {
                text.append(',');
                appendSeparator(text, false);
            }
            appendField(text, fields.get(i), width);
        }
        return text.append(trailingComma && !commaFirst ? "," : "").append(closing).append('}').toString();
    }

    /** The text of a macro's definition, {@code @string{name = {value}}}. */
    public String string(String name, String raw) {
        return "@" + types.apply("string") + "{" + name + " = " + Delimiters.restyle(oneLine(raw), quotes) + "}";
    }

    /** The same layout with another line ending. */
    public EntryLayout withNewLine(String other) {
        return new EntryLayout(other, separator.replace(newLine, other), beforeEquals, afterEquals, alignment, column, quotes,
                trailingComma, commaFirst, types, names, closing.replace(newLine, other), between.replace(newLine, other),
                wrap);
    }

    private void appendSeparator(StringBuilder text, boolean comma) {
        text.append(separator).append(comma ? ", " : "");
    }

    private void appendField(StringBuilder text, RawField field, int width) {
        int start = text.length();
        text.append(names.apply(field.name()));
        int equals = column > 0 ? column : width + beforeEquals.length();
        if (alignment == Alignment.EQUALS) {
            pad(text, start + Math.max(equals, field.name().length() + beforeEquals.length()));
        } else {
            text.append(beforeEquals);
        }
        text.append('=').append(afterEquals);
        if (alignment == Alignment.VALUES) {
            pad(text, start + (column > 0 ? column : width + beforeEquals.length() + 1 + afterEquals.length()));
        }
        appendValue(text, Delimiters.restyle(oneLine(field.raw()), quotes), start, Roles.FIELDS.contains(field.name()));
    }

    /** A list of people is broken between two of them. */
    private void appendValue(StringBuilder text, String raw, int nameStart, boolean people) {
        int lineStart = text.lastIndexOf("\n", nameStart) + 1;
        int margin = text.length() - lineStart + 1;
        if (wrap == 0 || separator.isBlank() && !separator.startsWith(newLine) || raw.indexOf('\n') >= 0
                || margin - 1 + raw.length() < wrap) {
            text.append(raw);
            return;
        }
        int column = margin - 1;
        int from = 0;
        while (from < raw.length()) {
            int blank = people ? raw.indexOf(" and ", from) : raw.indexOf(' ', from);
            int to = blank < 0 ? raw.length() : people ? blank + " and".length() : blank;
            // A word never ends a line that it began.
            if (from > 0 && column + to - from + 1 > wrap) {
                text.setLength(text.length() - 1);
                text.append(newLine).append(" ".repeat(margin));
                column = margin;
            }
            text.append(raw, from, Math.min(to + 1, raw.length()));
            column += to + 1 - from;
            from = to + 1;
        }
    }

    private static void pad(StringBuilder text, int length) {
        while (text.length() < length) {
            text.append(' ');
        }
    }

    /** Line breaks are layout; only an empty line in a value, which parts paragraphs, is more. */
    private static String oneLine(String raw) {
        return hasParagraphs(raw) ? raw : ValueReader.collapse(raw, 0, raw.length());
    }

    private static boolean hasParagraphs(String raw) {
        int lines = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            lines = c == '\n' ? lines + 1 : Characters.isWhite(c) ? lines : 0;
            if (lines == 2) {
                return true;
            }
        }
        return false;
    }
}
