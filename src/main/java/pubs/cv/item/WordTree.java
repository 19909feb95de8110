package pubs.cv.item;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Words as the alternatives of a regular expression, of which each common beginning is written once: {@code eds|ed -> ed(?:s|)}.
 * What is tried at most places of a text fails at its first letter then, once for all words, where a row of hundreds of words fails
 * as often as there are words.
 */
final class WordTree {
    private final boolean cased;
    private final StringBuilder tree = new StringBuilder();

    private WordTree(boolean cased) {
        this.cased = cased;
    }

    /**
     * The alternatives, which match what the words one after another would, in that order.
     *
     * @param words of which a full stop at the end may be missing, but not behind a single letter, which has its case
     * @param cased whether the case of the words counts
     */
    static String alternatives(List<String> words, boolean cased) {
        WordTree all = new WordTree(cased);
        all.add(words, 0);
        // Each alternative has a bar before it.
        return all.tree.substring(1);
    }

    /** Adds what follows the first characters, which all of the words share. */
    private void add(List<String> words, int shared) {
        Map<Character, List<String>> groups = new LinkedHashMap<>();
        for (String word : words) {
            if (isOneLetter(word) || isEnd(word, shared)) {
                // What may match where another does comes before all that are behind it.
                close(groups, shared);
                tree.append('|');
                rest(word, shared);
            } else {
                groups.computeIfAbsent(key(word.charAt(shared)), first -> new ArrayList<>(1)).add(word);
            }
        }
        close(groups, shared);
    }

    private void close(Map<Character, List<String>> groups, int shared) {
        for (List<String> group : groups.values()) {
            tree.append('|');
            if (group.size() == 1) {
                rest(group.get(0), shared);
            } else {
                int more = shared;
                do {
                    character(group.get(0), more++);
                } while (isShared(group, more));
                tree.append("(?:");
                int start = tree.length();
                add(group, more);
                tree.deleteCharAt(start).append(')');
            }
        }
        groups.clear();
    }

    private boolean isShared(List<String> words, int at) {
        return words.stream().allMatch(word -> !isEnd(word, at) && key(word.charAt(at)) == key(words.get(0).charAt(at)));
    }

    private void rest(String word, int from) {
        if (isOneLetter(word)) {
            tree.append("(?-iu:").append(word.charAt(0)).append("\\.)");
            return;
        }
        for (int i = from; i < word.length(); i++) {
            character(word, i);
        }
    }

    private void character(String word, int at) {
        char c = word.charAt(at);
        if (c == ' ') {
            tree.append("\\s");
        } else {
            tree.append(Character.isLetterOrDigit(c) ? "" : "\\").append(c).append(c == '.' && isEnd(word, at) ? "?" : "");
        }
    }

    /** Whether a word may end at an offset: there, or before its last full stop. */
    private static boolean isEnd(String word, int at) {
        return at == word.length() || at == word.length() - 1 && word.charAt(at) == '.';
    }

    private static boolean isOneLetter(String word) {
        return word.length() == 2 && word.charAt(1) == '.';
    }

    private char key(char c) {
        return cased ? c : Character.toLowerCase(Character.toUpperCase(c));
    }
}
