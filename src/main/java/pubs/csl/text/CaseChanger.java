package pubs.csl.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import pubs.csl.style.TextCase;
import pubs.model.TextStyle.Look;

/**
 * CSL's {@code text-case} over styled text (CSL 1.0.2, "Text-case"). Protected characters keep their case; a word that is
 * in part protected keeps it as a whole under title case. Superscripts, subscripts and formulas are left alone.
 */
public final class CaseChanger {
    /** Words that title case leaves small unless they come first, last, or after a colon. */
    private static final Set<String> SMALL_WORDS = Set.of("a", "about", "above", "across", "afore",
            "after", "against", "al", "along", "alongside", "amid", "amidst", "among", "amongst", "an", "and", "anenst",
            "apropos", "apud", "around", "as", "aside", "astride", "at", "athwart", "atop", "barring", "before", "behind",
            "below", "beneath", "beside", "besides", "between", "beyond", "but", "by", "c", "ca", "circa", "d'", "d’",
            "de", "despite", "down", "during", "et", "except", "for", "forenenst", "from", "given", "in", "inside",
            "into", "lest", "like", "modulo", "near", "next", "nor", "notwithstanding", "of", "off", "on", "onto",
            "or", "out", "outside", "over", "per", "plus", "pro", "qua", "sans", "since", "so", "than", "the",
            "through", "throughout", "thru", "thruout", "till", "to", "toward", "towards", "under", "underneath",
            "until", "unto", "up", "upon", "v", "v.", "van", "versus", "via", "vis-à-vis", "von", "vs", "vs.", "with",
            "within", "without", "yet");

    private final String text;
    /** The characters whose case must not change. */
    private final boolean[] fixed;
    private final char[] out;
    /** Where it is not {@link Locale#ROOT}, letters change as they do in this language. */
    private final Locale locale;

    private CaseChanger(List<Chunk> chunks, Locale locale) {
        this.locale = locale;
        text = Chunk.plain(chunks);
        out = text.toCharArray();
        fixed = new boolean[out.length];
        // Words that a text sets in small capitals are written as they are meant; where all is, it is the style that does.
        boolean someSmall = false;
        boolean allSmall = true;
        for (Chunk chunk : chunks) {
            someSmall |= chunk.style().has(Look.SMALL_CAPS);
            allSmall &= chunk.style().has(Look.SMALL_CAPS);
        }
        int at = 0;
        for (Chunk chunk : chunks) {
            int length = chunk.isText() ? chunk.text().length() : 0;
            boolean small = someSmall && !allSmall && chunk.style().has(Look.SMALL_CAPS);
            Arrays.fill(fixed, at, at + length, small || !changeable(chunk));
            at += length;
        }
    }

    /**
     * @param language of the item, BCP 47; title case is an English habit and leaves other languages as they are
     */
    public static List<Chunk> apply(TextCase textCase, List<Chunk> chunks, String language) {
        boolean foreign = textCase == TextCase.TITLE && !language.isEmpty() && !language.startsWith("en");
        return foreign ? chunks : applyToWords(textCase, chunks, language);
    }

    /**
     * The case of words that the style says itself: {@code (éd.) -> (Éd.)}, and {@code içinde -> İçinde} in Turkish.
     *
     * @param language of the words, BCP 47
     */
    static List<Chunk> applyToWords(TextCase textCase, List<Chunk> chunks, String language) {
        Locale locale = language.startsWith("tr") || language.startsWith("az") ? Locale.forLanguageTag(language) : Locale.ROOT;
        return switch (textCase) {
            case NONE -> chunks;
            case LOWERCASE -> whole(chunks, false, locale);
            case UPPERCASE -> whole(chunks, true, locale);
            default -> chunks.isEmpty() ? chunks : new CaseChanger(chunks, locale).words(chunks, textCase);
        };
    }

    private static List<Chunk> whole(List<Chunk> chunks, boolean upper, Locale locale) {
        List<Chunk> changed = new ArrayList<>(chunks.size());
        for (Chunk chunk : chunks) {
            changed.add(!changeable(chunk) ? chunk : chunk.withText(upper
                    ? chunk.text().toUpperCase(locale) : chunk.text().toLowerCase(locale)));
        }
        return changed;
    }

