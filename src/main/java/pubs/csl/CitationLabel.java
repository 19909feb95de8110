package pubs.csl;

import java.util.ArrayList;
import java.util.List;
import pubs.model.Contributor;
import pubs.model.PersonName;
import pubs.model.StyledText;

/**
 * The label that stands for an item in styles with labels made of names and the year (CSL 1.0.2, {@code citation-label}):
 * {@code Knut84}, {@code KnRo99}, {@code ABCD01}. CSL leaves its form open; this is BibTeX's {@code alpha}, with four letters.
 */
final class CitationLabel {
    private static final List<String> NAMES = List.of("author", "editor", "translator");
    /** How many letters of each name, by how many names there are. */
    private static final int[][] LETTERS = {{}, {4}, {2, 2}, {2, 1, 1}, {1, 1, 1, 1}};

    private CitationLabel() {}

    /** What the item says itself, or made from its first names, or its title where it has none. */
    static String of(CslItem item) {
        StyledText given = item.text().get("citation-label");
        if (given != null) {
            return given.plain();
        }
        List<String> words = new ArrayList<>();
        for (String variable : NAMES) {
            if (words.isEmpty() && item.names().containsKey(variable)) {
                item.names().get(variable).people().forEach(person -> words.add(name(person)));
            }
        }
        if (words.isEmpty()) {
            words.add(item.text().getOrDefault("title", StyledText.EMPTY).plain());
        }
        int[] letters = LETTERS[Math.min(words.size(), LETTERS.length - 1)];
        StringBuilder label = new StringBuilder();
        for (int i = 0; i < letters.length; i++) {
            label.append(letters(words.get(i), letters[i]));
        }
        CslDate date = item.dates().get("issued");
        int year = date == null ? 0 : date.start().map(CslDate.Point::year).orElse(0);
        return label.append((char) ('0' + Math.abs(year) / 10 % 10)).append((char) ('0' + Math.abs(year) % 10)).toString();
    }

    private static String name(Contributor person) {
        PersonName name = person.name();
        return name.family().isEmpty() ? name.display() : name.family();
    }

    private static String letters(String word, int most) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0, taken = 0; i < word.length() && taken < most; i += Character.charCount(word.codePointAt(i))) {
            int c = word.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                letters.appendCodePoint(taken++ == 0 ? Character.toTitleCase(c) : c);
            }
        }
        return letters.toString();
    }
}
