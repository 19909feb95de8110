package pubs.key;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Family names in Chinese characters or Hangul as they are written in Latin letters, by the table {@code families.tsv}.
 * {@code 张伟 -> Zhang}, {@code 欧阳锋 -> Ouyang}, {@code 김 -> Kim}. It is read when the first such name is met.
 */
final class LatinFamilies {
    private static final int LONGEST = 3;

    private LatinFamilies() {}

    private static final class Table {
        private static final Map<String, String> LATIN = read();

        private static Map<String, String> read() {
            Map<String, String> latin = new HashMap<>();
            try (InputStream in = LatinFamilies.class.getResourceAsStream("families.tsv");
                    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    int tab = line.indexOf('\t');
                    if (tab > 0 && line.charAt(0) != '#') {
                        for (String name : line.substring(tab + 1).split(" ")) {
                            latin.put(name, line.substring(0, tab));
                        }
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return latin;
        }
    }

    /** The family name that a name begins with, whether the given name stands behind it or not; absent for any that is not in the table. */
    static Optional<String> of(String name) {
        if (name.isEmpty() || !isMeant(name.codePointAt(0))) {
            return Optional.empty();
        }
        for (int length = Math.min(LONGEST, name.length()); length > 0; length--) {
            String latin = Table.LATIN.get(name.substring(0, length));
            if (latin != null) {
                return Optional.of(latin);
            }
        }
        return Optional.empty();
    }

    private static boolean isMeant(int letter) {
        return Character.isIdeographic(letter) || Character.UnicodeScript.of(letter) == Character.UnicodeScript.HANGUL;
    }
}
