package pubs.cv.item;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pubs.cv.tagger.Span;

/** The text of an item of which one stretch after another is taken: a taken character is U+0001. Offsets stay those of the item. */
final class Rest {
    static final char TAKEN = '\u0001';

    private final char[] chars;
    private String text;

    Rest(String text) {
        this.chars = text.toCharArray();
        this.text = text;
    }

    /** What is left, as it is now. */
    String text() {
        if (text.isEmpty()) {
            text = new String(chars);
        }
        return text;
    }

    int length() {
        return chars.length;
    }

    char at(int offset) {
        return chars[offset];
    }

    /** Takes a stretch; ends of lines stay. */
    void take(int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, chars.length); i++) {
            chars[i] = chars[i] == '\n' ? '\n' : TAKEN;
        }
        text = "";
    }

    /** Takes a stretch with the ends of lines in it. */
    void takeWhole(int from, int to) {
        for (int i = from; i < to; i++) {
            chars[i] = TAKEN;
        }
        text = "";
    }

    /** Whether nothing has been taken of a stretch. */
    boolean isFree(Span span) {
        int taken = text().indexOf(TAKEN, span.start());
        return taken < 0 || taken >= span.end();
    }

    /** The first place where a pattern fits. */
    Optional<Matcher> find(Pattern pattern) {
        return find(pattern, 0, found -> true);
    }

    /** The first place where a pattern fits and something else is true. */
    Optional<Matcher> find(Pattern pattern, Predicate<Matcher> accepted) {
        return find(pattern, 0, accepted);
    }

    /** The first such place at an offset or behind it. */
    Optional<Matcher> find(Pattern pattern, int from, Predicate<Matcher> accepted) {
        Matcher found = pattern.matcher(text());
        boolean there = Search.next(found, text(), from);
        while (there && !accepted.test(found)) {
            there = Search.next(found, text(), Search.behind(found));
        }
        return there ? Optional.of(found) : Optional.empty();
    }
}
