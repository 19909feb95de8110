package pubs.cv.venue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The table of venues, {@code venues.tsv}. Read when it is first asked. */
public final class VenueCatalog {
    private static final Map<String, KnownVenue> BY_NAME = new HashMap<>();

    static {
        try (BufferedReader rows = new BufferedReader(new InputStreamReader(
                VenueCatalog.class.getResourceAsStream("/pubs/cv/venue/venues.tsv"), StandardCharsets.UTF_8))) {
            for (String row = rows.readLine(); row != null; row = rows.readLine()) {
                if (!row.startsWith("#")) {
                    add(row.split("\t"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the table of venues cannot be read", e);
        }
    }

    private VenueCatalog() {}

    private static void add(String[] cells) {
        boolean whole = cells[3].startsWith("=");
        List<String> names = List.of(cells[0].split("\\|"));
        KnownVenue venue = new KnownVenue(names.get(0), cells[1], cells[2].equals("-") ? 0 : Integer.parseInt(cells[2]),
                whole ? cells[3].substring(1) : cells[3], whole);
        names.forEach(name -> BY_NAME.putIfAbsent(folded(name), venue));
        BY_NAME.putIfAbsent(folded(venue.fullName()), venue);
    }

    /**
     * The venue with a short or full name, whatever number, year or "Proceedings of" stands about it.
     * {@code Proc. ICML 2024}, {@code ICML '24}, {@code the 41st International Conference on Machine Learning} are one.
     */
    public static Optional<KnownVenue> find(String name) {
        String folded = folded(name);
        return folded.length() < 2 ? Optional.empty() : Optional.ofNullable(BY_NAME.get(folded));
    }

    private static String folded(String name) {
        String text = name.toLowerCase(Locale.ROOT).replace("&", " and ").replaceAll("\\(.*?\\)", " ")
                .replaceAll("['’‘]\\d\\d\\b|\\b(?:19|20)\\d\\d\\b|\\b\\d{1,3}(?:st|nd|rd|th)\\b", " ")
                .replaceAll("\\b(?:in )?proc(?:eedings|\\.)?(?: of)?(?: the)?\\b(?! (?:of|national|vldb|acm on|royal))", " ");
        StringBuilder folded = new StringBuilder();
        for (String word : text.split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty() && !word.equals("the") && !word.equals("annual") && !word.equals("in")) {
                folded.append(folded.isEmpty() ? "" : " ").append(word);
            }
        }
        return folded.toString();
    }
}
