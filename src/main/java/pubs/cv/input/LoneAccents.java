package pubs.cv.input;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import pubs.model.StyledText;

/**
 * Accents that a copy out of a PDF leaves beside their letters: {@code Bj¨orn -> Björn}, {@code Mu¨ller -> Müller}. Where an accent
 * may be an apostrophe, or may belong to the letter on either side, the other accents of the document decide; without any it stays.
 */
final class LoneAccents {
    private record Accent(char combining, String letters) {}

    private static final Map<Character, Accent> ACCENTS = Map.ofEntries(
            Map.entry('\u00A8', new Accent('\u0308', "aeiouyAEIOUY\u0131")), Map.entry('\u00B4', new Accent('\u0301', "aeiouyAEIOUY\u0131")),
            Map.entry('`', new Accent('\u0300', "aeiouAEIOU\u0131")), Map.entry('\u02C6', new Accent('\u0302', "aeiouAEIOU\u0131")),
            Map.entry('\u02DC', new Accent('\u0303', "anoANO")), Map.entry('\u02C7', new Accent('\u030C', "cdenrstzCDENRSTZ")),
            Map.entry('\u02DA', new Accent('\u030A', "auAU")), Map.entry('\u00B8', new Accent('\u0327', "cstCST")),
            Map.entry('\u02D8', new Accent('\u0306', "agAG")), Map.entry('\u02DD', new Accent('\u030B', "ouOU")),
            Map.entry('\u02DB', new Accent('\u0328', "aeAE")));
    /** What is typed for an apostrophe as well. */
    private static final String APOSTROPHES = "\u00B4`";
    /** What is a sign of mathematics as well. */
    private static final String HATS = "\u02C6\u02DC";
    /** Words that lose their last vowel before another: {@code l´analyse}, {@code dell´arte}. */
    private static final Set<String> ELIDED = Set.of("l", "d", "j", "m", "t", "s", "c", "n", "o", "qu", "jusqu", "lorsqu", "puisqu", "quelqu", "aujourd", "dell", "all",
            "nell", "dall", "sull", "coll", "quell", "bell", "un", "com", "cent", "tutt", "sant", "grand");
    /** Those of them behind which hardly a letter with an accent stands, {@code qu´il}; others begin words too, {@code santé}. */
    private static final Set<String> ONLY_ELIDED = Set.of("qu", "jusqu", "lorsqu", "puisqu", "quelqu", "aujourd", "dell", "nell", "dall", "sull", "quell");
    private static final int SHORTEST_WORD = 3;
    private static final int LONGEST_WORD = 40;

    /** Where accents stand in this document. */
    private int before;
    private int behind;
    /** Which accents stand where they are no apostrophes, and which where they are. */
    private final Set<Character> surely = new HashSet<>();
    private final Set<Character> elided = new HashSet<>();

    private LoneAccents() {}

    static List<CvLine> joined(List<CvLine> lines) {
        LoneAccents accents = new LoneAccents();
        boolean any = false;
        for (CvLine line : lines) {
            for (StyledText.Run run : line.text().runs()) {
                any |= accents.count(run.text());
            }
        }
        if (!any) {
            return lines;
        }
        List<CvLine> joined = new ArrayList<>(lines.size());
        for (CvLine line : lines) {
            StyledText.Builder text = new StyledText.Builder();
            line.text().runs().forEach(run -> text.append(accents.joined(run.text()), run.style()));
            joined.add(line.with(text.build()));
        }
        return joined;
    }

    /** Counts the accents that can belong to one letter only. @return whether there is any accent */
    private boolean count(String text) {
        boolean any = false;
        for (int i = 0; i < text.length(); i++) {
            if (accent(text, i) == null) {
                continue;
            }
            any = true;
            boolean next = isBefore(text, i);
            boolean last = takes(text, i, i - 1);
            boolean sure = next && !last && isSure(text, i);
            before += sure ? 1 : 0;
            if (sure) {
                surely.add(text.charAt(i));
            } else if (isSurelyElided(text, i)) {
                elided.add(text.charAt(i));
            }
            behind += last && !next && isInside(text, i) && APOSTROPHES.indexOf(text.charAt(i)) < 0 ? 1 : 0;
        }
        return any;
    }

