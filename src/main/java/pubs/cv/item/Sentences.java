package pubs.cv.item;

import java.util.Locale;
import java.util.Set;

/** Where sentences of a reference end; a dot after an abbreviation ends none. */
final class Sentences {
    private static final Set<String> ABBREVIATIONS = Set.of("vs", "st", "dr", "no", "vol", "pp", "etc", "fig", "proc", "int", "conf", "trans",
            "univ", "eq", "ed", "eds", "approx", "i.e", "e.g", "cf", "ca", "dept", "inc", "ltd", "co", "corp", "bd", "hrsg", "nr", "mr", "mrs",
            "prof", "symp", "natl", "acad", "sci", "jr", "sr", "assoc", "soc", "tech", "rep", "intl", "ph.d", "u.s", "ser", "lect", "comput");

    private static final Set<String> ADDRESSES = Set.of("arXiv", "doi", "http");

    /** Words before an ordinal that begin no title and end no sentence. */
    private static final Set<String> ORDINALS = Set.of("im", "zum", "zur", "am", "vom", "der", "des", "dem", "den", "das", "ins", "beim");

    private Sentences() {}

    /** The offset of the next mark that ends a sentence, from one on and before a limit; the limit when there is none. */
    static int end(ItemText item, int from, int limit) {
        int depth = 0;
        for (int i = from; i < limit; i++) {
            char c = item.at(i);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (c == '\n') {
                return i;
            }
            boolean mark = c == '.' || c == '?' || c == '!' || c == '。';
            if (mark && depth <= 0 && isEnd(item, from, i)) {
                return i;
            }
        }
        return limit;
    }

    /** Whether an address or an identifier begins at an offset, which is no sentence's next word, whatever letter it begins with. */
    static boolean isAddress(ItemText item, int at) {
        return ADDRESSES.stream().anyMatch(word -> item.text().startsWith(word, at));
    }

    private static boolean isEnd(ItemText item, int from, int at) {
        int next = at + 1;
        char after = item.at(next);
        boolean quote = after == '”' || after == '"' || after == '’' || after == '»';
        if (item.at(at) == '。' || after == '\n') {
            return true;
        }
        if (quote || !Character.isWhitespace(after)) {
            return false;
        }
        while (item.at(next) == ' ' || item.at(next) == '\u00A0') {
            next++;
        }
        char begin = item.at(next);
        if (Character.isLowerCase(begin) && !item.text().startsWith("in ", next) && !isAddress(item, next)) {
            return false;
        }
        return item.at(at) != '.' || !isAbbreviation(item, from, at) && !isOrdinal(item.text(), at);
    }

    /** {@code im 19. Jahrhundert}, {@code zum 70. Geburtstag}: the dot of a German ordinal. */
    static boolean isOrdinal(String text, int dot) {
        int start = dot;
        while (start > 0 && dot - start < 3 && Character.isDigit(text.charAt(start - 1))) {
            start--;
        }
        int word = start - 1;
        while (word > 0 && start - word < 6 && Character.isLetter(text.charAt(word - 1))) {
            word--;
        }
        return start < dot && word > 0 && ORDINALS.contains(text.substring(word, start).strip());
    }

    private static boolean isAbbreviation(ItemText item, int from, int dot) {
        int start = dot;
        while (start > from && (Character.isLetterOrDigit(item.at(start - 1)) || item.at(start - 1) == '.')) {
            start--;
        }
        String word = item.text().substring(start, dot);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I") && start > from
                && (Character.isWhitespace(item.at(start - 1)) || "-‐(".indexOf(item.at(start - 1)) >= 0)
                && !(item.at(start - 1) == ' ' && Character.isLowerCase(item.at(start - 2)) && dot - from > 12 && word.equals("A"));
        // "Roe v. Poe": of two who go to court.
        boolean versus = (word.equals("v") || word.equals("vs")) && Character.isUpperCase(item.at(dot + 2));
        return initial || versus || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }
}
