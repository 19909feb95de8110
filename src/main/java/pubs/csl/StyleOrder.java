package pubs.csl;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import pubs.csl.style.SortKey;

/** The order in which a style lists items: each key is made once, and what has no key comes last. */
public final class StyleOrder {
    private record Keyed(int index, List<String> keys) {}

    private StyleOrder() {}

    /** The places of the items, from 0, in the order of the style; items that compare equal keep their order. */
    public static List<Integer> of(List<CslItem> items, Style style) {
        Citer citer = new Citer(style, EtAl.STYLE, Marks.NONE);
        List<Keyed> keyed = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            keyed.add(new Keyed(i, citer.sortKeys(items.get(i), i + 1).stream().map(StyleOrder::letters).toList()));
        }
        Collator collator = Collator.getInstance(Locale.forLanguageTag(style.language()));
        collator.setStrength(Collator.SECONDARY);
        keyed.sort(comparator(style.prepared().sort(), collator));
        return keyed.stream().map(Keyed::index).toList();
    }

    private static Comparator<Keyed> comparator(List<SortKey> keys, Collator collator) {
        return (a, b) -> {
            for (int i = 0; i < keys.size(); i++) {
                String one = a.keys().get(i);
                String other = b.keys().get(i);
                if (one.isEmpty() || other.isEmpty()) {
                    if (one.isEmpty() != other.isEmpty()) {
                        return one.isEmpty() ? 1 : -1;
                    }
                    continue;
                }
                int order = isNumber(one) && isNumber(other) ? Long.compare(Long.parseLong(one), Long.parseLong(other))
                        : collator.compare(one, other);
                if (order != 0) {
                    return keys.get(i).descending() ? -order : order;
                }
            }
            return 0;
        };
    }

    /** Letter by letter, as most styles order: punctuation does not count, and blanks do not for a collator of Java. */
    private static String letters(String key) {
        StringBuilder letters = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            switch (Character.getType(key.charAt(i))) {
                case Character.START_PUNCTUATION, Character.END_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION,
                        Character.FINAL_QUOTE_PUNCTUATION, Character.OTHER_PUNCTUATION, Character.DASH_PUNCTUATION -> { }
                default -> letters.append(key.charAt(i));
            }
        }
        return letters.toString();
    }

    private static boolean isNumber(String text) {
        return text.length() <= 18 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