    private String joined(String text) {
        StringBuilder out = null;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            Accent accent = accent(text, i);
            if (accent == null) {
                continue;
            }
            boolean elides = isElided(text, i) && !isOfName(text, i);
            boolean last = i > from && takes(text, i, i - 1) && !elides;
            boolean next = isBefore(text, i) && !(last && behind > before) && !elides;
            boolean told = before > 0 && before >= behind;
            boolean apostrophe = APOSTROPHES.indexOf(text.charAt(i)) >= 0;
            int letter = next && (told || isSure(text, i) && !(apostrophe && last)) ? letter(text, i)
                    : last && (apostrophe ? behind > before : isInside(text, i) && (!next || behind > before)) ? i - 1 : -1;
            if (letter >= 0) {
                out = out == null ? new StringBuilder() : out;
                out.append(text, from, Math.min(i, letter)).append(composed(text.charAt(letter), accent));
                from = Math.max(i, letter) + 1;
                i = from - 1;
            }
        }
        return out == null ? text : out.append(text.substring(from)).toString();
    }

    /** Whether an accent is the apostrophe of {@code l´analyse}, and not the accent of {@code l´ogica}, as far as the document tells. */
    private boolean isElided(String text, int at) {
        String word = wordBefore(text, at);
        boolean begins = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1)) && ELIDED.contains(word) && (word.length() == 1 || ONLY_ELIDED.contains(word));
        return begins && APOSTROPHES.indexOf(text.charAt(at)) >= 0 && (word.length() > 1 || Character.isUpperCase(text.charAt(at + 1))
                || elided.contains(text.charAt(at)) || !surely.contains(text.charAt(at)));
    }

    /** {@code l´histoire}, {@code d´Europe}, {@code qu´il}. */
    private static boolean isSurelyElided(String text, int at) {
        String word = wordBefore(text, at);
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        boolean small = at > 0 && Character.isLowerCase(text.charAt(at - 1));
        return APOSTROPHES.indexOf(text.charAt(at)) >= 0 && (ONLY_ELIDED.contains(word) && Character.isLetter(next)
                || word.length() == 1 && ELIDED.contains(word) && (next == 'h' || small && Character.isUpperCase(next)));
    }

    /** {@code Fran¸cois L´opez}, {@code C´ecile Poe}: a name beside another, in a document of lone accents. */
    private boolean isOfName(String text, int at) {
        int word = at - 1;
        if (elided.contains(text.charAt(at)) || word < 0 || !Character.isUpperCase(text.charAt(word)) || at + 1 >= text.length() || !Character.isLowerCase(text.charAt(at + 1))) {
            return false;
        }
        int end = at + 1;
        while (end < Math.min(text.length(), at + LONGEST_WORD) && (Character.isLetter(text.charAt(end)) || accent(text, end) != null)) {
            end++;
        }
        boolean name = end + 2 < text.length() && text.charAt(end) == ' ' && Character.isUpperCase(text.charAt(end + 1)) && Character.isLowerCase(text.charAt(end + 2));
        int start = word - 1;
        while (start > Math.max(0, at - LONGEST_WORD) && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.' || accent(text, start - 1) != null)) {
            start--;
        }
        return name || start >= 0 && word > 1 && text.charAt(word - 1) == ' ' && Character.isUpperCase(text.charAt(start)) && (text.charAt(word - 2) != '.' || word - start < SHORTEST_WORD + 1);
    }

    /** The letters right before an offset, in small ones. */
    private static String wordBefore(String text, int at) {
        int start = at;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, at).toLowerCase(Locale.ROOT);
    }

    private static Accent accent(String text, int at) {
        char c = text.charAt(at);
        return c == '`' || c >= '\u00A8' && c <= '\u02DD' ? ACCENTS.get(c) : null;
    }

    /** The offset of the letter behind an accent; one blank may stand between, {@code M¨ uller}. */
    private static int letter(String text, int at) {
        return at + 2 < text.length() && text.charAt(at + 1) == ' ' ? at + 2 : at + 1;
    }

    /** Whether the letter behind an accent can be its own: no digit before it, and no capital within a word of small letters. */
    private static boolean isBefore(String text, int at) {
        int letter = letter(text, at);
        boolean blank = letter > at + 1;
        boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
        if (!takes(text, at, letter) || at > 0 && Character.isDigit(text.charAt(at - 1)) || blank && APOSTROPHES.indexOf(text.charAt(at)) >= 0) {
            return false;
        }
        boolean capital = Character.isUpperCase(text.charAt(letter));
        return begins ? capital || !blank : !(capital && (blank || Character.isLowerCase(text.charAt(at - 1)))) && !(blank && takes(text, at, at - 1));
    }

    private static boolean takes(String text, int accent, int letter) {
        return letter >= 0 && letter < text.length() && ACCENTS.get(text.charAt(accent)).letters().indexOf(text.charAt(letter)) >= 0;
    }

    private static boolean isInside(String text, int at) {
        return at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    }

    /** Whether an accent before its letter is no apostrophe and no sign of mathematics. */
    private static boolean isSure(String text, int at) {
        int end = letter(text, at) + 1;
        int behind = end;
        while (behind < text.length() && Character.isLetter(text.charAt(behind))) {
            behind++;
        }
        char c = text.charAt(at);
        String word = wordBefore(text, at);
        if (APOSTROPHES.indexOf(c) >= 0) {
            return !word.isEmpty() && !ELIDED.contains(word) && Character.isLowerCase(text.charAt(end - 1)) && (c != '`' || behind == end);
        }
        return HATS.indexOf(c) < 0 || word.length() + behind - end + 1 >= SHORTEST_WORD;
    }

    private static String composed(char letter, Accent accent) {
        return Normalizer.normalize((letter == '\u0131' ? 'i' : letter) + String.valueOf(accent.combining()), Normalizer.Form.NFC);
    }
}
