package pubs.drift;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pubs.model.Contributor;
import pubs.publist.Kind;

/** How likely an item of the list is a work of the library. */
final class Likeness {
    private static final int MOST_AUTHORS = 12;
    private static final int MOST_APART = 3;
    private static final int TELLING_WORDS = 3;
    private static final int TELLING_LETTERS = 6;
    private static final int LONG_TITLE = 5;
    /** Of the weight of the words of two titles, so much is in common when one is the other revised … */
    private static final double REVISED = 0.55;
    /** … and so much when even a single author in common will do. */
    private static final double NEARLY = 0.8;
    /** A title that stands in the text of the item is nearly as good as one that was read as the title. */
    private static final double IN_TEXT = 0.95;
    /** An identifier beside another title may have been pasted from another item. */
    private static final double PASTED = 0.3;
    private static final double HALF = 0.5;
    private static final double SOME = 0.3;
    /** What number a part of a work in several parts has, or a year. */
    private static final Set<String> ROMAN = Set.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");

    private final WorkIndex index;

    Likeness(WorkIndex index) {
        this.index = index;
    }

    /** From 0 for certainly not, up; what is above 0 may be the work. */
    double of(ListedItem item, Work work) {
        boolean identified = item.ids().stream().anyMatch(work.ids()::contains);
        double authors = authors(item, work);
        double best = 0;
        for (Folded title : work.titles()) {
            best = Math.max(best, title(item, title, identified, authors));
        }
        if (best == 0) {
            return 0;
        }
        boolean preprint = work.publication().kind() == Kind.PREPRINT;
        boolean placed = item.entry().has("journal") || item.entry().has("booktitle");
        long details = work.details().stream().filter(item.text()::contains).count();
        List<Contributor> people = work.authors().people().subList(0, Math.min(MOST_AUTHORS, work.authors().people().size()));
        long named = people.stream().filter(person -> Work.isNamed(person, item.text())).count();
        int apart = Math.min(MOST_APART, Math.abs(item.authors().people().size() - work.authors().people().size()));
        return best + 0.3 * named / Math.max(1, people.size()) - 0.05 * apart + authors / 2 + (!identified ? 0 : best >= IN_TEXT ? 1 : PASTED) + 0.3 * details / Math.max(1, work.details().size())
                + (preprint != placed ? 0.1 : 0);
    }

    /** How alike the titles are; 0 when, all taken together, the item is another work. */
    private double title(ListedItem item, Folded title, boolean identified, double authors) {
        if (title.isEmpty()) {
            return 0;
        }
        // Nobody writes two papers of one long title.
        boolean vouched = authors > 0 || identified || title.words().size() >= LONG_TITLE;
        if (item.title().isSame(title)) {
            return vouched ? 1 : 0;
        }
        boolean telling = title.words().size() >= TELLING_WORDS || authors > HALF && title.letters().length() >= TELLING_LETTERS;
        boolean inText = telling && item.text().contains(title) && !isNumber(item.text().after(title));
        if (inText && vouched) {
            return IN_TEXT;
        }
        double common = common(item.title(), title);
        boolean fits = identified ? common >= SOME || authors >= HALF
                : agree(item.title(), title) && (common >= REVISED && authors >= HALF || common >= NEARLY && authors > 0);
        return fits ? Math.max(common, 0.1) * 0.9 : 0;
    }

    /** The share of the authors whose family names stand in the item; a half where the library names nobody. */
    private static double authors(ListedItem item, Work work) {
        List<String> families = work.families().subList(0, Math.min(MOST_AUTHORS, work.families().size()));
        if (families.isEmpty()) {
            return HALF;
        }
        return (double) families.stream().filter(item.text()::has).count() / (item.authors().others()
                ? Math.max(1, Math.min(families.size(), item.authors().people().size())) : families.size());
    }

    /** Titles that differ in a number are of two works: parts, versions, years. */
    private static boolean agree(Folded one, Folded other) {
        return numbers(one).equals(numbers(other));
    }

    /** A number that a part of a work has; four digits are a year. */
    private static boolean isNumber(String word) {
        return ROMAN.contains(word) || !word.isEmpty() && word.length() < 4 && word.chars().allMatch(Character::isDigit);
    }

    private static List<String> numbers(Folded title) {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < title.words().size(); i++) {
            String word = title.words().get(i);
            // "I" and "V" within a title may be words and letters; at its end, they count.
            boolean counts = word.length() > 1 || i == title.words().size() - 1 || Character.isDigit(word.charAt(0));
            if (counts && (isNumber(word) || word.chars().allMatch(Character::isDigit))) {
                numbers.add(word);
            }
        }
        numbers.sort(null);
        return numbers;
    }

    /** The share of the words that both have, by weight: from 0 to 1. */
    private double common(Folded one, Folded other) {
        Map<String, Integer> left = new HashMap<>();
        one.words().forEach(word -> left.merge(word, 1, Integer::sum));
        double common = 0;
        double all = 0;
        for (String word : other.words()) {
            double weight = index.weight(word);
            all += weight;
            common += left.merge(word, -1, Integer::sum) >= 0 ? weight : 0;
        }
        for (String word : one.words()) {
            all += index.weight(word);
        }
        return all == 0 ? 0 : 2 * common / all;
    }
}
