package pubs.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import pubs.model.CitationKey;
import pubs.model.Entry;

/**
 * A pattern for citation keys in JabRef's words (JabRef documentation, "Customize the citation key generator"): text, and fields
 * in brackets with modifiers after colons.
 *
 * <p>{@code [auth:lower][year][shorttitle:abbr]}  ->  {@code doe2024atk} for Jane Doe's "A Theory of Keys" of 2024
 */
public final class KeyPattern {
    /** The family name of the first author, the year, the first three words of the title that mean something. */
    public static final String DEFAULT = "[auth][year][shorttitle]";

    private final List<Part> parts;

    private KeyPattern(List<Part> parts) {
        this.parts = parts;
    }

    /** Text when there is no field. */
    private record Part(String text, String field, List<String> modifiers) {}

    /**
     * Understands a pattern.
     *
     * @throws IllegalArgumentException with a message for the user when a bracket has no partner or a word is not known
     */
    public static KeyPattern parse(String pattern) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < pattern.length()) {
            int open = pattern.indexOf('[', at);
            int stop = open < 0 ? pattern.length() : open;
            if (stop > at) {
                parts.add(new Part(pattern.substring(at, stop), "", List.of()));
            }
            if (open < 0) {
                break;
            }
            int close = pattern.indexOf(']', open);
            if (close < 0) {
                throw new IllegalArgumentException("the [ in the key pattern \"" + pattern + "\" has no ]");
            }
            String[] words = pattern.substring(open + 1, close).split(":");
            List<String> modifiers = List.of(words).subList(1, words.length);
            KeyFields.check(words[0]);
            modifiers.forEach(KeyModifiers::check);
            parts.add(new Part("", words[0], modifiers));
            at = close + 1;
        }
        if (parts.stream().allMatch(part -> part.field().isEmpty())) {
            throw new IllegalArgumentException("the key pattern \"" + pattern + "\" has no field, such as [auth] or [year]");
        }
        return new KeyPattern(List.copyOf(parts));
    }

    /**
     * The key of an entry: letters, digits and {@code - _ : + . /} of ASCII. One that is taken gets {@code a}, {@code b} … at
     * its end; an entry that has nothing for the pattern gets its type.
     *
     * @param taken the keys of other entries
     */
    public CitationKey key(Entry entry, Set<CitationKey> taken) {
        StringBuilder made = new StringBuilder();
        for (Part part : parts) {
            String value = part.field().isEmpty() ? part.text() : KeyFields.value(part.field(), entry);
            for (String modifier : part.modifiers()) {
                value = KeyModifiers.apply(modifier, value);
            }
            made.append(part.field().isEmpty() ? value : KeyModifiers.ascii(value));
        }
        String base = made.isEmpty() ? entry.type().name() : made.toString();
        CitationKey key = new CitationKey(base);
        for (int i = 0; taken.contains(key); i++) {
            key = new CitationKey(base + letters(i));
        }
        return key;
    }

    /** {@code 0 -> a, 25 -> z, 26 -> aa}. */
    private static String letters(int number) {
        String rest = number < 26 ? "" : letters(number / 26 - 1);
        return rest + (char) ('a' + number % 26);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            text.append(part.field().isEmpty() ? part.text() : "[" + part.field()
                    + String.join("", part.modifiers().stream().map(word -> ":" + word).toList()) + "]");
        }
        return text.toString().toLowerCase(Locale.ROOT).isEmpty() ? "" : text.toString();
    }
}