    private static boolean changeable(Chunk chunk) {
        return chunk.isText() && !chunk.style().has(Look.PROTECTED) && !chunk.style().has(Look.SUPERSCRIPT)
                && !chunk.style().has(Look.SUBSCRIPT) && chunk.style().math().isEmpty();
    }

    /** Goes through the words of all chunks as one text. */
    private List<Chunk> words(List<Chunk> chunks, TextCase textCase) {
        boolean first = true;
        int lastWord = -1;
        for (int i = 0; i < out.length; ) {
            if (!inWord(i)) {
                i++;
                continue;
            }
            int end = i;
            while (end < out.length && inWord(end)) {
                end++;
            }
            word(i, end, textCase, first);
            first = false;
            lastWord = i;
            i = end;
        }
        if (textCase == TextCase.TITLE && lastWord >= 0) {
            int end = lastWord;
            while (end < out.length && inWord(end)) {
                end++;
            }
            if (end - lastWord > 1 && isLower(lastWord, end)) {
                capitalize(lastWord, end);
            }
        }
        List<Chunk> changed = new ArrayList<>(chunks.size());
        int at = 0;
        for (Chunk chunk : chunks) {
            int length = chunk.isText() ? chunk.text().length() : 0;
            changed.add(length == 0 ? chunk : chunk.withText(new String(out, at, length)));
            at += length;
        }
        return changed;
    }

    private void word(int from, int to, TextCase textCase, boolean first) {
        switch (textCase) {
            case CAPITALIZE_ALL -> capitalize(from, to);
            case CAPITALIZE_FIRST -> {
                if (first && isLower(from, to)) {
                    capitalize(from, to);
                }
            }
            case SENTENCE -> {
                if (first) {
                    capitalize(from, to);
                } else {
                    for (int i = from; i < to; i++) {
                        out[i] = fixed[i] ? out[i] : Character.toLowerCase(out[i]);
                    }
                }
            }
            default -> {
                boolean alone = to - from == 1 && (to == text.length() || text.charAt(to) != '-');
                boolean small = alone || SMALL_WORDS.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
                boolean prominent = first || afterBreak(from);
                // r-plane and k-means are written so wherever they stand, but for the beginning.
                boolean letterOf = to - from == 1 && to < text.length() && text.charAt(to) == '-';
                if ((prominent || !small && !letterOf && !continues(from)) && isLower(from, to)) {
                    capitalize(from, to);
                }
            }
        }
    }

    /** Whether letters go on with a word around brackets: {@code (re)use}, {@code U{kappa(3)}}. */
    private boolean continues(int at) {
        int before = at - 1;
        while (before > 0 && "([{".indexOf(text.charAt(before)) >= 0) {
            before--;
        }
        boolean bracket = before >= 0 && ")]}".indexOf(text.charAt(before)) >= 0;
        return bracket || before >= 0 && before < at - 1 && Character.isLetterOrDigit(text.charAt(before));
    }

    /** Whether a word has no capital; a word with one is spelt as its author wants it. */
    private boolean isLower(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isUpperCase(text.charAt(i)) || Character.isTitleCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private void capitalize(int from, int to) {
        // What follows a sign is the name of something, or the rest of a word: @user, #topic, \command, ’tis.
        if (from > 0 && isSign(text.charAt(from - 1))) {
            return;
        }
        boolean loneGreek = to - from == 1 && Character.UnicodeBlock.of(out[from]) == Character.UnicodeBlock.GREEK;
        if (!fixed[from] && !loneGreek) {
            out[from] = out[from] == 'i' && locale != Locale.ROOT ? 'İ' : Character.toTitleCase(out[from]);
        }
    }

    private static boolean isSign(char c) {
        int type = Character.getType(c);
        return "@#\\~’".indexOf(c) >= 0 || type == Character.MATH_SYMBOL || type == Character.OTHER_SYMBOL
                || type == Character.MODIFIER_SYMBOL;
    }

    /** Whether the word at a place begins after a colon, a question mark or an exclamation mark. */
    private boolean afterBreak(int at) {
        for (int i = at - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (c == ':' || c == '?' || c == '!') {
                return true;
            }
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                return false;
            }
        }
        return false;
    }

    private boolean inWord(int i) {
        char c = text.charAt(i);
        if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK) {
            return true;
        }
        // An apostrophe belongs to the word that goes on after it.
        return (c == '’' || c == '\'') && i > 0 && Character.isLetterOrDigit(text.charAt(i - 1))
                && i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
    }
}
