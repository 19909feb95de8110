package pubs.csl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import pubs.resource.Resource;

/** The titles of all styles, from an index that is made when the program is built; see {@link StyleIndexer}. */
public final class StyleIndex {
    static final String RESOURCE = "styles.tsv";

    private static final String FIELD = "field:";

    private StyleIndex() {}

    /**
     * The styles that have all words of a query, in any case, at the beginning of a word of their id, title or fields, the
     * best first: that of this id, of this title or its abbreviation, ids that begin so, then independent ones before dependent ones.
     * {@code field:history} has to be one of the fields: {@code chicago field:history}.
     */
    public static List<StyleInfo> find(String query) {
        String[] words = query.strip().toLowerCase(Locale.ROOT).split("[\\s,]+");
        for (int i = 0; i < words.length; i++) {
            words[i] = words[i].startsWith(FIELD) ? words[i] : spaced(words[i]).strip();
        }
        List<StyleInfo> found = new ArrayList<>();
        for (StyleInfo style : all()) {
            String text = " " + spaced(style.id() + " " + style.title() + " " + style.shortTitle() + " " + style.fields());
            boolean all = true;
            for (String word : words) {
                all &= word.startsWith(FIELD) ? hasField(style, word.substring(FIELD.length())) : text.contains(" " + word);
            }
            if (all) {
                found.add(style);
            }
        }
        String wanted = String.join("-", words);
        found.sort(Comparator.<StyleInfo>comparingInt(style -> style.id().equals(wanted) ? 0
                : called(style, query) ? 1 : style.id().startsWith(wanted) ? 2
                : style.parent().isEmpty() ? 3 : 4).thenComparingInt(style -> style.id().length())
                .thenComparing(StyleInfo::id));
        return found;
    }

    /** Whether the title or its abbreviation is the query, punctuation apart. */
    private static boolean called(StyleInfo style, String query) {
        String wanted = spaced(query).strip();
        return spaced(style.title()).strip().equals(wanted) || spaced(style.shortTitle()).strip().equals(wanted);
    }

    private static boolean hasField(StyleInfo style, String field) {
        return (" " + style.fields() + " ").contains(" " + field.replace('-', '_') + " ");
    }

    /** A text in lower case, every stretch of what is no letter or digit a blank. */
    private static String spaced(String text) {
        StringBuilder spaced = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                spaced.appendCodePoint(c);
            } else if (spaced.length() > 0 && spaced.charAt(spaced.length() - 1) != ' ') {
                spaced.append(' ');
            }
        });
        return spaced.toString();
    }

    /** The ids of all styles, sorted. */
    public static List<String> ids() {
        return all().stream().map(StyleInfo::id).toList();
    }

    private static List<StyleInfo> all() {
        List<StyleInfo> styles = new ArrayList<>();
        for (String row : Resource.rows(StyleIndex.class, RESOURCE)) {
            String[] cells = row.split("\t", -1);
            styles.add(new StyleInfo(cells[0], cells[1], cells[2], cells[3], cells[4]));
        }
        return styles;
    }
}
