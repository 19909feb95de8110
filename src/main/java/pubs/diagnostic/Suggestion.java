package pubs.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The known words that someone who wrote an unknown one may have meant. */
public final class Suggestion {
    private static final int MOST = 3;

    private Suggestion() {}

    /**
     * At most three words, the nearest first, none when nothing is near.
     * {@code fromat, [format, styles] -> [format]}; {@code xyz, [format, styles] -> []}.
     */
    public static List<String> nearest(String word, Collection<String> known) {
        // About one slip in three letters; what the user did not finish is near too.
        int limit = Math.max(1, word.length() / 3);
        String given = word.toLowerCase(Locale.ROOT);
        Map<String, Integer> distances = new HashMap<>();
        for (String candidate : known) {
            String other = candidate.toLowerCase(Locale.ROOT);
            int distance = given.length() > 2 && other.startsWith(given) ? 1 : distance(given, other, limit);
            if (distance <= limit) {
                distances.put(candidate, distance);
            }
        }
        List<String> near = new ArrayList<>(distances.keySet());
        near.sort(Comparator.<String>comparingInt(distances::get).thenComparing(Comparator.naturalOrder()));
        return List.copyOf(near.subList(0, Math.min(MOST, near.size())));
    }

    /** Letters inserted, dropped, changed, or swapped with a neighbour; something above the limit when above it. */
    public static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[b.length()];
    }
}
