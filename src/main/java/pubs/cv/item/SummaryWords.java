package pubs.cv.item;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that abstracts and keywords stand behind: {@code Abstract: …}, or the word alone on a line, a button or a link. */
public final class SummaryWords {
    private static final String ABSTRACT = ReferenceWords.any("abstract");
    private static final String KEYWORDS = ReferenceWords.any("keywords");
    /** Signs that say that more comes to light, and what a button says to do. */
    private static final String SIGNS = "[\\s\\[\\](){}+−–—|:.▸▶►▹▷▼▾▽⌄↓↴→»›…*-]{0,12}";
    private static final String DO = "(?:(?i:show|view|read|see|hide|toggle|expand|open|voir|lire|ver)(?:/(?i:hide|show))?\\s(?:(?i:the|full)\\s)?)?";
    private static final Pattern ALONE = Pattern.compile(SIGNS + DO + "(?:(?<abstract>" + ABSTRACT + ")|(?<key>" + KEYWORDS + "))(?:\\s\\((?i:click|show|hide|expand|open)[^()]{0,24}\\))?" + SIGNS);
    /** Words that are no heading of a part of a CV, as <i>Summary</i> is. */
    private static final Pattern OF_WORKS = Pattern.compile("(?iu)[^\\p{L}]*(?:\\p{L}+\\s){0,2}(?:abstract|key\\s?words|index terms)(?!\\p{L}).*");
    private static final Pattern LABEL = Pattern.compile("\\[?(?:" + ABSTRACT + "|(?<key>" + KEYWORDS + "))\\]?\\s?[:.–—-]\\s*");
    /** The longest of them, in characters. */
    public static final int LONGEST = 48;

    private SummaryWords() {}

    /** Whether a text is no more than such a word, with signs around it. */
    public static boolean isAlone(String text) {
        return text.length() <= LONGEST && ALONE.matcher(text).matches();
    }

    /** Whether such a text is a word for keywords. */
    public static boolean isKeywords(String text) {
        Matcher alone = ALONE.matcher(text);
        return alone.matches() && alone.group("key") != null;
    }

    /** Whether the word is said of works alone, and of no person. */
    public static boolean isOfWorks(String text) {
        return OF_WORKS.matcher(text).matches();
    }

    /** The word itself. */
    public static String word(String text) {
        Matcher alone = ALONE.matcher(text);
        return !alone.matches() ? "" : alone.group("key") == null ? alone.group("abstract") : alone.group("key");
    }

    /** The offset behind the word that a text begins with, and its mark; 0 when there is none. */
    public static int labelEnd(String text) {
        Matcher label = LABEL.matcher(text);
        return label.lookingAt() ? label.end() : 0;
    }
}
