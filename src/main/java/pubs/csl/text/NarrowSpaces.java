package pubs.csl.text;

import pubs.csl.style.CslLocale;

/**
 * The blank that French puts before {@code : ; ? ! »} and after {@code «}, which is narrow and never ends a line. Texts that
 * have such a blank are French whatever the language of the list; what a style puts between is when the list is.
 */
final class NarrowSpaces {
    private static final char NARROW = '\u202f';

    private NarrowSpaces() {}

    /** The text of a chunk of a list in a language. {@code Titre : suite ? -> Titre\u202f: suite\u202f?}. */
    static String of(Chunk chunk, CslLocale locale) {
        boolean french = chunk.origin() == Chunk.Origin.CONTENT
                || chunk.origin() == Chunk.Origin.AFFIX && locale.language().startsWith("fr");
        return french && chunk.style().math().isEmpty() ? narrow(chunk.text()) : chunk.text();
    }

    private static String narrow(String text) {
        StringBuilder narrowed = null;
        for (int i = 0; i < text.length(); i++) {
            boolean before = i + 1 < text.length() && ":;?!»".indexOf(text.charAt(i + 1)) >= 0;
            boolean after = i > 0 && text.charAt(i - 1) == '«';
            if (text.charAt(i) == ' ' && (before || after)) {
                narrowed = narrowed == null ? new StringBuilder(text) : narrowed;
                narrowed.setCharAt(i, NARROW);
            }
        }
        return narrowed == null ? text : narrowed.toString();
    }
}
