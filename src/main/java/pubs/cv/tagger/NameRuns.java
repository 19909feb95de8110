package pubs.cv.tagger;

import java.util.HashSet;
import java.util.Set;

/**
 * Runs of words that could all be of names, and whether a word beside a run says that they are editors' or translators'. One
 * such word tells of a whole list, from its first name to its last.
 */
final class NameRuns {
    private static final Set<Integer> EDITORS = hashes("ed", "eds", "edited", "editor", "editors", "hrsg", "hg", "hgg",
            "herausgegeben", "herausgeber", "éd", "éds", "dir", "dirs", "cura", "coord", "coords", "org", "orgs", "trans",
            "translated", "translator", "translators", "trad", "traduction", "übers", "übersetzt", "red", "redaktion");
    private static final Set<Integer> BETWEEN = hashes("by", "and", "und", "et", "e", "y", "von", "v", "de", "der", "del",
            "di", "da", "la", "le", "van", "den", "ten", "al", "a", "the", "sous", "direction");
    private static final int LEADING = 1;
    private static final int BEFORE_EDITOR = 2;
    private static final int BEHIND_EDITOR = 4;

    private final int[] runs;

    NameRuns(Word[] words) {
        runs = new int[words.length];
        int bits = LEADING;
        for (int i = 0; i < words.length; i++) {
            boolean editor = EDITORS.contains(words[i].text());
            bits = editor ? bits & LEADING | BEHIND_EDITOR : isName(words[i]) ? bits : 0;
            runs[i] |= bits;
        }
        bits = 0;
        for (int i = words.length - 1; i >= 0; i--) {
            boolean editor = EDITORS.contains(words[i].text());
            bits = editor ? BEFORE_EDITOR : isName(words[i]) ? bits : 0;
            runs[i] |= bits;
        }
    }

    private static Set<Integer> hashes(String... words) {
        Set<Integer> hashes = new HashSet<>();
        for (String word : words) {
            hashes.add(word.hashCode());
        }
        return hashes;
    }

    private static boolean isName(Word word) {
        return switch (word.kind()) {
            case INITIAL, INITIALS, CAPITAL, CAMEL, SHOUTED, ROMAN -> true;
            case FUNCTION, SMALL -> BETWEEN.contains(word.text());
            default -> false;
        };
    }

    /** A number from 0 to 7 for a word: in the run that begins the text, in one before or behind an editor's word. */
    int of(int word) {
        return runs[word];
    }
}
