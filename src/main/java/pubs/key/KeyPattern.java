package pubs.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import pubs.model.CitationKey;
import pubs.model.Entry;

/**
 * How citation keys are made: text, and words in brackets that stand for parts of the entry, as in JabRef (user manual,
 * <i>Customize the citation key generator</i>). {@code [auth][year][shorttitle]} is {@code Miao2024SpotServeServingGenerative};
 * {@code [auth:lower]_[shortyear]} is {@code miao_24}. The words are those of {@link Markers}, or the name of a field; the
 * modifiers, parted by colons, are those of {@link Modifiers}. A field with an unusual name is written in capitals.
 *
 * <p>Keys are ASCII letters, digits and {@code -+:_./}: other letters are written as people do without them
 * ({@code Müller -> Mueller}, the family name {@code 张 -> Zhang}), and what is left of other signs is dropped. Immutable; the
 * same entry and the same taken keys give the same key.
 */
public final class KeyPattern {
    /** The pattern where none is set. */
    public static final String DEFAULT = "[auth][year][shorttitle]";

    private static final String IN_KEYS = "-+:_./";

    private final String pattern;
    private final List<Function<Subject, String>> parts;

    private KeyPattern(String pattern, List<Function<Subject, String>> parts) {
        this.pattern = pattern;
        this.parts = List.copyOf(parts);
    }

    /**
     * Reads a pattern.
     *
     * @throws InvalidKeyPatternException when it has no bracketed word, a bracket without its partner, a word or modifier
     *                                    that is not known, or a character that a key cannot have
     */
    public static KeyPattern parse(String pattern) {
        List<Function<Subject, String>> parts = new ArrayList<>();
        boolean anyMarker = false;
        int at = 0;
        while (at < pattern.length()) {
            if (pattern.charAt(at) == '[') {
                int end = closing(pattern, at);
                parts.add(marker(pattern.substring(at + 1, end), at + 1));
                anyMarker = true;
                at = end + 1;
            } else {
                int end = at;
                while (end < pattern.length() && pattern.charAt(end) != '[') {
                    requireKeyCharacter(pattern, end);
                    end++;
                }
                String text = pattern.substring(at, end);
                parts.add(subject -> text);
                at = end;
            }
        }
        if (!anyMarker) {
            throw new InvalidKeyPatternException("the key pattern \"" + pattern
                    + "\" has no word in brackets, so all keys would be one; the usual pattern is " + DEFAULT, 1);
        }
        return new KeyPattern(pattern, parts);
    }

    /** The bracket that closes one; a bracket within the parentheses of a modifier is text. */
    private static int closing(String pattern, int open) {
        int depth = 0;
        for (int i = open + 1; i < pattern.length(); i++) {
            switch (pattern.charAt(i)) {
                case '(' -> depth++;
                case ')' -> depth--;
                case ']' -> {
                    if (depth <= 0) {
                        return i;
                    }
                }
                default -> { }
            }
        }
        throw new InvalidKeyPatternException("the key pattern \"" + pattern + "\" has a [ without its ]", open + 1);
    }

    private static void requireKeyCharacter(String pattern, int at) {
        char c = pattern.charAt(at);
        if (!isKeyCharacter(c)) {
            throw new InvalidKeyPatternException(c == ']'
                    ? "the key pattern \"" + pattern + "\" has a ] without its ["
                    : "a citation key cannot have \"" + Character.toString(pattern.codePointAt(at)) + "\" (key pattern \""
                            + pattern + "\"); it can have ASCII letters, digits and " + IN_KEYS, at + 1);
        }
    }

    private static boolean isKeyCharacter(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c) || IN_KEYS.indexOf(c) >= 0;
    }

    private static Function<Subject, String> marker(String inside, int column) {
        List<String> words = words(inside);
        Function<Subject, String> text = Markers.of(words.get(0), column);
        for (String word : words.subList(1, words.size())) {
            UnaryOperator<String> modifier = Modifiers.of(word, column);
            Function<Subject, String> before = text;
            text = subject -> modifier.apply(before.apply(subject));
        }
        return text;
    }

    /** Cut at colons outside parentheses. */
    private static List<String> words(String inside) {
        List<String> words = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < inside.length(); i++) {
            char c = inside.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ':' && depth <= 0) {
                words.add(inside.substring(start, i));
                start = i + 1;
            }
        }
        words.add(inside.substring(start));
        return words;
    }

    /**
     * The key of an entry. A key that is taken gets a letter: {@code Yared1998}, {@code Yared1998a}, … {@code z}, {@code aa}.
     * An entry of which the pattern knows nothing but numbers, as its names are in letters that no key has, has its type before them.
     *
     * @param taken the keys in use, compared without case; the new one is not added
     */
    public CitationKey key(Entry entry, Set<CitationKey> taken) {
        Subject subject = new Subject(entry);
        StringBuilder key = new StringBuilder();
        boolean missing = false;
        for (Function<Subject, String> part : parts) {
            String text = AsciiLetters.fold(part.apply(subject));
            missing |= text.chars().noneMatch(c -> isKeyCharacter((char) c));
            text.chars().filter(c -> isKeyCharacter((char) c)).forEach(c -> key.append((char) c));
        }
        if (key.chars().noneMatch(Character::isLetterOrDigit)) {
            key.setLength(0);
        }
        // What is left of names and words in letters that no key has is a number.
        boolean nameless = missing && key.chars().noneMatch(Character::isLetter);
        return free(nameless ? entry.type().name() + key : key.toString(), taken);
    }

    /** The first free one of a key, the key with a, with b, …; thousands of equal keys cost a few looks each. */
    private static CitationKey free(String key, Set<CitationKey> taken) {
        int last = -1;
        int step = 1;
        // The last is taken, as far as was looked; then the border is found between it and one that is free.
        while (taken.contains(numbered(key, last + step))) {
            last += step;
            step = last < 26 ? 1 : step * 2;
        }
        int none = last + step;
        while (none - last > 1) {
            int middle = (none + last) >>> 1;
            if (taken.contains(numbered(key, middle))) {
                last = middle;
            } else {
                none = middle;
            }
        }
        return numbered(key, none);
    }

    /** {@code 0 -> key, 1 -> keya, 26 -> keyz, 27 -> keyaa}. */
    private static CitationKey numbered(String key, int number) {
        StringBuilder suffix = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
            suffix.insert(0, (char) ('a' + (rest - 1) % 26));
        }
        return new CitationKey(key + suffix);
    }

    @Override
    public String toString() {
        return pattern;
    }
}
