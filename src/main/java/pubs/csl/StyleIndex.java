package pubs.csl;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** The titles of all styles, from an index that is made when the program is built; see {@link StyleIndexer}. */
public final class StyleIndex {
    static final String RESOURCE = "styles.tsv.gz";

    private StyleIndex() {}

    /** The styles in whose id, title or fields all words of a query begin a word, the best first. */
    public static List<StyleInfo> find(String query) {
        String[] words = query.strip().toLowerCase(Locale.ROOT).split("[\\s,]+");
        List<StyleInfo> found = new ArrayList<>();
        for (StyleInfo style : all()) {
            String text = (" " + style.id().replace('-', ' ') + " " + style.title() + " " + style.fields())
                    .toLowerCase(Locale.ROOT);
            boolean all = true;
            for (String word : words) {
                all &= text.contains(" " + word) || text.contains("(" + word);
            }
            if (all) {
                found.add(style);
            }
        }
        String wanted = String.join("-", words);
        found.sort(Comparator.<StyleInfo>comparingInt(style -> style.id().equals(wanted) ? 0
                : style.title().equalsIgnoreCase(query.strip()) ? 1 : style.id().startsWith(wanted) ? 2
                : style.parent().isEmpty() ? 3 : 4).thenComparingInt(style -> style.id().length())
                .thenComparing(StyleInfo::id));
        return found;
    }

    static List<String> ids() {
        return all().stream().map(StyleInfo::id).toList();
    }

    private static List<StyleInfo> all() {
        List<StyleInfo> styles = new ArrayList<>();
        try (InputStream in = StyleIndex.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                return styles;
            }
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t", -1);
                styles.add(new StyleInfo(cells[0], cells[1], cells[2], cells[3]));
            }
            return styles;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
