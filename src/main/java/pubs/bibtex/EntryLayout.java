package pubs.bibtex;

import java.util.List;
import java.util.Locale;

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
 */
public record EntryLayout(String newLine, String separator, String beforeEquals, String afterEquals, Alignment alignment,
        int column, boolean quotes, boolean trailingComma, boolean commaFirst, LetterCase types, LetterCase names,
        String closing, String between) {

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
            false, LetterCase.LOWER, LetterCase.LOWER, "\n", "\n\n");

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
        text.append(Delimiters.restyle(oneLine(field.raw()), quotes));
    }

    private static void pad(StringBuilder text, int length) {
        while (text.length() < length) {
            text.append(' ');
        }
    }

    /** Line breaks of another file's layout are none of this one. */
    private static String oneLine(String raw) {
        if (raw.indexOf('\n') < 0 && raw.indexOf('\r') < 0) {
            return raw;
        }
        return ValueReader.collapse(raw, 0, raw.length());
    }
}
